import { readFile } from 'node:fs/promises';
import type { Issue } from '../contract/index.js';
import { jsonFrom } from '../contract/json.js';
import { issueLine } from './report.js';

/** A file that cannot be used; its message has a line for each reason. */
export class BadFile extends Error {}

/** The data in a JSON file. Throws `BadFile`. */
export async function jsonOf(file: string): Promise<unknown> {
  const json = jsonFrom(await textOf(file));
  if (!json.ok) throw new BadFile(listed(file, json.issues));
  return json.value;
}

export function listed(file: string, issues: readonly Issue[]): string {
  return issues.map((issue) => issueLine(file, issue)).join('');
}

/** Why it could not be read, and the cure. */
function unreadable(name: string, error: unknown): BadFile {
  const { code = '', message } = error as NodeJS.ErrnoException;
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'There is no such file. Check its name and folder.',
    EISDIR: 'This is a folder. Name a file in it.',
    EACCES: 'You may not read this file. Ask its owner, or change its permissions.',
    ERR_ENCODING_INVALID_ENCODED_DATA: 'This is not text in UTF-8. Save it as UTF-8.',
  };
  return new BadFile(`${name}: ${reasons[code] ?? `Cannot be read: ${message}.`}\n`);
}

/** Without the mark that some editors put at the beginning. Throws `BadFile`. */
export async function textOf(file: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
  } catch (error) {
    throw unreadable(file, error);
  }
}
