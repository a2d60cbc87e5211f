import type { StartText } from '../../text-type.js';

/** Up to the end of the first section, in Dutch. Written for readers at level B1. */
const text: StartText = {
  title: 'AI-volwassenheidsscan',
  description: 'Zie hoe ver uw bedrijf is met AI, wat u tegenhoudt en welke stap daarna komt.',
  sections: {
    profile: { title: 'Uw bedrijf' },
  },
  items: {
    'profile.sector': {
      question: 'Wat doet uw bedrijf vooral?',
      label: 'Sector',
      hint: 'Kies het werk waarmee u de meeste omzet maakt.',
      dontKnow: 'Dat weet ik niet, of zeg ik liever niet',
      options: {
        agriculture: 'Landbouw, bosbouw of visserij',
        manufacturing: 'Producten maken',
        'energy-water': 'Energie, water of afval',
        construction: 'Bouw',
        trade: 'Winkel, groothandel of autohandel',
        transport: 'Vervoer en opslag',
        hospitality: 'Horeca',
        'information-communication': 'ICT, media of telecom',
        finance: 'Financiële diensten of verzekeringen',
        'real-estate': 'Verhuur of handel in onroerend goed',
        'specialist-services': 'Specialistische diensten, zoals accountancy, recht, ontwerp of techniek',
        'other-business-services': 'Andere zakelijke diensten, zoals schoonmaak, uitzendwerk of reizen',
        'health-care': 'Zorg en welzijn',
        other: 'Iets anders',
      },
    },
    'profile.size': {
      question: 'Hoeveel mensen werken er in uw bedrijf?',
      label: 'Grootte van het bedrijf',
      hint: 'Tel uzelf mee. Tel personen, geen voltijdbanen.',
      dontKnow: 'Dat weet ik niet, of zeg ik liever niet',
      options: {
        '1': 'Alleen ikzelf',
        '2-9': '2 tot en met 9',
        '10-49': '10 tot en met 49',
        '50-249': '50 tot en met 249',
        '250-plus': '250 of meer',
      },
    },
    'profile.respondent': {
      question: 'Wat is uw eigen functie?',
      label: 'Uw functie',
      dontKnow: 'Dat zeg ik liever niet',
      options: {
        owner: 'Eigenaar of directeur',
        manager: 'Manager of teamleider',
        it: 'Ik zorg voor ICT of digitale zaken',
        employee: 'Medewerker',
        other: 'Een andere functie',
      },
    },
    'profile.ambition': {
      question: 'Waar wilt u over twaalf maanden staan met AI?',
      label: 'Wens voor de komende twaalf maanden',
      hint: 'U ziet dit terug bij uw plan. Het verandert uw stap niet.',
      options: {
        'not-started': 'Geen AI in ons werk',
        exploring: 'Dingen uitproberen',
        occasional: 'AI af en toe gebruiken voor echt werk',
        integrated: 'AI als vast onderdeel van minstens één werkproces',
        strategic: 'AI in meerdere processen, met duidelijke doelen',
      },
    },
  },
};

export default text;
