/** Merges the answers of colleagues with those of the one who leads the scan. */
import type { Result } from '../result.js';
import { freeze } from '../freeze.js';
import { itemStates } from '../states.js';
import type { ItemState } from '../states.js';
import type { Visit } from '../then-and-now/types.js';
import type { Answers, Assessment } from '../types.js';
import { fromViews } from './from-views.js';
import { askedOfColleagues, only, without } from './items.js';
import { leadOf } from './lead.js';
import { positionOf } from './levels.js';
import { MOST_VOICES } from './types.js';
import type { Voices } from './types.js';
import { viewsOn } from './views.js';

/**
 * What the lead of a scan and colleagues see together:
 *
 *     const voices = mergeVoices(assessment, result, [first.answers, second.answers]);
 *     console.log(voices?.step.low, voices?.step.high, voices?.discuss);
 *
 * `lead`: a Result is one. `others`: their answers to the items in `voices`; the rest is ignored. Their order does not matter.
 * Null if there are none. Throws a RangeError for more than nine. Pure and deterministic.
 */
export function mergeVoices(assessment: Assessment, lead: Visit, others: readonly Answers[]): Voices | null {
  if (others.length > MOST_VOICES) throw new RangeError(`More than ${MOST_VOICES} voices: ${others.length}.`);
  if (others.length === 0) return null;
  const found = leadOf(assessment, lead);
  const ids = askedOfColleagues(assessment);
  const firm = without(found.answers, ids);
  const each = others.map((other) => itemStates(found.asked, { ...firm, ...only(other, ids) }));
  const views = found.shared.flatMap((id) => {
    const positions = each.flatMap((states) => positionIn(states, id) ?? []);
    return positions.length > 0 ? [viewsOn(id, positionIn(found.states, id), positions)] : [];
  });
  return fromViews(assessment, found, others.length, views);
}

/** The result with what colleagues see. Without any, it is the same object. Throws a RangeError as `mergeVoices` does. */
export function withVoices(assessment: Assessment, result: Result, others: readonly Answers[]): Result {
  const voices = mergeVoices(assessment, result, others);
  return voices ? freeze({ ...result, voices }) : result;
}

function positionIn(states: ReadonlyMap<string, ItemState>, id: string): number | null {
  const state = states.get(id);
  return state ? positionOf(state) : null;
}
