/**
 * A text as a cell of CSV, for whatever reads it. Spreadsheets run what starts like a formula, and take `2-9`, `mei 5` or
 * `12.5` for a date or a number as their language has it. And a file written with commas is read with semicolons where
 * the comma is decimal: then every piece of a text is a cell of its own.
 *
 * So an apostrophe stands before the text and before each piece of it, after spaces, unless that is empty, or begins with a
 * letter and has no digit or is a sentence: four words in a row are no date. Whole numbers stay numbers. To read it back, take one apostrophe away from each of these places.
 */
export function cellOf(text: string): string | number {
  if (WHOLE_NUMBER.test(text)) return Number(text);
  return text
    .split(SEPARATOR)
    .map((piece, index) => (index % 2 === 0 ? safe(piece, index === 0 && text !== '') : piece))
    .join('');
}

/** Alike in all languages, and as exact in a spreadsheet as here. */
const WHOLE_NUMBER = /^(?:0|[1-9]\d{0,14})$/;

/** What may part cells or rows. In a list that is split by it, every second entry is a separator. */
const SEPARATOR = /([,;|\t\n\v\f\r\u0085\u2028\u2029])/;

const WORDS = /^\p{L}(?:[^\p{N}]*$|[^]*?(?:\p{L}{2,20} ){3}\p{L}{2,20})/u;

/** Spreadsheets in these languages take them for a truth value, and write it their own way. */
const TRUTH = /^(?:true|false|waar|onwaar|wahr|falsch|vrai|faux) *$/i;

/** `isFirst`: of a text that is not empty; where it begins with a separator, that is no beginning for a cell. */
function safe(piece: string, isFirst: boolean): string {
  const [, spaces = '', rest = ''] = /^( *)([^]*)$/.exec(piece) ?? [];
  const isHarmless = rest === '' ? !isFirst : WORDS.test(rest) && !TRUTH.test(rest);
  return isHarmless ? piece : `${spaces}'${rest}`;
}
