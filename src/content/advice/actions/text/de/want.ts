import type { ActionTexts } from '../../text-type.js';

/** Ideas and talks, the agenda and money. */
export const want: ActionTexts<'want.'> = {
  'ask-for-ideas': {
    title: 'Fragen Sie drei Leute nach je einer Idee',
    why: 'Gute Ideen kommen von denen, die die Arbeit machen, wenn jemand fragt.',
    steps: [
      'Fragen Sie drei Leute, die nicht dasselbe machen, was sie immer wieder tippen oder suchen.',
      'Schreiben Sie jede Idee auf, mit dem Namen dazu.',
      'Probieren Sie eine davon innerhalb von einem Monat aus, und erzählen Sie, wie es lief.',
    ],
    done: 'Immer dieselben paar Leute bringen Ideen für KI ein.',
    variants: {
      small: {
        title: 'Fragen Sie einander nach einer Idee für KI',
        steps: [
          'Fragen Sie beim Kaffee: Was tippen oder suchen wir immer wieder?',
          'Schreiben Sie jede Idee auf, mit dem Namen dazu.',
          'Probieren Sie eine davon innerhalb von einem Monat aus, und erzählen Sie, wie es lief.',
        ],
        done: 'Einige von Ihnen bringen Ideen für KI ein.',
      },
    },
  },
  'ideas-round': {
    title: 'Fragen Sie zweimal im Jahr alle nach Ideen',
    why: 'Wer weiß, dass die Frage kommt, schaut schon vorher hin.',
    steps: [
      'Fragen Sie jedes Team in der Besprechung: Welche Aufgabe würden Sie gern abgeben?',
      'Jedes Team gibt die zwei besten Ideen weiter.',
      'Sagen Sie innerhalb von zwei Wochen, was mit jeder Idee geschieht: ja, jetzt nicht oder nein, und warum.',
    ],
    done: 'Die meisten bringen ab und zu Ideen für KI ein.',
    variants: {
      small: {
        steps: [
          'Fragen Sie zweimal im Jahr, wenn alle am Tisch sitzen: Welche Aufgabe würden wir gern abgeben?',
          'Wählen Sie zusammen die zwei besten Ideen.',
          'Schreiben Sie auf, wer sie ausprobiert und wann Sie hören, wie es lief.',
        ],
        done: 'Die meisten von Ihnen bringen ab und zu Ideen für KI ein.',
      },
    },
  },
  'ideas-habit': {
    title: 'Geben Sie Ideen für KI einen festen Platz',
    why: 'Ideen kommen immer wieder, wenn etwas daraus wird.',
    steps: [
      'Machen Sie eine Liste für Ideen, die alle sehen.',
      'Gehen Sie die Liste einmal im Monat durch, und probieren Sie mindestens eine Idee aus.',
      'Sagen Sie allen, was daraus wurde, auch wenn es nicht geklappt hat.',
    ],
    done: 'Die meisten bringen regelmäßig Ideen für KI ein.',
    variants: { small: { done: 'Die meisten von Ihnen bringen regelmäßig Ideen für KI ein.' } },
  },
  'talk-in-meeting': {
    title: 'Sprechen Sie in einer Besprechung darüber, was KI ändert',
    why: 'Wo niemand etwas sagt, rechnen die Leute mit dem Schlimmsten.',
    steps: [
      'Sagen Sie zuerst, was sich nicht ändert.',
      'Fragen Sie, welche Arbeit die Leute gern abgeben würden und welche bei Menschen bleiben soll.',
      'Schreiben Sie jede Sorge auf. Antworten Sie gleich, oder sagen Sie, wann Sie antworten.',
    ],
    done: 'In einer Besprechung ging es darum, was KI für die Arbeit bedeutet.',
    watch: 'Versprechen Sie zu den Arbeitsplätzen nur, was Sie halten können.',
    variants: {
      large: {
        watch:
          'Informieren Sie zuerst den Betriebsrat, falls Sie einen haben. Versprechen Sie nur, was Sie halten können.',
      },
    },
  },
  'agree-changes': {
    title: 'Vereinbaren Sie, was sich ändert und für wen',
    why: 'Eine klare Antwort nimmt mehr Sorgen als ein nettes Wort.',
    steps: [
      'Schreiben Sie auf, welche Aufgaben sich durch KI ändern und wer sie macht.',
      'Sprechen Sie mit jeder Person: Was fällt weg, was kommt dazu, und was gibt es zu lernen?',
      'Vereinbaren Sie, wofür die gewonnene Zeit da ist.',
      'Schreiben Sie alles auf eine Seite, und gehen Sie es nach drei Monaten wieder durch.',
    ],
    done: 'Es ist vereinbart, was sich ändert und für wen.',
    variants: {
      large: {
        steps: [
          'Schreiben Sie auf, welche Aufgaben sich durch KI ändern und welches Team sie macht.',
          'Jede Teamleitung spricht mit jeder Person: Was fällt weg, was kommt dazu, und was gibt es zu lernen?',
          'Vereinbaren Sie, wofür die gewonnene Zeit da ist.',
          'Schreiben Sie alles auf eine Seite, und gehen Sie es nach drei Monaten wieder durch.',
        ],
      },
    },
  },
  'part-of-staff-talks': {
    title: 'Nehmen Sie KI in die festen Gespräche mit Mitarbeitenden auf',
    why: 'Zu zweit sagt man, was man in der Besprechung für sich behält.',
    steps: [
      'Stellen Sie zwei Fragen: Was ändert KI für Sie, und was möchten Sie lernen?',
      'Schreiben Sie eine Vereinbarung auf, und kommen Sie im nächsten Gespräch darauf zurück.',
      'Sammeln Sie, was viele sagen, und sprechen Sie in der Leitung darüber.',
    ],
    done: 'KI ist ein fester Teil der Gespräche mit Mitarbeitenden.',
    variants: {
      small: {
        steps: [
          'Planen Sie mit jeder Person ein Gespräch von einer halben Stunde im Jahr.',
          'Stellen Sie zwei Fragen: Was ändert KI für Sie, und was möchten Sie lernen?',
          'Schreiben Sie eine Vereinbarung auf, und kommen Sie im nächsten Gespräch darauf zurück.',
        ],
      },
    },
  },
  'three-times-on-agenda': {
    title: 'Setzen Sie KI dieses Jahr dreimal auf die Tagesordnung',
    why: 'Was nicht auf der Tagesordnung steht, entscheidet der Zufall.',
    steps: [
      'Wählen Sie drei Besprechungen, in denen Sie über den Betrieb entscheiden.',
      'Planen Sie in jeder zwanzig Minuten für eine Entscheidung zu KI ein. Die erste: Was darf man eingeben, und was nie?',
      'Schreiben Sie auf, was Sie entscheiden, wer es macht und bis wann.',
    ],
    done: 'Es ging ein paar Mal um KI, als Sie über den Betrieb entschieden haben.',
    variants: {
      alone: {
        title: 'Nehmen Sie sich dieses Jahr dreimal Zeit für KI',
        why: 'Was nicht im Kalender steht, entscheidet der Zufall.',
        steps: [
          'Tragen Sie über das Jahr verteilt dreimal eine Stunde in den Kalender ein.',
          'Nehmen Sie sich für jede eine Entscheidung vor. Die erste: Was gebe ich in die KI ein, und was nie?',
          'Schreiben Sie auf, was Sie entscheiden und bis wann.',
        ],
        done: 'Sie haben sich dieses Jahr ein paar Mal Zeit für KI genommen.',
      },
    },
  },
  'fixed-on-agenda': {
    title: 'Geben Sie KI einen festen Platz auf der Tagesordnung',
    why: 'Ein fester Termin wartet nicht auf eine ruhige Woche.',
    steps: [
      'Setzen Sie KI jedes Quartal einmal auf die Tagesordnung.',
      'Fragen Sie jedes Mal dasselbe: Was hat es gebracht, was ging schief, und was kommt jetzt?',
      'Wer KI nutzt, erzählt ein Beispiel.',
    ],
    done: 'Zu festen Zeiten geht es um KI, wenn Sie über den Betrieb entscheiden.',
    variants: {
      alone: {
        title: 'Nehmen Sie sich jedes Quartal eine feste Stunde für KI',
        steps: [
          'Tragen Sie jedes Quartal eine Stunde in den Kalender ein.',
          'Fragen Sie jedes Mal dasselbe: Was hat es gebracht, was ging schief, und was kommt jetzt?',
          'Schreiben Sie die Antworten untereinander, dann sehen Sie, was sich ändert.',
        ],
        done: 'Sie nehmen sich zu festen Zeiten Zeit für KI, zum Beispiel jedes Quartal.',
      },
    },
  },
  'hours-for-one-person': {
    title: 'Geben Sie einer Person feste Stunden für KI',
    why: 'Ohne Stunden im Kalender geht die tägliche Arbeit vor.',
    steps: [
      'Wählen Sie jemanden, der die Arbeit kennt und dem man vertraut.',
      'Legen Sie die Stunden fest, zum Beispiel zwei pro Woche, und wer dafür andere Arbeit übernimmt.',
      'Schreiben Sie auf, was Sie nach einem halben Jahr erwarten.',
    ],
    done: 'Es geht zu festen Zeiten um KI, und eine Person hat feste Stunden dafür.',
    variants: {
      alone: {
        title: 'Halten Sie jede Woche Stunden für KI frei',
        steps: [
          'Tragen Sie dafür jede Woche eine Stunde in den Kalender ein.',
          'Schreiben Sie auf, welche Arbeit Sie dafür lassen oder abgeben.',
          'Prüfen Sie nach einem halben Jahr, was es gebracht hat.',
        ],
        done: 'Sie nehmen sich zu festen Zeiten Zeit für KI und halten jede Woche Stunden dafür frei.',
      },
      large: {
        steps: [
          'Wählen Sie jemanden, der die Arbeit kennt und dem man vertraut.',
          'Legen Sie die Stunden fest, zum Beispiel einen Tag pro Woche, und wer dafür andere Arbeit übernimmt.',
          'Jedes Team nennt jemanden, den man fragen kann.',
          'Schreiben Sie auf, was Sie nach einem halben Jahr erwarten.',
        ],
      },
    },
  },
  'money-on-request': {
    title: 'Sagen Sie, wie man Geld für KI bekommt',
    why: 'Ein kleiner Betrag reicht für einen Versuch und hält das Risiko klein.',
    steps: [
      'Nennen Sie einen Betrag, den man ausgeben darf, ohne zu fragen, zum Beispiel 50 Euro im Monat.',
      'Sagen Sie, wer über mehr entscheidet und wie schnell.',
      'Prüfen Sie nach zwei Monaten, was es gebracht hat.',
    ],
    done: 'Es gibt Geld für KI, wenn jemand danach fragt.',
    stop: 'Zwei Monate lang nicht genutzt? Kündigen Sie den Zugang.',
    variants: {
      alone: {
        title: 'Legen Sie einen Betrag fest, um KI auszuprobieren',
        steps: [
          'Wählen Sie einen Betrag, der nicht weh tut, zum Beispiel 30 Euro im Monat.',
          'Schreiben Sie auf, was Sie kaufen und bis wann Sie kündigen können.',
          'Prüfen Sie nach zwei Monaten, was es gebracht hat.',
        ],
        done: 'Sie stellen Geld für KI bereit, wenn Sie es brauchen.',
      },
    },
  },
  'budget-for-a-year': {
    title: 'Legen Sie für dieses Jahr ein Budget für KI fest',
    why: 'Bei einem festen Betrag wählen Sie aus, und Sie sehen, wann es genug ist.',
    steps: [
      'Zählen Sie zusammen, was Sie jetzt für Programme, Kurse und Stunden ausgeben.',
      'Rechnen Sie dazu, was die erste Idee auf Ihrer geordneten Liste kostet.',
      'Legen Sie die Summe fest und wer sie ausgeben darf.',
      'Tragen Sie einen Termin in der Mitte des Jahres in den Kalender ein.',
    ],
    done: 'Es gibt ein festes Budget für KI für dieses Jahr.',
    variants: {
      alone: {
        steps: [
          'Zählen Sie zusammen, was Sie jetzt für Programme, Kurse und Stunden ausgeben.',
          'Rechnen Sie dazu, was die erste Idee auf Ihrer geordneten Liste kostet.',
          'Legen Sie die Summe fest, und schreiben Sie auf, was Sie nicht kaufen.',
        ],
        done: 'Sie haben einen festen Betrag für KI für dieses Jahr.',
      },
      large: {},
    },
  },
  'budget-for-two-years': {
    title: 'Planen Sie das Geld für KI für zwei Jahre',
    why: 'Schulung und die Verbindung mit eigenen Systemen lohnen sich oft erst nach mehr als einem Jahr.',
    steps: [
      'Nehmen Sie das Budget von diesem Jahr. Markieren Sie, was jedes Jahr wieder anfällt.',
      'Rechnen Sie dazu, was Sie im zweiten Jahr neu planen, und setzen Sie eine Grenze.',
      'Schreiben Sie auf, bei welchem Ergebnis Sie im zweiten Jahr aufhören.',
    ],
    done: 'Es gibt ein Budget für KI für mehr als ein Jahr.',
    variants: { alone: { done: 'Sie haben einen Betrag für KI für mehr als ein Jahr.' }, large: {} },
  },
};
