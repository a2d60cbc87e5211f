import type { JudgingWords } from './en.js';

export const judging: JudgingWords = {
  examples: 'Voorbeelden',
  examplesHelp:
    'Bewaar antwoorden waarvan de stap klopt. Terwijl u verdergaat, toont elk voorbeeld of het die stap nog geeft.',
  exampleTitle: 'Naam van het voorbeeld',
  exampleHint: 'Een winkel zonder kopieën',
  keepExample: 'Deze antwoorden als voorbeeld bewaren',
  examplesSame: '{same} van {all} voorbeelden geven dezelfde stap.',
  stillStep: 'stap {step}, zoals het moet',
  stepWas: 'stap {from} is {to} geworden',
  nowMissing: 'De volgende stap vraagt nu om:',
  showAnswers: 'De antwoorden tonen',
  acceptStep: 'De nieuwe stap klopt',
  saveExamples: 'Voorbeelden opslaan',
  takeExamples: 'Bestand met voorbeelden of uitslagen inlezen',
  noExamples: 'Dit bestand heeft geen antwoorden op deze vragen.',
  examplesTaken: 'Ingelezen voorbeelden: {count}.',
  planHold: 'Wat deze stap stevig maakt',
  phases: { now: 'Eerst', next: 'Daarna', later: 'Later' },
  halfDays: 'halve dagen: {effort}',
  effortInAll: 'Halve dagen in totaal: {effort}.',
  foundation: 'maakt de huidige stap stevig',
  findOut: 'eerst uitzoeken',
};
