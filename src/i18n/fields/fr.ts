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
  fieldUncounted: 'Cela ne compte pas pour votre résultat.',
  fieldStays: 'Votre texte reste sur cet appareil : le diagnostic ne l’envoie à personne.',
  fieldSent:
    'Votre texte n’est envoyé à {receiver} que si vous acceptez à la fin d’envoyer votre résultat, et pas si vous l’envoyez de façon anonyme.',
  fieldOptional: 'Vous pouvez laisser ce champ vide.',
  fieldsEmpty: 'Questions que vous pouvez laisser vides : {count}.',
  fieldsRequired: 'Questions auxquelles vous devez répondre avec vos propres mots : {count}.',
  fieldsOthers: 'Vous hésitez sur une des autres ? Vous pouvez y dire que vous ne savez pas.',
  fieldLeft: 'Caractères restants : {count}.',
  fieldOver: 'Caractères en trop : {count}.',
  fieldFew: 'Il reste moins de {count} caractères.',
  fieldFull: 'Il ne reste plus de caractères.',
  fieldShorten: 'Raccourcissez votre texte. Il y a de la place pour {max} caractères.',
  fieldWrite: 'Écrivez quelque chose ici avant de continuer.',
};

export default words;
