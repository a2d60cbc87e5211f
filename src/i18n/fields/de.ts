import type { FieldWords } from './en.js';

/** Words at fields to type into, in German. */
const words: FieldWords = {
  fieldFromTo: 'Von {min} bis {max}.',
  fieldEmpty: 'Schreiben Sie eine Zahl. Wenn Sie es nicht wissen, wählen Sie „{dontKnow}“.',
  fieldUnclear: '„{typed}“ lässt sich nicht als Zahl lesen. Bitte schreiben Sie sie in Ziffern.',
  fieldOutside: 'Schreiben Sie eine Zahl von {min} bis {max}.',
  fieldWhole: 'Schreiben Sie eine ganze Zahl, ohne Nachkommastellen.',
  fieldDecimals: 'Das sind zu viele Nachkommastellen. Höchstens: {count}.',
  fieldBefore: 'Ihre Antwort bisher: {answer}. Schreiben Sie eine Zahl, um sie zu ändern.',
};

export default words;
