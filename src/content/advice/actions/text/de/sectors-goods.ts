import type { SectorTexts } from '../../text-type.js';

/** Three tasks to begin with, in sectors that grow, make, build, sell, carry or serve. */
export const sectorsGoods = {
  agriculture: {
    'grant-applications': {
      name: 'Förderanträge schreiben',
      example: 'Die KI macht aus Ihren Notizen den ersten Entwurf für einen Förderantrag.',
      safe: 'öffentliche Bedingungen, Ihre Notizen ohne Namen',
      check: 'Beträge, Daten, Bedingungen',
    },
    'field-notes': {
      name: 'Notizen aus Feld und Stall ordnen',
      example: 'Sie sprechen Ihre Notizen, und die KI macht daraus eine klare Liste.',
      safe: 'Notizen zu Pflanzen, Tieren und Maschinen',
      check: 'Flächen, Mengen, Namen von Mitteln',
    },
    'farm-shop-texts': {
      name: 'Texte für Kunden schreiben',
      example: 'Die KI schreibt aus drei Angaben ein Angebot für Ihre Kunden.',
      safe: 'Angaben zu Produkt und Saison',
      check: 'Preise, Termine, Aussagen zur Qualität',
    },
  },
  manufacturing: {
    quotations: {
      name: 'Angebote schreiben',
      example: 'Die KI entwirft ein Angebot aus der Anfrage und Ihren Preisen.',
      safe: 'alte Angebote ohne Namen, Ihre Preise',
      check: 'Preise, Mengen, Lieferzeiten',
    },
    manuals: {
      name: 'Anleitungen schreiben',
      example: 'Die KI macht aus Ihren Notizen klare Schritte.',
      safe: 'eigene Notizen',
      check: 'Sicherheit, Maße, Reihenfolge der Schritte',
    },
    'fault-reports': {
      name: 'Störungen auswerten',
      example: 'Die KI ordnet Störungen nach Ursache und zeigt, was immer wiederkommt.',
      safe: 'Meldungen ohne Namen',
      check: 'Maschinen, Ursachen, Zahlen',
    },
  },
  'energy-water': {
    'fault-reports': {
      name: 'Störungen auswerten',
      example: 'Die KI ordnet Störungen nach Ursache und zeigt, was immer wiederkommt.',
      safe: 'Meldungen ohne Namen und Adressen',
      check: 'Orte, Ursachen, Zahlen',
    },
    'customer-letters': {
      name: 'Briefe an Kunden schreiben',
      example: 'Die KI schreibt einen Brief zu einer Änderung in einfachen Worten neu.',
      safe: 'Musterbriefe, öffentliche Informationen',
      check: 'Termine, Beträge, Zusagen',
    },
    'tender-texts': {
      name: 'Texte für Ausschreibungen schreiben',
      example: 'Die KI liest die Ausschreibung und sucht dazu Ihre alten Texte.',
      safe: 'öffentliche Ausschreibungen, eigene frühere Texte',
      check: 'Bedingungen, Fristen, Zahlen',
    },
  },
  construction: {
    quotations: {
      name: 'Angebote schreiben',
      example: 'Die KI entwirft ein Angebot aus Ihren Notizen und Preisen.',
      safe: 'alte Angebote ohne Namen und Adressen',
      check: 'Mengen, Preise, nicht enthaltene Arbeiten',
    },
    'service-reports': {
      name: 'Berichte zu Einsätzen schreiben',
      example: 'Sie sprechen nach dem Einsatz ins Handy, und die KI schreibt den Bericht.',
      safe: 'Notizen zur Arbeit, ohne Namen und Adressen',
      check: 'Teile, Maße, Stunden',
    },
    appointments: {
      name: 'Fragen zu Terminen beantworten',
      example: 'Die KI entwirft Antworten auf die Frage, wann Sie kommen.',
      safe: 'Ihre üblichen Antworten, ohne Namen',
      check: 'Tage, Uhrzeiten, Zusagen',
    },
  },
  trade: {
    'product-texts': {
      name: 'Texte für Produkte schreiben',
      example: 'Die KI schreibt aus den Daten des Lieferanten einen Text für das Produkt.',
      safe: 'Daten des Lieferanten, eigene alte Texte',
      check: 'Größen, Material, Zusagen',
    },
    'customer-answers': {
      name: 'Fragen von Kunden beantworten',
      example: 'Die KI entwirft Antworten auf die häufigsten Fragen.',
      safe: 'Fragen ohne Namen, Ihre Bedingungen',
      check: 'Preise, Bestand, Regeln zur Rückgabe',
    },
    reviews: {
      name: 'Bewertungen von Kunden auswerten',
      example: 'Die KI ordnet Bewertungen nach Themen und zeigt, was Kunden ärgert.',
      safe: 'öffentliche Bewertungen, ohne Namen',
      check: 'ob jeder Punkt so in den Bewertungen steht',
    },
  },
  transport: {
    'load-questions': {
      name: 'Fragen zu Ladungen beantworten',
      example: 'Die KI entwirft Antworten auf die Frage, wo eine Ladung ist.',
      safe: 'Ihre üblichen Antworten, ohne Namen und Nummern',
      check: 'Orte, Zeiten, Zusagen',
    },
    'damage-reports': {
      name: 'Schäden melden',
      example: 'Die KI macht aus Notizen und Fotos eine Meldung.',
      safe: 'Notizen und Fotos ohne Personen und Kennzeichen',
      check: 'Orte, Zeiten, Ablauf',
    },
    'foreign-letters': {
      name: 'Texte in anderen Sprachen schreiben',
      example: 'Die KI übersetzt Hinweise zu einer Fahrt oder einem Ort.',
      safe: 'allgemeine Hinweise, ohne Namen',
      check: 'Adressen, Zeiten, Regeln zur Sicherheit',
    },
  },
  hospitality: {
    'guest-questions': {
      name: 'Fragen von Gästen beantworten',
      example: 'Die KI entwirft Antworten auf die häufigsten Fragen der Gäste.',
      safe: 'Fragen ohne Namen, Ihre Hausordnung',
      check: 'Preise, Zeiten, Allergene',
    },
    'review-answers': {
      name: 'Auf Bewertungen antworten',
      example: 'Die KI entwirft eine nette Antwort auf eine Bewertung.',
      safe: 'öffentliche Bewertungen',
      check: 'Fakten, Ton, Zusagen',
    },
    'menu-texts': {
      name: 'Texte für die Speisekarte schreiben',
      example: 'Die KI schreibt die Wochenkarte in zwei Sprachen.',
      safe: 'Gerichte, Zutaten, Preise',
      check: 'Allergene, Preise, Namen der Gerichte',
    },
  },
} satisfies Partial<SectorTexts>;
