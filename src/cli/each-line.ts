import type { Readable } from 'node:stream';
import { describe, issue, words } from '../contract/issues.js';
import type { Issue } from '../contract/issues.js';
import { firstMistake } from '../contract/json-mistake.js';
import { STANDARD_INPUT } from './files.js';
import { ENDLESS, linesOf, LONGEST } from './lines.js';
import type { Line } from './lines.js';
import { repeatedIn } from './repeated.js';
import { issueLine, jsonLine, write } from './report.js';
import type { Streams } from './report.js';

/** What became of a line: something to put out, and what is wrong or worth a word, a line of text for each. */
export interface LineOutcome {
  readonly output?: unknown;
  readonly errors: readonly string[];
  readonly notices?: readonly string[];
}

export type LineWork = (value: unknown, place: string, number: number) => LineOutcome | Promise<LineOutcome>;

export interface Counts {
  readonly lines: number;
  /** Lines with at least one error. */
  readonly bad: number;
}

/**
 * JSON Lines in, JSON Lines out. A bad line is told on `err` with its number; the others go on. Throws `BadFile` if the
 * input cannot be read.
 */
export async function eachLine(
  input: Readable,
  work: LineWork,
  streams: Streams,
  onProgress: (bytes: number, lines: number) => void = () => undefined,
  name = STANDARD_INPUT,
): Promise<Counts> {
  let lines = 0;
  let bad = 0;
  // A place in standard input is a line and nothing more.
  const file = name === STANDARD_INPUT ? '' : `${name} `;
  for await (const line of linesOf(input, name)) {
    lines += 1;
    const place = `${file}line ${line.number}`;
    const { errors, notices = [], output } = await workOn(line, place, work);
    if (output !== undefined) await write(streams.out, jsonLine(output));
    if (errors.length > 0) bad += 1;
    for (const text of [...errors, ...notices]) await write(streams.err, text);
    onProgress(line.bytes, lines);
  }
  return { lines, bad };
}

function workOn({ number, text }: Line, place: string, work: LineWork): LineOutcome | Promise<LineOutcome> {
  if (typeof text !== 'string') return { errors: [issueLine(place, refusal(text.refused))] };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { errors: [issueLine(place, mistakeIn(text))] };
  }
  const repeated = repeatedIn(text, 'one line');
  if (repeated.length > 0) return { errors: repeated.map((one) => issueLine(place, one)) };
  return work(value, place, number);
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

/** In our own words, since what versions of Node say differs. */
function mistakeIn(text: string): Issue {
  const at = firstMistake(text);
  const found = at < text.length ? `${describe(text.charAt(at))} at column ${at + 1}` : 'the end of the line';
  return issue('not-json', [], words(found), 'JSON', 'Write one whole JSON value on each line.');
}
