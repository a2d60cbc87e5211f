import type { BuiltInText } from '../text.js';

/** The built-in assessment in German. Written for readers at level B1; the firm is addressed as "Sie". */
const text: BuiltInText = {
  title: 'KI-Reifecheck',
  description: 'Sehen Sie, wie weit Ihr Betrieb mit KI ist, was ihn bremst und welche Stufe als Nächstes kommt.',
  caveat:
    'Fachleute haben die Fragen und die Grenzwerte gewählt. Beide sind noch nicht durch Forschung geprüft. Lesen Sie das Ergebnis als Anfang eines Gesprächs, nicht als Note.',
  source:
    'Die Fragen sind von uns. Sie gehen auf die öffentliche Kurzfassung einer Studie zurück. Die Studie war für das Ministerium für Wirtschaft der Niederlande. Es geht darin um KI in kleinen und mittleren Betrieben.',
  sections: {
    profile: {
      title: 'Ihr Betrieb',
    },
    use: {
      title: 'Wie Sie KI heute nutzen',
      description:
        'KI ist Software, die schreibt, erkennt, vorhersagt oder plant. Denken Sie an einen Chatbot, der E-Mails entwirft. Oder an Software, die Rechnungen liest.',
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
        construction: 'Bau',
        trade: 'Laden, Großhandel oder Autohandel',
        transport: 'Verkehr und Lager',
        hospitality: 'Gastgewerbe: Hotel, Restaurant oder Café',
        'information-communication': 'IT, Medien oder Telekommunikation',
        finance: 'Finanzen oder Versicherungen',
        'real-estate': 'Immobilien: Grundstücke und Wohnungen',
        'specialist-services': 'Freie Berufe und Technik, zum Beispiel Steuerberatung, Recht oder Planung',
        'other-business-services': 'Andere Dienste für Firmen, zum Beispiel Reinigung, Zeitarbeit oder Reisen',
        'health-care': 'Gesundheit und Soziales',
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
        employee: 'Ich bin angestellt',
        other: 'Eine andere Rolle',
      },
    },
    'profile.ambition': {
      question: 'Wo soll Ihr Betrieb in zwölf Monaten mit KI stehen?',
      label: 'Ziel für die nächsten zwölf Monate',
      hint: 'Sie sehen das bei Ihrem Plan wieder. Ihre Stufe ändert sich dadurch nicht.',
      options: {
        'not-started': 'Ohne KI in unserer Arbeit',
        exploring: 'Wir probieren KI aus',
        occasional: 'Wir nutzen KI ab und zu für echte Arbeit',
        integrated: 'KI ist fester Teil von mindestens einem Ablauf',
        strategic: 'KI läuft in mehreren Abläufen, mit klaren Zielen',
      },
    },
    'use.frequency': {
      question: 'Wie oft nutzt jemand in Ihrem Betrieb KI für die Arbeit?',
      label: 'Wie oft KI genutzt wird',
      options: {
        never: 'Nie',
        tried: 'Ein- oder zweimal ausprobiert',
        monthly: 'Ein paar Mal im Monat',
        weekly: 'Jede Woche',
        daily: 'Jeden Tag',
      },
    },
    'use.technologies': {
      question: 'Wofür nutzen Sie KI?',
      label: 'Arten von KI, die Sie nutzen',
      hint: 'Wählen Sie alles, was Sie nutzen.',
      options: {
        'text-analysis': 'Texte auswerten, zum Beispiel E-Mails oder Bewertungen',
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
        most: 'Die meisten, zu deren Arbeit KI passt',
      },
    },
    'use.embedding': {
      question: 'Welchen Platz hat KI in Ihrer Arbeit?',
      label: 'Der Platz von KI in der Arbeit',
      hint: 'Ein Ablauf ist eine Reihe von Schritten, die immer wiederkommt. Zum Beispiel, wie Sie ein Angebot schreiben oder einen Auftrag erledigen.',
      options: {
        'no-task': 'Wir nutzen KI für keine Aufgabe',
        'loose-tasks': 'Wer will, nutzt KI für einzelne Aufgaben',
        'agreed-tasks': 'Die Aufgaben für KI sind vereinbart, aber niemand muss KI nutzen',
        'one-process': 'KI ist ein fester Schritt in einem Ablauf',
        'several-processes': 'KI ist ein fester Schritt in mehreren Abläufen',
      },
    },
    'use.results': {
      question: 'Schauen Sie sich an, was KI Ihnen bringt?',
      label: 'Blick auf das, was KI bringt',
      hint: 'KI kann Zeit sparen, zu weniger Fehlern führen oder Kunden froh machen.',
      options: {
        'not-looked-at': 'Nein',
        impressions: 'Wir erzählen einander, wie es läuft',
        'checked-once': 'Wir haben es einmal geprüft',
        tracked: 'Wir prüfen es zu festen Zeiten',
        'tracked-and-adjusted': 'Wir prüfen es zu festen Zeiten und ändern oder beenden, was nicht klappt',
      },
    },
    'use.direction': {
      question: 'Was hat Ihr Betrieb festgelegt: Wohin soll es mit KI gehen?',
      label: 'Richtung für KI',
      options: {
        'not-discussed': 'Wir haben nicht darüber gesprochen',
        'talked-about': 'Wir haben darüber gesprochen',
        'intention-known': 'Alle wissen, was wir vorhaben',
        'written-goals': 'Es gibt schriftliche Ziele, und jemand ist dafür verantwortlich',
        'in-business-plan': 'Ziele, Geld und eine jährliche Prüfung stehen in unserem Geschäftsplan',
      },
    },
    'know.people.training': {
      question: 'Wie viele Ihrer Leute lernten in den letzten zwölf Monaten etwas über KI?',
      label: 'Leute, die etwas über KI lernten',
      hint: 'Ein Kurs, ein Workshop oder eine klare Anleitung bei der Arbeit zählt mit.',
      options: {
        none: 'Niemand',
        'one-or-two': 'Eine oder zwei Personen',
        'under-a-quarter': 'Mehr als zwei, aber weniger als ein Viertel',
        'quarter-to-half': 'Ein Viertel bis die Hälfte',
        'over-half': 'Mehr als die Hälfte',
      },
    },
    'know.people.checking': {
      question: 'Wie prüfen Ihre Leute, was KI liefert?',
      label: 'Wie geprüft wird, was KI liefert',
      options: {
        not: 'Gar nicht',
        'own-judgement': 'Jede Person urteilt selbst',
        'dos-and-donts': 'Wir haben eine gemeinsame Liste, was geht und was nicht',
        'written-checks': 'Für jede Aufgabe steht schriftlich fest, was zu prüfen ist',
        'practised-checks': 'Wir üben das Prüfen und halten die Regeln dafür aktuell',
      },
    },
    'know.organisation.opportunities': {
      question: 'Haben Sie geprüft, wo KI bei Ihrer Arbeit helfen kann?',
      label: 'Wo KI helfen kann',
      options: {
        'not-looked': 'Nein',
        mentioned: 'Es kam ab und zu zur Sprache',
        list: 'Wir haben eine Liste mit Ideen gemacht',
        ranked: 'Wir haben Ideen nach Nutzen und Aufwand geordnet',
        'worked-out': 'Für mindestens eine Idee haben wir Kosten und Nutzen berechnet',
      },
    },
    'know.organisation.rules': {
      question: 'Was haben Sie zu den Regeln für KI getan?',
      label: 'Regeln für KI',
      hint: 'Denken Sie an die Regeln zu Datenschutz, Urheberrecht und KI.',
      options: {
        'not-looked': 'Wir haben uns noch nicht damit befasst',
        'heard-of': 'Wir haben von den Regeln gehört',
        'looked-up': 'Wir haben nachgesehen, welche Regeln für uns gelten',
        'own-rules': 'Wir haben daraus eigene Regeln gemacht',
        'rules-reviewed': 'Wir prüfen unsere eigenen Regeln zu festen Zeiten',
      },
    },
    'want.people.ideas': {
      question: 'Von wem kommen die Ideen für KI?',
      label: 'Ideen der Leute für KI',
      options: {
        nobody: 'Niemand',
        one: 'Eine Person',
        'a-few': 'Ein paar Leute',
        'several-departments': 'Leute aus mehreren Teams oder Abteilungen',
        'all-over': 'Leute aus dem ganzen Betrieb, und zwar regelmäßig',
      },
    },
    'want.people.dialogue': {
      question: 'Sprechen Sie im Betrieb darüber, was KI für Ihre Arbeit heißt?',
      label: 'Gespräche über KI und Arbeit',
      hint: 'Zum Beispiel, welche Aufgaben sich ändern und was das von den Leuten verlangt.',
      options: {
        never: 'Nie',
        informally: 'Nebenbei',
        'one-meeting': 'Einmal, in einer Besprechung',
        agreed: 'Wir haben vereinbart, was sich ändert und für wen',
        'staff-talks': 'Das gehört zu unseren festen Gesprächen mit Mitarbeitenden',
      },
    },
    'want.organisation.agenda': {
      question: 'Wie oft geht es um KI, wenn Sie über den Betrieb entscheiden?',
      label: 'KI auf der Tagesordnung',
      options: {
        never: 'Nie',
        'now-and-then': 'Ab und zu',
        'some-times-a-year': 'Ein paar Mal im Jahr',
        'fixed-item': 'KI ist ein fester Punkt auf der Tagesordnung',
        'in-duties': 'KI gehört zu den Aufgaben einer Führungskraft, mit Zeit dafür',
      },
    },
    'want.organisation.budget': {
      question: 'Haben Sie dieses Jahr Geld für KI geplant?',
      label: 'Geld für KI',
      hint: 'Zählen Sie alles mit: Programme, Kurse und die Stunden Arbeit.',
      options: {
        none: 'Nein',
        'loose-purchases': 'Wir kaufen ab und zu etwas',
        'on-request': 'Es gibt Geld, wenn jemand danach fragt',
        fixed: 'Es gibt ein festes Budget für dieses Jahr',
        'several-years': 'Es gibt ein Budget für mehr als ein Jahr',
      },
    },
    'can.people.tools': {
      question: 'Welche Programme mit KI haben Ihre Leute bei der Arbeit?',
      label: 'Programme mit KI bei der Arbeit',
      options: {
        none: 'Keine',
        'private-accounts': 'Eigene, private Zugänge',
        'few-company-accounts': 'Zugänge des Betriebs für ein paar Leute',
        'all-company-accounts': 'Zugänge des Betriebs für alle, die einen brauchen',
        linked: 'Zugänge für alle, die einen brauchen, verbunden mit unseren Systemen',
      },
    },
    'can.people.help': {
      question: 'Wer hilft, wenn jemand mit KI nicht weiterkommt?',
      label: 'Hilfe, wenn man nicht weiterkommt',
      options: {
        nobody: 'Niemand',
        'search-oneself': 'Die Leute suchen selbst nach einer Antwort',
        colleague: 'Jemand aus dem Betrieb, der sich auskennt',
        'named-contact': 'Eine feste Person, und alle wissen, wer das ist',
        'contact-and-partner': 'Diese Person und ein Partner außerhalb des Betriebs',
      },
    },
    'can.organisation.data': {
      question: 'Wo liegen die Daten zu Ihrem wichtigsten Ablauf?',
      label: 'Daten zum wichtigsten Ablauf',
      hint: 'Gemeint sind Daten zu Kunden, zum Lager, zu Aufträgen oder Projekten.',
      options: {
        paper: 'Auf Papier und in den Köpfen',
        'loose-files': 'In einzelnen Dateien, zum Beispiel in Tabellen',
        'separate-systems': 'In getrennten Systemen',
        'linkable-systems': 'In Systemen, die man verbinden kann',
        'linked-and-kept-up': 'In verbundenen Systemen, und jemand hält die Daten in Ordnung',
      },
    },
    'can.organisation.processes': {
      question: 'Wie viele der Abläufe, die bei Ihnen am meisten zählen, laufen mit Software?',
      label: 'Abläufe, die mit Software laufen',
      hint: 'Denken Sie an Verkauf, Einkauf, Planung, Büro und Kontakt mit Kunden.',
      options: {
        none: 'Keiner',
        one: 'Einer',
        'two-or-three': 'Zwei oder drei',
        most: 'Die meisten',
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
    },
    'plans.applications': {
      question: 'Für welche Arbeit nutzen Sie KI oder möchten Sie KI nutzen?',
      label: 'Arbeit für KI',
      hint: 'Wählen Sie alles, was passt.',
      options: {
        'texts-mail': 'Texte, E-Mails und Protokolle von Sitzungen',
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
    },
    'plans.support': {
      question: 'Welche Hilfe würde Ihnen am meisten nützen?',
      label: 'Hilfe, die nützen würde',
      hint: 'Wählen Sie höchstens drei.',
      options: {
        'practical-knowledge': 'Praktisches Wissen, zum Beispiel ein Workshop oder Beispiele',
        information: 'Klare Informationen',
        guidance: 'Jemand, der uns begleitet',
        finance: 'Hilfe bei den Kosten',
        'vision-strategy': 'Hilfe, um eine Richtung zu wählen',
        peers: 'Austausch mit anderen Betrieben',
        none: 'Wir brauchen keine Hilfe',
      },
    },
  },
  dimensions: {
    'know.people': {
      title: 'Wissen der Leute',
      description: 'Die Leute haben etwas über KI gelernt und prüfen, was sie liefert.',
    },
    'know.organisation': {
      title: 'Wissen des Betriebs',
      description: 'Der Betrieb weiß, wo KI helfen kann und welche Regeln gelten.',
    },
    'want.people': {
      title: 'Wollen der Leute',
      description: 'Die Leute haben Ideen und sprechen darüber, was KI für die Arbeit heißt.',
    },
    'want.organisation': {
      title: 'Wollen des Betriebs',
      description: 'KI steht auf der Tagesordnung, und es gibt Geld dafür.',
    },
    'can.people': {
      title: 'Können der Leute',
      description: 'Die Leute haben Programme mit KI. Und sie finden Hilfe, wenn etwas nicht klappt.',
    },
    'can.organisation': {
      title: 'Können des Betriebs',
      description: 'Daten und Abläufe sind digital und in Ordnung.',
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
      description: 'In der Arbeit gibt es keine KI.',
    },
    exploring: {
      title: 'Ausprobieren',
      description: 'Die Leute probieren KI aus. Noch hängt nichts davon ab.',
    },
    occasional: {
      title: 'Ab und zu',
      description: 'Einige nutzen KI für echte Arbeit: ab und zu und wie sie wollen.',
    },
    integrated: {
      title: 'Fest eingebaut',
      description:
        'KI ist ein fester Schritt in mindestens einem Ablauf. Mehr als eine Person nutzt sie. Und Sie schauen, was sie bringt.',
    },
    strategic: {
      title: 'Strategisch',
      description:
        'KI läuft in mehreren Abläufen. Die meisten, zu deren Arbeit sie passt, nutzen sie. Es gibt Ziele, jemand ist verantwortlich, und Sie steuern nach.',
    },
  },
};

export default text;
