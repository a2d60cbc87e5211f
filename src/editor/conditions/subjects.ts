/** What a condition can be about, and which comparisons fit. */
import { entriesAt, entryOf } from '../model/draft.js';
import type { Draft, Entry } from '../model/draft.js';
import type { Comparison, Test } from './tree.js';

/** `routing`: when a question is asked. `choice`: for whom it makes sense. `gate`: what a step asks. `facts`: what it needs. */
export type ConditionKind = 'routing' | 'choice' | 'gate' | 'facts';

const OF_CHOICES: readonly Test[] = ['is', 'isNot'];
const OF_VALUES: Readonly<Record<ConditionKind, readonly Test[]>> = {
  routing: ['atLeast', 'atMost'],
  choice: [],
  gate: ['atLeast', 'moreThan'],
  facts: ['atLeast'],
};

export function optionsOf(draft: Draft, item: string): readonly Entry[] {
  const at = entriesAt(draft, ['items']).findIndex(({ id }) => id === item);
  return at < 0 ? [] : entriesAt(draft, ['items', at, 'options']);
}

/** Whether answers to a question are worth something. */
export function hasValues(draft: Draft, item: string): boolean {
  return (
    entryOf(draft, 'items', item)?.type === 'multiple' ||
    optionsOf(draft, item).some(({ value }) => value !== undefined)
  );
}

export function testsOf(draft: Draft, kind: ConditionKind, { id, of }: Pick<Comparison, 'id' | 'of'>): readonly Test[] {
  if (of === 'dimension') return OF_VALUES.gate;
  const choices = kind === 'routing' || kind === 'choice' ? OF_CHOICES : [];
  return [...choices, ...(hasValues(draft, id) ? OF_VALUES[kind] : [])];
}

/** A comparison to begin with. */
export function begin(draft: Draft, kind: ConditionKind, of: Comparison['of'], id: string): Comparison | null {
  if (of === 'dimension') return { of, id, test: 'atLeast', value: 50 };
  // Whoever has more is asked more: a better answer never lowers the step.
  const isByWorth = kind === 'routing' && levelsOf(draft, id).length > 1;
  const [test] = isByWorth ? (['atLeast'] as const) : testsOf(draft, kind, { of, id });
  return test ? withTest(draft, { of, id, test: 'is', value: [] }, test) : null;
}

/** The comparison by another test, with a value that fits. */
export function withTest(draft: Draft, comparison: Comparison, test: Test): Comparison {
  const { id, value } = comparison;
  const isOfOptions = OF_CHOICES.includes(test);
  if (isOfOptions) {
    const [first] = optionsOf(draft, id);
    return { ...comparison, test, value: Array.isArray(value) && value.length > 0 ? value : first ? [first.id] : [] };
  }
  return { ...comparison, test, value: typeof value === 'number' ? value : (levelsOf(draft, id).at(1)?.value ?? 1) };
}

export interface Worth {
  readonly value: number;
  readonly option: string;
}

/** The values of the answers to a question with one answer, lowest first. */
export function valuesOf(draft: Draft, item: string): readonly Worth[] {
  return optionsOf(draft, item)
    .flatMap(({ id, value }) => (typeof value === 'number' ? [{ option: id, value }] : []))
    .sort((a, b) => a.value - b.value);
}

/** Each value once, by the first answer that is worth it: answers of the same worth meet the same condition. */
export function levelsOf(draft: Draft, item: string): readonly Worth[] {
  const all = valuesOf(draft, item);
  return all.filter(({ value }, at) => at === 0 || all[at - 1]?.value !== value);
}
