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
  fieldUncounted: 'Dit telt niet mee voor uw uitslag.',
  fieldStays: 'Het blijft op dit apparaat: de scan stuurt het naar niemand.',
  fieldSent:
    'Het gaat alleen naar {receiver} als u aan het eind zegt dat uw uitslag mag worden verstuurd, en niet als u dat anoniem doet.',
  fieldOptional: 'U mag dit leeg laten.',
  fieldsEmpty: 'Vragen die u leeg mag laten: {count}.',
  fieldsRequired: 'Vragen die u in uw eigen woorden moet beantwoorden: {count}.',
  fieldsOthers: 'Twijfelt u bij een van de andere? Daar kunt u zeggen dat u het niet weet.',
  fieldLeft: 'Tekens over: {count}.',
  fieldOver: 'Tekens te veel: {count}.',
  fieldFew: 'Minder dan {count} tekens over.',
  fieldFull: 'Geen tekens meer over.',
  fieldShorten: 'Maak uw tekst korter. Er is ruimte voor {max} tekens.',
  fieldWrite: 'Schrijf hier iets voordat u verdergaat.',
};

export default words;
