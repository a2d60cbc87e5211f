/** Ids for what is new. */
import { hasWords } from './change-ids.js';
import type { Draft } from './draft.js';
import { idsBeside } from './targets.js';
import type { Target } from './targets.js';

/** `target` with the first id of this beginning that is free. `others`: ids that are not to be taken either. */
export function free<T extends Target>(draft: Draft, target: T, beginning: string, others: readonly string[] = []): T {
  for (let at = 1; ; at++) {
    const named = { ...target, id: `${beginning}${at}` };
    if (![...idsBeside(draft, named), ...others].includes(named.id) && !hasWords(draft, named)) return named;
  }
}
