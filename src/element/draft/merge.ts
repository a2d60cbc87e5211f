/** Two tabs, one draft: what counts of the answers that a tab has and of those that are kept. */

/** By item id. What is kept may hold anything, also answers that do not fit the assessment as this tab knows it. */
export type KeptAnswers = Readonly<Record<string, unknown>>;

export interface Sides {
  /** What was kept when this tab last read or wrote it; null for nothing. */
  readonly before: KeptAnswers | null;
  /** What is kept now; null for nothing. */
  readonly kept: KeptAnswers | null;
  /** What this tab had then, and what it has now. */
  readonly mineBefore: KeptAnswers;
  readonly mine: KeptAnswers;
}

/**
 * The newest of each answer: what was changed here since goes first, then what is kept. What was deleted elsewhere stays
 * deleted; what was never kept, as an answer from the host page, stays. No clock is asked, since clocks are set back.
 */
export function merged({ before, kept, mine, mineBefore }: Sides): KeptAnswers {
  const isChanged = (id: string) => !isSameAnswer(mine[id], mineBefore[id]);
  const changed = Object.entries(mine).filter(([id]) => isChanged(id));
  if (kept === null && before !== null) return Object.fromEntries(changed);
  const neverKept = Object.entries(mine).filter(([id]) => !Object.hasOwn(before ?? {}, id));
  // The host page may have taken an answer back.
  const stillThere = Object.entries(kept ?? {}).filter(
    ([id]) => !Object.hasOwn(mineBefore, id) || Object.hasOwn(mine, id),
  );
  return Object.fromEntries([...neverKept, ...stillThere, ...changed]);
}

export function isSame(one: KeptAnswers, other: KeptAnswers): boolean {
  const ids = Object.keys(one);
  return ids.length === Object.keys(other).length && ids.every((id) => isSameAnswer(one[id], other[id]));
}

function isSameAnswer(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
