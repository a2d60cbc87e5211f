import type { SectorTexts } from '../../text-type.js';

/** The same in sectors that inform, advise, care or teach; the last one is for all others. */
export const sectorsServices = {
  'information-communication': {
    documentation: {
      name: 'documentatie schrijven',
      example: 'AI maakt van uw notities en de code een eerste handleiding.',
      safe: 'uw eigen notities, code zonder wachtwoorden en klantgegevens',
      check: 'commando’s, versies, namen',
    },
    'support-answers': {
      name: 'vragen aan de helpdesk beantwoorden',
      example: 'AI zoekt het antwoord op uw hulppagina’s en schrijft het op.',
      safe: 'uw openbare hulppagina’s, vragen zonder namen',
      check: 'stappen, versies, links',
    },
    proposals: {
      name: 'voorstellen schrijven',
      example: 'AI maakt van uw notities over het gesprek een eerste voorstel.',
      safe: 'oude voorstellen zonder namen, uw eigen prijzen',
      check: 'wat u levert, uren, prijzen',
    },
  },
  finance: {
    explanations: {
      name: 'uitleg voor klanten schrijven',
      example: 'AI legt een product of een begrip uit in gewone woorden.',
      safe: 'openbare informatie over producten',
      check: 'voorwaarden, bedragen, beloften',
    },
    'summaries-of-terms': {
      name: 'voorwaarden samenvatten',
      example: 'AI legt de voorwaarden van twee polissen naast elkaar, punt voor punt.',
      safe: 'openbare voorwaarden',
      check: 'uitsluitingen, bedragen, datums',
    },
    newsletters: {
      name: 'nieuwsbrieven schrijven',
      example: 'AI maakt van drie berichten uit het nieuws een eerste nieuwsbrief.',
      safe: 'openbaar nieuws, uw eigen oude teksten',
      check: 'feiten, cijfers, wat als advies klinkt',
    },
  },
  'real-estate': {
    'property-texts': {
      name: 'teksten over panden schrijven',
      example: 'AI maakt van de feiten over een pand een eerste tekst.',
      safe: 'feiten over het pand, zonder eigenaar en huurder',
      check: 'maten, bouwjaar, beloften',
    },
    'viewing-questions': {
      name: 'vragen over bezichtigingen beantwoorden',
      example: 'AI maakt een antwoord op de vraag wanneer iemand kan komen kijken.',
      safe: 'uw gewone antwoorden, zonder namen',
      check: 'datums, tijden, voorwaarden',
    },
    'maintenance-lists': {
      name: 'lijsten voor onderhoud maken',
      example: 'U spreekt tijdens een ronde in wat stuk is, en AI maakt er een lijst van.',
      safe: 'notities over het gebouw, zonder namen van huurders',
      check: 'plaats, gebrek, wat haast heeft',
    },
  },
  'specialist-services': {
    'report-drafts': {
      name: 'rapporten schrijven',
      example: 'AI maakt van uw notities een eerste versie van één hoofdstuk.',
      safe: 'notities over een project dat af is, zonder namen en cijfers',
      check: 'feiten, cijfers, conclusies',
    },
    proposals: {
      name: 'voorstellen schrijven',
      example: 'AI maakt van uw notities over het gesprek een eerste voorstel.',
      safe: 'oude voorstellen zonder namen, uw eigen tarieven',
      check: 'wat u levert, uren, prijzen',
    },
    'source-summaries': {
      name: 'openbare bronnen samenvatten',
      example: 'AI vat een uitspraak, een norm of een lange tekst samen.',
      safe: 'gepubliceerde teksten',
      check: 'citaten, datums, of de bron bestaat',
    },
  },
  'other-business-services': {
    quotations: {
      name: 'offertes maken',
      example: 'AI maakt van een aanvraag en uw tarieven een eerste offerte.',
      safe: 'oude offertes zonder namen en adressen',
      check: 'uren, prijzen, voorwaarden',
    },
    'client-answers': {
      name: 'vragen van opdrachtgevers beantwoorden',
      example: 'AI maakt antwoorden op de vragen die u het vaakst krijgt.',
      safe: 'vragen zonder namen, uw eigen voorwaarden',
      check: 'prijzen, datums, beloften',
    },
    'job-advertisements': {
      name: 'vacatures schrijven',
      example: 'AI maakt van vijf feiten over het werk een eerste vacaturetekst.',
      safe: 'feiten over het werk',
      check: 'loon, uren, woorden die iemand uitsluiten',
    },
  },
  'health-care': {
    leaflets: {
      name: 'folders schrijven',
      example: 'AI zet een folder om in gewone woorden.',
      safe: 'openbare folders, zonder gegevens van cliënten',
      check: 'medische feiten, doseringen, telefoonnummers',
    },
    'standard-letters': {
      name: 'standaardbrieven schrijven',
      example: 'AI maakt een brief die u vaak stuurt, zonder gegevens van cliënten.',
      safe: 'lege brieven zonder gegevens van cliënten',
      check: 'feiten, toon, beloften',
    },
    'work-instructions': {
      name: 'werkinstructies maken',
      example: 'AI maakt van een lang protocol een paar duidelijke stappen.',
      safe: 'uw eigen protocollen, zonder gegevens van cliënten',
      check: 'volgorde van de stappen, doseringen, uitzonderingen',
    },
  },
  'education-culture-personal': {
    messages: {
      name: 'berichten aan klanten of leden schrijven',
      example: 'AI maakt van drie feiten een eerste bericht.',
      safe: 'oude berichten zonder namen',
      check: 'datums, prijzen, beloften',
    },
    posts: {
      name: 'berichten voor sociale media maken',
      example: 'AI maakt twee berichten over uw werk, en u verbetert er een.',
      safe: 'feiten over uw werk, foto’s zonder personen',
      check: 'feiten, datums, toon',
    },
    programmes: {
      name: 'lessen of evenementen plannen',
      example: 'AI stelt een programma voor op basis van uw doelen en tijden.',
      safe: 'doelen, tijden en plaatsen, zonder namen',
      check: 'tijden, plaatsen, wat er ontbreekt',
    },
  },
  other: {
    'customer-answers': {
      name: 'vragen van klanten beantwoorden',
      example: 'AI maakt antwoorden op de vragen die u het vaakst krijgt.',
      safe: 'vragen zonder namen, uw eigen voorwaarden',
      check: 'prijzen, datums, beloften',
    },
    offers: {
      name: 'offertes maken',
      example: 'AI maakt van een aanvraag en uw prijzen een eerste offerte.',
      safe: 'oude offertes zonder namen en adressen',
      check: 'hoeveelheden, prijzen, voorwaarden',
    },
    'website-texts': {
      name: 'teksten voor de website schrijven',
      example: 'AI maakt van drie feiten over uw werk een eerste tekst.',
      safe: 'feiten over uw werk, uw eigen oude teksten',
      check: 'feiten, prijzen, beloften',
    },
  },
} satisfies Partial<SectorTexts>;
