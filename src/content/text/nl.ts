import type { BuiltInText } from '../text.js';

/** The built-in assessment in Dutch. Written for readers at level B1; the firm is addressed as "u". */
const text: BuiltInText = {
  title: 'AI-volwassenheidsscan',
  description: 'Zie hoe ver uw bedrijf is met AI, wat u tegenhoudt en welke stap daarna komt.',
  caveat:
    'De vragen en grenzen zijn keuzes van deskundigen. Ze zijn nog niet gevalideerd. Zie de uitslag als het begin van een gesprek, niet als een rapportcijfer.',
  source:
    'De vragen zijn van ons. De basis is de openbare samenvatting van een onderzoek naar AI in het mkb. Dat is gedaan voor het ministerie van Economische Zaken.',
  sections: {
    profile: {
      title: 'Uw bedrijf',
    },
    use: {
      title: 'Hoe u AI nu gebruikt',
      description:
        'AI is software die schrijft, herkent, voorspelt of plant. Denk aan een chatbot die e-mails opstelt, of aan software die facturen leest.',
    },
    know: {
      title: 'Wat u weet',
    },
    want: {
      title: 'Wat u wilt',
    },
    can: {
      title: 'Wat u kunt',
    },
    plans: {
      title: 'Uw plannen',
    },
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
    'use.frequency': {
      question: 'Hoe vaak gebruikt iemand in uw bedrijf AI voor het werk?',
      label: 'Hoe vaak AI wordt gebruikt',
      options: {
        never: 'Nooit',
        tried: 'Eén of twee keer geprobeerd',
        monthly: 'Een paar keer per maand',
        weekly: 'Elke week',
        daily: 'Elke dag',
      },
    },
    'use.technologies': {
      question: 'Waarvoor gebruikt u AI?',
      label: 'Soorten AI in gebruik',
      hint: 'Kies alles wat u gebruikt.',
      options: {
        'text-analysis': 'Teksten analyseren, zoals e-mails of recensies',
        'speech-recognition': 'Spraak omzetten in tekst',
        'language-generation': 'Teksten, spraak of programmacode maken',
        'media-generation': 'Beeld, video of geluid maken',
        'image-recognition': 'Dingen herkennen op foto of video',
        'machine-learning': 'Patronen vinden in cijfers, of voorspellen',
        'workflow-automation': 'Stappen in het werk automatiseren, of helpen bij beslissingen',
        'autonomous-machines': 'Machines die zelf bewegen, zoals robots of drones',
        none: 'Geen van deze',
      },
    },
    'use.reach': {
      question: 'Hoeveel mensen gebruiken AI voor hun werk?',
      label: 'Hoeveel mensen AI gebruiken',
      options: {
        nobody: 'Niemand',
        one: 'Eén persoon',
        several: 'Enkele mensen',
        department: 'Een heel team of een hele afdeling',
        most: 'De meeste mensen bij wie het past',
      },
    },
    'use.embedding': {
      question: 'Welke plaats heeft AI in uw werk?',
      label: 'De plaats van AI in het werk',
      hint: 'Een proces is een reeks stappen die steeds terugkomt. Denk aan een offerte maken, of een order verwerken.',
      options: {
        'no-task': 'We gebruiken het voor geen enkele taak',
        'loose-tasks': 'Mensen gebruiken het voor losse taken, naar eigen keuze',
        'agreed-tasks': 'We hebben afgesproken voor welke taken, maar niemand hoeft',
        'one-process': 'Het is een vaste stap in één proces',
        'several-processes': 'Het is een vaste stap in meerdere processen',
      },
    },
    'use.results': {
      question: 'Kijkt u naar wat AI oplevert?',
      label: 'Kijken naar wat AI oplevert',
      hint: 'Denk aan minder tijd, minder fouten of klanten die blijer zijn.',
      options: {
        'not-looked-at': 'Nee',
        impressions: 'We vertellen elkaar hoe het gaat',
        'checked-once': 'We hebben het één keer nagekeken',
        tracked: 'We houden het bij op vaste momenten',
        'tracked-and-adjusted': 'We houden het bij, en veranderen of stoppen wat niet werkt',
      },
    },
    'use.direction': {
      question: 'Wat heeft uw bedrijf vastgelegd over waar het met AI naartoe wil?',
      label: 'Richting voor AI',
      options: {
        'not-discussed': 'We hebben er niet over gepraat',
        'talked-about': 'We hebben erover gepraat',
        'intention-known': 'Iedereen weet wat we van plan zijn',
        'written-goals': 'Er zijn doelen opgeschreven en iemand is verantwoordelijk',
        'in-business-plan': 'Doelen, geld en een jaarlijkse controle staan in ons bedrijfsplan',
      },
    },
    'know.people.training': {
      question: 'Hoeveel van uw mensen kregen de laatste twaalf maanden training of uitleg over AI?',
      label: 'Mensen die uitleg over AI kregen',
      hint: 'Een cursus, een workshop of duidelijke uitleg op het werk telt mee.',
      options: {
        none: 'Niemand',
        'one-or-two': 'Eén of twee mensen',
        'under-a-quarter': 'Meer dan twee, maar minder dan een kwart',
        'quarter-to-half': 'Een kwart tot de helft',
        'over-half': 'Meer dan de helft',
      },
    },
    'know.people.checking': {
      question: 'Hoe controleren mensen wat AI hun geeft?',
      label: 'Controleren wat AI geeft',
      options: {
        not: 'Ze controleren het niet',
        'own-judgement': 'Iedereen gaat af op het eigen oordeel',
        'dos-and-donts': 'We hebben samen een lijst met wat wel en niet mag',
        'written-checks': 'Per taak staat opgeschreven wat er te controleren is',
        'practised-checks': 'We oefenen de controles en houden ze bij',
      },
    },
    'know.organisation.opportunities': {
      question: 'Hebt u bekeken waar AI kan helpen in uw eigen werk?',
      label: 'Waar AI kan helpen',
      options: {
        'not-looked': 'Nee',
        mentioned: 'Het kwam weleens ter sprake',
        list: 'We hebben een lijst met ideeën gemaakt',
        ranked: 'We hebben ideeën geordend naar waarde en moeite',
        'worked-out': 'Voor minstens één idee hebben we kosten en baten berekend',
      },
    },
    'know.organisation.rules': {
      question: 'Wat hebt u gedaan met de regels voor AI?',
      label: 'Regels voor AI',
      hint: 'Denk aan de regels voor privacy, voor auteursrecht en voor AI.',
      options: {
        'not-looked': 'We hebben er niet naar gekeken',
        'heard-of': 'We hebben ervan gehoord',
        'looked-up': 'We hebben opgezocht welke regels voor ons gelden',
        'own-rules': 'We hebben er eigen regels van gemaakt',
        'rules-reviewed': 'We bekijken onze eigen regels op vaste momenten opnieuw',
      },
    },
    'want.people.ideas': {
      question: 'Wie komt met ideeën om AI te gebruiken?',
      label: 'Ideeën voor AI van mensen',
      options: {
        nobody: 'Niemand',
        one: 'Eén persoon',
        'a-few': 'Een paar mensen',
        'several-departments': 'Mensen uit verschillende teams of afdelingen',
        'all-over': 'Mensen uit het hele bedrijf, regelmatig',
      },
    },
    'want.people.dialogue': {
      question: 'Praat u met elkaar over wat AI betekent voor uw werk?',
      label: 'Praten over AI en werk',
      hint: 'Denk aan welke taken anders worden, en wat dat van mensen vraagt.',
      options: {
        never: 'Nooit',
        informally: 'Tussendoor',
        'one-meeting': 'Eén keer, in een overleg',
        agreed: 'We hebben afgesproken wat er verandert, en voor wie',
        'staff-talks': 'Het hoort bij onze vaste gesprekken met medewerkers',
      },
    },
    'want.organisation.agenda': {
      question: 'Hoe vaak gaat het over AI waar u over het bedrijf beslist?',
      label: 'AI op de agenda',
      options: {
        never: 'Nooit',
        'now-and-then': 'Af en toe',
        'some-times-a-year': 'Een paar keer per jaar',
        'fixed-item': 'Het is een vast punt op de agenda',
        'in-duties': 'Het hoort bij de taken van een leidinggevende, met tijd ervoor',
      },
    },
    'want.organisation.budget': {
      question: 'Hebt u dit jaar geld opzijgezet voor AI?',
      label: 'Geld voor AI',
      hint: 'Tel alles mee: programma’s, training en uren werk.',
      options: {
        none: 'Nee',
        'loose-purchases': 'We kopen af en toe iets',
        'on-request': 'Er is geld als iemand erom vraagt',
        fixed: 'Er is een vast budget voor dit jaar',
        'several-years': 'Er is een budget voor meer dan één jaar',
      },
    },
    'can.people.tools': {
      question: 'Welke programma’s met AI hebben uw mensen op het werk?',
      label: 'AI-programma’s op het werk',
      options: {
        none: 'Geen',
        'private-accounts': 'Hun eigen privéaccounts',
        'few-company-accounts': 'Accounts van het bedrijf voor een paar mensen',
        'all-company-accounts': 'Accounts van het bedrijf voor iedereen die er een nodig heeft',
        linked: 'Accounts voor iedereen die er een nodig heeft, gekoppeld aan onze systemen',
      },
    },
    'can.people.help': {
      question: 'Wie helpt als iemand vastloopt met AI?',
      label: 'Hulp bij vastlopen',
      options: {
        nobody: 'Niemand',
        'search-oneself': 'Ze zoeken zelf een antwoord',
        colleague: 'Een collega die er verstand van heeft',
        'named-contact': 'Eén persoon, en iedereen weet wie dat is',
        'contact-and-partner': 'Die persoon, en een partner buiten het bedrijf',
      },
    },
    'can.organisation.data': {
      question: 'Waar staan de gegevens van uw belangrijkste proces?',
      label: 'Gegevens van het belangrijkste proces',
      hint: 'Denk aan alles over uw klanten, orders, voorraad of projecten.',
      options: {
        paper: 'Op papier en in hoofden van mensen',
        'loose-files': 'In losse bestanden, zoals spreadsheets',
        'separate-systems': 'In aparte systemen',
        'linkable-systems': 'In systemen die te koppelen zijn',
        'linked-and-kept-up': 'In gekoppelde systemen, en iemand houdt de gegevens op orde',
      },
    },
    'can.organisation.processes': {
      question: 'Hoeveel van de processen waar het om draait, lopen in software?',
      label: 'Processen die in software lopen',
      hint: 'Denk aan verkoop, inkoop, planning, kantoorwerk en contact met klanten.',
      options: {
        none: 'Geen',
        one: 'Eén',
        'two-or-three': 'Twee of drie',
        most: 'De meeste',
        'all-connected': 'Alle, en ze wisselen gegevens uit',
      },
    },
    'plans.motives': {
      question: 'Waarom zou u AI gebruiken, of meer gebruiken?',
      label: 'Redenen om AI te gebruiken',
      hint: 'Kies er hoogstens drie.',
      options: {
        'optimise-processes': 'Om onze processen beter te laten lopen',
        'automate-repetition': 'Om minder herhaalwerk te hebben',
        'save-costs': 'Om kosten te besparen',
        'staff-shortage': 'Om een tekort aan personeel op te vangen',
        output: 'Om meer te doen met dezelfde mensen',
        flexibility: 'Om sneller te reageren als er iets verandert',
        'quality-service': 'Om betere kwaliteit of service te geven',
        none: 'Geen van deze',
      },
    },
    'plans.applications': {
      question: 'Voor welk werk gebruikt u AI, of zou u dat willen?',
      label: 'Werk voor AI',
      hint: 'Kies alles wat past.',
      options: {
        'texts-mail': 'Teksten, e-mails en verslagen van vergaderingen',
        quotations: 'Offertes maken',
        'customer-questions': 'Vragen van klanten beantwoorden',
        'customer-satisfaction': 'Nagaan wat klanten vinden',
        marketing: 'Marketing en sociale media',
        stock: 'De juiste voorraad houden',
        planning: 'Mensen, routes of machines plannen',
        'advice-reports': 'Adviezen en rapporten schrijven',
        administration: 'Facturen en administratie',
        'quality-maintenance': 'Kwaliteit controleren, of onderhoud plannen',
        'product-development': 'Producten of diensten ontwikkelen',
        'hiring-training': 'Mensen werven en opleiden',
        none: 'Geen van deze',
      },
    },
    'plans.barriers': {
      question: 'Wat staat AI in uw bedrijf in de weg?',
      label: 'Wat in de weg staat',
      hint: 'Kies er hoogstens vijf.',
      options: {
        expertise: 'We missen kennis of vaardigheden',
        'legal-consequences': 'We weten niet goed wat de wet voor ons betekent',
        privacy: 'We maken ons zorgen over privacy en gegevens',
        data: 'We missen de juiste gegevens, of ze zijn niet op orde',
        'incompatible-systems': 'Het werkt niet samen met onze apparaten of software',
        cost: 'Het kost te veel',
        ethics: 'We hebben ethische twijfels',
        'not-useful': 'We hebben er niets aan',
        'potential-unclear': 'We weten niet wat AI voor ons bedrijf kan doen',
        'value-uncertain': 'We weten niet zeker of het iets oplevert',
        'no-vision': 'We hebben geen duidelijk idee waar we met AI naartoe willen',
        'no-capacity': 'We hebben te weinig tijd of mensen',
        jobs: 'Mensen maken zich zorgen over hun baan',
        'investment-risk': 'De investering is te riskant',
        none: 'Er staat niets in de weg',
      },
    },
    'plans.support': {
      question: 'Welke hulp zou u het meest helpen?',
      label: 'Hulp die zou helpen',
      hint: 'Kies er hoogstens drie.',
      options: {
        'practical-knowledge': 'Praktische kennis, zoals een workshop of voorbeelden',
        information: 'Duidelijke informatie',
        guidance: 'Iemand die ons begeleidt',
        finance: 'Hulp bij de kosten',
        'vision-strategy': 'Hulp om een richting te kiezen',
        peers: 'Ervaringen delen met andere bedrijven',
        none: 'We hebben geen hulp nodig',
      },
    },
  },
  dimensions: {
    'know.people': {
      title: 'Wat mensen weten',
      description: 'Mensen kregen uitleg over AI en kijken na wat het geeft.',
    },
    'know.organisation': {
      title: 'Wat de organisatie weet',
      description: 'Het bedrijf weet waar AI kan helpen en welke regels gelden.',
    },
    'want.people': {
      title: 'Wat mensen willen',
      description: 'Mensen komen met ideeën en praten over wat AI betekent voor het werk.',
    },
    'want.organisation': {
      title: 'Wat de organisatie wil',
      description: 'AI staat op de agenda en er is geld voor.',
    },
    'can.people': {
      title: 'Wat mensen kunnen',
      description: 'Mensen hebben programma’s met AI, en hulp als ze vastlopen.',
    },
    'can.organisation': {
      title: 'Wat de organisatie kan',
      description: 'De gegevens en het werk zijn digitaal en op orde.',
    },
  },
  rows: {
    know: 'Weten',
    want: 'Willen',
    can: 'Kunnen',
  },
  columns: {
    people: 'Mensen',
    organisation: 'Organisatie',
  },
  steps: {
    'not-started': {
      title: 'Niet begonnen',
      description: 'Er is geen AI in het werk.',
    },
    exploring: {
      title: 'Verkennen',
      description: 'Mensen proberen dingen uit. Er hangt nog niets van af.',
    },
    occasional: {
      title: 'Af en toe',
      description: 'Sommige mensen gebruiken AI voor echt werk, af en toe en naar eigen keuze.',
    },
    integrated: {
      title: 'Ingebouwd',
      description:
        'AI is een vaste stap in minstens één werkproces. Meer dan één persoon gebruikt het, en u kijkt naar de resultaten.',
    },
    strategic: {
      title: 'Strategisch',
      description:
        'AI werkt in meerdere processen, bij de meeste mensen bij wie het past. Er zijn doelen, iemand is verantwoordelijk en u stuurt bij.',
    },
  },
};

export default text;
