import type { JudgingWords } from './en.js';

export const judging: JudgingWords = {
  examples: 'Beispiele',
  examplesHelp:
    'Bewahren Sie Antworten auf, deren Stufe stimmt. Während Sie weitermachen, zeigt jedes Beispiel, ob es diese Stufe noch ergibt.',
  exampleTitle: 'Name des Beispiels',
  exampleHint: 'Ein Laden ohne Kopien',
  keepExample: 'Diese Antworten als Beispiel aufbewahren',
  examplesSame: '{same} von {all} Beispielen ergeben dieselbe Stufe.',
  stillStep: 'Stufe {step}, wie es sein muss',
  stepWas: 'aus Stufe {from} ist {to} geworden',
  nowMissing: 'Die nächste Stufe verlangt jetzt:',
  showAnswers: 'Antworten zeigen',
  acceptStep: 'Die neue Stufe stimmt',
  saveExamples: 'Beispiele speichern',
  takeExamples: 'Datei mit Beispielen oder Ergebnissen einlesen',
  noExamples: 'Diese Datei hat keine Antworten auf diese Fragen.',
  examplesTaken: 'Eingelesene Beispiele: {count}.',
  planHold: 'Was diese Stufe festigt',
  phases: { now: 'Zuerst', next: 'Danach', later: 'Später' },
  halfDays: 'halbe Tage: {effort}',
  effortInAll: 'Halbe Tage insgesamt: {effort}.',
  foundation: 'festigt die jetzige Stufe',
  findOut: 'zuerst herausfinden',
};
