import type { ActionTexts } from '../../text-type.js';

/** Lessons, and checks of what AI gives. */
export const knowPeople: ActionTexts<'know.people.'> = {
  'train-first': {
    title: 'Schulen Sie eine Person für die Arbeit mit KI',
    why: 'Wer es gut gezeigt bekommt, spart sich viele Abende mit Ausprobieren.',
    steps: [
      'Wählen Sie, wer die Aufgabe „{task}“ am häufigsten macht.',
      'Buchen Sie einen halben Tag Schulung mit eigenen Texten, ohne Namen.',
      'Diese Person zeigt den anderen ein gutes Beispiel und einen Fehler der KI.',
    ],
    done: 'Mindestens eine Person wurde im letzten Jahr zu KI geschult.',
    watch: 'Ein Kurs ohne Zeit für eigene Beispiele? Nehmen Sie einen anderen.',
    variants: {
      alone: {
        title: 'Lernen Sie eine Sache über KI für Ihre eigene Arbeit',
        steps: [
          'Suchen Sie ein kurzes Video oder ein Beispiel zur Aufgabe „{task}“.',
          'Machen Sie es dann genauso mit Ihrer Arbeit, ohne Namen.',
          'Schreiben Sie auf, was Sie ab jetzt anders machen.',
        ],
        done: 'Sie haben zu KI schon etwas gelesen oder sich etwas angeschaut.',
      },
      large: {
        title: 'Schulen Sie die ersten Leute für die Arbeit mit KI',
        steps: [
          'Wählen Sie aus jedem Team eine Person, die viel schreibt oder nachschlägt.',
          'Buchen Sie für diese Leute einen halben Tag Schulung mit eigenen Texten, ohne Namen.',
          'Jede Person zeigt dem eigenen Team ein gutes Beispiel und einen Fehler der KI.',
        ],
        done: 'Ein Teil Ihrer Leute wurde im letzten Jahr zu KI geschult.',
      },
    },
  },
  'train-users': {
    title: 'Schulen Sie die Leute, die KI am meisten nutzen',
    why: 'Wer KI am meisten nutzt, kann am meisten gewinnen und am meisten Schaden anrichten.',
    steps: [
      'Schreiben Sie auf, wer KI nutzt oder nutzen will.',
      'Planen Sie einen halben Tag: Was fragt man, was prüft man, was gibt man nicht ein?',
      'Alle machen in der Woche danach selbst eine Aufgabe mit KI und erzählen, wie es lief.',
    ],
    done: 'Ein Viertel bis die Hälfte der Leute, denen KI nützt, wurde im letzten Jahr geschult.',
    variants: {
      alone: {
        title: 'Besuchen Sie einen Kurs oder einen Workshop zu KI',
        why: 'Wer es gut gezeigt bekommt, spart sich viele Abende mit Ausprobieren.',
        steps: [
          'Suchen Sie einen Kurs oder einen Berater, der mit Ihren Texten arbeitet.',
          'Bringen Sie drei eigene Texte ohne Namen mit, dazu Ihre Fragen.',
          'Probieren Sie innerhalb von einer Woche etwas davon aus.',
        ],
        done: 'Sie haben einen Kurs oder einen Workshop zu KI besucht.',
      },
      small: {
        title: 'Schulen Sie diejenigen, die KI am meisten nutzen',
      },
      large: {
        steps: [
          'Schreiben Sie auf, wer KI nutzt oder nutzen will. Wählen Sie die ersten zehn.',
          'Planen Sie für jede Gruppe einen halben Tag: Was fragt man, was prüft man, was gibt man nicht ein?',
          'Alle machen in der Woche danach selbst eine Aufgabe mit KI und erzählen, wie es lief.',
        ],
      },
    },
  },
  'train-most': {
    title: 'Schulen Sie mehr als die Hälfte der Leute, denen KI nützt',
    why: 'Wenn die meisten geschult sind, gibt es die Antwort am Tisch nebenan.',
    steps: [
      'Wer es schon gelernt hat, zeigt es der nächsten Gruppe.',
      'Planen Sie zwei Termine von je neunzig Minuten, mit Arbeit aus Ihrem Betrieb.',
      'Fragen Sie nach einem Monat, wer KI nutzt, wer nicht weiterkommt und was fehlt.',
    ],
    done: 'Mehr als die Hälfte der Leute, denen KI nützt, wurde im letzten Jahr geschult.',
    variants: {
      alone: {
        title: 'Besuchen Sie dieses Jahr drei Kurse oder Workshops zu KI',
        why: 'KI ändert sich schnell, und was Sie letztes Jahr gelernt haben, gilt bald nicht mehr.',
        steps: [
          'Tragen Sie drei halbe Tage in den Kalender ein.',
          'Wählen Sie für jeden eine Frage aus Ihrer eigenen Arbeit.',
          'Probieren Sie innerhalb von einer Woche etwas davon aus.',
        ],
        done: 'Sie haben mehrere Kurse oder Workshops zu KI besucht.',
      },
      small: {},
      large: {
        steps: [
          'Wählen Sie in jedem Team eine Person, die die anderen schult. Bereiten Sie die Stunden zusammen vor.',
          'Planen Sie zwei Termine von je neunzig Minuten, mit Arbeit aus Ihrem Betrieb.',
          'Fragen Sie nach einem Monat, wer KI nutzt, wer nicht weiterkommt und was fehlt.',
        ],
      },
    },
  },
  'train-all': {
    title: 'Schulen Sie alle Leute, denen KI nützt, auch die neuen',
    why: 'Wer nie gelernt hat, was man nicht eingibt, kann ohne Absicht Schaden anrichten.',
    steps: [
      'Schreiben Sie auf, wer noch nicht geschult ist, und planen Sie für alle einen Termin.',
      'Zeigen Sie neuen Leuten in der ersten Woche, was man nicht eingibt und was zu prüfen ist.',
      'Frischen Sie das jedes Jahr in einer Stunde auf. Was ist neu, was ging schief, was gilt bei den Regeln?',
    ],
    done: 'Alle Leute, denen KI nützt, wurden im letzten Jahr geschult.',
    variants: {
      alone: {
        title: 'Lernen Sie zu festen Zeiten etwas über KI',
        why: 'Ein fester Termin wartet nicht auf eine ruhige Woche.',
        steps: [
          'Wählen Sie eine Quelle, der Sie vertrauen.',
          'Tragen Sie jeden Monat eine Stunde in den Kalender ein.',
          'Fragen Sie sich jedes Mal: Was mache ich anders, und womit höre ich auf?',
        ],
        done: 'Sie lernen zu festen Zeiten, zum Beispiel jeden Monat.',
      },
      small: {},
      large: {},
    },
  },
  'dos-and-donts': {
    title: 'Schreiben Sie auf eine Seite, was geht und was nicht',
    why: 'Der meiste Schaden kommt von dem, was man eingibt, und von dem, was ungelesen rausgeht.',
    steps: [
      'Schreiben Sie auf, was nie in die KI kommt: Namen, Adressen, Unterlagen von Kunden, Passwörter.',
      'Schreiben Sie auf, was man prüft, bevor es rausgeht: Zahlen, Namen, Termine, Zusagen.',
      'Fragen Sie alle, die KI nutzen, was fehlt.',
      'Schicken Sie die Seite an alle, und hängen Sie eine am Arbeitsplatz auf.',
    ],
    done: 'Es gibt eine gemeinsame Liste, was geht und was nicht.',
    variants: {
      alone: {
        title: 'Schreiben Sie auf eine Karte, was geht und was nicht',
        steps: [
          'Schreiben Sie auf, was nie in die KI kommt: Namen, Adressen, Unterlagen von Kunden, Passwörter.',
          'Schreiben Sie auf, was Sie prüfen, bevor es rausgeht: Zahlen, Namen, Termine, Zusagen.',
          'Legen Sie die Karte neben den Bildschirm, und lesen Sie alles nach drei Monaten wieder.',
        ],
        done: 'Sie haben eine Liste, was geht und was nicht.',
      },
      large: {
        steps: [
          'Schreiben Sie auf, was nie in die KI kommt: Namen, Adressen, Unterlagen von Kunden, Passwörter.',
          'Schreiben Sie auf, was man prüft, bevor es rausgeht: Zahlen, Namen, Termine, Zusagen.',
          'Gehen Sie die Seite mit allen durch, die für Datenschutz zuständig sind oder KI viel nutzen.',
          'Jede Teamleitung erklärt die Seite dem eigenen Team.',
        ],
      },
    },
  },
  'checks-per-task': {
    title: 'Schreiben Sie für jede Aufgabe auf, was zu prüfen ist',
    why: 'KI klingt sicher, auch wenn sie sich irrt.',
    steps: [
      'Beginnen Sie mit der Aufgabe „{task}“. Prüfen Sie vor allem: {check}.',
      'Ergänzen Sie die Fehler der KI aus den letzten Wochen.',
      'Machen Sie das für jede Aufgabe, in höchstens fünf Zeilen.',
      'Legen Sie jede Liste dorthin, wo die Aufgabe gemacht wird.',
    ],
    done: 'Für jede Aufgabe steht schriftlich fest, was zu prüfen ist.',
    variants: { alone: {} },
  },
  'practise-checks': {
    title: 'Üben Sie das Prüfen zweimal im Jahr',
    why: 'Wer monatelang keinen Fehler findet, sucht bald nicht mehr.',
    steps: [
      'Bauen Sie drei Fehler in einen Text der KI ein.',
      'Lassen Sie Ihre Leute mit der Liste danach suchen. Sprechen Sie darüber, was niemand gesehen hat.',
      'Verbessern Sie die Liste, und tragen Sie den nächsten Termin in den Kalender ein.',
    ],
    done: 'Das Prüfen wird immer wieder geübt.',
    watch: 'Es geht um die Liste und nicht darum, wer etwas übersehen hat.',
    variants: {
      alone: {
        steps: [
          'Lassen Sie drei Texte der KI eine Woche liegen. Prüfen Sie dann alles, als käme es von Fremden.',
          'Lassen Sie einen davon ohne Namen auch jemand aus der Branche prüfen, und vergleichen Sie dann.',
          'Verbessern Sie Ihre Liste, und tragen Sie den nächsten Termin in den Kalender ein.',
        ],
        watch: 'Nehmen Sie auch einen Text, den Sie schon verschickt haben.',
      },
    },
  },
};
