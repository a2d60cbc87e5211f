import type { FieldWords } from './en.js';

/** Words at fields to type into, in Dutch. */
const words: FieldWords = {
  fieldFromTo: 'Van {min} tot en met {max}.',
  fieldEmpty: 'Vul een getal in. Weet u het niet, kies dan “{dontKnow}”.',
  fieldUnclear: '“{typed}” is niet als getal te lezen. Schrijf het in cijfers.',
  fieldOutside: 'Vul een getal in van {min} tot en met {max}.',
  fieldWhole: 'Vul een heel getal in, zonder decimalen.',
  fieldDecimals: 'Er zijn te veel decimalen. Er tellen er hoogstens {count}.',
  fieldBefore: 'Uw antwoord tot nu toe: {answer}. Vul een getal in om het te wijzigen.',
};

export default words;
