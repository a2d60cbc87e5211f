/**
 * What a terminal would obey or nobody would see: control characters (also C1), marks of direction, halves of surrogate
 * pairs, separators of lines, and all that Unicode calls ignorable, such as characters without width.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** Text in which all of that is written out as in JSON (`\u202e`), so that it can be read and does nothing. */
export function visible(text: string): string {
  return text.replace(UNSEEN, written);
}

/** The same for text of several lines: line breaks stay. */
export function visibleLines(text: string): string {
  return text.replace(UNSEEN, (character) => (character === '\n' ? character : written(character)));
}

function written(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16);
  return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
}
