/** Words at fields to type into, in English. */
const words = {
  fieldFromTo: 'From {min} to {max}.',
  fieldEmpty: 'Write a number. If you do not know, choose “{dontKnow}”.',
  fieldUnclear: '“{typed}” cannot be read as a number. Please write it in digits.',
  fieldOutside: 'Write a number from {min} to {max}.',
  fieldWhole: 'Write a whole number, without decimals.',
  fieldDecimals: 'There are too many decimals. Most that count: {count}.',
  fieldBefore: 'Your answer so far: {answer}. Write a number to change it.',
  fieldUncounted: 'This does not count for your result.',
  fieldStays: 'It stays on this device: the scan sends it to nobody.',
  fieldSent:
    'It goes to {receiver} only if you say at the end that your result may be sent, and not if you send it anonymously.',
  fieldOptional: 'You may leave this empty.',
  fieldsEmpty: 'Questions that you may leave empty: {count}.',
  fieldsRequired: 'Questions that you must answer in your own words: {count}.',
  fieldsOthers: 'Not sure at one of the others? There you can say that you do not know.',
  fieldLeft: 'Characters left: {count}.',
  fieldOver: 'Too many characters: {count}.',
  fieldFew: 'Fewer than {count} characters left.',
  fieldFull: 'No characters left.',
  fieldShorten: 'Shorten your text. There is room for {max} characters.',
  fieldWrite: 'Write something here before you go on.',
};

export type FieldWords = { readonly [Key in keyof typeof words]: string };

export default words;
