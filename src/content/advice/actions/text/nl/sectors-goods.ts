import type { SectorTexts } from '../../text-type.js';

/** Three tasks to begin with, in sectors that grow, make, build, sell, carry or serve. */
export const sectorsGoods = {
  agriculture: {
    'grant-applications': {
      name: 'subsidies aanvragen',
      example: 'AI maakt van uw notities een eerste versie van de aanvraag.',
      safe: 'de openbare voorwaarden, uw notities zonder namen',
      check: 'bedragen, datums, voorwaarden',
    },
    'field-notes': {
      name: 'notities van veld en stal uitwerken',
      example: 'U spreekt uw notities in, en AI maakt er een nette lijst van.',
      safe: 'notities over gewassen, dieren en machines',
      check: 'percelen, hoeveelheden, namen van middelen',
    },
    'farm-shop-texts': {
      name: 'teksten voor kopers schrijven',
      example: 'AI maakt van drie feiten een aanbod voor kopers.',
      safe: 'feiten over product en seizoen',
      check: 'prijzen, datums, uitspraken over kwaliteit',
    },
  },
  manufacturing: {
    quotations: {
      name: 'offertes maken',
      example: 'AI maakt van een aanvraag en uw prijslijst een eerste offerte.',
      safe: 'oude offertes zonder namen, uw prijslijst',
      check: 'prijzen, aantallen, levertijden',
    },
    manuals: {
      name: 'handleidingen schrijven',
      example: 'AI maakt van uw notities duidelijke stappen voor de klant.',
      safe: 'uw eigen technische notities',
      check: 'veiligheid, maten, volgorde van de stappen',
    },
    'fault-reports': {
      name: 'storingsmeldingen ordenen',
      example: 'AI ordent meldingen naar oorzaak en laat zien wat terugkomt.',
      safe: 'storingsmeldingen zonder namen',
      check: 'machine, oorzaak, aantallen',
    },
  },
  'energy-water': {
    'fault-reports': {
      name: 'storingsmeldingen ordenen',
      example: 'AI ordent meldingen naar oorzaak en laat zien wat terugkomt.',
      safe: 'storingsmeldingen zonder namen en adressen',
      check: 'plaats, oorzaak, aantallen',
    },
    'customer-letters': {
      name: 'brieven aan klanten schrijven',
      example: 'AI zet een brief over iets nieuws om in gewone woorden.',
      safe: 'standaardbrieven, openbare informatie',
      check: 'datums, bedragen, beloften',
    },
    'tender-texts': {
      name: 'teksten voor aanbestedingen schrijven',
      example: 'AI legt wat er wordt gevraagd naast uw oude antwoorden.',
      safe: 'de openbare aanbesteding, uw eigen oude teksten',
      check: 'voorwaarden, termijnen, cijfers',
    },
  },
  construction: {
    quotations: {
      name: 'offertes maken',
      example: 'AI maakt van uw notities en prijslijst een eerste offerte.',
      safe: 'oude offertes zonder namen en adressen',
      check: 'hoeveelheden, prijzen, wat er niet bij zit',
    },
    'service-reports': {
      name: 'werkbonnen uitwerken',
      example: 'U spreekt in de bus in wat u deed, en AI maakt de werkbon.',
      safe: 'notities over het werk, zonder naam en adres',
      check: 'onderdelen, maten, uren',
    },
    appointments: {
      name: 'vragen over afspraken beantwoorden',
      example: 'AI maakt een antwoord op de vraag wanneer u komt.',
      safe: 'uw gewone antwoorden, zonder namen',
      check: 'datums, tijden, beloften',
    },
  },
  trade: {
    'product-texts': {
      name: 'productteksten schrijven',
      example: 'AI maakt een tekst van wat de leverancier over het product zegt.',
      safe: 'gegevens van de leverancier, uw eigen oude teksten',
      check: 'maten, materialen, beloften',
    },
    'customer-answers': {
      name: 'vragen van klanten beantwoorden',
      example: 'AI maakt antwoorden op de vragen die u het vaakst krijgt.',
      safe: 'vragen zonder namen, uw eigen voorwaarden',
      check: 'prijzen, voorraad, regels voor retouren',
    },
    reviews: {
      name: 'recensies van klanten ordenen',
      example: 'AI ordent recensies per onderwerp en laat zien wat klanten stoort.',
      safe: 'openbare recensies, zonder namen',
      check: 'of elk punt echt in de recensies staat',
    },
  },
  transport: {
    'load-questions': {
      name: 'vragen over ladingen beantwoorden',
      example: 'AI maakt een antwoord op de vraag waar een lading is.',
      safe: 'uw gewone antwoorden, zonder namen en nummers',
      check: 'plaatsen, tijden, beloften',
    },
    'damage-reports': {
      name: 'schaderapporten maken',
      example: 'U spreekt in wat u ziet, en AI maakt er met de foto’s een rapport van.',
      safe: 'notities en foto’s zonder personen en kentekens',
      check: 'plaats, tijd, wat er gebeurde',
    },
    'foreign-letters': {
      name: 'berichten in andere talen schrijven',
      example: 'AI vertaalt instructies voor een rit of een adres.',
      safe: 'algemene instructies, zonder namen',
      check: 'adressen, tijden, veiligheidsregels',
    },
  },
  hospitality: {
    'guest-questions': {
      name: 'vragen van gasten beantwoorden',
      example: 'AI maakt antwoorden op de vragen die u het vaakst krijgt.',
      safe: 'vragen zonder namen, uw eigen huisregels',
      check: 'prijzen, tijden, allergenen',
    },
    'review-answers': {
      name: 'op recensies antwoorden',
      example: 'AI maakt een vriendelijk antwoord op een recensie.',
      safe: 'openbare recensies, zonder namen',
      check: 'feiten, toon, beloften',
    },
    'menu-texts': {
      name: 'teksten voor de menukaart schrijven',
      example: 'AI schrijft het menu van de week in twee talen.',
      safe: 'gerechten, ingrediënten, prijzen',
      check: 'allergenen, prijzen, namen van gerechten',
    },
  },
} satisfies Partial<SectorTexts>;
