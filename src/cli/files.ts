import { createReadStream, fstatSync } from 'node:fs';
import type { Readable } from 'node:stream';
import type { Issue } from '../contract/index.js';
import { issue, words } from '../contract/issues.js';
import { jsonFrom, MOST_CHARACTERS } from '../contract/json.js';
import { visible } from '../contract/visible.js';
import { encodingOf } from './encoding.js';
import { repeatedIn } from './repeated.js';
import { issueLine } from './report.js';

/** A file that cannot be used; its message has a line for each reason. */
export class BadFile extends Error {}

/** What standard input is called. */
export const STANDARD_INPUT = 'standard input';

/** An input that is read to its end, and what it is called in messages. */
export interface Named {
  readonly name: string;
  readonly stream: Readable;
}

/** Bytes that no text of that many characters needs; an input without an end is not read any further. */
const MOST_BYTES = 4 * MOST_CHARACTERS + 4;

export function fileAt(path: string): Named {
  return { name: visible(path), stream: createReadStream(path) };
}

/** Throws `BadFile` if it is a folder, of which Node would say that it is empty. */
export function standardInput(stream: Readable & { readonly fd?: number }): Named {
  if (isFolder(stream.fd)) throw unreadable(STANDARD_INPUT, { code: 'EISDIR' });
  return { name: STANDARD_INPUT, stream };
}

function isFolder(descriptor: number | undefined): boolean {
  try {
    return descriptor !== undefined && fstatSync(descriptor).isDirectory();
  } catch {
    // What is closed is read as empty.
    return false;
  }
}

/** The data in a JSON file. Throws `BadFile`. */
export async function jsonOf(file: string): Promise<unknown> {
  const { issues, value } = await readJson(fileAt(file));
  if (issues.length > 0) throw new BadFile(listed(visible(file), issues));
  return value;
}

/** The data in it, and what is wrong with it as JSON. Throws `BadFile` where it cannot be read. */
export async function readJson(input: Named): Promise<{ readonly value?: unknown; readonly issues: readonly Issue[] }> {
  const text = await textOf(input);
  if (text === null) {
    const found = words(`more than ${MOST_BYTES} bytes`);
    const cure = 'The rest was not read. Is this the right file?';
    return { issues: [issue('too-large', [], found, `at most ${MOST_CHARACTERS} characters`, cure)] };
  }
  const json = jsonFrom(text);
  return json.ok ? { value: json.value, issues: repeatedIn(text, 'lines') } : json;
}

export function listed(name: string, issues: readonly Issue[]): string {
  return issues.map((one) => issueLine(name, one)).join('');
}

/** Why it could not be read, and the cure. */
export function unreadable(name: string, error: unknown): BadFile {
  const { code = '', message = '' } = error as Partial<NodeJS.ErrnoException>;
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'There is no such file. Check its name and folder.',
    EISDIR: 'This is a folder. Name a file in it.',
    EACCES: 'You may not read this file. Ask its owner, or change its permissions.',
    ERR_ENCODING_INVALID_ENCODED_DATA: 'This is not text in UTF-8. Save it as UTF-8.',
  };
  return new BadFile(`${name}: ${reasons[code] ?? `Cannot be read: ${visible(message)}.`}\n`);
}

/** Without the mark that some editors put at the beginning; null if it is longer than any real one. */
async function textOf({ name, stream }: Named): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      size += chunk.length;
      // What is left of the input is let go of with this loop.
      if (size > MOST_BYTES) return null;
    }
    const bytes = Buffer.concat(chunks);
    return new TextDecoder(encodingOf(bytes) ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw unreadable(name, error);
  }
}
