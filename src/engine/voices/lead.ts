/** The one who leads a scan, as colleagues' answers are merged with. */
import { countedAnswers } from '../flow.js';
import { askedAt } from '../quick.js';
import { itemStates } from '../states.js';
import type { ItemState } from '../states.js';
import type { Visit } from '../then-and-now/types.js';
import type { Answers, Assessment } from '../types.js';
import { voiceItems } from './items.js';

export interface Lead {
  /** The assessment at the depth of the lead's scan. For questions only; a quick one has no scores. */
  readonly asked: Assessment;
  /** The answers that count. */
  readonly answers: Answers;
  readonly states: ReadonlyMap<string, ItemState>;
  /** Ids of the items that colleagues may be asked. */
  readonly shared: readonly string[];
}

export function leadOf(assessment: Assessment, { answers, depth = 'full' }: Visit): Lead {
  const asked = askedAt(assessment, depth);
  const counted = countedAnswers(asked, answers);
  return {
    asked,
    answers: counted,
    states: itemStates(asked, counted),
    shared: voiceItems(assessment, counted, depth),
  };
}
