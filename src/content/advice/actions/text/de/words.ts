import type { ActionLibraryText, SituationTexts } from '../../text-type.js';

export const safety: ActionLibraryText['safety'] = {
  care: 'Gesundheit: Geben Sie nichts zu Patienten ein, auch nicht ohne Namen, bis es mit dem Anbieter vereinbart ist. Nehmen Sie Texte, die erfunden oder öffentlich sind.',
  'client-files':
    'Akten: Geben Sie nichts von Mandanten und Kunden ein, bis es mit Anbieter und Kunde vereinbart ist. Fragen Sie Ihre Kammer oder Ihren Verband, was gilt.',
  finance:
    'Finanzen: Geben Sie keine Konten, Verträge oder Akten ein, bis es mit dem Anbieter vereinbart ist. Lassen Sie die KI nie über einen Kunden entscheiden.',
  learners:
    'Schüler, Mitglieder, Kunden: Geben Sie nichts über einzelne Personen ein, etwa zu Noten, Gesundheit oder Verhalten. Nehmen Sie erfundene Beispiele.',
  personnel:
    'Bewerbungen: Geben Sie keine Briefe ein und nichts zu Krankheit oder Person. Lassen Sie die KI nie entscheiden, wer die Stelle bekommt.',
};

export const situations: SituationTexts = {
  reached: {
    title: 'Sie sind dort, wo Sie sein möchten',
    description: 'Sie haben Ihr Ziel erreicht. Jetzt zählt, dass es so bleibt.',
    holds: 'So bleiben Sie auf dieser Stufe',
    tips: 'Was Ihre Stufe ändern würde',
    more: 'Wenn Sie später weiterkommen möchten',
  },
  without: {
    title: 'Sie wollen ohne KI arbeiten',
    description: 'Das ist Ihre Wahl, und dafür brauchen Sie keinen Plan. Zwei Dinge bleiben trotzdem zu tun.',
    checks: {
      'private-use': {
        title: 'Fragen Sie, ob jemand privat KI für die Arbeit nutzt',
        description:
          'Fragen Sie offen, und sagen Sie, dass niemand Ärger bekommt. Vereinbaren Sie, dass niemand Namen und Unterlagen von Kunden eingibt.',
        variants: {
          alone: {
            title: 'Sehen Sie nach, ob in Ihrer Software schon KI ist',
            description:
              'Bei vielen Programmen ist KI jetzt dabei. Sehen Sie in den Einstellungen nach, ob sie an ist und ob Sie das wollen.',
          },
        },
      },
      'look-again': {
        title: 'Sehen Sie in einem Jahr wieder nach',
        description:
          'Tragen Sie einen Tag in den Kalender ein. Tun Sie es früher, wenn Ihre Software KI bekommt oder Kunden danach fragen.',
      },
    },
    more: 'Wenn Sie es sich später anders überlegen',
  },
  severalUp: {
    title: 'Zuerst eine Stufe',
    description:
      'Ihr Ziel ist „{wish}“. Eine Stufe nach der anderen ist realistisch, darum führt dieser Plan erst zu „{next}“.',
  },
  foundations: {
    title: 'Zuerst das Fundament',
    description: 'Sie nutzen KI wie ein Betrieb auf der Stufe „{step}“. Vom Fundament dafür fehlt noch ein Teil.',
  },
  noSupport: {
    title: 'Sie möchten keine Hilfe',
    description: 'Das alles können Sie selbst machen. Wenn Sie es sich anders überlegen: Hier steht passende Hilfe.',
  },
  top: {
    title: 'Sie stehen auf der höchsten Stufe',
    description: 'Über dieser Stufe gibt es keine. Jetzt zählt, dass es so bleibt.',
  },
  quick: {
    title: 'Das tun Sie zuerst',
    description: 'Das folgt aus wenigen Antworten. Haben Sie es schon getan? Der ganze Check gibt Ihnen einen Plan.',
  },
};
