/** What is counted of a definition: the step, each dimension in bands, and what firms choose. */
import { chosenOrUnknown } from '../engine/chosen.js';
import { BANDS, bandOf } from '../engine/cohort/bands.js';
import { evaluate } from '../engine/index.js';
import type { Assessment, ItemRole, Result } from '../engine/index.js';
import type { Variable } from './types.js';

/** The roles of items that are counted. Those an assessment has no item for are left out. */
export const COUNTED_ROLES: readonly ItemRole[] = ['barriers', 'motives', 'support', 'technologies', 'applications'];

const YES_NO: readonly string[] = ['yes', 'no'];

/** Most categories of a variable; an item with more options is not counted, nor are groups by it. */
export const MOST_CATEGORIES = 254;
/** Most groups by size and sector together. */
export const MOST_GROUPS = 1000;

/** Why results of a profile are not counted. */
export const NO_STEPS = 'Figures of many firms are tables of steps; this definition has none.';

/** A question and where a firm stands on it. */
export interface Coding {
  readonly variables: readonly Variable[];
  /** For each variable the index of its category; null if that is not certain, or does not apply. */
  readonly codes: (result: Pick<Result, 'answers' | 'cells' | 'step'>) => readonly (number | null)[];
}

/**
 * Everything that is counted, in order. `assessment`: has passed `parseDefinition`. Throws a RangeError if it has no steps:
 * tables by quarter, the disclosure control of releases that follow each other, and the page of figures are made of them.
 */
export function codingsOf(assessment: Assessment): readonly Coding[] {
  if (assessment.steps.length === 0) throw new RangeError(NO_STEPS);
  return [
    stepCoding(assessment),
    ...cellCodings(assessment),
    ...COUNTED_ROLES.flatMap((role) => choiceCoding(assessment, role)),
  ];
}

/** The options by which firms are grouped; empty without such an item, or with too many options. */
export function groupsOf(assessment: Assessment, role: 'size' | 'sector'): readonly string[] {
  const item = assessment.items.find((one) => one.role === role);
  if (!item || item.type === 'multiple' || item.options.length > MOST_CATEGORIES) return [];
  return item.options.filter(({ exclusive }) => !exclusive).map(({ id }) => id);
}

/** A firm between two steps is in no category: only what is certain is counted. */
function stepCoding({ steps }: Assessment): Coding {
  const categories = steps.map(({ id }) => id);
  return {
    variables: [{ id: 'step', categories, ordered: true }],
    codes: ({ step }) => [step && step.low === step.high ? step.low - 1 : null],
  };
}

function cellCodings(assessment: Assessment): readonly Coding[] {
  // With no answers at all, a score is its whole scale.
  const scales = evaluate(assessment, {}).cells;
  return assessment.dimensions.map(({ id }) => ({
    variables: [{ id: `cell.${id}`, categories: BANDS, ordered: true }],
    codes: ({ cells }) => [bandOf(Object.hasOwn(cells, id) ? cells[id] : null, scales[id] ?? null)],
  }));
}

/** The item with this role, as a list of at most one. "None of these" is a no to every option. */
function choiceCoding(assessment: Assessment, role: ItemRole): readonly Coding[] {
  const item = assessment.items.find((one) => one.role === role);
  if (!item || item.options.length > MOST_CATEGORIES) return [];
  const { id } = item;
  const options = item.options.filter(({ exclusive }) => !exclusive).map((option) => option.id);
  const chosen = (result: Pick<Result, 'answers'>) => chosenOrUnknown(assessment, result.answers, role);
  if (item.type !== 'multiple') {
    const code = ([one = '']: readonly string[]) => (options.includes(one) ? options.indexOf(one) : null);
    return [{ variables: [{ id, categories: options }], codes: (result) => [code(chosen(result) ?? [])] }];
  }
  return [
    {
      variables: options.map((option) => ({ id: `${id}.${option}`, categories: YES_NO, item: id })),
      codes: (result) => {
        const ids = chosen(result);
        return options.map((option) => ids && (ids.includes(option) ? 0 : 1));
      },
    },
  ];
}
