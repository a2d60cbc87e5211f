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
  fieldUncounted: 'Das zählt nicht für Ihr Ergebnis.',
  fieldStays: 'Es bleibt auf diesem Gerät: Der Scan sendet es an niemanden.',
  fieldSent:
    'Es geht nur dann an {receiver}, wenn Sie am Ende zustimmen, dass Ihr Ergebnis gesendet wird, und nicht, wenn Sie es anonym senden.',
  fieldOptional: 'Sie dürfen dieses Feld leer lassen.',
  fieldsEmpty: 'Fragen, die Sie leer lassen können: {count}.',
  fieldsRequired: 'Fragen, die Sie in eigenen Worten beantworten müssen: {count}.',
  fieldsOthers: 'Sind Sie bei einer der anderen nicht sicher? Dort können Sie sagen, dass Sie es nicht wissen.',
  fieldLeft: 'Zeichen übrig: {count}.',
  fieldOver: 'Zeichen zu viel: {count}.',
  fieldFew: 'Weniger als {count} Zeichen übrig.',
  fieldFull: 'Keine Zeichen mehr übrig.',
  fieldShorten: 'Kürzen Sie Ihren Text. Es ist Platz für {max} Zeichen.',
  fieldWrite: 'Bitte schreiben Sie hier etwas, bevor Sie weitergehen.',
};

export default words;
