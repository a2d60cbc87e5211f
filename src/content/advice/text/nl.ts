import type { AdviceText } from '../text-type.js';

const EUROSTAT = 'Eurostat, isoc_eb_ai, gegevens van 27 februari 2026';
const WITHOUT = 'zonder landbouw, mijnbouw, financiële sector, zorg, onderwijs en cultuur';
const SURVEYED = `bedrijven met 10 of meer mensen, ${WITHOUT}`;
const SURVEYED_SMALL = `bedrijven met hoogstens 9 mensen, ${WITHOUT}`;
const ANY = 'bedrijven die minstens één AI-technologie gebruiken (de lijst van 2025 telt er acht)';
const KIND = 'bedrijven die deze soort AI gebruiken';

/** The advice in Dutch. Written for readers at level B1; the firm is addressed as "u". */
const text: AdviceText = {
  support: {
    'direction-on-one-page': {
      title: 'Hulp om uw richting op één pagina te zetten',
      description:
        'In een halve dag schrijft u met een adviseur op wat u met AI wilt. U schrijft ook op wat u niet wilt.',
    },
    'idea-choice': {
      title: 'Hulp om uw beste idee voor AI te kiezen',
      description: 'U ordent uw ideeën naar waarde en moeite. Voor het beste idee zet u kosten en baten op een rij.',
    },
    'yearly-goals': {
      title: 'Hulp om doelen te kiezen voor het komende jaar',
      description:
        'U kiest twee of drie doelen voor AI en zet ze in uw jaarplan. Na een halfjaar kijkt een adviseur met u terug.',
    },
    'workshop-own-documents': {
      title: 'Een workshop van een halve dag met uw eigen stukken',
      description:
        'Neem eigen teksten en tabellen mee, zonder privégegevens. U probeert AI erop uit en ziet wat werkt.',
    },
    'checking-practice': {
      title: 'Oefenen met controleren wat AI geeft',
      description:
        'U krijgt echte voorbeelden met fouten erin en leert die zien. U gaat naar huis met controles voor één taak.',
    },
    'course-for-helper': {
      title: 'Een korte cursus voor de vraagbaak in uw bedrijf',
      description:
        'Eén persoon leert om collega’s te helpen met AI. Spreek af hoeveel uur deze persoon daarvoor krijgt.',
    },
    'linking-course': {
      title: 'Een cursus om AI te koppelen aan uw software',
      description:
        'U leert hoe AI kan werken met de software die u hebt. Tijdens de cursus probeert u één kleine koppeling.',
    },
    'equipment-demonstration': {
      title: 'Een demonstratie van camera’s, sensoren of robots',
      description: 'U ziet wat de apparatuur doet voordat u geld uitgeeft. Neem een eigen product of probleem mee.',
    },
    'dos-and-donts': {
      title: 'Op één pagina: wat wel en wat niet',
      description: 'Een korte lijst zegt wat u wel en niet in AI invoert. U past de lijst aan uw eigen werk aan.',
    },
    'tool-comparison': {
      title: 'Een vergelijking van AI-programma’s voor uw werk',
      description:
        'U ziet wat ze kosten, waar uw gegevens blijven en waarmee ze samenwerken. Begin met één programma voor één taak.',
    },
    'rules-overview': {
      title: 'Een overzicht van de regels voor AI',
      description:
        'Een kort overzicht met datum laat zien welke regels voor u kunnen gelden. U leest ook waar u bij twijfel terechtkunt.',
    },
    'yearly-review': {
      title: 'Een lijst om AI elk jaar na te lopen',
      description:
        'Eén keer per jaar loopt u uw regels en controles na. Met de lijst ziet u wat u houdt, verandert of stopt.',
    },
    'process-walk': {
      title: 'Met een adviseur door één werkproces lopen',
      description:
        'U laat stap voor stap zien hoe het werk nu gaat. De adviseur wijst aan waar AI kan helpen en waar niet.',
    },
    'paper-to-software': {
      title: 'Hulp om één proces van papier naar software te brengen',
      description:
        'Iemand helpt u een programma te kiezen en uw gegevens erin te zetten. Begin met het proces dat de meeste tijd kost.',
    },
    'data-clean-up': {
      title: 'De gegevens van één proces opruimen',
      description:
        'Iemand helpt u om dubbele en lege gegevens aan te pakken en één plek te kiezen. U spreekt af hoe het netjes blijft.',
    },
    'monthly-call': {
      title: 'Elke maand bellen als u alleen werkt',
      description:
        'Eén keer per maand loopt u uw vragen door met een vaste adviseur. Loopt u tussendoor vast, dan kunt u bellen.',
    },
    'talk-about-work': {
      title: 'Een begeleid gesprek over AI en werk',
      description:
        'Iemand van buiten leidt een overleg over wat er verandert, en voor wie. Uw mensen zeggen wat ze hopen en vrezen.',
    },
    'measuring-results': {
      title: 'Hulp om te meten wat AI oplevert',
      description:
        'U kiest één of twee cijfers, zoals uren of fouten. Na twee maanden kijkt een adviseur er met u naar.',
    },
    'subsidy-check': {
      title: 'Nagaan of er subsidie is',
      description:
        'Een adviseur zoekt op welke regelingen bij uw plan kunnen passen, en hoeveel werk dat is. Vraag dit voordat u iets tekent.',
    },
    'budget-talk': {
      title: 'Een gesprek met uw accountant over een budget',
      description:
        'Samen zet u programma’s, training en uren voor een jaar op een rij. U kiest een bedrag dat u kunt missen.',
    },
    'costs-and-benefits': {
      title: 'Kosten en baten voordat u investeert',
      description:
        'Met een financieel adviseur telt u alle kosten, ook uw eigen uren. U kiest een grens, en een datum om te besluiten.',
    },
    'three-firms': {
      title: 'Ervaringen delen met drie bedrijven uit uw vak',
      description:
        'U zit twee uur met drie bedrijven zoals het uwe. Elk laat zien wat het probeerde, wat werkte en wat niet.',
    },
    'swap-day': {
      title: 'Een dag bij een bedrijf dat één stap verder is',
      description:
        'Een paar van uw mensen zien hoe een ander bedrijf met AI werkt. Ze komen terug met ideeën en delen die.',
    },
    'round-table': {
      title: 'Gesprekken met bedrijven die even ver zijn',
      description:
        'Een paar keer per jaar praat u over doelen, resultaten en twijfels. Steeds legt één bedrijf een echte keuze voor.',
    },
  },
  ideas: {
    'quotation-bot': {
      title: 'Een offertebot die de eerste versie maakt',
      description:
        'AI maakt een offerte op basis van de aanvraag, uw prijzen en voorbeelden. U controleert en verstuurt hem.',
      start: 'Laat AI één oude offerte maken, zonder namen, en leg die naast de uwe.',
    },
    'inventory-optimisation': {
      title: 'Advies over voorraad: wat bestelt u, en wanneer',
      description: 'AI kijkt naar verkoop, seizoenen en levertijden. Het adviseert hoeveel u bestelt, en u beslist.',
      start: 'Geef AI een jaar verkoopcijfers van tien producten en vraag wat opvalt.',
    },
    'customer-satisfaction-analysis': {
      title: 'Een analyse van wat klanten vinden',
      description:
        'AI ordent recensies, e-mails en antwoorden op enquêtes per onderwerp. U ziet wat klanten prettig vinden en wat hen stoort.',
      start: 'Neem twintig recensies zonder namen en vraag AI wat de drie grootste klachten zijn.',
    },
    'planning-system': {
      title: 'Een planningssysteem dat voorstellen doet',
      description:
        'AI maakt een planning op basis van orders, uren en deadlines. Verandert er iets, dan past AI die aan.',
      start: 'Geef AI het werk van vorige week, en leg het voorstel naast uw planning.',
    },
    'automated-advisory-reports': {
      title: 'Adviesrapporten met een eerste versie van AI',
      description:
        'AI maakt een rapport op basis van notities, cijfers en eerdere rapporten. U controleert elk feit en geeft zelf het advies.',
      start: 'Laat AI één hoofdstuk schrijven over een project dat af is, met notities zonder namen.',
    },
    'meeting-minutes': {
      title: 'Verslagen van vergaderingen',
      description: 'AI zet een opname om in tekst, met besluiten en acties. U controleert namen en cijfers.',
      start: 'Neem één kort overleg op, als iedereen dat goedvindt, en leg het verslag naast uw notities.',
    },
    'customer-answers': {
      title: 'Conceptantwoorden op vragen van klanten',
      description:
        'AI schrijft een antwoord op een e-mail of chat, op basis van uw eigen teksten. U leest het voordat het weggaat.',
      start: 'Schrijf vijf vaste vragen op, en laat AI ze beantwoorden met de tekst van uw website.',
    },
    'invoice-reading': {
      title: 'Facturen lezen en boeken',
      description:
        'AI leest bedragen, datums en leveranciers, en stelt een boeking voor. U controleert de boeking en keurt haar goed.',
      start: 'Kijk of uw boekhoudprogramma facturen kan lezen, en probeer het met tien oude.',
    },
    'marketing-content': {
      title: 'Teksten en beelden voor marketing',
      description: 'AI maakt eerste versies van berichten, nieuwsbrieven en beelden. U kiest, verbetert en plaatst ze.',
      start: 'Laat AI van drie feiten over uw werk twee berichten maken, en verbeter het beste.',
    },
    'work-instructions': {
      title: 'Werkinstructies en lesmateriaal',
      description: 'AI maakt van notities, foto’s of spraak duidelijke stappen. Zo leert iemand die nieuw is het werk.',
      start: 'Leg één taak hardop uit, laat AI de stappen opschrijven en probeer ze uit.',
    },
    'product-ideas': {
      title: 'Ideeën voor producten of diensten toetsen',
      description: 'AI vergelijkt uw idee met wat klanten vragen. Het noemt zwakke punten voordat u geld uitgeeft.',
      start: 'Beschrijf één idee en vraag AI welke tien vragen een kritische klant zou stellen.',
    },
    'maintenance-planning': {
      title: 'Onderhoud voordat er iets stukgaat',
      description:
        'AI kijkt naar storingen en draaiuren van machines of voertuigen. Het waarschuwt als onderhoud nodig lijkt.',
      start: 'Laat AI een patroon zoeken in de storingen van één machine of voertuig van vorig jaar.',
    },
    'site-photo-reports': {
      title: 'Verslagen van de bouwplaats met foto’s',
      description: 'AI ordent foto’s op plaats en datum en maakt een verslag. U controleert het en vult het aan.',
      start: 'Maak tien foto’s op één bouwplaats, zonder mensen, en laat AI de gebreken opsommen.',
    },
    'guest-forecast': {
      title: 'Een voorspelling van gasten en inkoop',
      description:
        'AI voorspelt de drukte op basis van reserveringen, weer en eerdere verkoop. U stemt inkoop en planning erop af.',
      start: 'Laat AI met uw verkoop schatten hoeveel gasten er komen, en vergelijk elke avond.',
    },
    'camera-quality-check': {
      title: 'Kwaliteit controleren met een camera',
      description: 'AI vergelijkt beelden van elk product met goede voorbeelden. U bekijkt wat er anders uitziet.',
      start: 'Maak foto’s van twintig goede en twintig foute producten, en kijk of AI het verschil ziet.',
    },
    'product-texts': {
      title: 'Teksten bij de producten die u verkoopt',
      description:
        'AI schrijft teksten voor winkel of webshop met wat de leverancier opgeeft. U kijkt maten, materiaal en beloften na.',
      start: 'Laat AI teksten schrijven bij vijf producten en leg elk feit naast wat de leverancier zegt.',
    },
    'route-planning': {
      title: 'Routes en ladingen plannen',
      description:
        'AI stelt routes en ladingen voor op basis van orders, levertijden en verkeer. U hebt het laatste woord.',
      start: 'Zet de adressen van gisteren in een routeprogramma en leg de route naast de uwe.',
    },
    'spoken-care-notes': {
      title: 'Zorgverslagen inspreken in plaats van typen',
      description:
        'AI maakt een eerste versie van wat u zegt, en u controleert die. Regel de privacy vóór u echte gegevens gebruikt.',
      start: 'Spreek een verzonnen verslag in bij een AI-programma en tel de fouten in de tekst.',
    },
    'crop-and-animal-watch': {
      title: 'Camera’s of drones die op gewas of dieren letten',
      description: 'AI ziet op beelden ziekte, onkruid of vreemd gedrag. U gaat kijken waar het iets aanwijst.',
      start: 'Fotografeer tien planten of dieren, en vergelijk wat AI ziet met uw eigen oordeel.',
    },
    'case-search': {
      title: 'Zoeken in uw eigen dossiers',
      description: 'AI doorzoekt eerdere dossiers en laat zien waar het antwoord staat. U leest zelf de bron na.',
      start: 'Neem vijf openbare stukken en stel AI drie vragen waarvan u het antwoord weet.',
    },
  },
  figures: {
    use: { measure: ANY, source: EUROSTAT, population: SURVEYED },
    'use-micro': {
      measure: ANY,
      source: EUROSTAT,
      population: SURVEYED_SMALL,
      group: 'de bedrijven met hoogstens 9 mensen',
    },
    'sectors-cbs': {
      measure: 'bedrijven die minstens één van zeven AI-technologieën gebruiken',
      source: 'Centraal Bureau voor de Statistiek (CBS), AI-monitor 2024, gepubliceerd op 27 februari 2025',
      population: 'bedrijven met 10 of meer mensen, in uw sector',
      note: 'Dit is een andere bron en een ander jaar dan Eurostat, met zeven technologieën. Vergelijk die twee niet.',
    },
    'sectors-insee': {
      measure: 'bedrijven die minstens één van zeven AI-technologieën gebruiken',
      source: 'Insee, onderzoek naar ICT bij bedrijven 2024, gepubliceerd op 1 juli 2025',
      population: 'bedrijven met 10 of meer mensen, in uw sector',
      note: 'Afgerond, en gelezen in de pers, niet bij Insee zelf. Een andere bron en een ander jaar dan Eurostat: vergelijk die twee niet.',
    },
    'sectors-eurostat': {
      measure: 'bedrijven die minstens één AI-technologie gebruiken (de lijst van 2025 telt er acht)',
      source: 'Eurostat, isoc_eb_ain2, stand van 15 juni 2026',
      population: 'bedrijven met 10 of meer mensen, in uw sector',
      note: 'Gelezen in een openbare notitie, niet bij Eurostat zelf.',
    },
    technologies: { measure: KIND, source: EUROSTAT, population: SURVEYED },
    'technologies-micro': {
      measure: KIND,
      source: EUROSTAT,
      population: SURVEYED_SMALL,
      group: 'de bedrijven met hoogstens 9 mensen',
    },
    reasons: {
      measure: 'bedrijven die deze reden noemen',
      source: EUROSTAT,
      population: 'bedrijven met 10 of meer mensen die over AI hebben nagedacht en het niet gebruiken',
    },
  },
};

export default text;
