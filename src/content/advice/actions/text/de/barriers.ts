import type { BarrierTexts } from '../../text-type.js';

/** What firms do about what stands in their way. */
export const barriers: BarrierTexts = {
  expertise: {
    text: 'Niemand braucht alles zu wissen. Eine Person lernt eine Aufgabe gut und zeigt sie den anderen.',
    variants: {
      alone: {
        text: 'Sie brauchen nicht alles zu wissen. Lernen Sie an einem halben Tag eine Aufgabe gut, und lassen Sie den Rest für später.',
      },
    },
  },
  'legal-consequences': {
    text: 'Für den Anfang brauchen Sie nicht das ganze Gesetz. Geben Sie keine Daten von Personen ein, und fragen Sie Ihre Kammer oder Ihren Verband. Die Regeln ändern sich noch.',
  },
  privacy: {
    text: 'Vorsicht ist richtig. Lassen Sie Namen, Adressen und Unterlagen von Kunden weg, solange mit dem Anbieter nichts vereinbart ist.',
  },
  data: {
    text: 'Beginnen Sie mit Aufgaben, die keine Daten von Ihnen brauchen, zum Beispiel Texten und Protokollen. Ordnen Sie danach nur, was die nächste Aufgabe braucht.',
  },
  'incompatible-systems': {
    text: 'Beginnen Sie ohne Verbindung: Für einen Versuch reicht es, zu kopieren und einzufügen. Fragen Sie den Anbieter, wann es in diesem Programm KI gibt.',
  },
  cost: {
    text: 'Ein Versuch kostet Zeit und kein Geld: eine Aufgabe, vier Wochen und ein Tag, an dem Schluss ist. Zahlen Sie erst, wenn Sie einen Nutzen gesehen haben.',
  },
  ethics: {
    text: 'Eine einfache Antwort gibt es nicht. Schreiben Sie drei Dinge auf, die Sie mit KI nicht machen. Sprechen Sie darüber, bevor Sie ein Programm wählen.',
    variants: {
      alone: {
        text: 'Eine einfache Antwort gibt es nicht. Schreiben Sie drei Dinge auf, die Sie mit KI nicht machen, und wählen Sie Ihre Programme danach.',
      },
    },
  },
  'not-useful': {
    text: 'Vielleicht haben Sie recht. Testen Sie es eine halbe Stunde an der Aufgabe, die Sie am wenigsten mögen. Bringt es nichts, brauchen Sie keinen Plan.',
  },
  'potential-unclear': {
    text: 'Hier sind drei Aufgaben, bei denen KI helfen kann. Wählen Sie die, die Sie am besten kennen.',
  },
  'value-uncertain': {
    text: 'Das kann vorher niemand sagen. Zählen Sie vier Wochen lang Minuten und Fehler, und entscheiden Sie an einem festen Tag.',
  },
  'no-vision': {
    text: 'Eine Seite reicht: was Sie wollen, was Sie nicht wollen und wer entscheidet. Sie können alles nach einem halben Jahr ändern.',
    variants: {
      alone: {
        text: 'Drei Zeilen reichen: was Sie wollen, was Sie nicht wollen und wann Sie aufhören. Sie können alles nach einem halben Jahr ändern.',
      },
    },
  },
  'no-capacity': {
    text: 'KI soll Arbeit sparen und keine neue machen. Machen Sie eine Aufgabe, die ohnehin dran ist, an diesem Tag mit KI. Nach vier Wochen kein Nutzen? Hören Sie auf.',
  },
  jobs: {
    text: 'Sagen Sie zuerst, was sich nicht ändert, und versprechen Sie nur, was Sie halten können. Fragen Sie dann, welche Aufgaben die Leute gern abgeben würden.',
    variants: {
      alone: {
        text: 'Schreiben Sie auf, welche Aufgaben Sie selbst behalten wollen. Bei den anderen hilft KI vielleicht, oder auch nicht.',
      },
    },
  },
  'investment-risk': {
    text: 'Mieten Sie, bevor Sie kaufen, und testen Sie alles am eigenen Produkt. Legen Sie vorher fest, wie viel Sie verlieren können.',
  },
};
