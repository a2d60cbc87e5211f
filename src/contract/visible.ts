import { escaped, UNREADABLE } from '../address.js';

/** Text for messages: invisible characters and terminal control characters are escaped as `\u{202e}`. */
export function visible(text: string): string {
  return text.replaceAll(UNREADABLE, escaped);
}

/** As `visible`, but line breaks are kept. */
export function visibleLines(text: string): string {
  return text.replaceAll(UNREADABLE, (character) => (character === '\n' ? character : escaped(character)));
}
