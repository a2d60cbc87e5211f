import type { FileWords } from './en.js';

export const files: FileWords = {
  notTaken: '“{name}” is niet ingelezen. Wat open was, is niet veranderd.',
  mendFile: 'Verbeter deze plaatsen in het bestand en kies het opnieuw, of kies een ander bestand.',
  leftOut: 'Daar staan geen uitslagen, weggelaten: {places}.',
  atLine: 'Regel {line}',
  atColumn: 'Regel {line}, teken {column}',
  keptBroken:
    'Het werk {name} is hier bewaard, maar kan niet worden geopend. Sla het eerst op als bestand: misschien kan iemand het herstellen.',
  keptInPart:
    'Het aanbod en de voorbeelden van {name} zijn hier bewaard, maar kunnen niet worden geopend. Ga verder met de scan zonder; ze blijven hier. Of sla ze eerst op als bestand.',
  saveKept: '{name} opslaan zoals het hier is bewaard',
  otherKind: 'Gevonden in het bestand: {found}. Dat hoort bij “{place}”. Hier nodig: {wanted}.',
  fileKinds: {
    scan: 'een scan',
    offers: 'aanbod van hulp',
    answers: 'uitslagen of voorbeelden',
    xml: 'teksten in XLIFF',
    table: 'een tabel met teksten (CSV)',
  },
  faults: {
    unreadable: 'De browser kan het bestand niet lezen. Is het er nog? Kies het opnieuw.',
    empty: 'Het bestand is leeg. Kies een ander.',
    'too-long':
      'Het bestand is te lang. Hier kunnen hoogstens {most} tekens worden gelezen. Is het het goede bestand? Teksten en uitslagen kunt u over meer bestanden verdelen.',
    'not-text': 'Dit is geen tekst: misschien een foto, of een document van Word of Excel. Kies een ander bestand.',
    'not-utf-8':
      'Een teken is niet te lezen, want het bestand is niet in UTF-8. Sla het op als UTF-8 in het programma waar het vandaan komt (in Excel: “CSV UTF-8”).',
    'cut-off': 'Het bestand houdt te vroeg op: de rest ontbreekt. Haal het hele bestand opnieuw op.',
    'bad-json': 'Dit is geen JSON. Let op aanhalingstekens, komma’s en haakjes, daar en vlak ervoor.',
    'no-answers': 'Het bestand heeft geen antwoorden op de vragen van deze scan. Hoort het bij een andere scan?',
    'too-many': 'Dat zouden er {count} zijn. Hier kunnen er hoogstens {most} zijn. Haal er een paar uit het bestand.',
    'bad-xml': 'Daar klopt iets niet aan de XML. Sla het bestand opnieuw op in het vertaalprogramma.',
    'has-doctype':
      'Het bestand begint met een deel dat teksten van elders kan binnenhalen (DOCTYPE). Zulke bestanden worden niet gelezen. Sla het op zonder dat deel.',
    'no-xliff': 'Dit is geen XLIFF 2; misschien een oudere versie. Sla het in het vertaalprogramma op als XLIFF 2.',
    'no-languages': 'Het bestand noemt niet allebei zijn talen (srcLang en trgLang). Sla het opnieuw op met beide.',
    'no-table':
      'De eerste regel moet beginnen met “key” en dan de talen noemen, zoals in de tabel die u hier kunt opslaan.',
    'bad-table': 'Daar staat een aanhalingsteken op een verkeerde plaats, of het teken dat de cel sluit, ontbreekt.',
    'bad-language': '“{language}” is geen code van een taal, zoals nl of pt-BR. Verbeter die, of haal die kolom weg.',
    unfit: 'De editor kan hier niet mee werken.',
  },
};
