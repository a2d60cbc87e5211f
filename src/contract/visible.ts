import { escaped, UNREADABLE } from '../address.js';

/** Text in which what nobody sees, or a terminal would obey, is written out: `\u{202e}`. */
export function visible(text: string): string {
  return text.replaceAll(UNREADABLE, escaped);
}

/** The same for text of several lines: line breaks stay. */
export function visibleLines(text: string): string {
  return text.replaceAll(UNREADABLE, (character) => (character === '\n' ? character : escaped(character)));
}
