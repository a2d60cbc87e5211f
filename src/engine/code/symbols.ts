/** Symbols (0-31) as text: Crockford's base 32, in groups, and what a person makes of it. */
import type { CodeProblem } from './problem.js';
import { problem } from './problem.js';

/** Without I, L, O and U, which are taken for 1, 1, 0 and V. */
export const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** All groups are full, so that a character too few or too many is always noticed. */
export const GROUP = 5;

/** Between groups: spaces, every kind of hyphen and dash, and what cannot be seen. */
const SEPARATOR = /[\s\p{Pd}\p{Cf}\u2212_.]/u;

export function textOf(symbols: readonly number[]): string {
  const text = symbols.map((symbol) => ALPHABET[symbol]).join('');
  return (text.match(/.{1,5}/g) ?? []).join('-');
}

/** The symbols of a code as typed: in any case, in groups or not, with O for 0, and I or L for 1. */
export function symbolsOf(typed: string): { readonly symbols: readonly number[] } | { readonly problem: CodeProblem } {
  // Full-width characters of East Asian keyboards become ordinary ones.
  const groups = typed.normalize('NFKC').toUpperCase().split(SEPARATOR).filter(Boolean);
  const characters = groups.join('').match(/./gsu) ?? [];
  if (characters.length === 0) return { problem: problem('empty') };
  const symbols = characters.map((character) => ALPHABET.indexOf(forgiven(character)));
  const strange = symbols.indexOf(-1);
  if (strange !== -1) return { problem: problem('character', { found: characters[strange] ?? '' }) };
  if (symbols.length % GROUP === 0) return { symbols };
  const uneven = groups.findIndex((group) => group.length !== GROUP);
  return { problem: problem('length', groups.length > 1 ? { group: uneven + 1 } : {}) };
}

function forgiven(character: string): string {
  if (character === 'O') return '0';
  return character === 'I' || character === 'L' ? '1' : character;
}
