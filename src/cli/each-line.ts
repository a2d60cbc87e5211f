import type { Readable } from 'node:stream';
import { describe, issue, words } from '../contract/issues.js';
import type { Issue } from '../contract/issues.js';
import { firstMistake } from '../contract/json-mistake.js';
import { linesOf, LONGEST } from './lines.js';
import type { Line } from './lines.js';
import { issueLine, write } from './report.js';
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

/** JSON Lines in, JSON Lines out. A bad line is told on `err` with its number; the others go on. */
export async function eachLine(
  input: Readable,
  work: LineWork,
  streams: Streams,
  onProgress: (bytes: number, lines: number) => void = () => undefined,
): Promise<Counts> {
  let lines = 0;
  let bad = 0;
  for await (const line of linesOf(input)) {
    lines += 1;
    const { errors, notices = [], output } = await workOn(line, work);
    if (output !== undefined) await write(streams.out, `${JSON.stringify(output)}\n`);
    if (errors.length > 0) bad += 1;
    for (const text of [...errors, ...notices]) await write(streams.err, text);
    onProgress(line.bytes, lines);
  }
  return { lines, bad };
}

function workOn({ number, text }: Line, work: LineWork): LineOutcome | Promise<LineOutcome> {
  const place = `line ${number}`;
  if (typeof text !== 'string') return { errors: [issueLine(place, refusal(text.refused))] };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { errors: [issueLine(place, mistakeIn(text))] };
  }
  return work(value, place, number);
}

function refusal(reason: 'too-long' | 'not-utf-8'): Issue {
  return reason === 'too-long'
    ? issue('too-large', [], words('more'), `at most ${LONGEST} bytes`, 'Is there a line break missing?')
    : issue('not-json', [], words('bytes of another encoding'), 'text in UTF-8', 'Save the file as UTF-8.');
}

/** In our own words, since what versions of Node say differs. */
function mistakeIn(text: string): Issue {
  const at = firstMistake(text);
  const found = at < text.length ? `${describe(text.charAt(at))} at column ${at + 1}` : 'the end of the line';
  return issue('not-json', [], words(found), 'JSON', 'Write one whole JSON value on each line.');
}
