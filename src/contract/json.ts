/** Parses JSON text. */
import { issue, words } from './issues.js';
import type { Parsed } from './issues.js';
import { firstMistake } from './json-mistake.js';

export const MOST_CHARACTERS = 1_000_000;

/** Parses JSON text of at most MOST_CHARACTERS. Never throws; a syntax error is an issue with line and column. */
export function jsonFrom(text: unknown): Parsed<unknown> {
  if (typeof text !== 'string') {
    return {
      ok: false,
      issues: [issue('wrong-type', [], text, 'JSON text', 'Pass data as it is to parseDefinition.')],
    };
  }
  if (text.length > MOST_CHARACTERS) {
    const found = words(`${text.length} characters`);
    return {
      ok: false,
      issues: [issue('too-large', [], found, `at most ${MOST_CHARACTERS} characters`, 'Is this the right file?')],
    };
  }
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch {
    const cure = 'Check quotes, commas and brackets there and just before.';
    return { ok: false, issues: [issue('not-json', [], words(place(text)), 'JSON', cure)] };
  }
}

/** Place of the syntax error. Not taken from `JSON.parse`: its messages differ, and some browsers give no position. */
function place(text: string): string {
  const at = firstMistake(text);
  const lines = text.slice(0, at).split(/\r\n|\r|\n/);
  const [character] = text.slice(at);
  const found = character === undefined ? 'the end of the text' : JSON.stringify(character);
  return `${found} at line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
}
