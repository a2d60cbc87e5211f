import type { BuiltInText } from '../text.js';

/** The built-in assessment in Dutch. Written for readers at level B1; the firm is addressed as "u". */
const text: BuiltInText = {
  title: 'AI-volwassenheidsscan',
  description: 'Ontdek hoe ver uw bedrijf is met AI, wat u tegenhoudt en wat uw volgende stap is.',
  caveat:
    'De vragen en grenzen zijn keuzes van deskundigen. Ze zijn nog niet door onderzoek getoetst. Zie de uitslag als het begin van een gesprek, niet als een rapportcijfer.',
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
        construction: 'Bouw en installatie',
        trade: 'Winkel, webshop, groothandel of autobedrijf',
        transport: 'Vervoer en opslag',
        hospitality: 'Horeca',
        'information-communication': 'ICT, media of telecom',
        finance: 'Financiële diensten of verzekeringen',
        'real-estate': 'Verhuur of handel in onroerend goed',
        'specialist-services': 'Specialistische diensten, zoals accountancy, recht, ontwerp of techniek',
        'other-business-services': 'Andere zakelijke diensten, zoals schoonmaak, uitzendwerk of reizen',
        'health-care': 'Zorg en welzijn',
        'education-culture-personal': 'Onderwijs, cultuur, sport of persoonlijke diensten, zoals een kapper',
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
        'not-started': 'Werken zonder AI',
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
        tried: 'Minder dan één keer per maand',
        monthly: 'Een paar keer per maand',
        weekly: 'Elke week',
        daily: 'Elke dag',
      },
      variants: {
        alone: {
          question: 'Hoe vaak gebruikt u AI voor uw werk?',
        },
      },
    },
    'use.technologies': {
      question: 'Welke soorten AI gebruikt u?',
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
        most: 'De meeste mensen voor wie het nuttig is',
      },
      variants: {
        few: {
          options: {
            nobody: 'Niemand',
            one: 'Eén van ons',
            several: 'Enkelen van ons',
            department: 'De meesten van ons',
            most: 'Iedereen voor wie het nuttig is',
          },
        },
      },
    },
    'use.embedding': {
      question: 'Welke plaats heeft AI in uw werk?',
      label: 'De plaats van AI in het werk',
      hint: 'Een proces is een reeks stappen die steeds terugkomt. Denk aan een offerte maken, of een order verwerken.',
      options: {
        'no-task': 'We gebruiken het voor geen enkele taak',
        'loose-tasks': 'Wie wil, gebruikt het voor losse taken',
        'agreed-tasks': 'We hebben afgesproken voor welke taken het mag, maar niemand is verplicht',
        'one-process': 'Het is een vaste stap in één proces',
        'several-processes': 'Het is een vaste stap in meerdere processen',
      },
      variants: {
        alone: {
          options: {
            'no-task': 'Ik gebruik het voor geen enkele taak',
            'loose-tasks': 'Ik gebruik het voor losse taken, als het zo uitkomt',
            'agreed-tasks': 'Ik heb gekozen voor welke taken, maar gebruik het niet altijd',
            'one-process': 'Het is een vaste stap in één proces',
            'several-processes': 'Het is een vaste stap in meerdere processen',
          },
        },
      },
    },
    'use.results': {
      question: 'Hoe gaat u na wat AI oplevert?',
      label: 'Nagaan wat AI oplevert',
      hint: 'Denk aan minder tijd, minder fouten of tevredener klanten.',
      options: {
        'not-looked-at': 'Daar kijken we niet naar',
        impressions: 'We vertellen elkaar hoe het gaat',
        'checked-once': 'We hebben het één keer of af en toe gemeten',
        tracked: 'We houden het bij op vaste momenten',
        'tracked-and-adjusted': 'We houden het bij op vaste momenten, en veranderen of stoppen wat niet werkt',
      },
      variants: {
        alone: {
          options: {
            'not-looked-at': 'Daar kijk ik niet naar',
            impressions: 'Ik heb een indruk van hoe het gaat',
            'checked-once': 'Ik heb het één keer of af en toe gemeten',
            tracked: 'Ik houd het bij op vaste momenten',
            'tracked-and-adjusted': 'Ik houd het bij op vaste momenten, en verander of stop wat niet werkt',
          },
        },
      },
    },
    'use.direction': {
      question: 'Hoe ver bent u met kiezen wat u met AI wilt?',
      label: 'Richting voor AI',
      options: {
        'not-discussed': 'We hebben er niet over gepraat',
        'talked-about': 'We hebben erover gepraat',
        'intention-known': 'Iedereen weet wat we willen',
        'written-goals': 'Er zijn doelen opgeschreven en iemand is verantwoordelijk',
        'in-business-plan': 'Doelen, geld en een jaarlijkse terugblik staan in ons jaarplan',
      },
      variants: {
        alone: {
          options: {
            'not-discussed': 'Ik heb er niet over nagedacht',
            'talked-about': 'Ik heb erover nagedacht',
            'intention-known': 'Ik weet wat ik wil, maar het staat niet op papier',
            'written-goals': 'Ik heb doelen opgeschreven',
            'in-business-plan': 'Doelen, geld en een jaarlijkse terugblik staan in mijn jaarplan',
          },
        },
      },
    },
    'know.people.training': {
      question: 'Hoeveel mensen voor wie AI nuttig is, kregen het afgelopen jaar training of uitleg?',
      label: 'Mensen die uitleg over AI kregen',
      hint: 'Een cursus, een workshop of duidelijke uitleg op het werk telt mee.',
      options: {
        nobody: 'Niemand',
        'under-a-quarter': 'Minder dan een kwart',
        'quarter-to-half': 'Een kwart tot de helft',
        'over-half': 'Meer dan de helft, maar niet iedereen',
        all: 'Iedereen',
      },
      variants: {
        alone: {
          question: 'Hoe leerde u het afgelopen jaar over AI?',
          label: 'Leren over AI',
          hint: 'Een cursus, een workshop of een goede les op het scherm telt mee.',
          options: {
            nobody: 'Niet',
            'under-a-quarter': 'Ik heb iets gelezen of bekeken',
            'quarter-to-half': 'Eén les of workshop',
            'over-half': 'Meer dan één les of workshop',
            all: 'Ik leer op vaste momenten, zoals elke maand',
          },
        },
      },
    },
    'know.people.checking': {
      question: 'Hoe controleren mensen wat AI hun geeft?',
      label: 'Controleren wat AI geeft',
      options: {
        not: 'Ze controleren het niet',
        'own-judgement': 'Iedereen gaat af op het eigen oordeel',
        'dos-and-donts': 'We hebben samen een lijst met wat wel en niet mag',
        'written-checks': 'Per taak staat op papier wat we controleren',
        'practised-checks': 'We blijven die controles oefenen',
      },
      variants: {
        alone: {
          question: 'Hoe controleert u wat AI u geeft?',
          options: {
            not: 'Ik controleer het niet',
            'own-judgement': 'Ik ga af op mijn eigen oordeel',
            'dos-and-donts': 'Ik heb een lijst met wat ik wel en niet doe',
            'written-checks': 'Per taak heb ik opgeschreven wat ik controleer',
            'practised-checks': 'Ik blijf die controles oefenen',
          },
        },
      },
    },
    'know.organisation.opportunities': {
      question: 'Hoe ver bent u met bekijken waar AI kan helpen in uw eigen werk?',
      label: 'Waar AI kan helpen',
      options: {
        'not-looked': 'We hebben er niet naar gekeken',
        mentioned: 'Het kwam weleens ter sprake',
        list: 'We hebben een lijst met ideeën gemaakt',
        ranked: 'We hebben ideeën geordend naar waarde en moeite',
        'worked-out': 'Voor minstens één idee hebben we kosten en baten berekend',
      },
      variants: {
        alone: {
          options: {
            'not-looked': 'Ik heb er niet naar gekeken',
            mentioned: 'Ik dacht er weleens aan',
            list: 'Ik heb een lijst met ideeën gemaakt',
            ranked: 'Ik heb ideeën geordend naar waarde en moeite',
            'worked-out': 'Voor minstens één idee heb ik kosten en baten berekend',
          },
        },
      },
    },
    'know.organisation.rules': {
      question: 'Wat hebt u gedaan met de regels voor AI?',
      label: 'Regels voor AI',
      hint: 'Denk aan privacy, auteursrecht en de wet over AI. Deed u het voor één daarvan? Dan telt het.',
      options: {
        'not-looked': 'We hebben er niet naar gekeken',
        'heard-of': 'We hebben ervan gehoord',
        'looked-up': 'We hebben opgezocht welke regels voor ons gelden',
        'own-rules': 'We hebben er eigen regels van gemaakt',
        'rules-reviewed': 'We bekijken onze eigen regels op vaste momenten opnieuw',
      },
      variants: {
        alone: {
          options: {
            'not-looked': 'Ik heb er niet naar gekeken',
            'heard-of': 'Ik heb ervan gehoord',
            'looked-up': 'Ik heb opgezocht welke regels voor mij gelden',
            'own-rules': 'Ik heb er eigen regels van gemaakt',
            'rules-reviewed': 'Ik bekijk mijn eigen regels op vaste momenten opnieuw',
          },
        },
      },
    },
    'want.people.ideas': {
      question: 'Wie komt met ideeën om AI te gebruiken?',
      label: 'Wie met ideeën voor AI komt',
      options: {
        nobody: 'Niemand',
        'one-once': 'Eén persoon, één keer',
        'same-few': 'Steeds dezelfde mensen, of één persoon vaker',
        'most-now-and-then': 'De meeste mensen, af en toe',
        'most-regularly': 'De meeste mensen, regelmatig',
      },
    },
    'want.people.dialogue': {
      question: 'Hoe praat u met elkaar over wat AI betekent voor uw werk?',
      label: 'Praten over AI en werk',
      hint: 'Denk aan welke taken anders worden, en wat dat van mensen vraagt.',
      options: {
        never: 'Nooit',
        informally: 'Tussendoor',
        'one-meeting': 'In een overleg, één keer of vaker',
        agreed: 'We hebben afgesproken wat er verandert, en voor wie',
        'staff-talks': 'Het hoort bij onze vaste gesprekken met medewerkers',
      },
    },
    'want.organisation.agenda': {
      question: 'Hoe vaak praat u over AI als u beslissingen neemt voor het bedrijf?',
      label: 'AI op de agenda',
      options: {
        never: 'Nooit',
        once: 'Eén keer',
        'a-few-times': 'Een paar keer',
        'fixed-times': 'Op vaste momenten, zoals elk kwartaal',
        'fixed-times-and-hours': 'Op vaste momenten, en één persoon heeft er uren voor',
      },
      variants: {
        alone: {
          question: 'Hoe vaak neemt u de tijd om na te denken over AI en uw bedrijf?',
          label: 'Tijd om over AI na te denken',
          options: {
            never: 'Nooit',
            once: 'Eén keer',
            'a-few-times': 'Een paar keer',
            'fixed-times': 'Op vaste momenten, zoals elk kwartaal',
            'fixed-times-and-hours': 'Op vaste momenten, en ik houd er uren voor vrij',
          },
        },
      },
    },
    'want.organisation.budget': {
      question: 'Hoe is het geld voor AI dit jaar geregeld?',
      label: 'Geld voor AI',
      hint: 'Tel alles mee: programma’s, training en uren werk.',
      options: {
        none: 'Er is geen geld voor',
        'loose-purchases': 'We kopen af en toe iets',
        'on-request': 'Er is geld als iemand erom vraagt',
        fixed: 'Er is een vast budget voor dit jaar',
        'several-years': 'Er is een budget voor meer dan één jaar',
      },
      variants: {
        alone: {
          options: {
            none: 'Er is geen geld voor',
            'loose-purchases': 'Ik koop af en toe iets',
            'on-request': 'Ik maak geld vrij als ik het nodig heb',
            fixed: 'Ik heb een vast bedrag voor dit jaar',
            'several-years': 'Ik heb een bedrag voor meer dan één jaar',
          },
        },
      },
    },
    'can.people.tools': {
      question: 'Welke programma’s met AI hebben uw mensen op het werk?',
      label: 'AI-programma’s op het werk',
      hint: 'Zit er AI in software die u toch al hebt? Dan telt dat als account van het bedrijf.',
      options: {
        none: 'Geen',
        'private-accounts': 'Alleen hun eigen privéaccounts',
        'few-company-accounts': 'Accounts van het bedrijf, voor een deel van de mensen',
        'all-company-accounts': 'Accounts van het bedrijf, voor iedereen die er een nodig heeft',
        linked: 'Dat, en ze zijn gekoppeld aan onze systemen',
      },
      variants: {
        alone: {
          question: 'Welke programma’s met AI hebt u voor uw werk?',
          options: {
            none: 'Geen',
            'private-accounts': 'Alleen mijn privéaccount',
            'few-company-accounts': 'Een account van het bedrijf, voor een deel van mijn taken',
            'all-company-accounts': 'Accounts van het bedrijf, voor alle taken die er een nodig hebben',
            linked: 'Dat, en ze zijn gekoppeld aan mijn andere software',
          },
        },
      },
    },
    'can.people.help': {
      question: 'Wie helpt als iemand vastloopt met AI?',
      label: 'Hulp bij vastlopen',
      options: {
        nobody: 'Niemand',
        'search-oneself': 'Ze zoeken zelf een antwoord',
        somebody: 'Iemand die er verstand van heeft, binnen of buiten het bedrijf',
        'named-contact': 'Eén vaste persoon, binnen of buiten het bedrijf',
        'contact-and-partner': 'Eén vaste persoon binnen en één buiten het bedrijf',
      },
      variants: {
        alone: {
          question: 'Wie helpt u als u vastloopt met AI?',
          options: {
            nobody: 'Niemand',
            'search-oneself': 'Ik zoek zelf een antwoord',
            somebody: 'Iemand die er verstand van heeft',
            'named-contact': 'Eén vaste persoon aan wie ik het kan vragen',
            'contact-and-partner': 'Twee vaste personen, zoals een leverancier en een andere ondernemer',
          },
        },
      },
    },
    'can.organisation.data': {
      question: 'Waar staan de gegevens van uw belangrijkste proces?',
      label: 'Gegevens van het belangrijkste proces',
      hint: 'Denk aan alles over uw klanten, orders, voorraad of projecten.',
      options: {
        paper: 'Op papier en in ons hoofd',
        'loose-files': 'In losse bestanden, zoals spreadsheets',
        'separate-systems': 'In verschillende programma’s die geen gegevens uitwisselen',
        'linked-systems': 'In één programma, of in programma’s die gegevens uitwisselen',
        'linked-and-kept-up': 'Dat, en iemand houdt de gegevens op orde',
      },
      variants: {
        alone: {
          options: {
            paper: 'Op papier en in mijn hoofd',
            'loose-files': 'In losse bestanden, zoals spreadsheets',
            'separate-systems': 'In verschillende programma’s die geen gegevens uitwisselen',
            'linked-systems': 'In één programma, of in programma’s die gegevens uitwisselen',
            'linked-and-kept-up': 'Dat, en ik houd de gegevens op orde',
          },
        },
      },
    },
    'can.organisation.processes': {
      question: 'Hoeveel van uw belangrijkste processen doet u met software?',
      label: 'Processen met software',
      hint: 'Denk aan verkoop, inkoop, planning, kantoorwerk en contact met klanten.',
      options: {
        none: 'Geen',
        one: 'Eén',
        'two-or-three': 'Twee of drie',
        most: 'De meeste, of alle',
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
      variants: {
        alone: {
          options: {
            'optimise-processes': 'Om mijn processen beter te laten lopen',
            'automate-repetition': 'Om minder herhaalwerk te hebben',
            'save-costs': 'Om kosten te besparen',
            'staff-shortage': 'Om al het werk alleen aan te kunnen',
            output: 'Om meer te doen in dezelfde tijd',
            flexibility: 'Om sneller te reageren als er iets verandert',
            'quality-service': 'Om betere kwaliteit of service te geven',
            none: 'Geen van deze',
          },
        },
      },
    },
    'plans.applications': {
      question: 'Voor welk werk wilt u AI gebruiken, of meer gebruiken?',
      label: 'Gewenst werk voor AI',
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
      variants: {
        alone: {
          options: {
            expertise: 'Ik mis kennis of vaardigheden',
            'legal-consequences': 'Ik weet niet goed wat de wet voor mij betekent',
            privacy: 'Ik maak me zorgen over privacy en gegevens',
            data: 'Ik mis de juiste gegevens, of ze zijn niet op orde',
            'incompatible-systems': 'Het werkt niet samen met mijn apparaten of software',
            cost: 'Het kost te veel',
            ethics: 'Ik heb ethische twijfels',
            'not-useful': 'Ik heb er niets aan',
            'potential-unclear': 'Ik weet niet wat AI voor mijn bedrijf kan doen',
            'value-uncertain': 'Ik weet niet zeker of het iets oplevert',
            'no-vision': 'Ik heb geen duidelijk idee waar ik met AI naartoe wil',
            'no-capacity': 'Ik heb te weinig tijd',
            jobs: 'Ik maak me zorgen over mijn eigen werk',
            'investment-risk': 'De investering is te riskant',
            none: 'Er staat niets in de weg',
          },
        },
      },
    },
    'plans.support': {
      question: 'Aan welke hulp hebt u het meest?',
      label: 'Gewenste hulp',
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
      variants: {
        alone: {
          options: {
            'practical-knowledge': 'Praktische kennis, zoals een workshop of voorbeelden',
            information: 'Duidelijke informatie',
            guidance: 'Iemand die mij begeleidt',
            finance: 'Hulp bij de kosten',
            'vision-strategy': 'Hulp om een richting te kiezen',
            peers: 'Ervaringen delen met andere bedrijven',
            none: 'Ik heb geen hulp nodig',
          },
        },
      },
    },
  },
  dimensions: {
    'know.people': {
      title: 'Wat mensen weten',
      description: 'Hebben uw mensen uitleg gehad, en controleren ze wat AI maakt?',
      short: 'kennis van mensen',
      variants: {
        alone: {
          column: 'Uzelf',
          title: 'Wat u weet',
          description: 'Hebt u iets over AI geleerd, en controleert u wat AI maakt?',
          short: 'uw eigen kennis',
        },
      },
    },
    'know.organisation': {
      title: 'Wat de organisatie weet',
      description: 'Weet het bedrijf waar AI kan helpen en welke regels gelden?',
      short: 'kennis van het bedrijf',
      variants: {
        alone: {
          column: 'Uw bedrijf',
          title: 'Wat uw bedrijf weet',
          description: 'Weet u waar AI kan helpen en welke regels gelden?',
        },
      },
    },
    'want.people': {
      title: 'Wat mensen willen',
      description: 'Komen mensen met ideeën, en praten ze over wat AI betekent voor het werk?',
      short: 'ideeën van mensen',
    },
    'want.organisation': {
      title: 'Wat de organisatie wil',
      description: 'Hoort AI bij de beslissingen, en is er geld voor?',
      short: 'beslissingen over AI',
      variants: {
        alone: {
          title: 'Wat uw bedrijf wil',
          description: 'Neemt u tijd voor AI, en is er geld voor?',
          short: 'tijd en geld voor AI',
        },
      },
    },
    'can.people': {
      title: 'Wat mensen kunnen',
      description: 'Hebben mensen programma’s met AI, en hulp als ze vastlopen?',
      short: 'programma’s',
      variants: {
        alone: {
          title: 'Wat u kunt',
          description: 'Hebt u programma’s met AI, en hulp als u vastloopt?',
        },
      },
    },
    'can.organisation': {
      title: 'Wat de organisatie kan',
      description: 'Zijn de gegevens en het werk digitaal en op orde?',
      short: 'gegevens',
      variants: {
        alone: {
          title: 'Wat uw bedrijf kan',
        },
      },
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
      description: 'AI wordt uitgeprobeerd. Er hangt nog niets van af.',
    },
    occasional: {
      title: 'Af en toe',
      description: 'AI wordt een paar keer per maand gebruikt voor echt werk, door minstens één persoon.',
      variants: {
        alone: {
          description: 'U gebruikt AI een paar keer per maand voor echt werk.',
        },
      },
    },
    integrated: {
      title: 'Vast onderdeel',
      description:
        'AI is een vaste stap in minstens één proces, elke week en bij meer dan één persoon. U kijkt naar wat het oplevert.',
      variants: {
        alone: {
          description: 'AI is een vaste stap in minstens één proces, elke week. U kijkt naar wat het oplevert.',
        },
      },
    },
    strategic: {
      title: 'Strategisch',
      description:
        'AI is een vaste stap in meerdere processen, bij hele teams. Er zijn doelen op papier, iemand is verantwoordelijk en u houdt op vaste momenten bij wat het oplevert.',
      variants: {
        alone: {
          description:
            'AI is een vaste stap in meerdere processen. U hebt doelen op papier en houdt op vaste momenten bij wat het oplevert.',
        },
      },
    },
  },
};

export default text;
