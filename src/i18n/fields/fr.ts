import type { FieldWords } from './en.js';

/** Words at fields to type into, in French. */
const words: FieldWords = {
  fieldFromTo: 'De {min} à {max}.',
  fieldEmpty: 'Écrivez un nombre. Si vous ne savez pas, choisissez « {dontKnow} ».',
  fieldUnclear: '« {typed} » ne se lit pas comme un nombre. Écrivez-le en chiffres.',
  fieldOutside: 'Écrivez un nombre de {min} à {max}.',
  fieldWhole: 'Écrivez un nombre entier, sans décimales.',
  fieldDecimals: 'Il y a trop de décimales. Maximum : {count}.',
  fieldBefore: 'Votre réponse jusqu’ici : {answer}. Écrivez un nombre pour la changer.',
};

export default words;
