/** The kinds of codes: all answers of a scan, an invitation to a colleague, and the answers of a colleague. */
import { askedOfColleagues, invitationItems } from '../voices/items.js';
import type { Assessment, Item } from '../types.js';

/**
 * - `answers`: all answers of a visitor.
 * - `invitation`: what a colleague's page has to know of the firm, so that it asks the right questions in the right words.
 * - `voice`: the answers of a colleague to the items in `voices`.
 */
export type CodeKind = 'answers' | 'invitation' | 'voice';

/** The first symbol of a code is the place of its kind, from 1. Programs of before there were kinds take it for a format. */
const KINDS: readonly CodeKind[] = ['answers', 'invitation', 'voice'];

export function symbolOfKind(kind: CodeKind): number {
  return KINDS.indexOf(kind) + 1;
}

/** Undefined for a kind of a later version. */
export function kindOfSymbol(symbol: number): CodeKind | undefined {
  return KINDS[symbol - 1];
}

/** Whether codes of this kind have a digit for the item. None has any for a text. */
export function holds(kind: CodeKind, assessment: Assessment): (item: Item) => boolean {
  if (kind === 'answers') return ({ type }) => type !== 'text';
  const ids = new Set(kind === 'voice' ? askedOfColleagues(assessment) : invitationItems(assessment));
  return ({ id }) => ids.has(id);
}
