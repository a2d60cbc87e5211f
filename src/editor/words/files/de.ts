import type { FileWords } from './en.js';

export const files: FileWords = {
  notTaken: '„{name}“ wurde nicht eingelesen. Was offen war, ist unverändert.',
  mendFile:
    'Verbessern Sie diese Stellen in der Datei und wählen Sie sie noch einmal, oder wählen Sie eine andere Datei.',
  leftOut: 'Dort stehen keine Ergebnisse, weggelassen: {places}.',
  atLine: 'Zeile {line}',
  atColumn: 'Zeile {line}, Zeichen {column}',
  keptBroken:
    'Die Arbeit {name} ist hier aufbewahrt, lässt sich aber nicht öffnen. Speichern Sie sie zuerst als Datei: Vielleicht kann jemand sie reparieren.',
  keptInPart:
    'Die Angebote und Beispiele von {name} sind hier aufbewahrt, lassen sich aber nicht öffnen. Machen Sie ohne sie mit dem Check weiter; sie bleiben hier. Oder speichern Sie sie zuerst als Datei.',
  saveKept: '{name} so speichern, wie es hier aufbewahrt ist',
  otherKind: 'In der Datei gefunden: {found}. Das gehört zu „{place}“. Hier gebraucht: {wanted}.',
  fileKinds: {
    scan: 'ein Check',
    offers: 'Angebote zur Hilfe',
    answers: 'Ergebnisse oder Beispiele',
    xml: 'Texte in XLIFF',
    table: 'eine Tabelle mit Texten (CSV)',
  },
  faults: {
    unreadable: 'Der Browser kann die Datei nicht lesen. Ist sie noch da? Wählen Sie sie noch einmal.',
    empty: 'Die Datei ist leer. Wählen Sie eine andere.',
    'too-long':
      'Die Datei ist zu lang. Hier lassen sich höchstens {most} Zeichen lesen. Ist es die richtige Datei? Texte und Ergebnisse lassen sich auf mehrere Dateien verteilen.',
    'not-text':
      'Das ist kein Text: vielleicht ein Bild oder ein Dokument von Word oder Excel. Wählen Sie eine andere Datei.',
    'not-utf-8':
      'Ein Zeichen ist nicht lesbar, denn die Datei ist nicht in UTF-8. Speichern Sie sie als UTF-8 in dem Programm, aus dem sie kommt (in Excel: „CSV UTF-8“).',
    'cut-off': 'Die Datei endet zu früh: Der Rest fehlt. Holen Sie die ganze Datei noch einmal.',
    'bad-json': 'Das ist kein JSON. Achten Sie auf Anführungszeichen, Kommas und Klammern, dort und kurz davor.',
    'no-answers': 'Die Datei hat keine Antworten auf die Fragen dieses Checks. Gehört sie zu einem anderen Check?',
    'too-many': 'Das wären {count}. Hier sind höchstens {most} möglich. Nehmen Sie einige aus der Datei.',
    'bad-xml': 'Dort stimmt etwas am XML nicht. Speichern Sie die Datei im Übersetzungsprogramm noch einmal.',
    'has-doctype':
      'Die Datei beginnt mit einem Teil, der Texte von anderswo holen kann (DOCTYPE). Solche Dateien werden nicht gelesen. Speichern Sie sie ohne diesen Teil.',
    'no-xliff':
      'Das ist kein XLIFF 2; vielleicht ist es eine ältere Version. Speichern Sie es im Übersetzungsprogramm als XLIFF 2.',
    'no-languages':
      'Die Datei nennt nicht beide Sprachen (srcLang und trgLang). Speichern Sie sie noch einmal mit beiden.',
    'no-table':
      'Die erste Zeile muss mit „key“ beginnen und dann die Sprachen nennen, wie in der Tabelle, die Sie hier speichern können.',
    'bad-table':
      'Dort steht ein Anführungszeichen an der falschen Stelle, oder das schließende am Ende der Zelle fehlt.',
    'bad-language':
      '„{language}“ ist kein Code einer Sprache, wie nl oder pt-BR. Verbessern Sie ihn, oder nehmen Sie diese Spalte weg.',
    unfit: 'Damit kann der Editor nicht arbeiten.',
  },
};
