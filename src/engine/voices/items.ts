/** Which items colleagues may answer, and what their page has to know of the firm. */
import { askedItems } from '../flow.js';
import { askedAt } from '../quick.js';
import type { Answers, Assessment, Condition, Depth, Item } from '../types.js';

/** Ids of the items in `voices`, in the order of the definition. */
export function askedOfColleagues({ items, voices = [] }: Assessment): string[] {
  return items.map(({ id }) => id).filter((id) => voices.includes(id));
}

/**
 * Ids of the items that colleagues in this firm may be asked, in the order of the definition. Left out are those that
 * certainly do not apply to the firm, or that the lead's answers to other items hide. What the lead answered to items in
 * `voices` hides nothing: a colleague may see it differently. `answers`: those of the lead.
 */
export function voiceItems(assessment: Assessment, answers: Answers, depth: Depth = 'full'): string[] {
  const voices = askedOfColleagues(assessment);
  const asked = new Set(askedItems(askedAt(assessment, depth), without(answers, voices)).map(({ id }) => id));
  return voices.filter((id) => asked.has(id));
}

/**
 * Ids of the other items on which words and routing of the items in `voices` depend, in the order of the definition. An
 * invitation holds the lead's answers to these, and to no other item.
 */
export function invitationItems(assessment: Assessment): string[] {
  const voices = askedOfColleagues(assessment);
  const byId = new Map(assessment.items.map((item) => [item.id, item]));
  const found = new Set(voices);
  // Iteration over a Set includes entries that are added meanwhile. Others than voices are shown to nobody.
  for (const id of found) {
    const item = byId.get(id);
    const conditions = item ? conditionsOf(item, voices.includes(id)) : [];
    conditions.flatMap(itemsIn).forEach((other) => found.add(other));
  }
  return assessment.items.map(({ id }) => id).filter((id) => found.has(id) && !voices.includes(id));
}

/** The answers without those to some items. */
export function without(answers: Answers, ids: readonly string[]): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !ids.includes(id)));
}

/** The answers to some items only. */
export function only(answers: Answers, ids: readonly string[]): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => ids.includes(id)));
}

function conditionsOf({ applies, askIf, variants = [] }: Item, isShown: boolean): Condition[] {
  return [applies, askIf, ...(isShown ? variants.map(({ when }) => when) : [])].filter((one) => one !== undefined);
}

function itemsIn(condition: Condition): string[] {
  if ('item' in condition) return [condition.item];
  if ('dimension' in condition) return [];
  return ('all' in condition ? condition.all : condition.any).flatMap(itemsIn);
}
