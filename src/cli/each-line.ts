/** Processes JSON Lines input line by line. */
import type { Readable } from 'node:stream';
import { describe, issue, words } from '../contract/issues.js';
import type { Issue } from '../contract/issues.js';
import { firstMistake } from '../contract/json-mistake.js';
import { STANDARD_INPUT } from './files.js';
import { looksLikeCode } from './codes.js';
import { ENDLESS, linesOf, LONGEST } from './lines.js';
import type { Line } from './lines.js';
import { repeatedIn } from './repeated.js';
import { issueLine, jsonLine, write } from './report.js';
import type { Streams } from './report.js';

/** Outcome of one line: a value for standard output, and messages for standard error, one line of text each. */
export interface LineOutcome {
  readonly output?: unknown;
  readonly errors: readonly string[];
  readonly notices?: readonly string[];
}

/** Processes the value of one line. `place`: file and line for messages. `number`: line number, from 1. */
export type LineWork = (value: unknown, place: string, number: number) => LineOutcome | Promise<LineOutcome>;

export interface Counts {
  /** Lines that are not empty. */
  readonly lines: number;
  /** Lines with at least one error. */
  readonly bad: number;
}

/**
 * Reads JSON Lines and writes JSON Lines. A bad line is reported on `err` with its number; the others are processed.
 * Throws `BadFile` if the input cannot be read.
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
  // For standard input, the place is the line number only.
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
    // Written without the quotation marks of JSON, as it stands on paper.
    if (looksLikeCode(text)) return work(text, place, number);
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

/** The syntax error, in words of this package, since the messages of `JSON.parse` differ between versions of Node. */
function mistakeIn(text: string): Issue {
  const at = firstMistake(text);
  const found = at < text.length ? `${describe(text.charAt(at))} at column ${at + 1}` : 'the end of the line';
  return issue('not-json', [], words(found), 'JSON', 'Write one whole JSON value on each line.');
}
