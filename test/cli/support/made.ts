/** Results and files for the tests of the command. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { scorer } from '../../../src/cli/score.js';
import { sourcesFrom } from '../../../src/cli/sources.js';
import type { SourceFiles } from '../../../src/cli/sources.js';
import type { Result } from '../../../src/engine/index.js';
import { runOn } from './streams.js';

export const AT = '2026-11-24T10:00:00.000Z';
const DEFAULTS = { language: 'nl', at: AT };

/** A file of the demo. */
export function demo(name: string): string {
  return fileURLToPath(new URL(`../../../demo/${name}`, import.meta.url));
}

/** Writes files into a folder of their own, which goes when the tests end; gives their full names. */
export function tempFiles(files: Readonly<Record<string, string | Uint8Array>>): (name: string) => string {
  const folder = mkdtempSync(join(tmpdir(), 'ai-maturity-scan-cli-'));
  after(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return (name) => join(folder, name);
}

export async function scorerWith(files: SourceFiles = {}) {
  return scorer(await sourcesFrom(files), DEFAULTS);
}

/** The results of lines of answers; each of them must be in order. */
export async function resultsOf(lines: readonly unknown[], files: SourceFiles = {}): Promise<Result[]> {
  const { err, out } = await runOn(await scorerWith(files), jsonLines(lines));
  if (err.length > 0) throw new Error(err.join('\n'));
  return out.map((line) => JSON.parse(line) as Result);
}

export function jsonLines(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}
