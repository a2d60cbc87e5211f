import type { ActionTexts } from '../../text-type.js';

/** Tools and help, data and software. */
export const can: ActionTexts<'can.'> = {
  'first-company-accounts': {
    title: 'Open de eerste accounts voor AI op naam van het bedrijf',
    why: 'In een account van het bedrijf bepaalt u zelf wat er met uw gegevens gebeurt.',
    steps: [
      'Kijk eerst in de software die u al hebt: misschien zit er AI in.',
      'Neem een zakelijk account voor iedereen die er een nodig heeft. Twee is genoeg om te beginnen.',
      'Zet het gebruik van uw gegevens voor training uit.',
      'Stuur één bericht: gebruik AI voor het werk alleen hier, zonder namen of dossiers van klanten.',
    ],
    done: 'Een deel van de mensen heeft een account van het bedrijf.',
    stop: 'Vier weken niet gebruikt? Zeg het account op.',
    variants: {
      private: {
        title: 'Haal het werk uit privéaccounts',
        why: 'Bij een privéaccount kan het bedrijf niet aan zijn eigen gegevens.',
        steps: [
          'Vraag wie welk AI-programma gebruikt, en zeg dat niemand iets fout deed.',
          'Neem een zakelijk account voor wie AI gebruikt voor het werk. Zet het gebruik van uw gegevens voor training uit.',
          'Stuur één bericht: gebruik AI voor het werk alleen hier, zonder namen of dossiers van klanten.',
          'Vraag iedereen om oude chats over het werk te wissen.',
        ],
      },
      alone: {
        title: 'Open een account voor AI op naam van uw bedrijf',
        steps: [
          'Kijk eerst in de software die u al hebt: misschien zit er AI in.',
          'Neem een zakelijk account, met het mailadres van de zaak.',
          'Zet het gebruik van uw gegevens voor training uit.',
        ],
        done: 'U hebt een account van het bedrijf voor een deel van uw taken.',
      },
      'alone-private': {
        title: 'Haal uw werk uit uw privéaccount',
        why: 'In uw privéaccount lopen werk en privé door elkaar.',
        steps: [
          'Neem een zakelijk account, met het mailadres van de zaak.',
          'Zet het gebruik van uw gegevens voor training uit.',
          'Neem uw beste opdrachten over. Wis daarna het werk uit het privéaccount.',
        ],
        done: 'U hebt een account van het bedrijf voor een deel van uw taken.',
      },
    },
  },
  'accounts-for-all': {
    title: 'Geef een account aan iedereen die er een nodig heeft',
    why: 'Zonder account van het bedrijf nemen mensen al gauw hun eigen account.',
    steps: [
      'Schrijf op voor wie AI nuttig is, en wie erom vroeg.',
      'Neem accounts die u zelf kunt openen en sluiten.',
      'Geef bij elk account de lijst met wat wel en niet mag, en een kwartier uitleg.',
      'Spreek af hoe u een account sluit als iemand weggaat.',
    ],
    done: 'Iedereen die er een nodig heeft, heeft een account van het bedrijf.',
    stop: 'Kijk na twee maanden welke accounts gebruikt worden, en zeg de rest op.',
    variants: {
      alone: {
        title: 'Gebruik voor al uw AI een account van het bedrijf',
        why: 'Met één vergeten privéaccount weet u al niet meer waar uw gegevens zijn.',
        steps: [
          'Schrijf op welke AI u voor uw werk gebruikt, ook op uw telefoon.',
          'Zet elk programma op een account van het bedrijf, of stop ermee.',
          'Zet bij elk programma het gebruik van uw gegevens voor training uit.',
        ],
        done: 'U hebt accounts van het bedrijf voor alle taken die er een nodig hebben.',
      },
      small: {
        steps: [
          'Schrijf allemaal op welke AI u voor uw werk gebruikt, ook op uw telefoon.',
          'Neem een account van het bedrijf voor iedereen die er een nodig heeft.',
          'Loop samen de lijst na met wat wel en niet mag.',
        ],
      },
      large: {},
    },
  },
  'link-one-system': {
    title: 'Koppel AI aan één van uw eigen systemen',
    why: 'Met een koppeling hoeft u niets over te typen, en dat scheelt fouten.',
    steps: [
      'Zoek de plek waar u het meest overtypt, en tel hoe vaak per week.',
      'Vraag de leverancier van dat programma wat er kan, wat het kost en waar de gegevens heen gaan.',
      'Probeer de koppeling eerst met gegevens die niet echt zijn, en controleer alles.',
      'Gebruik hem pas echt na vier weken zonder ernstige fouten.',
    ],
    done: 'De accounts van het bedrijf zijn gekoppeld aan uw systemen.',
    watch: 'Geef de koppeling niet meer rechten dan de taak nodig heeft.',
    stop: 'Kies voor u begint een bedrag en een datum waarop u stopt.',
    variants: { alone: { done: 'Uw accounts zijn gekoppeld aan uw andere software.' }, small: {} },
  },
  'somebody-to-ask': {
    title: 'Zoek iemand die verstand heeft van AI',
    why: 'Eén goed antwoord scheelt een avond zoeken.',
    steps: [
      'Vraag rond wie er meer van weet: in het bedrijf, bij uw leverancier, in uw vak.',
      'Vraag deze persoon om een kwartier per week.',
      'Vertel iedereen wie het is.',
    ],
    done: 'Er is iemand die er verstand van heeft en die kan helpen.',
    variants: {
      alone: {
        steps: [
          'Vraag rond wie er meer van weet: in uw vak, bij uw leverancier, onder uw klanten.',
          'Spreek af dat u één keer per maand mag bellen.',
          'Spaar uw vragen op, dan hebt u aan één telefoontje genoeg.',
        ],
      },
    },
  },
  'one-fixed-helper': {
    title: 'Wijs één vaste persoon aan die helpt met AI',
    why: 'Weet u bij wie u terechtkunt? Dan vraagt u het voor het misgaat.',
    steps: [
      'Kies iemand met geduld, binnen of buiten het bedrijf.',
      'Spreek een vast moment af, zoals dinsdag een halfuur.',
      'Bewaar vragen en antwoorden in één lijst die iedereen kan zien.',
    ],
    done: 'Er is één vaste persoon die helpt.',
    variants: {
      alone: {
        title: 'Spreek met één vaste persoon af dat u mag bellen',
        why: 'Wie uw werk kent, geeft sneller antwoord.',
        steps: [
          'Kies iemand van buiten die uw soort werk kent.',
          'Spreek af wanneer u belt, en wat het kost.',
          'Bewaar vragen en antwoorden in één lijst.',
        ],
        done: 'Er is één vaste persoon aan wie u het kunt vragen.',
      },
    },
  },
  'helper-inside-and-outside': {
    title: 'Zorg voor één vaste persoon binnen en één buiten het bedrijf',
    why: 'Binnen kent iemand het werk, en buiten weet iemand wat er nieuw is.',
    steps: [
      'Spreek met de persoon binnen het bedrijf af hoeveel uur het mag kosten.',
      'Zoek erbuiten een adviseur die u binnen twee dagen antwoord geeft.',
      'Laat de twee elk kwartaal praten over de moeilijkste vragen.',
    ],
    done: 'Er is één vaste persoon binnen en één buiten het bedrijf.',
    variants: {
      alone: {
        title: 'Zorg voor twee vaste personen die u helpen',
        why: 'De een kent de programma’s, de ander uw soort werk.',
        steps: [
          'Zoek een adviseur of leverancier die u binnen twee dagen antwoord geeft.',
          'Spreek met een andere ondernemer uit uw vak elk kwartaal een uur af, over en weer.',
          'Schrijf op wat u oploste, zodat u het terugvindt.',
        ],
        done: 'Er zijn twee vaste personen aan wie u het kunt vragen.',
      },
    },
  },
  'paper-to-files': {
    title: 'Zet uw belangrijkste proces over van papier naar bestanden',
    why: 'Wat op papier of in uw hoofd zit, kan geen programma gebruiken.',
    steps: [
      'Maak één tabel, met bijvoorbeeld klant, werk, datum en bedrag. Voer het werk van deze week in.',
      'Voer al het lopende werk in, en laat de oude jaren liggen.',
      'Voer vanaf een vaste dag alles daar in, en berg het papier op.',
    ],
    done: 'Wat bij uw belangrijkste proces hoort, staat in bestanden.',
    watch: 'Bewaar een kopie op een tweede plek.',
    variants: { alone: {} },
  },
  'files-to-programs': {
    title: 'Zet uw belangrijkste proces over van bestanden naar een programma',
    why: 'In een programma staat één versie, in losse bestanden staan er al gauw drie.',
    steps: [
      'Zet op één pagina wat het proces nodig heeft. Bekijk twee programma’s voor uw vak.',
      'Probeer er een met tien echte gevallen, een maand lang.',
      'Zet op een vaste dag al het lopende werk over. Bewaar de oude bestanden om iets op te zoeken.',
    ],
    done: 'Wat bij uw belangrijkste proces hoort, staat in programma’s.',
    watch: 'Vraag voor u tekent hoe u uw gegevens er weer uit krijgt.',
    variants: { alone: {}, large: {} },
  },
  'programs-that-exchange': {
    title: 'Laat uw programma’s gegevens uitwisselen',
    why: 'Twee keer hetzelfde typen kost tijd en geeft fouten.',
    steps: [
      'Schrijf op wat u twee keer typt, en hoe vaak per week.',
      'Vraag de leveranciers of dit te koppelen is, en wat het kost.',
      'Begin met één koppeling. Vergelijk de twee kanten vier weken lang.',
    ],
    done: 'Alles staat in één programma, of in een paar die gegevens uitwisselen.',
    stop: 'Kost het meer dan een jaar overtypen? Bekijk dan één programma voor alles.',
    variants: { alone: {}, small: {} },
  },
  'data-in-order': {
    title: 'Laat iemand de gegevens op orde houden',
    why: 'Fouten in uw gegevens neemt AI gewoon over.',
    steps: [
      'Neem één lijst, zoals klanten of artikelen. Haal eruit wat dubbel is, en vul aan wat ontbreekt.',
      'Schrijf drie regels op voor het invoeren.',
      'Geef één persoon een uur per week voor de gegevens.',
    ],
    done: 'Uw programma’s wisselen gegevens uit, en iemand houdt die op orde.',
    variants: {
      alone: {
        title: 'Houd uw gegevens op orde, op vaste momenten',
        steps: [
          'Neem één lijst, zoals klanten of artikelen. Haal eruit wat dubbel is, en vul aan wat ontbreekt.',
          'Schrijf drie regels op voor het invoeren.',
          'Zet er elke maand een uur voor in uw agenda.',
        ],
        done: 'Uw programma’s wisselen gegevens uit, en u houdt die op orde.',
      },
    },
  },
  'first-process-in-software': {
    title: 'Stap met één proces over op software',
    why: 'AI kan alleen helpen met werk waarvan iets in software staat.',
    steps: [
      'Kies het proces waarin u het meest typt of zoekt, zoals planning of administratie. Bekijk er twee programma’s voor.',
      'Probeer er een uit, een maand lang.',
      'Zet het werk op een vaste dag over, en stop met de oude manier.',
    ],
    done: 'Eén van uw belangrijkste processen doet u met software.',
    watch: 'Vraag voor u tekent hoe u uw gegevens er weer uit krijgt.',
    variants: { alone: {} },
  },
  'next-process-in-software': {
    title: 'Stap ook met het volgende proces over op software',
    why: 'Wat in software zit, kan het ene proces aan het andere doorgeven.',
    steps: [
      'Kies het proces dat het meeste werk aan het eerste doorgeeft. Vraag of uw software dit ook kan.',
      'Probeer het een maand naast de oude manier.',
      'Stop op een vaste dag met de oude manier.',
    ],
    done: 'Twee of drie van uw belangrijkste processen doet u met software.',
    variants: { alone: {}, large: {} },
  },
  'most-in-software': {
    title: 'Stap met de meeste processen over op software',
    why: 'Bij elk stuk op papier typt u iets over.',
    steps: [
      'Teken uw belangrijkste processen op één pagina. Zet een kruisje bij wat op papier staat of wat u overtypt.',
      'Plan elk kwartaal één proces, eerst dat waarin u het meest typt.',
      'Schrijf bij elk op wie beslist, wie test, en wanneer de oude manier stopt.',
    ],
    done: 'De meeste van uw belangrijkste processen doet u met software.',
    variants: {
      alone: {
        steps: [
          'Teken uw belangrijkste processen op één pagina. Zet een kruisje bij wat op papier staat of wat u overtypt.',
          'Plan elk kwartaal één proces, eerst dat waarin u het meest typt.',
          'Schrijf bij elk op wanneer de oude manier stopt.',
        ],
      },
    },
  },
  'connect-processes': {
    title: 'Koppel al uw belangrijkste processen',
    why: 'Wat u één keer invoert en overal gebruikt, bevat minder fouten.',
    steps: [
      'Teken welke gegevens van het ene naar het andere proces gaan. Zet een kruisje bij handwerk.',
      'Vraag de leveranciers naar de twee koppelingen die het meest schelen.',
      'Maak één koppeling tegelijk, en controleer die een maand.',
    ],
    done: 'Al uw processen doet u met software, en die wisselt gegevens uit.',
    watch: 'Vraag elke leverancier hoe u uw gegevens er weer uit krijgt.',
    variants: { alone: {} },
  },
};
