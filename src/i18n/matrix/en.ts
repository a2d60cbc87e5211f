/** Words at a table of questions, in English. */
const words = {
  positionQuestions: 'Questions {first} to {last} of {total}',
};

export type MatrixWords = { readonly [Key in keyof typeof words]: string };

export default words;
