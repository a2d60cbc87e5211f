import { issue } from './issues.js';
import type { Parsed } from './issues.js';

const MOST_CHARACTERS = 1_000_000;

/** JSON text as data. A mistake in it is told with line and column where the engine says where it stopped. */
export function jsonFrom(text: string): Parsed<unknown> {
  if (text.length > MOST_CHARACTERS) {
    const found = `${text.length} characters`;
    return {
      ok: false,
      issues: [issue('too-large', [], found, `at most ${MOST_CHARACTERS}`, 'Is this the right file?')],
    };
  }
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch (error) {
    const found = `${error instanceof Error ? error.message : 'an error'}${place(text, error)}`;
    return { ok: false, issues: [issue('not-json', [], found, 'JSON', 'Check quotes, commas and brackets there.')] };
  }
}

function place(text: string, error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  if (/\bline \d/.test(message)) return '';
  const position = /position (\d+)/.exec(message)?.[1];
  if (position === undefined) return '';
  const lines = text.slice(0, Number(position)).split('\n');
  return ` (line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1})`;
}
