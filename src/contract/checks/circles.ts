/** Finds circular prerequisites: options that come after each other, so that a plan could start with none of them. */
import { rungsOf } from '../../engine/rungs.js';
import type { Rung } from '../../engine/rungs.js';
import { issue, words } from '../issues.js';
import type { Issue } from '../issues.js';
import type { View } from '../view.js';
import { componentsOf } from './components.js';

/** The rungs of an item. Each but the lowest is a node of the graph; `first` is the number of the first node. */
interface Scale {
  readonly rungs: readonly Rung[];
  readonly first: number;
}

/**
 * An option depends on its `after` conditions and on the option below it. Reports one option of each value that comes after
 * itself, at its `after`.
 */
export function circles({ ids, items }: View): Issue[] {
  const scales = new Map<string, Scale>();
  let count = 0;
  for (const { value } of items) {
    // Options of a `multiple` item come after nothing.
    if (ids.items.repeated.has(value.id) || value.type === 'multiple') continue;
    const rungs = rungsOf(value);
    scales.set(value.id, { rungs, first: count });
    count += rungs.length - 1;
  }

  /** The node of the first rung of at least this value; null if that is the lowest one, or if there is none. */
  function nodeOf(item: string, atLeast: number): number | null {
    const { first = 0, rungs = [] } = scales.get(item) ?? {};
    const rank = rungs.findIndex(({ value }) => value >= atLeast);
    return rank < 1 ? null : first + rank - 1;
  }

  const afters = [...scales.values()].flatMap(({ rungs }) =>
    rungs.slice(1).map(({ after }) => after.flatMap(({ atLeast, item }) => nodeOf(item, atLeast) ?? [])),
  );
  const firsts = new Set([...scales.values()].map(({ first }) => first));
  const component = componentsOf(afters.map((after, node) => (firsts.has(node) ? after : [node - 1, ...after])));
  const done = new Set<number>();
  return items.flatMap(({ value: { id, options }, path }) =>
    options.flatMap(({ after, id: option, value = 0 }, index) => {
      const node = after && nodeOf(id, value);
      if (typeof node !== 'number' || done.has(node)) return [];
      if (!afters[node]?.some((other) => component[other] === component[node])) return [];
      done.add(node);
      const cure = 'Take one of these conditions out.';
      const found = words(`"${option}", which in the end comes after itself`);
      return [issue('after-circle', [...path, 'options', index, 'after'], found, 'options that come before it', cure)];
    }),
  );
}
