/** JSON Lines: one JSON value on each line. An answer code may stand on a line as it stands on paper. */
import type { Readable } from 'node:stream';
import { describe, issue, words } from '../../contract/issues.js';
import type { Issue } from '../../contract/issues.js';
import { firstMistake } from '../../contract/json-mistake.js';
import { looksLikeCode } from '../codes.js';
import { STANDARD_INPUT } from '../files.js';
import { placeOf } from './entry.js';
import type { Entry } from './entry.js';
import { ENDLESS, linesOf, LONGEST } from './lines.js';
import type { Line } from './lines.js';
import { repeatedIn } from './repeated.js';

/** Lines that are not parsed yet (`opened`). Throws `BadFile` if the input cannot be read. */
export async function* jsonLineEntries(input: Readable, name = STANDARD_INPUT): AsyncGenerator<Entry> {
  const file = name === STANDARD_INPUT ? '' : name;
  for await (const line of linesOf(input, name)) {
    const { bytes, number, text } = line;
    yield { number, place: placeOf(file, 'line', number), bytes, issues: [], text };
  }
}

/** The value of the JSON on a line, or why there is none. An answer code is a text. */
export function valueOf(text: Line['text']): Pick<Entry, 'issues' | 'value'> {
  if (typeof text !== 'string') return { issues: [refusal(text.refused)] };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // Written without the quotation marks of JSON.
    return looksLikeCode(text) ? { issues: [], value: text } : { issues: [mistakeIn(text)] };
  }
  return { issues: isWrittenAs(value, text) ? [] : repeatedIn(text, 'one line'), value };
}

/** Written again, a key that was there twice is there once. Most lines are the same again, which saves the search. */
function isWrittenAs(value: unknown, text: string): boolean {
  try {
    return JSON.stringify(value) === text;
  } catch {
    // More levels than can be written, though they were read.
    return false;
  }
}

function refusal(reason: 'too-long' | 'endless' | 'not-utf-8'): Issue {
  switch (reason) {
    case 'too-long':
      return issue('too-large', [], words('more'), `at most ${LONGEST} bytes`, 'Is there a line break missing?');
    case 'endless': {
      const found = words(`${ENDLESS} without a line break`);
      return issue(
        'too-large',
        [],
        found,
        `at most ${LONGEST} bytes`,
        'The rest was not read. Is this the right file?',
      );
    }
    case 'not-utf-8':
      return issue('not-json', [], words('bytes of another encoding'), 'text in UTF-8', 'Save the file as UTF-8.');
  }
}

/** The syntax error, in words of this package, since the messages of `JSON.parse` differ between versions of Node. */
function mistakeIn(text: string): Issue {
  const at = firstMistake(text);
  const found = at < text.length ? `${describe(text.charAt(at))} at column ${at + 1}` : 'the end of the line';
  return issue('not-json', [], words(found), 'JSON', 'Write one whole JSON value on each line.');
}
