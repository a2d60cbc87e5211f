/** Files beside the results: those withdrawn, and tallies. */
import { text } from 'node:stream/consumers';
import { NO_STEPS } from '../../cohort/index.js';
import { visible } from '../../contract/visible.js';
import type { Assessment } from '../../engine/index.js';
import { BadFile, fileAt, unreadable } from '../files.js';
import type { NamedInput } from '../files.js';
import { linesOf } from '../input/lines.js';

/** Ids of results or keys of respondents, one a line. Throws `BadFile`. */
export async function withdrawnIn(file: string | undefined): Promise<readonly string[]> {
  if (file === undefined) return [];
  const { name, stream } = fileAt(file);
  const keys: string[] = [];
  for await (const { number, text } of linesOf(stream, name)) {
    if (typeof text !== 'string')
      throw new BadFile(`${name} line ${number}: This is no id. Write one id on each line.\n`);
    keys.push(text);
  }
  return keys;
}

/** The value of a JSON file of any length that a text can have. Throws `BadFile`. */
export async function largeJsonOf({ name, stream }: NamedInput): Promise<unknown> {
  const whole = await text(stream).catch((error: unknown) => {
    throw unreadable(name, error);
  });
  try {
    return JSON.parse(whole);
  } catch {
    throw new BadFile(`${name}: This is no JSON. Name a file that was written by "cohort --tally".\n`);
  }
}

/** Refuses a definition whose results are not counted. Throws `BadFile`. */
export function needSteps({ steps }: Assessment, file = ''): void {
  if (steps.length === 0) throw new BadFile(`${visible(file)}: ${NO_STEPS}\n`);
}
