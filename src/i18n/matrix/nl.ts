import type { MatrixWords } from './en.js';

/** Words at a table of questions, in Dutch. */
const words: MatrixWords = {
  positionQuestions: 'Vragen {first} tot en met {last} van {total}',
};

export default words;
