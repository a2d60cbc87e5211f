/** The texts of the templates. */

type Pair = readonly [string, string];

export interface TemplateWords {
  readonly title: string;
  readonly description: string;
  readonly caveat: string;
  readonly source: string;
  readonly section: string;
  readonly total: string;
  readonly answers: readonly [string, string, string];
  /** Question and name of the fact. */
  readonly facts: readonly [Pair, Pair, Pair, Pair];
  /** Title and description, lowest first. */
  readonly steps: readonly [Pair, Pair, Pair];
}

const en: TemplateWords = {
  title: 'My scan',
  description: 'See in two minutes how well your files are protected.',
  caveat: 'This scan has not been validated.',
  source: 'Our own questions.',
  section: 'Files',
  total: 'Protection of files',
  answers: ['No', 'Partly', 'Yes'],
  facts: [
    ['Do you know which files your firm cannot do without?', 'Important files known'],
    ['Is there a copy of these files elsewhere?', 'Copy elsewhere'],
    ['Is the copy made by itself, every day?', 'Daily copy'],
    ['Did you put a copy back last year, as a test?', 'Copy tested'],
  ],
  steps: [
    ['At risk', 'What is lost may stay lost.'],
    ['Covered', 'The important files can be brought back.'],
    ['Safe', 'You have tested that it works.'],
  ],
};

const nl: TemplateWords = {
  title: 'Mijn scan',
  description: 'Zie in twee minuten hoe goed uw bestanden beschermd zijn.',
  caveat: 'Deze scan is niet gevalideerd.',
  source: 'Eigen vragen.',
  section: 'Bestanden',
  total: 'Bescherming van bestanden',
  answers: ['Nee', 'Deels', 'Ja'],
  facts: [
    ['Weet u welke bestanden uw bedrijf niet kan missen?', 'Belangrijke bestanden bekend'],
    ['Is er ergens anders een kopie van deze bestanden?', 'Kopie elders'],
    ['Wordt de kopie elke dag vanzelf gemaakt?', 'Dagelijkse kopie'],
    ['Hebt u het afgelopen jaar een kopie teruggezet, als proef?', 'Kopie getest'],
  ],
  steps: [
    ['Risico', 'Wat weg is, kan weg blijven.'],
    ['Gedekt', 'De belangrijke bestanden zijn terug te halen.'],
    ['Veilig', 'U hebt getest dat het werkt.'],
  ],
};

const de: TemplateWords = {
  title: 'Mein Check',
  description: 'Sehen Sie in zwei Minuten, wie gut Ihre Dateien geschützt sind.',
  caveat: 'Dieser Check ist nicht validiert.',
  source: 'Eigene Fragen.',
  section: 'Dateien',
  total: 'Schutz der Dateien',
  answers: ['Nein', 'Teilweise', 'Ja'],
  facts: [
    ['Wissen Sie, welche Dateien Ihr Betrieb unbedingt braucht?', 'Wichtige Dateien bekannt'],
    ['Gibt es an einem anderen Ort eine Kopie davon?', 'Kopie an anderem Ort'],
    ['Entsteht die Kopie jeden Tag von selbst?', 'Tägliche Kopie'],
    ['Haben Sie im letzten Jahr zur Probe eine Kopie zurückgespielt?', 'Kopie getestet'],
  ],
  steps: [
    ['Gefährdet', 'Was verloren ist, kann verloren bleiben.'],
    ['Abgedeckt', 'Die wichtigen Dateien lassen sich zurückholen.'],
    ['Sicher', 'Sie haben getestet, dass es funktioniert.'],
  ],
};

const fr: TemplateWords = {
  title: 'Mon diagnostic',
  description: 'Voyez en deux minutes si vos fichiers sont bien protégés.',
  caveat: 'Ce diagnostic n’est pas validé.',
  source: 'Nos propres questions.',
  section: 'Fichiers',
  total: 'Protection des fichiers',
  answers: ['Non', 'En partie', 'Oui'],
  facts: [
    ['Savez-vous quels fichiers sont indispensables à votre entreprise\u202f?', 'Fichiers importants connus'],
    ['Y a-t-il une copie de ces fichiers ailleurs\u202f?', 'Copie ailleurs'],
    ['La copie se fait-elle toute seule, chaque jour\u202f?', 'Copie quotidienne'],
    ['Avez-vous remis une copie en place l’an dernier, pour essayer\u202f?', 'Copie testée'],
  ],
  steps: [
    ['En danger', 'Ce qui est perdu peut le rester.'],
    ['Couvert', 'Les fichiers importants peuvent être retrouvés.'],
    ['Sûr', 'Vous avez vérifié que cela marche.'],
  ],
};

export const TEMPLATE_WORDS = { en, nl, de, fr };
