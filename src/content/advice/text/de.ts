import type { AdviceText } from '../text-type.js';

const EUROSTAT = 'Eurostat, isoc_eb_ai, Daten vom 27. Februar 2026';
const WITHOUT = 'ohne Landwirtschaft, Bergbau, Finanzen, Gesundheit und Soziales, Bildung und Kultur';
const SURVEYED = `Betriebe ab 10 Personen, ${WITHOUT}`;
const SURVEYED_SMALL = `Betriebe mit höchstens 9 Personen, ${WITHOUT}`;
const ANY = 'Betriebe, die mindestens eine KI-Technik nutzen (die Liste für 2025 hat acht)';
const KIND = 'Betriebe, die diese Art von KI nutzen';

/** The advice in German. Written for readers at level B1; the firm is addressed as "Sie". */
const text: AdviceText = {
  support: {
    'direction-on-one-page': {
      title: 'Ihre Richtung auf einer Seite, mit Hilfe von außen',
      description:
        'Sie schreiben an einem halben Tag auf, was Sie mit KI wollen und was nicht. Ein Berater hilft dabei.',
    },
    'idea-choice': {
      title: 'Hilfe bei der Wahl Ihrer besten Idee für KI',
      description:
        'Sie sammeln Ideen und ordnen sie nach Nutzen und Aufwand. Für die beste Idee berechnen Sie Kosten und Nutzen.',
    },
    'yearly-goals': {
      title: 'Hilfe bei den Zielen für das nächste Jahr',
      description:
        'Sie wählen zwei oder drei Ziele für KI und schreiben sie in Ihren Jahresplan. Nach sechs Monaten schaut ein Berater mit Ihnen zurück.',
    },
    'workshop-own-documents': {
      title: 'Ein halber Tag Workshop mit Ihren eigenen Texten',
      description:
        'Bringen Sie eigene Texte und Tabellen mit, ohne private Daten. Sie probieren KI daran aus und sehen, was klappt.',
    },
    'checking-practice': {
      title: 'Übung: Ergebnisse der KI prüfen',
      description:
        'Sie suchen Fehler in echten Beispielen und lernen, worauf es ankommt. Am Ende haben Sie eine Liste zum Prüfen für eine Aufgabe.',
    },
    'course-for-helper': {
      title: 'Ein kurzer Kurs für die Person, die alle fragen',
      description:
        'Eine Person aus Ihrem Betrieb lernt, anderen mit KI zu helfen. Vereinbaren Sie, wie viele Stunden sie dafür bekommt.',
    },
    'linking-course': {
      title: 'Ein Kurs, um KI mit Ihrer Software zu verbinden',
      description:
        'Sie lernen, wie KI mit Ihrer eigenen Software arbeiten kann. Im Kurs probieren Sie eine kleine Verbindung aus.',
    },
    'equipment-demonstration': {
      title: 'Eine Vorführung von Kameras, Sensoren oder Robotern',
      description:
        'Sie sehen, was die Geräte können, bevor Sie Geld ausgeben. Bringen Sie ein eigenes Produkt oder Problem mit.',
    },
    'dos-and-donts': {
      title: 'Auf einer Seite: was geht und was nicht',
      description:
        'Eine kurze Liste sagt, was man in ein KI-Programm eingibt und was nicht. Sie passen die Liste an Ihre Arbeit an.',
    },
    'tool-comparison': {
      title: 'Ein Vergleich von KI-Programmen für Ihre Arbeit',
      description:
        'Sie sehen, was die Programme kosten, wo Ihre Daten bleiben und welche Software dazu passt. Beginnen Sie mit einem Programm für eine Aufgabe.',
    },
    'rules-overview': {
      title: 'Eine Übersicht der Regeln zum Nachsehen',
      description:
        'Eine kurze Übersicht mit Datum zeigt, welche Regeln für Sie wichtig sein können. Sie lesen auch, wer bei Zweifeln hilft.',
    },
    'yearly-review': {
      title: 'Eine Liste für die jährliche Prüfung von KI',
      description:
        'Einmal im Jahr gehen Sie Ihre Regeln und Prüfungen durch. Mit der Liste sehen Sie, was Sie behalten, ändern oder beenden.',
    },
    'process-walk': {
      title: 'Mit einem Berater durch einen Ablauf gehen',
      description:
        'Sie zeigen Schritt für Schritt, wie die Arbeit heute läuft. Der Berater zeigt, wo KI helfen kann und wo nicht.',
    },
    'paper-to-software': {
      title: 'Hilfe beim Umstieg von Papier auf Software',
      description:
        'Jemand hilft Ihnen, ein Programm zu wählen und Ihre Daten einzugeben. Beginnen Sie mit dem Ablauf, der am meisten Zeit kostet.',
    },
    'data-clean-up': {
      title: 'Die Daten eines Ablaufs aufräumen',
      description:
        'Jemand hilft Ihnen, Doppeltes zu löschen, Lücken zu füllen und einen Ort zu wählen. Sie vereinbaren, wie die Daten in Ordnung bleiben.',
    },
    'monthly-call': {
      title: 'Ein Anruf im Monat, wenn Sie allein arbeiten',
      description:
        'Einmal im Monat gehen Sie Ihre Fragen mit demselben Berater durch. Kommen Sie nicht weiter, rufen Sie zwischendurch an.',
    },
    'talk-about-work': {
      title: 'Ein begleitetes Gespräch über KI und Arbeit',
      description:
        'Jemand von außen leitet eine Besprechung: Was ändert sich, und für wen? Ihre Leute sagen, was sie hoffen und fürchten.',
    },
    'measuring-results': {
      title: 'Hilfe beim Messen: Was bringt Ihnen KI?',
      description:
        'Sie wählen eine oder zwei Zahlen, zum Beispiel Stunden oder Fehler. Nach zwei Monaten schaut ein Berater sie mit Ihnen an.',
    },
    'subsidy-check': {
      title: 'Prüfen, ob es eine Förderung gibt',
      description:
        'Ein Berater sucht, welche Förderung zu Ihrem Plan passt und wie viel Arbeit das macht. Fragen Sie, bevor Sie etwas unterschreiben.',
    },
    'budget-talk': {
      title: 'Ein Gespräch mit Ihrem Steuerberater über ein Budget',
      description:
        'Sie schreiben Programme, Schulung und Stunden für ein Jahr auf eine Liste. Sie wählen einen Betrag, den Sie zur Not verlieren können.',
    },
    'costs-and-benefits': {
      title: 'Kosten und Nutzen, bevor Sie Geld ausgeben',
      description:
        'Mit einem Finanzberater rechnen Sie alle Kosten zusammen, auch Ihre Stunden. Sie setzen eine Grenze und einen Tag, an dem Sie entscheiden: weiter oder nicht.',
    },
    'three-firms': {
      title: 'Ein Austausch mit drei Betrieben aus Ihrer Branche',
      description:
        'Sie treffen für zwei Stunden drei Betriebe, die Ihrem ähnlich sind. Jeder zeigt, was er ausprobiert hat, was klappte und was nicht.',
    },
    'swap-day': {
      title: 'Ein Tag bei einem Betrieb, der eine Stufe weiter ist',
      description:
        'Ein paar Ihrer Leute sehen, wie ein anderer Betrieb mit KI arbeitet. Nach diesem Tag erzählen sie allen anderen von den besten Ideen.',
    },
    'round-table': {
      title: 'Ein runder Tisch mit Betrieben, die so weit sind wie Sie',
      description:
        'Ein paar Mal im Jahr sprechen Sie über Ziele, Ergebnisse und Zweifel. Jedes Mal bringt ein Betrieb eine echte Frage mit.',
    },
  },
  ideas: {
    'quotation-bot': {
      title: 'Ein Bot, der Angebote vorbereitet',
      description:
        'Die KI entwirft ein Angebot aus der Anfrage, Ihren Preisen und alten Beispielen. Sie prüfen es und schicken es ab.',
      start: 'Lassen Sie die KI ein altes Angebot ohne Namen neu schreiben, und vergleichen Sie beide.',
    },
    'inventory-optimisation': {
      title: 'Vorschläge, was Sie wann bestellen',
      description:
        'Aus Verkauf, Saison und Lieferzeiten schlägt die KI vor, wie viel zu bestellen ist. Die Entscheidung treffen Sie.',
      start: 'Geben Sie der KI die Verkäufe eines Jahres für zehn Produkte, und fragen Sie, was auffällt.',
    },
    'customer-satisfaction-analysis': {
      title: 'Herausfinden, wie zufrieden Kunden sind',
      description:
        'Die KI ordnet Bewertungen, E‑Mails und Antworten aus Umfragen nach Themen. Sie sehen, was Kunden mögen und was sie stört.',
      start: 'Nehmen Sie zwanzig Bewertungen ohne Namen, und fragen Sie die KI, was Kunden am meisten stört.',
    },
    'planning-system': {
      title: 'Eine Planung, die Vorschläge macht',
      description:
        'Die KI schlägt aus Aufträgen, Stunden und Terminen vor, was wann dran ist. Ändert sich etwas, plant sie neu.',
      start: 'Lassen Sie die KI die letzte Woche noch einmal planen, und vergleichen Sie beide Pläne.',
    },
    'automated-advisory-reports': {
      title: 'Berichte mit einem ersten Entwurf der KI',
      description:
        'Die KI entwirft einen Bericht aus Ihren Notizen, Zahlen und alten Berichten. Sie prüfen alles und geben selbst den Rat.',
      start: 'Geben Sie der KI alte Notizen ohne Namen, und bitten Sie um ein Kapitel.',
    },
    'meeting-minutes': {
      title: 'Protokolle von Besprechungen',
      description:
        'Die KI macht aus einer Aufnahme Text und listet auf, was beschlossen ist. Sie prüfen Namen und Zahlen.',
      start: 'Nehmen Sie eine kurze Besprechung auf, wenn alle es wollen, und vergleichen Sie mit Ihren Notizen.',
    },
    'customer-answers': {
      title: 'Entwürfe für Antworten an Kunden',
      description:
        'Die KI entwirft aus Ihren Angaben eine Antwort auf eine E‑Mail oder einen Chat. Sie lesen jede, bevor sie rausgeht.',
      start: 'Schreiben Sie fünf häufige Fragen auf, und lassen Sie die KI aus Ihrer Website Antworten machen.',
    },
    'invoice-reading': {
      title: 'Rechnungen lesen und buchen',
      description:
        'Die KI liest Betrag, Datum und Lieferant und schlägt vor, wie man bucht. Sie bestätigen oder ändern den Vorschlag.',
      start: 'Schauen Sie, ob Ihr Programm Rechnungen lesen kann, und testen Sie es mit zehn alten.',
    },
    'marketing-content': {
      title: 'Texte und Bilder für die Werbung',
      description:
        'Die KI entwirft Beiträge, Newsletter und Bilder in Ihrem eigenen Stil. Sie wählen, verbessern und stellen sie ins Netz.',
      start: 'Lassen Sie die KI aus drei Fakten zwei Beiträge machen, und verbessern Sie den besten.',
    },
    'work-instructions': {
      title: 'Anleitungen und Material zum Lernen',
      description:
        'Die KI macht aus Notizen, Fotos oder Sprache klare Schritte. So lernt jemand Neues die Arbeit leichter.',
      start: 'Erklären Sie laut eine Aufgabe, lassen Sie die KI die Schritte schreiben, und testen Sie diese.',
    },
    'product-ideas': {
      title: 'Ideen für Produkte oder Dienste testen',
      description:
        'Die KI vergleicht Ihre Idee mit dem, was Kunden wollen, und nennt schwache Punkte. So wissen Sie das, bevor Sie Geld ausgeben.',
      start: 'Nennen Sie der KI eine Idee, und lassen Sie sich zehn strenge Fragen dazu stellen.',
    },
    'maintenance-planning': {
      title: 'Wartung, bevor etwas kaputtgeht',
      description:
        'Die KI warnt, wenn eine Maschine oder ein Fahrzeug Wartung braucht. Dafür wertet sie Störungen und Laufzeiten aus.',
      start: 'Lassen Sie die KI in den Pannen einer Maschine vom letzten Jahr ein Muster suchen.',
    },
    'site-photo-reports': {
      title: 'Berichte aus Fotos von der Baustelle',
      description:
        'Die KI ordnet Fotos nach Ort und Datum und entwirft einen Bericht. Sie prüfen ihn und ergänzen, was fehlt.',
      start: 'Machen Sie auf einer Baustelle zehn Fotos ohne Leute, und lassen Sie die KI Mängel auflisten.',
    },
    'guest-forecast': {
      title: 'Vorhersagen, wie viele Gäste kommen',
      description:
        'Die KI sagt aus Reservierungen, Wetter und altem Umsatz voraus, wie viel los ist. Danach planen Sie Einkauf und Arbeit.',
      start: 'Lassen Sie die KI aus altem Umsatz die Gäste schätzen, und zählen Sie jeden Abend nach.',
    },
    'camera-quality-check': {
      title: 'Qualität mit einer Kamera prüfen',
      description:
        'Die KI vergleicht Bilder von jedem Produkt mit guten Beispielen. Sie sehen sich an, was anders aussieht.',
      start: 'Machen Sie Fotos von je zwanzig guten und schlechten Produkten, und testen Sie die KI daran.',
    },
    'product-texts': {
      title: 'Texte für die Produkte, die Sie verkaufen',
      description:
        'Die KI schreibt Texte für Laden oder Webshop aus Daten des Lieferanten. Sie prüfen Maße, Material und was man verspricht.',
      start: 'Lassen Sie die KI fünf Produkte beschreiben, und prüfen Sie alles mit den Daten des Lieferanten.',
    },
    'route-planning': {
      title: 'Routen und Ladung planen',
      description:
        'Die KI schlägt Routen und Ladung aus Aufträgen, Lieferzeiten und Verkehr vor. Sie haben das letzte Wort.',
      start: 'Geben Sie die Stopps von gestern ein, und vergleichen Sie die Route mit Ihrer.',
    },
    'spoken-care-notes': {
      title: 'Notizen zur Pflege sprechen statt tippen',
      description:
        'Die KI macht aus dem, was Sie sagen, einen Entwurf, und Sie prüfen ihn. Klären Sie den Datenschutz, bevor Sie echte Daten nutzen.',
      start: 'Sprechen Sie eine erfundene Notiz in ein KI-Programm, und zählen Sie die Fehler im Text.',
    },
    'crop-and-animal-watch': {
      title: 'Kameras oder Drohnen, die auf Pflanzen oder Tiere achten',
      description:
        'Die KI erkennt auf Bildern Krankheiten, Unkraut oder seltsames Verhalten. Sie gehen hin und schauen nach.',
      start: 'Machen Sie Fotos von zehn Pflanzen oder Tieren, und vergleichen Sie Ihr Urteil mit der KI.',
    },
    'case-search': {
      title: 'In Ihren eigenen Akten und Fällen suchen',
      description: 'Die KI sucht in alten Akten und zeigt, wo die Antwort steht. Sie lesen selbst in der Quelle nach.',
      start: 'Nehmen Sie fünf öffentliche Texte, und stellen Sie der KI drei Fragen, deren Antwort Sie kennen.',
    },
  },
  figures: {
    use: { measure: ANY, source: EUROSTAT, population: SURVEYED },
    'use-micro': {
      measure: ANY,
      source: EUROSTAT,
      population: SURVEYED_SMALL,
      group: 'der Betriebe mit höchstens 9 Personen',
    },
    'sectors-cbs': {
      measure: 'Betriebe, die mindestens eine von sieben KI-Techniken nutzen',
      source: 'Statistikamt der Niederlande (CBS), AI-monitor 2024, veröffentlicht am 27. Februar 2025',
      population: 'Betriebe ab 10 Personen, in Ihrer Branche',
      note: 'Quelle und Jahr sind andere als bei Eurostat, mit sieben KI-Techniken. Vergleichen Sie die beiden nicht.',
    },
    'sectors-insee': {
      measure: 'Betriebe, die mindestens eine von sieben KI-Techniken nutzen',
      source: 'Insee, Umfrage zur IT in Betrieben 2024, veröffentlicht am 1. Juli 2025',
      population: 'Betriebe ab 10 Personen, in Ihrer Branche',
      note: 'Gerundet, und in der Presse gelesen, nicht bei Insee selbst. Quelle und Jahr sind andere als bei Eurostat: Vergleichen Sie die beiden nicht.',
    },
    'sectors-eurostat': {
      measure: 'Betriebe, die mindestens eine KI-Technik nutzen (die Liste für 2025 hat acht)',
      source: 'Eurostat, isoc_eb_ain2, Stand vom 15. Juni 2026',
      population: 'Betriebe ab 10 Personen, in Ihrer Branche',
      note: 'In einer öffentlichen Notiz gelesen, nicht bei Eurostat selbst.',
    },
    technologies: { measure: KIND, source: EUROSTAT, population: SURVEYED },
    'technologies-micro': {
      measure: KIND,
      source: EUROSTAT,
      population: SURVEYED_SMALL,
      group: 'der Betriebe mit höchstens 9 Personen',
    },
    reasons: {
      measure: 'Betriebe, die diesen Grund nennen',
      source: EUROSTAT,
      population: 'Betriebe ab 10 Personen, die über KI nachgedacht haben und sie nicht nutzen',
    },
  },
};

export default text;
