import type { MatrixWords } from './en.js';

/** Words at a table of questions, in German. */
const words: MatrixWords = {
  positionQuestions: 'Fragen {first} bis {last} von {total}',
};

export default words;
