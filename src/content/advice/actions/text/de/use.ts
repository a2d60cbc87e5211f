import type { ActionTexts } from '../../text-type.js';

/** How often, by how many and where AI is used. */
export const use: ActionTexts<'use.frequency' | 'use.reach' | 'use.embedding'> = {
  'try-one-task': {
    title: 'Probieren Sie KI an einer echten Aufgabe aus',
    why: 'Eine Stunde mit Ihrer eigenen Arbeit zeigt mehr als jedes Gespräch über KI.',
    steps: [
      'Nehmen Sie einen Zugang des Betriebs. Gibt es keinen, legen Sie einen kostenlosen mit der E‑Mail-Adresse des Betriebs an. Schalten Sie das Training mit Ihren Daten aus.',
      'Nehmen Sie ein fertiges Beispiel für die Aufgabe „{task}“. Geben Sie nur das ein: {safe}.',
      'Lassen Sie die KI die Arbeit noch einmal machen, und legen Sie beides nebeneinander. Prüfen Sie vor allem: {check}.',
      'Notieren Sie die gesparten Minuten und die Fehler.',
    ],
    done: 'KI wurde schon einmal für echte Arbeit genutzt.',
    watch: 'Lassen Sie Namen, Adressen und Unterlagen von Kunden weg.',
    stop: 'Bringt es nach drei Versuchen nichts? Dann machen Sie diese Aufgabe ohne KI.',
    variants: { alone: {} },
  },
  'return-to-task': {
    title: 'Nutzen Sie KI diesen Monat ein paar Mal für dieselbe Aufgabe',
    why: 'Ein Versuch sagt wenig, vier zeigen, ob es Zeit spart.',
    steps: [
      'Wählen Sie eine Aufgabe, die immer wiederkommt, zum Beispiel „{task}“. Geben Sie nur das ein: {safe}.',
      'Tragen Sie dafür jede Woche eine halbe Stunde in den Kalender ein.',
      'Notieren Sie jedes Mal die Minuten und was zu verbessern war.',
    ],
    done: 'KI wird ein paar Mal im Monat für die Arbeit genutzt.',
    watch: 'Lesen Sie alles durch, bevor es den Betrieb verlässt.',
    stop: 'Nach vier Wochen keine zwei Stunden gespart? Nehmen Sie eine andere Aufgabe, oder hören Sie auf.',
    variants: { alone: {} },
  },
  'fixed-day': {
    title: 'Nutzen Sie KI jede Woche an einem festen Tag',
    why: 'Ein fester Termin wartet nicht auf eine ruhige Woche.',
    steps: [
      'Wählen Sie zwei Aufgaben, die jede Woche anfallen, zum Beispiel „{task}“.',
      'Vereinbaren Sie, wer sie mit KI macht und an welchem Tag.',
      'Sammeln Sie die besten Anweisungen an die KI in einer Datei für alle.',
      'Sehen Sie sich nach vier Wochen Minuten und Fehler an.',
    ],
    done: 'KI wird jede Woche für die Arbeit genutzt.',
    watch: 'Nutzen Sie nur Zugänge des Betriebs, und halten Sie sich an Ihre Liste, was geht und was nicht.',
    variants: {
      alone: {
        steps: [
          'Wählen Sie zwei Aufgaben, die jede Woche anfallen, zum Beispiel „{task}“.',
          'Tragen Sie beide an einem festen Tag in den Kalender ein.',
          'Sammeln Sie die besten Anweisungen an die KI in einer Datei.',
          'Sehen Sie sich nach vier Wochen Minuten und Fehler an.',
        ],
      },
    },
  },
  'part-of-the-day': {
    title: 'Machen Sie KI zu einem Teil des Arbeitstags',
    why: 'Kleine Aufgaben an jedem Tag kosten zusammen mehr Zeit als eine große.',
    steps: [
      'Schreiben Sie auf, was jeden Tag anfällt: Antworten, Notizen und Aufgaben wie „{task}“.',
      'Wählen Sie die zwei, bei denen ein Fehler am wenigsten schadet. Probieren Sie jede eine Woche lang aus.',
      'Legen Sie eine Karte an den Arbeitsplatz: Welche Anweisung hilft, und was ist zu prüfen?',
    ],
    done: 'KI wird jeden Tag für die Arbeit genutzt.',
    stop: 'Lassen Sie KI dort weg, wo sie weder Zeit noch Fehler spart.',
    variants: { alone: {} },
  },
  'first-user': {
    title: 'Wählen Sie eine Person, die den Anfang macht',
    why: 'Eine Person, die Zeit dafür hat, lernt mehr als zehn, die keine haben.',
    steps: [
      'Fragen Sie, wer KI gern ausprobieren will und viel schreibt oder nachschlägt.',
      'Geben Sie dieser Person vier Wochen lang zwei Stunden pro Woche und eine Aufgabe: „{task}“.',
      'Diese Person zeigt den anderen ein gutes Beispiel und einen Fehler der KI.',
    ],
    done: 'Eine Person nutzt KI bei der Arbeit.',
    watch: 'Wählen Sie jemanden, der es gern macht.',
  },
  'second-user': {
    title: 'Lassen Sie eine zweite und eine dritte Person mit KI arbeiten',
    why: 'Was nur eine Person kann, bleibt liegen, wenn sie fehlt.',
    steps: [
      'Wer KI schon nutzt, zeigt jemandem eine Aufgabe von Anfang bis Ende.',
      'Diese Person macht dann dieselbe Aufgabe mit KI und prüft auf dieselbe Weise.',
      'Machen Sie es mit einer dritten Person genauso. Sprechen Sie nach zwei Wochen darüber, was Sie verschieden machen.',
    ],
    done: 'Mehrere Personen nutzen KI.',
    variants: {
      small: {
        title: 'Lassen Sie eine weitere Person mit KI arbeiten',
        steps: [
          'Wer KI schon nutzt, zeigt jemandem eine Aufgabe von Anfang bis Ende.',
          'Diese Person macht dann dieselbe Aufgabe mit KI und prüft auf dieselbe Weise.',
          'Sprechen Sie nach zwei Wochen darüber, was Sie verschieden machen.',
        ],
        done: 'Einige von Ihnen nutzen KI bei der Arbeit.',
      },
    },
  },
  'whole-team': {
    title: 'Lassen Sie ein ganzes Team mit KI arbeiten',
    why: 'Wo es alle gleich machen, hilft einer dem anderen, und Fehler fallen auf.',
    steps: [
      'Wählen Sie das Team, das die Aufgabe „{task}“ am häufigsten macht.',
      'Geben Sie jeder Person im Team einen Zugang, eine Stunde Schulung und die Liste zum Prüfen.',
      'Die Teamleitung fragt jede Woche, was geklappt hat und was nicht.',
      'Entscheiden Sie nach vier Wochen gemeinsam, was bleibt.',
    ],
    done: 'Ein ganzes Team oder eine ganze Abteilung nutzt KI.',
    variants: {
      small: {
        title: 'Lassen Sie die meisten von Ihnen mit KI arbeiten',
        steps: [
          'Schreiben Sie auf, wer welche Aufgaben macht, und markieren Sie, wo KI helfen kann.',
          'Setzen Sie sich eine Stunde neben jede Person, die KI noch nicht nutzt.',
          'Legen Sie fest, welche Aufgaben ohne KI bleiben.',
        ],
        done: 'Die meisten von Ihnen nutzen KI bei der Arbeit.',
      },
      large: { watch: 'Informieren Sie früh den Betriebsrat, falls Sie einen haben.' },
    },
  },
  'everyone-it-helps': {
    title: 'Bringen Sie KI zu allen, denen sie nützt',
    why: 'Wer nichts bekommt, sucht sich oft selbst etwas, und das ist weniger sicher.',
    steps: [
      'Gehen Sie ein Team nach dem anderen durch. Notieren Sie, welche Aufgabe zu KI passt, oder „keine“.',
      'Ein Team, das mit KI arbeitet, zeigt es dem nächsten: ein Team pro Monat.',
      'Sagen Sie offen, welche Arbeit ohne KI bleibt und warum.',
    ],
    done: 'Die meisten, denen KI bei der Arbeit nützt, nutzen sie.',
    variants: {
      small: {
        steps: [
          'Schreiben Sie auf, wer welche Aufgaben macht, und markieren Sie, wo KI helfen kann.',
          'Setzen Sie sich eine Stunde neben jede Person, die KI noch nicht nutzt.',
          'Sagen Sie offen, welche Arbeit ohne KI bleibt und warum.',
        ],
        done: 'Alle, denen KI bei der Arbeit nützt, nutzen sie.',
      },
    },
  },
  'two-safe-tasks': {
    title: 'Geben Sie zwei Aufgaben frei, um KI auszuprobieren',
    why: 'Wenn niemand weiß, was erlaubt ist, lassen es die einen, und die anderen tun es heimlich.',
    steps: [
      'Nehmen Sie die Aufgabe „{task}“ und eine Aufgabe, die niemand gern macht.',
      'Schreiben Sie auf, was man eingeben darf. Beginnen Sie damit: {safe}.',
      'Wer will, probiert beides in den nächsten zwei Wochen aus.',
    ],
    done: 'Wer will, nutzt KI für einzelne Aufgaben.',
    variants: {
      alone: {
        title: 'Wählen Sie zwei Aufgaben, um KI auszuprobieren',
        why: 'Mit zwei festen Aufgaben lernen Sie mehr als mit ein bisschen von allem.',
        steps: [
          'Nehmen Sie die Aufgabe „{task}“ und eine Aufgabe, die Sie nicht gern machen.',
          'Schreiben Sie auf, was Sie eingeben können. Beginnen Sie damit: {safe}.',
          'Probieren Sie beides in den nächsten zwei Wochen aus.',
        ],
        done: 'Sie nutzen KI für einzelne Aufgaben, wenn es gerade passt.',
      },
    },
  },
  'agree-tasks': {
    title: 'Vereinbaren Sie, für welche Aufgaben man KI nutzen darf',
    why: 'KI kann manche Aufgaben gut und andere, die ganz ähnlich aussehen, schlecht.',
    steps: [
      'Schreiben Sie alle Aufgaben auf, für die jemand KI nutzt oder nutzen will.',
      'Ordnen Sie jede ein: ja, nein oder erst fragen.',
      'Notieren Sie hinter jedem Ja, was zu prüfen ist. Bei der Aufgabe „{task}“: {check}.',
      'Schicken Sie die Liste herum, und sprechen Sie zehn Minuten darüber.',
    ],
    done: 'Die Aufgaben für KI sind vereinbart, und wer nicht will, arbeitet ohne.',
    variants: {
      alone: {
        title: 'Entscheiden Sie, für welche Aufgaben Sie KI nutzen',
        steps: [
          'Schreiben Sie auf, für welche Aufgaben Sie KI nutzen oder nutzen wollen.',
          'Ordnen Sie jede ein: ja, nein oder erst jemanden fragen.',
          'Notieren Sie hinter jedem Ja, was zu prüfen ist. Bei der Aufgabe „{task}“: {check}.',
          'Legen Sie die Liste neben den Bildschirm.',
        ],
        done: 'Sie haben Aufgaben für KI gewählt.',
      },
    },
  },
  'fixed-step': {
    title: 'Machen Sie KI zu einem festen Schritt in einem Ablauf',
    why: 'Ein fester Schritt spart jedes Mal Zeit, und Sie können ihn prüfen.',
    steps: [
      'Nehmen Sie den Ablauf rund um die Aufgabe „{task}“. Schreiben Sie seine Schritte auf eine Seite: Wo arbeitet die KI, und wo prüft ein Mensch?',
      'Lassen Sie zwei Personen vier Wochen lang jedes Mal so arbeiten.',
      'Notieren Sie jedes Mal die Minuten und was zu verbessern war.',
      'Entscheiden Sie nach vier Wochen: Bleibt es, ändern Sie etwas, oder ist Schluss? Wenn es bleibt, ändern Sie die Arbeitsanweisung.',
    ],
    done: 'KI ist ein fester Schritt in einem Ablauf.',
    watch: 'Sagen Sie vorher, wofür die gewonnene Zeit da ist.',
    stop: 'Nach vier Wochen weder Zeit noch Fehler gespart? Nehmen Sie den Schritt wieder heraus.',
    variants: {
      alone: {
        steps: [
          'Nehmen Sie den Ablauf rund um die Aufgabe „{task}“. Schreiben Sie seine Schritte auf eine Seite: Wo arbeitet die KI, und wo prüfen Sie?',
          'Arbeiten Sie vier Wochen lang jedes Mal so.',
          'Notieren Sie jedes Mal die Minuten und was zu verbessern war.',
          'Entscheiden Sie nach vier Wochen: Bleibt es, ändern Sie etwas, oder ist Schluss?',
        ],
        watch: 'Prüfen Sie nicht sofort, sondern am nächsten Morgen: Frische Augen sehen mehr.',
      },
      large: {
        steps: [
          'Nehmen Sie den Ablauf rund um die Aufgabe „{task}“. Schreiben Sie seine Schritte auf eine Seite: Wo arbeitet die KI, und wo prüft ein Mensch?',
          'Lassen Sie ein Team mit seiner Leitung vier Wochen lang so arbeiten.',
          'Notieren Sie jedes Mal die Minuten und was zu verbessern war.',
          'Entscheiden Sie nach vier Wochen: Bleibt es, ändern Sie etwas, oder ist Schluss? Wenn es bleibt, ändern Sie die Arbeitsanweisung.',
        ],
        watch:
          'Informieren Sie zuerst den Betriebsrat, falls Sie einen haben. Sagen Sie, wofür die gewonnene Zeit da ist.',
      },
    },
  },
  'next-process': {
    title: 'Machen Sie KI zu einem festen Schritt in einem zweiten Ablauf',
    why: 'Der zweite Ablauf geht schneller, wenn Sie aus dem ersten lernen.',
    steps: [
      'Schreiben Sie auf, was Sie diesmal anders machen.',
      'Wählen Sie einen Ablauf, den man auf dieselbe Weise prüft.',
      'Machen Sie es wie beim ersten: eine Seite, vier Wochen, Minuten und Fehler, eine Entscheidung.',
    ],
    done: 'KI ist ein fester Schritt in mehreren Abläufen.',
    watch: 'Eins nach dem anderen: Beginnen Sie den nächsten Ablauf, wenn der letzte gut läuft.',
    variants: {
      alone: {},
      large: { watch: 'Eins nach dem anderen. Informieren Sie zuerst den Betriebsrat, falls Sie einen haben.' },
    },
  },
};
