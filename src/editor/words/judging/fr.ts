import type { JudgingWords } from './en.js';

export const judging: JudgingWords = {
  examples: 'Exemples',
  examplesHelp:
    'Gardez des réponses dont l’étape est juste. Pendant que vous continuez, chaque exemple montre s’il donne encore cette étape.',
  exampleTitle: 'Nom de l’exemple',
  exampleHint: 'Un magasin sans copies',
  keepExample: 'Garder ces réponses comme exemple',
  examplesSame: '{same} exemples sur {all} donnent la même étape.',
  stillStep: 'étape {step}, comme il faut',
  stepWas: 'l’étape {from} est devenue {to}',
  nowMissing: 'L’étape suivante demande maintenant :',
  showAnswers: 'Montrer ses réponses',
  acceptStep: 'La nouvelle étape est juste',
  saveExamples: 'Enregistrer les exemples',
  takeExamples: 'Lire un fichier d’exemples ou de résultats',
  noExamples: 'Ce fichier n’a pas de réponses à ces questions.',
  examplesTaken: 'Exemples lus : {count}.',
  planHold: 'Ce qui rend cette étape solide',
  phases: { now: 'D’abord', next: 'Ensuite', later: 'Plus tard' },
  halfDays: 'demi-journées : {effort}',
  effortInAll: 'Demi-journées en tout : {effort}.',
  foundation: 'rend solide l’étape actuelle',
  findOut: 'à vérifier d’abord',
};
