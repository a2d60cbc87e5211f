/** Reads JSON files and standard input. */
import { createReadStream, fstatSync } from 'node:fs';
import type { Readable } from 'node:stream';
import type { Issue } from '../contract/index.js';
import { issue, words } from '../contract/issues.js';
import { jsonFrom, MOST_CHARACTERS } from '../contract/json.js';
import { visible } from '../contract/visible.js';
import { encodingOf } from './input/encoding.js';
import { repeatedIn } from './input/repeated.js';
import { issueLine } from './report.js';

/** A file that cannot be used. Its message has one line for each reason. */
export class BadFile extends Error {}

/** Name of standard input in messages. */
export const STANDARD_INPUT = 'standard input';

/** An input stream and its name in messages. */
export interface NamedInput {
  readonly name: string;
  readonly stream: Readable;
}

/** Limit on bytes read: no text of MOST_CHARACTERS is longer. It stops an endless input. */
const MOST_BYTES = 4 * MOST_CHARACTERS + 4;

export function fileAt(path: string): NamedInput {
  return { name: visible(path), stream: createReadStream(path) };
}

/** Standard input. Throws `BadFile` if it is a folder, which Node would read as empty. */
export function standardInput(stream: Readable & { readonly fd?: number }): NamedInput {
  if (isFolder(stream.fd)) throw unreadable(STANDARD_INPUT, { code: 'EISDIR' });
  return { name: STANDARD_INPUT, stream };
}

function isFolder(descriptor: number | undefined): boolean {
  try {
    return descriptor !== undefined && fstatSync(descriptor).isDirectory();
  } catch {
    // A closed descriptor is read as empty.
    return false;
  }
}

/** The value of a JSON file. Throws `BadFile` if the file cannot be read or is not valid JSON. */
export async function jsonOf(file: string): Promise<unknown> {
  const { issues, value } = await readJson(fileAt(file));
  if (issues.length > 0) throw new BadFile(listed(visible(file), issues));
  return value;
}

/** The value of a JSON input, and syntax errors and duplicate keys as issues. Throws `BadFile` if it cannot be read. */
export async function readJson(
  input: NamedInput,
): Promise<{ readonly value?: unknown; readonly issues: readonly Issue[] }> {
  return readJsonOrCode(input, () => false);
}

/** As `readJson`. A text that `isCode` takes is the value itself. */
export async function readJsonOrCode(
  input: NamedInput,
  isCode: (text: string) => boolean,
): Promise<{ readonly value?: unknown; readonly issues: readonly Issue[] }> {
  const text = await textOf(input);
  if (text === null) {
    const found = words(`more than ${MOST_BYTES} bytes`);
    const cure = 'The rest was not read. Is this the right file?';
    return { issues: [issue('too-large', [], found, `at most ${MOST_CHARACTERS} characters`, cure)] };
  }
  if (isCode(text)) return { value: text.trim(), issues: [] };
  const json = jsonFrom(text);
  return json.ok ? { value: json.value, issues: repeatedIn(text, 'lines') } : json;
}

/** Issues as text, one line each. */
export function listed(name: string, issues: readonly Issue[]): string {
  return issues.map((one) => issueLine(name, one)).join('');
}

/** The error for a file that Node could not read, with the cure. */
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

/** The text without byte order mark. Null if it is longer than MOST_BYTES. */
async function textOf({ name, stream }: NamedInput): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      size += chunk.length;
      // Leaving the loop closes the stream.
      if (size > MOST_BYTES) return null;
    }
    const bytes = Buffer.concat(chunks);
    return new TextDecoder(encodingOf(bytes) ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw unreadable(name, error);
  }
}
