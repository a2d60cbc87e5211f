import type { ActionTexts } from '../../text-type.js';

/** Where AI may help, and which rules apply. */
export const knowOrganisation: ActionTexts<'know.organisation.'> = {
  'find-three-tasks': {
    title: 'Finden Sie die drei Aufgaben, bei denen KI am meisten hilft',
    why: 'Wo die meiste Zeit bleibt, ist mit KI am meisten zu gewinnen.',
    steps: [
      'Drei Leute notieren zwei Tage lang, was sie oft tippen, kopieren oder nachschlagen.',
      'Setzen Sie sich eine halbe Stunde zusammen. Wählen Sie die drei Aufgaben, die pro Woche am meisten Minuten kosten.',
      'Schreiben Sie hinter jede, wer sie macht und ob Namen von Kunden vorkommen.',
    ],
    done: 'Es gibt eine Liste mit Ideen für KI.',
    watch: 'Heben Sie Aufgaben mit Namen oder Daten zur Gesundheit für später auf.',
    variants: {
      alone: {
        steps: [
          'Notieren Sie zwei Tage lang, was Sie oft tippen, kopieren oder nachschlagen.',
          'Wählen Sie die drei Aufgaben, die pro Woche am meisten Minuten kosten.',
          'Schreiben Sie hinter jede, ob Namen von Kunden vorkommen.',
          'Fragen Sie jemanden aus Ihrer Branche, wie man es dort macht.',
        ],
        done: 'Sie haben eine Liste mit Ideen für KI gemacht.',
      },
      small: {
        steps: [
          'Alle notieren zwei Tage lang, was sie oft tippen, kopieren oder nachschlagen.',
          'Setzen Sie sich eine halbe Stunde zusammen. Wählen Sie die drei Aufgaben, die pro Woche am meisten Minuten kosten.',
          'Schreiben Sie hinter jede, wer sie macht und ob Namen von Kunden vorkommen.',
        ],
      },
      large: {
        steps: [
          'Fragen Sie in jedem Team, bei welchen drei Aufgaben man am meisten tippt, kopiert oder nachschlägt.',
          'Jede Teamleitung wählt eine Aufgabe. Suchen Sie daraus gemeinsam drei aus.',
          'Schreiben Sie hinter jede, wer sie macht und ob Namen von Kunden vorkommen.',
        ],
      },
    },
  },
  'rank-ideas': {
    title: 'Ordnen Sie Ihre Ideen nach Nutzen und Aufwand',
    why: 'Die beste Idee für den Anfang ist selten die spannendste.',
    steps: [
      'Schreiben Sie hinter jede Idee, wie viele Minuten die Arbeit jetzt pro Woche kostet und wie viele Tage der Anfang.',
      'Machen Sie ein Kreuz, wo Daten von Personen vorkommen oder ein Fehler viel Schaden anrichtet.',
      'Setzen Sie nach oben, was viel Zeit spart, wenige Tage kostet und kein Kreuz hat.',
    ],
    done: 'Ihre Ideen sind nach Nutzen und Aufwand geordnet.',
    variants: { alone: {} },
  },
  'work-out-one': {
    title: 'Berechnen Sie Kosten und Nutzen einer Idee',
    why: 'Eine Stunde Rechnen kostet weniger als ein Jahr lang das falsche Programm.',
    steps: [
      'Nehmen Sie Ihre beste Idee. Zählen Sie die Kosten für ein Jahr: Programme und Stunden zum Lernen und Prüfen.',
      'Zählen Sie, was sie bringt: gesparte Stunden und weniger Fehler. Rechnen Sie mit der Hälfte von dem, was Sie hoffen.',
      'Schreiben Sie auf, bei welchem Betrag Sie aufhören und an welchem Tag Sie entscheiden.',
    ],
    done: 'Für mindestens eine Idee sind Kosten und Nutzen berechnet.',
    stop: 'Die Idee lohnt sich nicht innerhalb von einem Jahr? Nehmen Sie die nächste.',
    variants: { alone: {} },
  },
  'look-up-rules': {
    title: 'Sehen Sie nach, welche Regeln für Sie gelten',
    why: 'Sie brauchen nicht das ganze Gesetz, nur das, was Ihre Nutzung von KI betrifft.',
    steps: [
      'Schreiben Sie auf eine Seite, wofür Sie KI nutzen oder nutzen wollen und mit welchen Daten.',
      'Fragen Sie Ihre Kammer oder Ihren Verband, was für Ihre Arbeit gilt. Denken Sie an Datenschutz, Urheberrecht und KI.',
      'Schreiben Sie die Antworten dazu, jede mit Quelle und Datum.',
    ],
    done: 'Sie haben nachgesehen, welche Regeln für Sie gelten.',
    watch: 'Regeln zu KI ändern sich, und das ist keine Rechtsberatung. Fragen Sie nach einem halben Jahr wieder.',
    variants: {
      alone: {},
      large: {
        steps: [
          'Schreiben Sie auf eine Seite, wofür jedes Team KI nutzt oder nutzen will und mit welchen Daten.',
          'Fragen Sie die Person, die für den Datenschutz zuständig ist: Was gilt für uns bei Datenschutz, Urheberrecht und KI?',
          'Schreiben Sie die Antworten dazu, jede mit Quelle und Datum.',
        ],
      },
    },
  },
  'own-rules': {
    title: 'Machen Sie aus den geltenden Regeln eigene',
    why: 'Eine Regel, die zur Arbeit passt, hält man eher ein als eine Seite Gesetz.',
    steps: [
      'Schreiben Sie zu jeder Antwort, die Sie gefunden haben, eine klare Regel für Ihre Arbeit.',
      'Testen Sie jede Regel an einem echten Fall: Ist klar, was zu tun ist?',
      'Schreiben Sie einen Namen auf die Seite: Wer beantwortet Fragen und hält die Regeln aktuell?',
      'Sagen Sie es allen, mit einem Beispiel zu jeder Regel.',
    ],
    done: 'Sie haben aus den geltenden Regeln eigene gemacht.',
    variants: {
      alone: {
        steps: [
          'Schreiben Sie zu jeder Antwort, die Sie gefunden haben, eine klare Regel für Ihre Arbeit.',
          'Testen Sie jede Regel an einem echten Fall: Ist klar, was zu tun ist?',
          'Schreiben Sie das Datum auf die Seite, und lesen Sie alles nach einem halben Jahr wieder.',
        ],
      },
      large: { watch: 'Informieren Sie früh den Betriebsrat, falls Sie einen haben.' },
    },
  },
  'review-rules': {
    title: 'Prüfen Sie Ihre eigenen Regeln zu festen Zeiten',
    why: 'Programme und Gewohnheiten ändern sich, eine Seite vom letzten Jahr nicht.',
    steps: [
      'Tragen Sie zwei Termine im Jahr in den Kalender ein.',
      'Fragen Sie jedes Mal: Welche Programme sind neu, welche Regel klappt nicht, und was ist bei den Gesetzen neu?',
      'Ändern Sie die Seite, schreiben Sie das Datum darauf, und sagen Sie allen, was neu ist.',
    ],
    done: 'Sie prüfen Ihre eigenen Regeln zu festen Zeiten.',
    variants: {
      alone: {
        steps: [
          'Tragen Sie zwei Termine im Jahr in den Kalender ein.',
          'Fragen Sie jedes Mal: Welche Programme sind neu, welche Regel klappt nicht, und was ist bei den Gesetzen neu?',
          'Ändern Sie die Seite, und schreiben Sie das Datum darauf.',
        ],
      },
    },
  },
};
