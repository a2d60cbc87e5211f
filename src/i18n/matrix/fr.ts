import type { MatrixWords } from './en.js';

/** Words at a table of questions, in French. */
const words: MatrixWords = {
  positionQuestions: 'Questions {first} à {last} sur {total}',
};

export default words;
