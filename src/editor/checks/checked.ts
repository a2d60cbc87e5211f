/** What the contract says of a draft, once for each draft. */
import { parseDefinition } from '../../contract/definition.js';
import type { Issue } from '../../contract/issues.js';
import { warningsOf } from '../../contract/warnings/index.js';
import type { AssessmentDefinition } from '../../engine/text.js';
import type { Draft } from '../model/draft.js';

export interface Checked {
  /** Null if there are mistakes. */
  readonly definition: AssessmentDefinition | null;
  readonly mistakes: readonly Issue[];
}

const known = new WeakMap<Draft, Checked>();
const warnings = new WeakMap<Draft, readonly Issue[]>();

export function checked(draft: Draft): Checked {
  const before = known.get(draft);
  if (before) return before;
  const parsed = parseDefinition(draft);
  const now = parsed.ok ? { definition: parsed.value, mistakes: [] } : { definition: null, mistakes: parsed.issues };
  known.set(draft, now);
  return now;
}

/** What has no effect, of a draft without mistakes. May take a second for a large one. */
export function withoutEffect(draft: Draft): readonly Issue[] {
  const { definition } = checked(draft);
  if (!definition) return [];
  const found = warnings.get(draft) ?? warningsOf(definition);
  warnings.set(draft, found);
  return found;
}
