import type { ActionTexts } from '../../text-type.js';

/** What AI brings, and where the firm wants to go with it. */
export const results: ActionTexts<'use.results' | 'use.direction'> = {
  'tell-each-other': {
    title: 'Erzählen Sie einander, wie es mit KI läuft',
    why: 'Ein Fehler, von dem alle wissen, passiert nur einmal.',
    steps: [
      'Planen Sie in der nächsten Besprechung zehn Minuten für KI ein.',
      'Fragen Sie alle, die KI genutzt haben: Was hat geklappt, was ging schief?',
      'Schreiben Sie die drei besten und die drei schlechtesten Punkte auf, mit Datum.',
    ],
    done: 'Sie erzählen einander, wie es mit KI läuft.',
    variants: {
      alone: {
        title: 'Schreiben Sie auf, wie es mit KI läuft',
        why: 'Was nur im Kopf ist, geht verloren.',
        steps: [
          'Legen Sie ein Blatt an den Arbeitsplatz. Schreiben Sie nach jedem Mal eine Zeile: Was hat geklappt, was nicht?',
          'Lesen Sie das Blatt nach zwei Wochen durch.',
          'Erzählen Sie jemandem aus Ihrer Branche davon, und fragen Sie, wie es dort läuft.',
        ],
        done: 'Sie haben einen Eindruck, wie es mit KI läuft.',
      },
    },
  },
  'four-weeks-count': {
    title: 'Zählen Sie vier Wochen lang Minuten und Fehler',
    why: 'Eine eigene Zahl sagt Ihnen, ob sich KI lohnt.',
    steps: [
      'Wählen Sie eine Aufgabe mit KI, zum Beispiel „{task}“. Machen Sie die Arbeit dreimal wie früher, und notieren Sie die Minuten.',
      'Machen Sie die Arbeit vier Wochen lang mit KI. Notieren Sie die Minuten und was zu verbessern war.',
      'Vergleichen Sie an einem festen Tag: Bleibt es, ändern Sie etwas, oder ist Schluss?',
    ],
    done: 'Sie haben einmal geprüft, was KI bringt.',
    stop: 'Keine Zeit gespart und nicht weniger Fehler? Machen Sie diese Aufgabe wieder ohne KI.',
    variants: { alone: {} },
  },
  'look-at-set-times': {
    title: 'Prüfen Sie zu festen Zeiten, was KI bringt',
    why: 'Programme und Preise ändern sich, und ein Ergebnis vom letzten Jahr sagt wenig.',
    steps: [
      'Wählen Sie zwei Zahlen, zum Beispiel Stunden und Fehler.',
      'Vereinbaren Sie, wer die Zahlen aufschreibt und wo.',
      'Tragen Sie vier Termine im Jahr in den Kalender ein.',
    ],
    done: 'Sie prüfen zu festen Zeiten, was KI bringt.',
    variants: {
      alone: {
        steps: [
          'Wählen Sie zwei Zahlen, zum Beispiel Stunden und Fehler.',
          'Schreiben Sie beide an einem festen Tag in eine Tabelle.',
          'Tragen Sie vier Termine im Jahr in den Kalender ein.',
        ],
      },
    },
  },
  'change-or-stop': {
    title: 'Ändern oder beenden Sie, was nicht klappt',
    why: 'Wer beendet, was nichts bringt, hat mehr Zeit für das, was hilft.',
    steps: [
      'Schreiben Sie auf, was jede Nutzung von KI bringen soll und bis wann.',
      'Fragen Sie bei jeder Prüfung: Bleibt es, ändern Sie etwas, oder ist Schluss? Schreiben Sie auf, warum.',
      'Wenn Schluss ist, dann ganz: Kündigen Sie den Zugang, ändern Sie die Arbeitsanweisung, und sagen Sie es allen.',
    ],
    done: 'Sie prüfen zu festen Zeiten, was KI bringt, und ändern oder beenden, was nicht klappt.',
    variants: {
      alone: {
        steps: [
          'Schreiben Sie auf, was jede Nutzung von KI bringen soll und bis wann.',
          'Fragen Sie bei jeder Prüfung: Bleibt es, ändern Sie etwas, oder ist Schluss? Schreiben Sie auf, warum.',
          'Wenn Schluss ist, dann ganz: Kündigen Sie den Zugang, und arbeiten Sie wieder wie früher.',
        ],
      },
    },
  },
  'intention-on-one-page': {
    title: 'Schreiben Sie auf eine Seite, was Sie mit KI wollen',
    why: 'Wer die Richtung kennt, kann Kleines entscheiden, ohne Sie zu fragen.',
    steps: [
      'Schreiben Sie drei Zeilen: Was soll KI bringen, was machen Sie nicht mit KI, und wer entscheidet?',
      'Zeigen Sie die Zeilen zwei Personen, die die Arbeit machen, und fragen Sie, was fehlt.',
      'Sagen Sie es allen, und auch, wann Sie die Seite wieder durchgehen.',
    ],
    done: 'Alle wissen, was Sie mit KI wollen.',
    variants: {
      alone: {
        why: 'Wer die Richtung kennt, sagt leichter nein zum nächsten Programm.',
        steps: [
          'Schreiben Sie drei Zeilen: Was soll KI bringen, was machen Sie nicht mit KI, und wann hören Sie auf?',
          'Zeigen Sie die Zeilen jemandem, der Ihre Arbeit kennt, und fragen Sie, was fehlt.',
          'Tragen Sie in den Kalender ein, wann Sie die Seite wieder durchgehen.',
        ],
        done: 'Sie wissen, was Sie mit KI wollen.',
      },
      large: {
        steps: [
          'Schreiben Sie drei Zeilen: Was soll KI bringen, was machen Sie nicht mit KI, und wer entscheidet?',
          'Zeigen Sie die Zeilen zwei Personen, die die Arbeit machen, und fragen Sie, was fehlt.',
          'Schicken Sie die Seite herum. Jedes Team spricht zehn Minuten darüber.',
          'Tragen Sie in den Kalender ein, wann Sie die Seite wieder durchgehen.',
        ],
      },
    },
  },
  'two-goals': {
    title: 'Setzen Sie sich zwei Ziele für KI, jedes mit einem Namen',
    why: 'Ein Ziel mit Zahl, Datum und Namen bleibt nicht liegen.',
    steps: [
      'Nehmen Sie die ersten zwei Ideen von Ihrer geordneten Liste.',
      'Schreiben Sie zu jeder eine Zahl und ein Datum, zum Beispiel ein Viertel weniger Zeit bis zum Sommer.',
      'Schreiben Sie einen Namen hinter jedes Ziel, und vereinbaren Sie, wie viele Stunden dafür da sind.',
      'Tragen Sie den Rückblick in den Kalender ein.',
    ],
    done: 'Es gibt schriftliche Ziele, und jemand ist dafür verantwortlich.',
    variants: {
      alone: {
        title: 'Setzen Sie sich zwei Ziele für KI',
        why: 'Ein Ziel mit Zahl und Datum bleibt nicht liegen.',
        steps: [
          'Nehmen Sie die ersten zwei Ideen von Ihrer geordneten Liste.',
          'Schreiben Sie zu jeder eine Zahl und ein Datum, zum Beispiel ein Viertel weniger Zeit bis zum Sommer.',
          'Notieren Sie, wie viele Stunden jede kosten darf und wann Sie aufhören.',
          'Tragen Sie den Rückblick in den Kalender ein.',
        ],
        done: 'Sie haben schriftliche Ziele für KI.',
      },
    },
  },
  'goals-in-year-plan': {
    title: 'Nehmen Sie Ziele, Geld und einen Rückblick in den Jahresplan auf',
    why: 'Was im Jahresplan steht, wird auch im Stress nicht vergessen.',
    steps: [
      'Schreiben Sie Ihre Ziele für KI in den Plan für das nächste Jahr.',
      'Schreiben Sie hinter jedes Ziel das Geld und die Stunden dafür.',
      'Tragen Sie den Rückblick in den Kalender ein, bevor Sie den nächsten Plan machen.',
    ],
    done: 'Ziele, Geld und ein jährlicher Rückblick stehen im Jahresplan.',
    variants: {
      alone: {
        steps: [
          'Schreiben Sie Ihre Ziele für KI in Ihren Jahresplan. Noch keiner da? Eine Seite reicht.',
          'Schreiben Sie hinter jedes Ziel das Geld und die Stunden dafür.',
          'Tragen Sie den Rückblick in den Kalender ein, bevor Sie den nächsten Plan machen.',
        ],
      },
    },
  },
};
