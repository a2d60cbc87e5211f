import type { SectorTexts } from '../../text-type.js';

/** The same in sectors that inform, advise, care or teach; the last one is for all others. */
export const sectorsServices = {
  'information-communication': {
    documentation: {
      name: 'Anleitungen zu Software schreiben',
      example: 'Die KI entwirft eine Anleitung aus Ihren Notizen und dem Code.',
      safe: 'eigene Notizen, Code ohne Passwörter und Daten von Kunden',
      check: 'Befehle, Versionen, Namen',
    },
    'support-answers': {
      name: 'Fragen an den Support beantworten',
      example: 'Die KI entwirft Antworten aus den Texten auf Ihrer Website.',
      safe: 'öffentliche Hilfeseiten, Fragen ohne Namen',
      check: 'Schritte, Versionen, Links',
    },
    proposals: {
      name: 'Angebote schreiben',
      example: 'Die KI entwirft ein Angebot aus Ihren Notizen zum Gespräch.',
      safe: 'alte Angebote ohne Namen, Ihre Preise',
      check: 'Umfang, Stunden, Preise',
    },
  },
  finance: {
    explanations: {
      name: 'Kunden etwas erklären',
      example: 'Die KI erklärt ein Produkt oder einen Begriff in einfachen Worten.',
      safe: 'öffentliche Informationen zu Produkten',
      check: 'Bedingungen, Beträge, Zusagen',
    },
    'summaries-of-terms': {
      name: 'Bedingungen vergleichen',
      example: 'Die KI vergleicht zwei Texte mit Bedingungen Punkt für Punkt.',
      safe: 'öffentliche Bedingungen',
      check: 'Ausschlüsse, Beträge, Fristen',
    },
    newsletters: {
      name: 'Newsletter schreiben',
      example: 'Die KI macht aus drei Nachrichten einen Newsletter.',
      safe: 'öffentliche Nachrichten, eigene frühere Texte',
      check: 'Fakten, Zahlen, Sätze, die wie ein Rat klingen',
    },
  },
  'real-estate': {
    'property-texts': {
      name: 'Texte zu Immobilien schreiben',
      example: 'Die KI macht aus Ihren Angaben einen Text zum Haus oder zur Wohnung.',
      safe: 'Angaben zur Immobilie, ohne Eigentümer und Mieter',
      check: 'Flächen, Baujahr, Zusagen',
    },
    'viewing-questions': {
      name: 'Fragen zu Besichtigungen beantworten',
      example: 'Fragt jemand nach einer Besichtigung, entwirft die KI die Antwort.',
      safe: 'Ihre üblichen Antworten, ohne Namen',
      check: 'Tage, Uhrzeiten, Bedingungen',
    },
    'maintenance-lists': {
      name: 'Listen für Reparaturen schreiben',
      example: 'Sie sprechen beim Rundgang, und die KI schreibt die Liste der Reparaturen.',
      safe: 'Notizen zum Gebäude, ohne Namen von Mietern',
      check: 'Orte, Mängel, was eilt',
    },
  },
  'specialist-services': {
    'report-drafts': {
      name: 'Berichte entwerfen',
      example: 'Die KI entwirft ein Kapitel aus Ihren Notizen.',
      safe: 'Notizen zu alten Aufträgen, ohne Namen und Zahlen von Kunden',
      check: 'Fakten, Zahlen, Schlüsse',
    },
    proposals: {
      name: 'Angebote schreiben',
      example: 'Die KI entwirft ein Angebot aus Ihren Notizen zum Gespräch.',
      safe: 'alte Angebote ohne Namen, Ihre Preise',
      check: 'Umfang, Stunden, Preise',
    },
    'source-summaries': {
      name: 'Öffentliche Quellen zusammenfassen',
      example: 'Die KI fasst ein Urteil, eine Norm oder einen langen Text zusammen.',
      safe: 'veröffentlichte Texte',
      check: 'Zitate, Daten, ob es die Quelle gibt',
    },
  },
  'other-business-services': {
    quotations: {
      name: 'Angebote schreiben',
      example: 'Die KI entwirft ein Angebot aus der Anfrage und Ihren Preisen.',
      safe: 'alte Angebote ohne Namen und Adressen',
      check: 'Stunden, Preise, Bedingungen',
    },
    'client-answers': {
      name: 'Fragen von Kunden beantworten',
      example: 'Die KI entwirft Antworten auf die häufigsten Fragen.',
      safe: 'Fragen ohne Namen, Ihre Bedingungen',
      check: 'Preise, Termine, Zusagen',
    },
    'job-advertisements': {
      name: 'Stellenanzeigen schreiben',
      example: 'Die KI entwirft eine Anzeige aus fünf Angaben zur Stelle.',
      safe: 'Angaben zur Stelle',
      check: 'Lohn, Stunden, Wörter, die jemanden ausschließen',
    },
  },
  'health-care': {
    leaflets: {
      name: 'Merkblätter schreiben',
      example: 'Die KI schreibt ein Merkblatt in einfachen Worten neu.',
      safe: 'öffentliche Merkblätter',
      check: 'medizinische Angaben, Dosen, Telefonnummern',
    },
    'standard-letters': {
      name: 'Musterbriefe schreiben',
      example: 'Die KI entwirft einen Brief, den Sie oft verschicken.',
      safe: 'Briefe ohne Daten von Patienten',
      check: 'Fakten, Ton, Zusagen',
    },
    'work-instructions': {
      name: 'Arbeitsanweisungen schreiben',
      example: 'Die KI macht aus langen Vorgaben klare Schritte.',
      safe: 'eigene Vorgaben, ohne Daten von Patienten',
      check: 'Reihenfolge der Schritte, Dosen, Ausnahmen',
    },
  },
  'education-culture-personal': {
    messages: {
      name: 'Nachrichten an Kunden oder Mitglieder schreiben',
      example: 'Die KI entwirft eine Nachricht aus drei Angaben.',
      safe: 'alte Nachrichten ohne Namen',
      check: 'Termine, Preise, Zusagen',
    },
    posts: {
      name: 'Beiträge für Website und soziale Medien schreiben',
      example: 'Die KI entwirft zwei Beiträge zu Ihrer Arbeit, und Sie verbessern einen.',
      safe: 'Angaben zu Ihrer Arbeit, Fotos ohne Personen',
      check: 'Fakten, Termine, Ton',
    },
    programmes: {
      name: 'Kurse oder Veranstaltungen planen',
      example: 'Die KI macht aus Ihren Zielen und Zeiten einen Vorschlag für das Programm.',
      safe: 'Ziele, Zeiten und Orte, ohne Namen',
      check: 'Zeiten, Orte, fehlende Punkte',
    },
  },
  other: {
    'customer-answers': {
      name: 'Fragen von Kunden beantworten',
      example: 'Die KI entwirft Antworten auf die häufigsten Fragen.',
      safe: 'Fragen ohne Namen, Ihre Bedingungen',
      check: 'Preise, Termine, Zusagen',
    },
    offers: {
      name: 'Angebote schreiben',
      example: 'Die KI entwirft ein Angebot aus der Anfrage und Ihren Preisen.',
      safe: 'alte Angebote ohne Namen und Adressen',
      check: 'Mengen, Preise, Bedingungen',
    },
    'website-texts': {
      name: 'Texte für die Website schreiben',
      example: 'Die KI entwirft einen Text aus drei Angaben zu Ihrer Arbeit.',
      safe: 'Angaben zu Ihrer Arbeit, eigene alte Texte',
      check: 'Fakten, Preise, Zusagen',
    },
  },
} satisfies Partial<SectorTexts>;
