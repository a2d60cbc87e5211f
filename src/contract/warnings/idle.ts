/** Answers and conditions that never matter. */
import { compile } from '../../engine/compile.js';
import { rounded } from '../../engine/interval.js';
import type { Assessment, Interval } from '../../engine/types.js';
import { valueRange } from '../../engine/values.js';
import { isWorthNothing } from '../../engine/worth.js';
import { valuedInView } from '../checks/advice.js';
import { leaves, scoreLeaves } from '../checks/conditions.js';
import { issue, words } from '../issues.js';
import type { Issue, Path } from '../issues.js';
import type { View } from '../view.js';

/** Values that no score, gate or other condition looks at. Answers with a role, or of colleagues, are shown. */
export function idleValues(view: View): Issue[] {
  const valued = valuedInView(view);
  const voices: unknown = view.raw.voices;
  const isShown = (id: string) => Array.isArray(voices) && voices.includes(id);
  return view.items.flatMap(({ path, value: item }) => {
    if (item.type === 'multiple' || item.role || isWorthNothing(item) || valued.has(item.id) || isShown(item.id))
      return [];
    const cure = `Put "${item.id}" into a dimension or a gate, or take its values out.`;
    const expected = 'values that a score or a gate looks at';
    return [issue('never-matters', [...path, 'options'], words('values that change nothing'), expected, cure)];
  });
}

/** Comparisons in gates that hold whatever is answered. */
export function idleConditions(assessment: Assessment, { steps }: View): Issue[] {
  const items = new Map(assessment.items.map((item) => [item.id, valueRange(item)]));
  const scores = new Map(
    compile(assessment).dimensions.map(({ id, range }) => [id, { ...range, low: rounded(range.low) }]),
  );
  return steps.flatMap(({ path, value: { gate } }) => {
    if (!gate) return [];
    const at = [...path, 'gate'];
    return [
      ...leaves(gate, at).flatMap((leaf) => {
        if ('atMost' in leaf.value) return [];
        return idle(leaf.value, items.get(leaf.value.item), leaf.path, `the lowest value of "${leaf.value.item}"`);
      }),
      ...scoreLeaves(gate, at).flatMap(({ path: place, value }) => {
        return idle(value, scores.get(value.dimension), place, `the lowest score of "${value.dimension}"`);
      }),
    ];
  });
}

function idle(
  limit: { readonly atLeast: number } | { readonly moreThan: number },
  range: Interval | undefined,
  path: Path,
  name: string,
): Issue[] {
  const [key, number] =
    'atLeast' in limit ? (['atLeast', limit.atLeast] as const) : (['moreThan', limit.moreThan] as const);
  const low = range?.low ?? -Infinity;
  const isIdle = key === 'atLeast' ? number <= low : number < low;
  if (!isIdle) return [];
  const expected = key === 'atLeast' ? `more than ${low}` : `at least ${low}`;
  const cure = `Ask for more, or take the condition out: ${low} is ${name}, so it always holds.`;
  return [issue('never-matters', [...path, key], number, expected, cure)];
}
