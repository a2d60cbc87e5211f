import type { ActionTexts } from '../../text-type.js';

/** Tools and help, data and software. */
export const can: ActionTexts<'can.'> = {
  'first-company-accounts': {
    title: 'Legen Sie die ersten Zugänge des Betriebs für KI an',
    why: 'Bei einem Zugang des Betriebs bestimmen Sie, was mit Ihren Daten geschieht.',
    steps: [
      'Sehen Sie zuerst in der Software nach, die Sie haben: Vielleicht ist KI schon dabei.',
      'Nehmen Sie einen Zugang für Firmen für jede Person, die einen braucht. Für den Anfang reichen zwei.',
      'Schalten Sie das Training mit Ihren Daten aus.',
      'Schreiben Sie allen: KI für die Arbeit nur hier, ohne Namen und Unterlagen von Kunden.',
    ],
    done: 'Ein Teil der Leute hat einen Zugang des Betriebs.',
    stop: 'Vier Wochen lang nicht genutzt? Kündigen Sie den Zugang.',
    variants: {
      private: {
        title: 'Holen Sie die Arbeit aus privaten Zugängen heraus',
        why: 'Was in einem privaten Zugang liegt, hat der Betrieb nicht mehr in der Hand.',
        steps: [
          'Fragen Sie, wer welches KI-Programm nutzt. Sagen Sie dazu, dass niemand Ärger bekommt.',
          'Nehmen Sie einen Zugang für Firmen für alle, die KI bei der Arbeit nutzen. Schalten Sie das Training mit Ihren Daten aus.',
          'Schreiben Sie allen: KI für die Arbeit nur hier, ohne Namen und Unterlagen von Kunden.',
          'Bitten Sie alle, die alten Chats zur Arbeit im privaten Zugang zu löschen.',
        ],
      },
      alone: {
        title: 'Legen Sie für Ihren Betrieb einen Zugang zu KI an',
        steps: [
          'Sehen Sie zuerst in der Software nach, die Sie haben: Vielleicht ist KI schon dabei.',
          'Nehmen Sie einen Zugang für Firmen, mit der E‑Mail-Adresse des Betriebs.',
          'Schalten Sie das Training mit Ihren Daten aus.',
        ],
        done: 'Sie haben einen Zugang des Betriebs für einen Teil Ihrer Aufgaben.',
      },
      'alone-private': {
        title: 'Holen Sie Ihre Arbeit aus dem privaten Zugang heraus',
        steps: [
          'Nehmen Sie einen Zugang für Firmen, mit der E‑Mail-Adresse des Betriebs.',
          'Schalten Sie das Training mit Ihren Daten aus.',
          'Kopieren Sie Ihre besten Anweisungen. Löschen Sie dann Chats zur Arbeit aus dem privaten Zugang.',
        ],
        done: 'Sie haben einen Zugang des Betriebs für einen Teil Ihrer Aufgaben.',
      },
    },
  },
  'accounts-for-all': {
    title: 'Geben Sie allen, die einen brauchen, einen Zugang',
    why: 'Ohne Zugang des Betriebs nehmen die Leute bald einen eigenen.',
    steps: [
      'Schreiben Sie auf, wem KI nützt und wer danach gefragt hat.',
      'Nehmen Sie Zugänge, die der Betrieb selbst öffnen und sperren kann.',
      'Geben Sie die Liste dazu, was geht und was nicht, und erklären Sie beides.',
      'Vereinbaren Sie, wie ein Zugang gesperrt wird, wenn jemand geht.',
    ],
    done: 'Alle, die einen brauchen, haben einen Zugang des Betriebs.',
    stop: 'Sehen Sie nach zwei Monaten nach, welche genutzt werden, und kündigen Sie den Rest.',
    variants: {
      alone: {
        title: 'Nutzen Sie für alles mit KI Zugänge des Betriebs',
        why: 'Sonst wissen Sie bald nicht mehr, wo Ihre Daten sind.',
        steps: [
          'Schreiben Sie alles auf, was Sie bei der Arbeit mit KI nutzen, auch am Handy.',
          'Nehmen Sie dafür einen Zugang des Betriebs, oder hören Sie damit auf.',
          'Schalten Sie das Training mit Ihren Daten aus.',
        ],
        done: 'Sie haben Zugänge des Betriebs für alle Aufgaben, die einen brauchen.',
      },
      small: {
        steps: [
          'Fragen Sie jede Person, was sie bei der Arbeit nutzt, auch am Handy.',
          'Nehmen Sie einen Zugang des Betriebs für alle, die einen brauchen.',
          'Gehen Sie gemeinsam durch, was geht und was nicht.',
        ],
      },
      large: {},
    },
  },
  'link-one-system': {
    title: 'Verbinden Sie KI mit einem Ihrer Systeme',
    why: 'Eine Verbindung spart das Kopieren und die Fehler, die dabei entstehen.',
    steps: [
      'Suchen Sie, wo am meisten von Hand kopiert wird, und zählen Sie, wie oft pro Woche.',
      'Fragen Sie den Anbieter, was es gibt, was es kostet und wo die Daten liegen.',
      'Testen Sie das mit erfundenen Daten, und prüfen Sie jedes Ergebnis.',
      'Nutzen Sie die Verbindung für echte Arbeit, wenn vier Wochen lang nichts schiefging.',
    ],
    done: 'Die Zugänge des Betriebs sind mit Ihren Systemen verbunden.',
    watch: 'Geben Sie der Verbindung nur die Rechte, die für die Aufgabe nötig sind.',
    stop: 'Legen Sie vorher fest, bei welchem Betrag und an welchem Tag Sie aufhören.',
    variants: { alone: { done: 'Die KI ist mit Ihrer anderen Software verbunden.' }, small: {} },
  },
  'somebody-to-ask': {
    title: 'Finden Sie jemanden, der sich auskennt und den man fragen darf',
    why: 'Mit einer guten Antwort sparen Sie sich einen Abend Suchen.',
    steps: [
      'Hören Sie sich um, wer mehr weiß: im Betrieb, beim Anbieter, in der Branche.',
      'Bitten Sie diese Person um eine Viertelstunde pro Woche.',
      'Sagen Sie allen, wer es ist.',
    ],
    done: 'Es hilft jemand, der sich auskennt.',
    variants: {
      alone: {
        steps: [
          'Hören Sie sich um, wer mehr weiß: in der Branche, beim Anbieter, unter Ihren Kunden.',
          'Vereinbaren Sie, dass Sie einmal im Monat anrufen dürfen.',
          'Sammeln Sie Ihre Fragen, damit ein Anruf mehrere klärt.',
        ],
      },
    },
  },
  'one-fixed-helper': {
    title: 'Bestimmen Sie eine Person, die alle fragen dürfen',
    why: 'Wer weiß, wen man fragt, fragt, bevor etwas schiefgeht.',
    steps: [
      'Wählen Sie jemanden mit Geduld, im Betrieb oder außerhalb.',
      'Vereinbaren Sie eine feste Zeit, zum Beispiel eine halbe Stunde pro Woche.',
      'Sammeln Sie Fragen und Antworten in einer Liste, die alle sehen.',
    ],
    done: 'Es hilft eine feste Person.',
    variants: {
      alone: {
        title: 'Vereinbaren Sie mit einer festen Person, dass Sie fragen dürfen',
        why: 'Wer Ihre Arbeit kennt, antwortet schneller.',
        steps: [
          'Wählen Sie jemanden außerhalb, der Ihre Art von Arbeit kennt.',
          'Vereinbaren Sie einen festen Anruf und was er kostet.',
          'Sammeln Sie Fragen und Antworten in einer Liste.',
        ],
      },
    },
  },
  'helper-inside-and-outside': {
    title: 'Sorgen Sie für eine Person im Betrieb und eine außerhalb',
    why: 'Die eine kennt die Arbeit, und die andere weiß, was neu ist.',
    steps: [
      'Vereinbaren Sie mit der Person im Betrieb, wie viele Stunden es kosten darf.',
      'Suchen Sie einen Anbieter oder Berater von außen, der in höchstens zwei Tagen Antwort gibt.',
      'Beide sprechen einmal im Quartal über die schwersten Fragen.',
    ],
    done: 'Eine feste Person im Betrieb und eine außerhalb helfen.',
    variants: {
      alone: {
        title: 'Sorgen Sie für zwei feste Personen außerhalb',
        why: 'Die eine kennt die Programme, und die andere kennt Ihre Art von Arbeit.',
        steps: [
          'Suchen Sie einen Anbieter oder Berater, der in höchstens zwei Tagen Antwort gibt.',
          'Verabreden Sie sich mit jemandem aus Ihrer Branche: eine Stunde im Quartal, die beiden hilft.',
          'Schreiben Sie auf, was gelöst ist, damit Sie es wiederfinden.',
        ],
        done: 'Zwei feste Personen helfen Ihnen.',
      },
    },
  },
  'paper-to-files': {
    title: 'Stellen Sie den wichtigsten Ablauf von Papier auf Dateien um',
    why: 'Was auf Papier oder im Kopf ist, kann kein Programm nutzen.',
    steps: [
      'Machen Sie eine Tabelle für den wichtigsten Ablauf, zum Beispiel mit Kunde, Arbeit, Datum und Betrag. Tragen Sie die Arbeit von dieser Woche ein.',
      'Tragen Sie alles ein, was gerade läuft, und lassen Sie alte Jahre weg.',
      'Tragen Sie ab einem festen Tag alles dort ein, und legen Sie das Papier weg.',
    ],
    done: 'Die Daten zum wichtigsten Ablauf liegen in Dateien.',
    watch: 'Bewahren Sie eine Kopie an einem zweiten Ort auf.',
    variants: { alone: {} },
  },
  'files-to-programs': {
    title: 'Stellen Sie den wichtigsten Ablauf von Dateien auf ein Programm um',
    why: 'Ein Programm hat nur einen Stand, bei Dateien gibt es bald viele.',
    steps: [
      'Schreiben Sie auf eine Seite, was der Ablauf braucht. Sehen Sie sich zwei Programme für Ihre Branche an.',
      'Testen Sie eines davon einen Monat lang mit zehn echten Fällen.',
      'Übertragen Sie an einem festen Tag alles, was läuft. Behalten Sie die alten Dateien zum Nachsehen.',
    ],
    done: 'Die Daten zum wichtigsten Ablauf liegen in Programmen.',
    watch: 'Fragen Sie vor dem Vertrag, wie Sie später wieder an Ihre Daten kommen.',
    variants: { alone: {}, large: {} },
  },
  'programs-that-exchange': {
    title: 'Lassen Sie Ihre Programme Daten austauschen',
    why: 'Wer alles zweimal tippt, verliert Zeit und macht Fehler.',
    steps: [
      'Schreiben Sie auf, was zweimal getippt wird und wie oft pro Woche.',
      'Fragen Sie beide Anbieter, ob die Programme das austauschen können und was es kostet.',
      'Beginnen Sie mit einer Verbindung. Vergleichen Sie vier Wochen lang beide Seiten.',
    ],
    done: 'Die Daten liegen in einem Programm oder in Programmen, die Daten austauschen.',
    stop: 'Kostet es mehr als ein Jahr Tippen? Sehen Sie sich ein Programm für alles an.',
    variants: { alone: {}, small: {} },
  },
  'data-in-order': {
    title: 'Sorgen Sie dafür, dass jemand die Daten in Ordnung hält',
    why: 'Was in Ihren Daten falsch ist, wiederholt die KI.',
    steps: [
      'Nehmen Sie eine Liste, zum Beispiel Kunden oder Artikel. Löschen Sie Doppeltes, und füllen Sie Lücken.',
      'Schreiben Sie drei Regeln für das Eintragen auf.',
      'Geben Sie einer Person eine Stunde pro Woche, um die Daten zu pflegen.',
    ],
    done: 'Die Programme tauschen Daten aus, und jemand hält die Daten in Ordnung.',
    variants: {
      alone: {
        title: 'Halten Sie Ihre Daten zu festen Zeiten in Ordnung',
        steps: [
          'Nehmen Sie eine Liste, zum Beispiel Kunden oder Artikel. Löschen Sie Doppeltes, und füllen Sie Lücken.',
          'Schreiben Sie drei Regeln für das Eintragen auf.',
          'Tragen Sie dafür jeden Monat eine Stunde in den Kalender ein.',
        ],
        done: 'Die Programme tauschen Daten aus, und Sie halten die Daten in Ordnung.',
      },
    },
  },
  'first-process-in-software': {
    title: 'Stellen Sie einen Ablauf auf Software um',
    why: 'KI kann nur bei Arbeit helfen, die in Software Spuren hinterlässt.',
    steps: [
      'Wählen Sie den Ablauf, bei dem Sie am meisten tippen oder suchen, zum Beispiel Planung oder Büroarbeit. Sehen Sie sich dafür zwei Programme an.',
      'Testen Sie eines davon einen Monat lang.',
      'Beenden Sie die alte Arbeitsweise an einem festen Tag.',
    ],
    done: 'Ein wichtiger Ablauf läuft mit Software.',
    watch: 'Fragen Sie vor dem Vertrag, wie Sie später wieder an Ihre Daten kommen.',
    variants: { alone: {} },
  },
  'next-process-in-software': {
    title: 'Stellen Sie den nächsten Ablauf auf Software um',
    why: 'Jeder Ablauf mit Software kann seine Daten an den nächsten weitergeben.',
    steps: [
      'Wählen Sie den Ablauf, der dem ersten am meisten zuliefert. Fragen Sie, ob Ihre Software auch das kann.',
      'Testen Sie es einen Monat lang neben der alten Arbeitsweise.',
      'Beenden Sie die alte Arbeitsweise an einem festen Tag.',
    ],
    done: 'Zwei oder drei wichtige Abläufe laufen mit Software.',
    variants: { alone: {}, large: {} },
  },
  'most-in-software': {
    title: 'Stellen Sie die meisten Ihrer Abläufe auf Software um',
    why: 'Jede Lücke auf Papier heißt, dass jemand etwas noch einmal tippt.',
    steps: [
      'Zeichnen Sie Ihre wichtigsten Abläufe auf eine Seite. Markieren Sie, wo noch Papier ist oder etwas doppelt getippt wird.',
      'Planen Sie jedes Quartal einen Ablauf, zuerst den mit dem meisten Tippen.',
      'Schreiben Sie zu jedem, wer entscheidet, wer testet und wann die alte Arbeitsweise endet.',
    ],
    done: 'Die meisten Abläufe laufen mit Software.',
    variants: {
      alone: {
        steps: [
          'Zeichnen Sie Ihre wichtigsten Abläufe auf eine Seite. Markieren Sie, wo noch Papier ist oder etwas doppelt getippt wird.',
          'Planen Sie jedes Quartal einen Ablauf, zuerst den mit dem meisten Tippen.',
          'Schreiben Sie zu jedem, wann die alte Arbeitsweise endet.',
        ],
      },
    },
  },
  'connect-processes': {
    title: 'Verbinden Sie alle Ihre wichtigsten Abläufe',
    why: 'Was man nur einmal tippt und dann überall nutzt, hat weniger Fehler.',
    steps: [
      'Zeichnen Sie, welche Daten von einem Ablauf zum nächsten gehen. Markieren Sie, was von Hand geschieht.',
      'Fragen Sie Ihre Anbieter nach den zwei Verbindungen, die am meisten sparen.',
      'Bauen Sie eine Verbindung nach der anderen, und prüfen Sie jede einen Monat lang.',
    ],
    done: 'Alle Abläufe laufen mit Software und tauschen Daten aus.',
    watch: 'Fragen Sie jeden Anbieter, wie Sie wieder an Ihre Daten kommen.',
    variants: { alone: {} },
  },
};
