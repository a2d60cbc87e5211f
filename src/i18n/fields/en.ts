/** Words at fields to type into, in English. */
const words = {
  fieldFromTo: 'From {min} to {max}.',
  fieldEmpty: 'Write a number. If you do not know, choose “{dontKnow}”.',
  fieldUnclear: '“{typed}” cannot be read as a number. Please write it in digits.',
  fieldOutside: 'Write a number from {min} to {max}.',
  fieldWhole: 'Write a whole number, without decimals.',
  fieldDecimals: 'There are too many decimals. Most that count: {count}.',
  fieldBefore: 'Your answer so far: {answer}. Write a number to change it.',
};

export type FieldWords = { readonly [Key in keyof typeof words]: string };

export default words;
