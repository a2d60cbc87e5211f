/** A list in JSON, of which each item is what a line of JSON Lines would be. */
import type { Readable } from 'node:stream';
import { issue, words } from '../../contract/issues.js';
import type { Issue } from '../../contract/issues.js';
import { firstMistake } from '../../contract/json-mistake.js';
import { repeatedKeys } from '../../contract/repeated-keys.js';
import { BadFile, STANDARD_INPUT } from '../files.js';
import { placeOf } from './entry.js';
import type { Entry } from './entry.js';
import { inUtf8 } from './lines.js';

/** Most bytes of a list, which has to be in memory as a whole. */
const LONGEST = 256_000_000;

/** Throws `BadFile` if it is no list, or too long. */
export async function* jsonListEntries(input: Readable, name = STANDARD_INPUT): AsyncGenerator<Entry> {
  const { bytes, text } = await wholeText(input, name);
  const file = name === STANDARD_INPUT ? '' : name;
  const list = listIn(text, name);
  const repeated = repeatedByItem(text);
  for (const [at, value] of list.entries()) {
    const place = placeOf(file, 'item', at + 1);
    yield { number: at + 1, place, bytes, issues: repeated.get(at) ?? [], value };
  }
}

async function wholeText(input: Readable, name: string): Promise<{ readonly bytes: number; readonly text: string }> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const { chunk, size } of inUtf8(input, name)) {
    chunks.push(chunk);
    bytes += size;
    if (bytes > LONGEST) {
      const cure = 'Write one value on each line instead, without the brackets around them.';
      throw new BadFile(`${name}: Expected a list of at most ${LONGEST} bytes. ${cure}\n`);
    }
  }
  try {
    return { bytes, text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)) };
  } catch {
    throw new BadFile(`${name}: This is not text in UTF-8. Save it as UTF-8.\n`);
  }
}

function listIn(text: string, name: string): unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    if (Array.isArray(value)) return value;
  } catch {
    // The message is below.
  }
  const before = text.slice(0, firstMistake(text)).split(/\r\n|\r|\n/);
  const place = `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
  throw new BadFile(
    `${name}: It begins as a list, but is no JSON from ${place} on. Check commas and brackets there.\n`,
  );
}

/** Most duplicate keys that are reported. */
const MOST = 200;

function repeatedByItem(text: string): ReadonlyMap<number, Issue[]> {
  const found = new Map<number, Issue[]>();
  let count = 0;
  for (const { path } of repeatedKeys(text)) {
    const [item, ...rest] = path;
    if (typeof item !== 'number' || (count += 1) > MOST) break;
    const one = issue('duplicate-key', rest, words('it twice'), 'each key once', 'Take one of the two out.');
    found.set(item, [...(found.get(item) ?? []), one]);
  }
  return found;
}
