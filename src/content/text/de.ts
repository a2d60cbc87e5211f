import type { BuiltInText } from '../text.js';

/** The built-in assessment in German. Written for readers at level B1; the firm is addressed as "Sie". */
const text: BuiltInText = {
  title: 'KI-Reifecheck',
  description: 'Finden Sie heraus, wie weit Ihr Betrieb mit KI ist, was ihn bremst und was als Nächstes kommt.',
  caveat:
    'Fachleute haben die Fragen und die Grenzwerte gewählt. Beide sind noch nicht durch Forschung geprüft. Nehmen Sie das Ergebnis als Anfang eines Gesprächs, nicht als Note.',
  source:
    'Die Fragen haben wir selbst geschrieben. Sie gehen auf die öffentliche Kurzfassung einer Studie zurück. Die Studie war für das Ministerium für Wirtschaft der Niederlande. Es geht darin um KI in kleinen und mittleren Betrieben.',
  sections: {
    profile: {
      title: 'Ihr Betrieb',
    },
    use: {
      title: 'Wie Sie KI heute nutzen',
      description:
        'KI ist Software, die schreibt, erkennt, vorhersagt oder plant. Zum Beispiel ein Chatbot, der E‑Mails entwirft, oder Software, die Rechnungen liest.',
    },
    know: {
      title: 'Was Sie wissen',
    },
    want: {
      title: 'Was Sie wollen',
    },
    can: {
      title: 'Was Sie können',
    },
    plans: {
      title: 'Ihre Pläne',
    },
  },
  items: {
    'profile.sector': {
      question: 'Was macht Ihr Betrieb vor allem?',
      label: 'Branche',
      hint: 'Wählen Sie die Arbeit, die am meisten Umsatz bringt.',
      dontKnow: 'Weiß ich nicht oder möchte ich nicht sagen',
      options: {
        agriculture: 'Landwirtschaft, Forstwirtschaft oder Fischerei',
        manufacturing: 'Herstellung von Waren',
        'energy-water': 'Energie, Wasser oder Abfall',
        construction: 'Bau und Handwerk am Bau, auch Elektro, Heizung und Sanitär',
        trade: 'Einzelhandel (auch online), Großhandel oder Kfz',
        transport: 'Transport, Verkehr oder Lager',
        hospitality: 'Gastgewerbe: Hotel, Restaurant oder Café',
        'information-communication': 'IT, Medien oder Telekommunikation',
        finance: 'Finanzen oder Versicherungen',
        'real-estate': 'Immobilien: Grundstücke und Wohnungen',
        'specialist-services': 'Freie Berufe und Technik, zum Beispiel Steuerberatung, Recht oder Planung',
        'other-business-services': 'Andere Dienste für Firmen, zum Beispiel Reinigung, Zeitarbeit oder Reisen',
        'health-care': 'Gesundheit und Soziales',
        'education-culture-personal': 'Bildung, Kultur, Sport oder persönliche Dienste, zum Beispiel Friseur',
        other: 'Etwas anderes',
      },
    },
    'profile.size': {
      question: 'Wie viele Leute arbeiten in Ihrem Betrieb?',
      label: 'Größe des Betriebs',
      hint: 'Zählen Sie sich selbst mit. Zählen Sie Personen, nicht Vollzeitstellen.',
      dontKnow: 'Weiß ich nicht oder möchte ich nicht sagen',
      options: {
        '1': 'Nur ich',
        '2-9': '2 bis 9',
        '10-49': '10 bis 49',
        '50-249': '50 bis 249',
        '250-plus': '250 oder mehr',
      },
    },
    'profile.respondent': {
      question: 'Was ist Ihre eigene Rolle?',
      label: 'Ihre Rolle',
      dontKnow: 'Möchte ich nicht sagen',
      options: {
        owner: 'Inhaberin, Inhaber oder Geschäftsleitung',
        manager: 'Führungskraft oder Teamleitung',
        it: 'Ich kümmere mich um IT oder Digitales',
        employee: 'Mitarbeiterin oder Mitarbeiter',
        other: 'Eine andere Rolle',
      },
    },
    'profile.ambition': {
      question: 'Wo soll Ihr Betrieb in zwölf Monaten mit KI stehen?',
      label: 'Ziel für die nächsten zwölf Monate',
      hint: 'Sie sehen das bei Ihrem Plan wieder. Ihre Stufe ändert sich dadurch nicht.',
      options: {
        'not-started': 'Ohne KI arbeiten',
        exploring: 'KI ausprobieren',
        occasional: 'KI ab und zu für echte Arbeit nutzen',
        integrated: 'KI als festen Schritt in mindestens einem Ablauf nutzen',
        strategic: 'KI in mehreren Abläufen nutzen, mit klaren Zielen',
      },
    },
    'use.frequency': {
      question: 'Wie oft nutzt jemand in Ihrem Betrieb KI für die Arbeit?',
      label: 'Wie oft KI genutzt wird',
      options: {
        never: 'Nie',
        tried: 'Weniger als einmal im Monat',
        monthly: 'Ein paar Mal im Monat',
        weekly: 'Jede Woche',
        daily: 'Jeden Tag',
      },
      variants: {
        alone: {
          question: 'Wie oft nutzen Sie KI für Ihre Arbeit?',
        },
      },
    },
    'use.technologies': {
      question: 'Welche Arten von KI nutzen Sie?',
      label: 'Genutzte Arten von KI',
      hint: 'Wählen Sie alles, was Sie nutzen.',
      options: {
        'text-analysis': 'Texte auswerten, zum Beispiel E‑Mails oder Bewertungen',
        'speech-recognition': 'Sprache in Text umwandeln',
        'language-generation': 'Texte, Sprache oder Programmcode erzeugen',
        'media-generation': 'Bilder, Videos oder Ton erzeugen',
        'image-recognition': 'Dinge auf Bildern oder Videos erkennen',
        'machine-learning': 'Muster in Zahlen finden oder etwas vorhersagen',
        'workflow-automation': 'Schritte der Arbeit automatisch erledigen oder beim Entscheiden helfen',
        'autonomous-machines': 'Maschinen, die sich selbst bewegen, zum Beispiel Roboter oder Drohnen',
        none: 'Nichts davon',
      },
    },
    'use.reach': {
      question: 'Wie viele Personen nutzen KI bei der Arbeit?',
      label: 'Wie viele Personen KI nutzen',
      options: {
        nobody: 'Niemand',
        one: 'Eine Person',
        several: 'Mehrere Personen',
        department: 'Ein ganzes Team oder eine ganze Abteilung',
        most: 'Die meisten, denen KI bei der Arbeit nützt',
      },
      variants: {
        few: {
          options: {
            nobody: 'Niemand',
            one: 'Eine Person',
            several: 'Einige von uns',
            department: 'Die meisten von uns',
            most: 'Alle, denen KI bei der Arbeit nützt',
          },
        },
      },
    },
    'use.embedding': {
      question: 'Wie fest gehört KI zu Ihrer Arbeit?',
      label: 'Wie fest KI zur Arbeit gehört',
      hint: 'Ein Ablauf ist eine Reihe von Schritten, die immer wiederkommt. Zum Beispiel, wie Sie ein Angebot schreiben oder einen Auftrag erledigen.',
      options: {
        'no-task': 'Wir nutzen KI für keine Aufgabe',
        'loose-tasks': 'Wer will, nutzt KI für einzelne Aufgaben',
        'agreed-tasks': 'Die Aufgaben für KI sind vereinbart, aber niemand muss KI nutzen',
        'one-process': 'KI ist ein fester Schritt in einem Ablauf',
        'several-processes': 'KI ist ein fester Schritt in mehreren Abläufen',
      },
      variants: {
        alone: {
          options: {
            'no-task': 'Ich nutze KI für keine Aufgabe',
            'loose-tasks': 'Ich nutze KI für einzelne Aufgaben, wenn es gerade passt',
            'agreed-tasks': 'Ich habe Aufgaben für KI gewählt, nutze KI dafür aber nicht immer',
            'one-process': 'KI ist ein fester Schritt in einem Ablauf',
            'several-processes': 'KI ist ein fester Schritt in mehreren Abläufen',
          },
        },
      },
    },
    'use.results': {
      question: 'Wie prüfen Sie, was KI Ihnen bringt?',
      label: 'Nutzen von KI prüfen',
      hint: 'Zum Beispiel Zeit, die Sie sparen, weniger Fehler oder mehr zufriedene Kunden.',
      options: {
        'not-looked-at': 'Gar nicht',
        impressions: 'Wir erzählen einander, wie es läuft',
        'checked-once': 'Wir haben es einmal oder ab und zu geprüft',
        tracked: 'Wir prüfen es zu festen Zeiten',
        'tracked-and-adjusted': 'Wir prüfen es zu festen Zeiten und ändern oder beenden, was nicht klappt',
      },
      variants: {
        alone: {
          options: {
            'not-looked-at': 'Gar nicht',
            impressions: 'Ich habe einen Eindruck, wie es läuft',
            'checked-once': 'Ich habe es einmal oder ab und zu geprüft',
            tracked: 'Ich prüfe es zu festen Zeiten',
            'tracked-and-adjusted': 'Ich prüfe es zu festen Zeiten und ändere oder beende, was nicht klappt',
          },
        },
      },
    },
    'use.direction': {
      question: 'Wie klar ist bei Ihnen, was Sie mit KI wollen?',
      label: 'Richtung für KI',
      options: {
        'not-discussed': 'Wir haben nicht darüber gesprochen',
        'talked-about': 'Wir haben darüber gesprochen',
        'intention-known': 'Alle wissen, was wir wollen',
        'written-goals': 'Es gibt schriftliche Ziele, und jemand ist dafür verantwortlich',
        'in-business-plan': 'Ziele, Geld und ein jährlicher Rückblick stehen in unserem Jahresplan',
      },
      variants: {
        alone: {
          options: {
            'not-discussed': 'Ich habe nicht darüber nachgedacht',
            'talked-about': 'Ich habe darüber nachgedacht',
            'intention-known': 'Ich weiß, was ich will, aber es steht nicht auf Papier',
            'written-goals': 'Ich habe schriftliche Ziele',
            'in-business-plan': 'Ziele, Geld und ein jährlicher Rückblick stehen in meinem Jahresplan',
          },
        },
      },
    },
    'know.people.training': {
      question: 'Wie viele von den Leuten, denen KI nützt, wurden im letzten Jahr dazu geschult oder angeleitet?',
      label: 'Leute, die zu KI geschult wurden',
      hint: 'Ein Kurs, ein Workshop oder eine klare Anleitung bei der Arbeit zählt mit.',
      options: {
        nobody: 'Niemand',
        'under-a-quarter': 'Weniger als ein Viertel',
        'quarter-to-half': 'Ein Viertel bis die Hälfte',
        'over-half': 'Mehr als die Hälfte, aber nicht alle',
        all: 'Alle',
      },
      variants: {
        alone: {
          question: 'Wie haben Sie sich in den letzten zwölf Monaten zu KI weitergebildet?',
          label: 'Weiterbildung zu KI',
          hint: 'Auch ein guter Kurs im Internet zählt mit.',
          options: {
            nobody: 'Gar nicht',
            'under-a-quarter': 'Ich habe etwas gelesen oder angesehen',
            'quarter-to-half': 'Ein Kurs oder ein Workshop',
            'over-half': 'Mehrere Kurse oder Workshops',
            all: 'Ich lerne zu festen Zeiten, zum Beispiel jeden Monat',
          },
        },
      },
    },
    'know.people.checking': {
      question: 'Wie prüfen Ihre Leute, was die KI liefert?',
      label: 'Wie geprüft wird, was die KI liefert',
      options: {
        not: 'Gar nicht',
        'own-judgement': 'Jede Person prüft, wie sie es für richtig hält',
        'dos-and-donts': 'Wir haben eine gemeinsame Liste, was geht und was nicht',
        'written-checks': 'Für jede Aufgabe steht schriftlich fest, was zu prüfen ist',
        'practised-checks': 'Wir üben das Prüfen immer wieder',
      },
      variants: {
        alone: {
          question: 'Wie prüfen Sie, was die KI liefert?',
          options: {
            not: 'Gar nicht',
            'own-judgement': 'Ich prüfe, wie ich es für richtig halte',
            'dos-and-donts': 'Ich habe eine Liste, was geht und was nicht',
            'written-checks': 'Für jede Aufgabe habe ich aufgeschrieben, was ich prüfe',
            'practised-checks': 'Ich übe das Prüfen immer wieder',
          },
        },
      },
    },
    'know.organisation.opportunities': {
      question: 'Wie genau haben Sie geprüft, wo KI bei Ihrer Arbeit helfen kann?',
      label: 'Wo KI helfen kann',
      options: {
        'not-looked': 'Wir haben das nicht geprüft',
        mentioned: 'Es kam nebenbei zur Sprache',
        list: 'Wir haben eine Liste mit Ideen gemacht',
        ranked: 'Wir haben Ideen nach Nutzen und Aufwand geordnet',
        'worked-out': 'Für mindestens eine Idee haben wir Kosten und Nutzen berechnet',
      },
      variants: {
        alone: {
          options: {
            'not-looked': 'Ich habe das nicht geprüft',
            mentioned: 'Ich habe nebenbei daran gedacht',
            list: 'Ich habe eine Liste mit Ideen gemacht',
            ranked: 'Ich habe Ideen nach Nutzen und Aufwand geordnet',
            'worked-out': 'Für mindestens eine Idee habe ich Kosten und Nutzen berechnet',
          },
        },
      },
    },
    'know.organisation.rules': {
      question: 'Wie weit haben Sie sich mit den Regeln für KI befasst?',
      label: 'Regeln für KI',
      hint: 'Gemeint sind Datenschutz, Urheberrecht und das KI-Gesetz. Es zählt, wenn Ihre Antwort für eines davon stimmt.',
      options: {
        'not-looked': 'Wir haben uns noch nicht damit befasst',
        'heard-of': 'Wir haben von den Regeln gehört',
        'looked-up': 'Wir haben nachgesehen, welche Regeln für uns gelten',
        'own-rules': 'Wir haben daraus eigene Regeln gemacht',
        'rules-reviewed': 'Wir prüfen unsere eigenen Regeln zu festen Zeiten',
      },
      variants: {
        alone: {
          options: {
            'not-looked': 'Ich habe mich noch nicht damit befasst',
            'heard-of': 'Ich habe von den Regeln gehört',
            'looked-up': 'Ich habe nachgesehen, welche Regeln für mich gelten',
            'own-rules': 'Ich habe daraus eigene Regeln gemacht',
            'rules-reviewed': 'Ich prüfe meine eigenen Regeln zu festen Zeiten',
          },
        },
      },
    },
    'want.people.ideas': {
      question: 'Wer bringt Ideen für KI ein?',
      label: 'Wer Ideen für KI einbringt',
      options: {
        nobody: 'Niemand',
        'one-once': 'Eine Person, einmal',
        'same-few': 'Immer dieselben paar Leute oder eine Person mehrmals',
        'most-now-and-then': 'Die meisten, ab und zu',
        'most-regularly': 'Die meisten, regelmäßig',
      },
    },
    'want.people.dialogue': {
      question: 'Wie sprechen Sie im Betrieb darüber, was KI für Ihre Arbeit bedeutet?',
      label: 'Gespräche über KI und Arbeit',
      hint: 'Zum Beispiel, welche Aufgaben sich ändern und was das von den Leuten verlangt.',
      options: {
        never: 'Gar nicht',
        informally: 'Nebenbei',
        'one-meeting': 'In einer Besprechung, einmal oder öfter',
        agreed: 'Wir haben vereinbart, was sich ändert und für wen',
        'staff-talks': 'Das gehört zu unseren festen Gesprächen mit Mitarbeitenden',
      },
    },
    'want.organisation.agenda': {
      question: 'Wie oft geht es um KI, wenn Sie über den Betrieb entscheiden?',
      label: 'KI auf der Tagesordnung',
      options: {
        never: 'Nie',
        once: 'Einmal',
        'a-few-times': 'Ein paar Mal',
        'fixed-times': 'Zu festen Zeiten, zum Beispiel jedes Quartal',
        'fixed-times-and-hours': 'Zu festen Zeiten, und eine Person hat feste Stunden dafür',
      },
      variants: {
        alone: {
          question: 'Wie oft nehmen Sie sich Zeit, um über KI und Ihren Betrieb nachzudenken?',
          label: 'Zeit, um über KI nachzudenken',
          options: {
            never: 'Nie',
            once: 'Einmal',
            'a-few-times': 'Ein paar Mal',
            'fixed-times': 'Zu festen Zeiten, zum Beispiel jedes Quartal',
            'fixed-times-and-hours': 'Zu festen Zeiten, und ich halte jede Woche Stunden dafür frei',
          },
        },
      },
    },
    'want.organisation.budget': {
      question: 'Wie ist das Geld für KI dieses Jahr geregelt?',
      label: 'Geld für KI',
      hint: 'Zählen Sie alles mit: Programme, Kurse und Stunden bei der Arbeit.',
      options: {
        none: 'Es gibt keins',
        'loose-purchases': 'Wir kaufen ab und zu etwas',
        'on-request': 'Es gibt Geld, wenn jemand danach fragt',
        fixed: 'Es gibt ein festes Budget für dieses Jahr',
        'several-years': 'Es gibt ein Budget für mehr als ein Jahr',
      },
      variants: {
        alone: {
          options: {
            none: 'Es gibt keins',
            'loose-purchases': 'Ich kaufe ab und zu etwas',
            'on-request': 'Ich stelle Geld bereit, wenn ich es brauche',
            fixed: 'Ich habe einen festen Betrag für dieses Jahr',
            'several-years': 'Ich habe einen Betrag für mehr als ein Jahr',
          },
        },
      },
    },
    'can.people.tools': {
      question: 'Welche Zugänge zu KI haben Ihre Leute bei der Arbeit?',
      label: 'Zugänge zu KI',
      hint: 'KI in Software, die Sie ohnehin haben, zählt als Zugang des Betriebs.',
      options: {
        none: 'Keine',
        'private-accounts': 'Nur eigene, private Zugänge',
        'few-company-accounts': 'Zugänge des Betriebs für einen Teil der Leute',
        'all-company-accounts': 'Zugänge des Betriebs für alle, die einen brauchen',
        linked: 'Zugänge für alle, und sie sind mit unseren Systemen verbunden',
      },
      variants: {
        alone: {
          question: 'Welche Zugänge zu KI haben Sie für Ihre Arbeit?',
          options: {
            none: 'Keine',
            'private-accounts': 'Nur meinen privaten Zugang',
            'few-company-accounts': 'Einen Zugang des Betriebs für einen Teil meiner Aufgaben',
            'all-company-accounts': 'Zugänge des Betriebs für alle Aufgaben, die einen brauchen',
            linked: 'Zugänge für alles, und sie sind mit meiner anderen Software verbunden',
          },
        },
      },
    },
    'can.people.help': {
      question: 'Wer hilft, wenn jemand mit KI nicht weiterkommt?',
      label: 'Hilfe, wenn man nicht weiterkommt',
      options: {
        nobody: 'Niemand',
        'search-oneself': 'Die Leute suchen selbst nach einer Antwort',
        somebody: 'Jemand, der sich auskennt, im Betrieb oder außerhalb',
        'named-contact': 'Eine feste Person, im Betrieb oder außerhalb',
        'contact-and-partner': 'Eine feste Person im Betrieb und eine außerhalb',
      },
      variants: {
        alone: {
          question: 'Wer hilft Ihnen, wenn Sie mit KI nicht weiterkommen?',
          options: {
            nobody: 'Niemand',
            'search-oneself': 'Ich suche selbst nach einer Antwort',
            somebody: 'Jemand, der sich auskennt',
            'named-contact': 'Eine feste Person, die ich fragen kann',
            'contact-and-partner': 'Zwei feste Personen, zum Beispiel beim Anbieter und in meiner Branche',
          },
        },
      },
    },
    'can.organisation.data': {
      question: 'Wo liegen die Daten zu Ihrem wichtigsten Ablauf?',
      label: 'Daten zum wichtigsten Ablauf',
      hint: 'Gemeint sind Daten zu Kunden, zum Lager, zu Aufträgen oder Projekten.',
      options: {
        paper: 'Auf Papier und im Kopf',
        'loose-files': 'In einzelnen Dateien, zum Beispiel in Tabellen',
        'separate-systems': 'In mehreren Programmen, die keine Daten austauschen',
        'linked-systems': 'In einem Programm oder in Programmen, die Daten austauschen',
        'linked-and-kept-up': 'In einem oder in verbundenen Programmen, und jemand hält die Daten in Ordnung',
      },
      variants: {
        alone: {
          options: {
            paper: 'Auf Papier und im Kopf',
            'loose-files': 'In einzelnen Dateien, zum Beispiel in Tabellen',
            'separate-systems': 'In mehreren Programmen, die keine Daten austauschen',
            'linked-systems': 'In einem Programm oder in Programmen, die Daten austauschen',
            'linked-and-kept-up': 'In einem oder in verbundenen Programmen, und ich halte die Daten in Ordnung',
          },
        },
      },
    },
    'can.organisation.processes': {
      question: 'Wie viele der wichtigsten Abläufe bei Ihnen laufen mit Software?',
      label: 'Abläufe, die mit Software laufen',
      hint: 'Zum Beispiel Verkauf, Einkauf, Planung, Büro und Kontakt mit Kunden.',
      options: {
        none: 'Keiner',
        one: 'Einer',
        'two-or-three': 'Zwei oder drei',
        most: 'Die meisten oder alle',
        'all-connected': 'Alle, und sie tauschen Daten aus',
      },
    },
    'plans.motives': {
      question: 'Warum würden Sie KI nutzen oder mehr nutzen?',
      label: 'Gründe für KI',
      hint: 'Wählen Sie höchstens drei.',
      options: {
        'optimise-processes': 'Damit unsere Abläufe besser laufen',
        'automate-repetition': 'Damit wir weniger Routinearbeit haben',
        'save-costs': 'Um Kosten zu sparen',
        'staff-shortage': 'Weil uns Personal fehlt',
        output: 'Um mit gleich vielen Leuten mehr zu schaffen',
        flexibility: 'Um schneller zu reagieren, wenn sich etwas ändert',
        'quality-service': 'Um bessere Qualität oder besseren Service zu bieten',
        none: 'Nichts davon',
      },
      variants: {
        alone: {
          options: {
            'optimise-processes': 'Damit meine Abläufe besser laufen',
            'automate-repetition': 'Damit ich weniger Routinearbeit habe',
            'save-costs': 'Um Kosten zu sparen',
            'staff-shortage': 'Um die ganze Arbeit allein zu schaffen',
            output: 'Um in der gleichen Zeit mehr zu schaffen',
            flexibility: 'Um schneller zu reagieren, wenn sich etwas ändert',
            'quality-service': 'Um bessere Qualität oder besseren Service zu bieten',
            none: 'Nichts davon',
          },
        },
      },
    },
    'plans.applications': {
      question: 'Für welche Arbeit möchten Sie KI nutzen oder mehr nutzen?',
      label: 'Gewünschte Arbeit für KI',
      hint: 'Wählen Sie alles, was passt.',
      options: {
        'texts-mail': 'Texte, E‑Mails und Protokolle von Besprechungen',
        quotations: 'Angebote schreiben',
        'customer-questions': 'Fragen von Kunden beantworten',
        'customer-satisfaction': 'Herausfinden, was Kunden denken',
        marketing: 'Werbung und soziale Medien',
        stock: 'Das Richtige auf Lager haben',
        planning: 'Personal, Routen oder Maschinen planen',
        'advice-reports': 'Empfehlungen und Berichte schreiben',
        administration: 'Rechnungen und Büroarbeit',
        'quality-maintenance': 'Qualität prüfen oder Wartung planen',
        'product-development': 'Produkte oder Dienste entwickeln',
        'hiring-training': 'Personal finden und schulen',
        none: 'Nichts davon',
      },
    },
    'plans.barriers': {
      question: 'Was steht KI in Ihrem Betrieb im Weg?',
      label: 'Was im Weg steht',
      hint: 'Wählen Sie höchstens fünf.',
      options: {
        expertise: 'Uns fehlt Wissen oder Können',
        'legal-consequences': 'Wir sind nicht sicher, was die Gesetze für uns bedeuten',
        privacy: 'Wir haben Sorgen wegen des Datenschutzes',
        data: 'Uns fehlen die richtigen Daten, oder sie sind nicht in Ordnung',
        'incompatible-systems': 'KI passt nicht zu unseren Geräten oder unserer Software',
        cost: 'KI kostet zu viel',
        ethics: 'Wir haben ethische Zweifel',
        'not-useful': 'KI nützt uns nichts',
        'potential-unclear': 'Wir wissen nicht, was KI für unseren Betrieb tun kann',
        'value-uncertain': 'Wir sind nicht sicher, ob es sich lohnt',
        'no-vision': 'Wir haben keine klare Idee, wohin wir mit KI wollen',
        'no-capacity': 'Uns fehlt Zeit oder Personal',
        jobs: 'Die Leute haben Angst um den Arbeitsplatz',
        'investment-risk': 'Die Investition ist uns zu riskant',
        none: 'Nichts steht im Weg',
      },
      variants: {
        alone: {
          options: {
            expertise: 'Mir fehlt Wissen oder Können',
            'legal-consequences': 'Ich bin nicht sicher, was die Gesetze für mich bedeuten',
            privacy: 'Ich habe Sorgen wegen des Datenschutzes',
            data: 'Mir fehlen die richtigen Daten, oder sie sind nicht in Ordnung',
            'incompatible-systems': 'KI passt nicht zu meinen Geräten oder meiner Software',
            cost: 'KI kostet zu viel',
            ethics: 'Ich habe ethische Zweifel',
            'not-useful': 'KI nützt mir nichts',
            'potential-unclear': 'Ich weiß nicht, was KI für meinen Betrieb tun kann',
            'value-uncertain': 'Ich bin nicht sicher, ob es sich lohnt',
            'no-vision': 'Ich habe keine klare Idee, wohin ich mit KI will',
            'no-capacity': 'Mir fehlt Zeit',
            jobs: 'Ich habe Angst um meine eigene Arbeit',
            'investment-risk': 'Die Investition ist mir zu riskant',
            none: 'Nichts steht im Weg',
          },
        },
      },
    },
    'plans.support': {
      question: 'Welche Hilfe würde Ihnen am meisten nützen?',
      label: 'Gewünschte Hilfe',
      hint: 'Wählen Sie höchstens drei.',
      options: {
        'practical-knowledge': 'Praktisches Wissen, zum Beispiel ein Workshop oder Beispiele',
        information: 'Klare Informationen',
        guidance: 'Jemand, der uns begleitet',
        finance: 'Hilfe bei den Kosten',
        'vision-strategy': 'Hilfe dabei, eine Richtung zu finden',
        peers: 'Austausch mit anderen Betrieben',
        none: 'Wir brauchen keine Hilfe',
      },
      variants: {
        alone: {
          options: {
            'practical-knowledge': 'Praktisches Wissen, zum Beispiel ein Workshop oder Beispiele',
            information: 'Klare Informationen',
            guidance: 'Jemand, der mich begleitet',
            finance: 'Hilfe bei den Kosten',
            'vision-strategy': 'Hilfe dabei, eine Richtung zu finden',
            peers: 'Austausch mit anderen Betrieben',
            none: 'Ich brauche keine Hilfe',
          },
        },
      },
    },
  },
  dimensions: {
    'know.people': {
      title: 'Was Ihre Leute wissen',
      description: 'Wurden die Leute zu KI geschult, und prüfen sie, was die KI liefert?',
      short: 'Wissen der Leute',
      variants: {
        alone: {
          column: 'Sie selbst',
          title: 'Was Sie wissen',
          description: 'Haben Sie etwas über KI gelernt, und prüfen Sie, was die KI liefert?',
          short: 'Ihr eigenes Wissen',
        },
      },
    },
    'know.organisation': {
      title: 'Was Ihr Betrieb weiß',
      description: 'Weiß der Betrieb, wo KI helfen kann und welche Regeln gelten?',
      short: 'Wissen des Betriebs',
      variants: {
        alone: {
          column: 'Ihr Betrieb',
          title: 'Was Ihr Betrieb weiß',
          description: 'Wissen Sie, wo KI helfen kann und welche Regeln gelten?',
        },
      },
    },
    'want.people': {
      title: 'Was Ihre Leute wollen',
      description: 'Haben die Leute Ideen, und sprechen sie darüber, was KI für die Arbeit bedeutet?',
      short: 'Ideen der Leute',
    },
    'want.organisation': {
      title: 'Was Ihr Betrieb will',
      description: 'Geht es bei Entscheidungen auch um KI, und gibt es Geld dafür?',
      short: 'Entscheidungen zu KI',
      variants: {
        alone: {
          title: 'Was Ihr Betrieb will',
          description: 'Nehmen Sie sich Zeit für KI, und gibt es Geld dafür?',
          short: 'Zeit und Geld für KI',
        },
      },
    },
    'can.people': {
      title: 'Was Ihre Leute können',
      description: 'Haben die Leute Zugang zu KI, und finden sie Hilfe, wenn etwas nicht klappt?',
      short: 'Zugang zu KI',
      variants: {
        alone: {
          title: 'Was Sie können',
          description: 'Haben Sie Zugang zu KI, und finden Sie Hilfe, wenn etwas nicht klappt?',
        },
      },
    },
    'can.organisation': {
      title: 'Was Ihr Betrieb kann',
      description: 'Sind Daten und Abläufe digital und in Ordnung?',
      short: 'Daten',
      variants: {
        alone: {
          title: 'Was Ihr Betrieb kann',
        },
      },
    },
  },
  rows: {
    know: 'Wissen',
    want: 'Wollen',
    can: 'Können',
  },
  columns: {
    people: 'Leute',
    organisation: 'Betrieb',
  },
  steps: {
    'not-started': {
      title: 'Nicht begonnen',
      description: 'Bei der Arbeit wird keine KI genutzt.',
    },
    exploring: {
      title: 'Ausprobieren',
      description: 'KI wird ausprobiert. Noch hängt nichts davon ab.',
    },
    occasional: {
      title: 'Ab und zu',
      description: 'KI wird ein paar Mal im Monat für echte Arbeit genutzt, von mindestens einer Person.',
      variants: {
        alone: {
          description: 'Sie nutzen KI ein paar Mal im Monat für echte Arbeit.',
        },
      },
    },
    integrated: {
      title: 'Fester Bestandteil',
      description:
        'KI ist ein fester Schritt in mindestens einem Ablauf, jede Woche und für mehr als eine Person. Sie prüfen, was KI bringt.',
      variants: {
        alone: {
          description: 'KI ist ein fester Schritt in mindestens einem Ablauf, jede Woche. Sie prüfen, was KI bringt.',
        },
      },
    },
    strategic: {
      title: 'Strategisch',
      description:
        'KI ist ein fester Schritt in mehreren Abläufen, für ganze Teams. Es gibt schriftliche Ziele, jemand ist verantwortlich, und Sie prüfen den Nutzen zu festen Zeiten.',
      variants: {
        alone: {
          description:
            'KI ist ein fester Schritt in mehreren Abläufen. Sie haben schriftliche Ziele und prüfen den Nutzen zu festen Zeiten.',
        },
      },
    },
  },
};

export default text;
