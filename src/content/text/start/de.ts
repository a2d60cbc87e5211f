import type { StartText } from '../../text-type.js';

/** Up to the end of the first section, in German. Written for readers at level B1. */
const text: StartText = {
  title: 'KI-Reifecheck',
  description: 'Sehen Sie, wie weit Ihr Betrieb mit KI ist, was ihn bremst und welche Stufe als Nächstes kommt.',
  sections: {
    profile: { title: 'Ihr Betrieb' },
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
  },
};

export default text;
