/** Finds circular prerequisites: options that come after each other, so that a plan could start with none of them. */
import { rungsOf } from '../../engine/rungs.js';
import { issue, words } from '../issues.js';
import type { Issue } from '../issues.js';
import type { View } from '../view.js';

/** An option of an item, by its value. */
interface Node {
  readonly item: string;
  readonly value: number;
}

/**
 * An option depends on its `after` conditions and on the options below it. Reports one option of each circle, at its
 * `after`.
 */
export function circles({ ids, items }: View): Issue[] {
  const rungs = new Map(
    items.flatMap(({ value }) => (ids.items.repeated.has(value.id) ? [] : [[value.id, rungsOf(value)] as const])),
  );
  const done = new Set<string>();
  const key = ({ item, value }: Node) => `${item} ${value}`;

  /** The values of an item up to the first one of at least `atLeast`, without the lowest. */
  function upTo(item: string, atLeast: number): Node[] {
    const values = (rungs.get(item) ?? []).map(({ value }) => value);
    const reached = values.find((value) => value >= atLeast);
    return values
      .slice(1)
      .filter((value) => reached !== undefined && value <= reached)
      .map((value) => ({ item, value }));
  }

  function waitsFor({ item, value }: Node): Node[] {
    const rung = rungs.get(item)?.find((one) => one.value === value);
    return (rung?.after ?? []).flatMap((fact) => upTo(fact.item, fact.atLeast));
  }

  /** Whether a path of dependencies leads back to the start. Visits each option once. */
  function isInCircle(start: Node): boolean {
    const seen = new Set<string>();
    const open = waitsFor(start);
    for (let node = open.pop(); node; node = open.pop()) {
      if (node.item === start.item && node.value >= start.value) return true;
      if (seen.has(key(node))) continue;
      seen.add(key(node));
      open.push(...waitsFor(node));
    }
    return false;
  }

  return items.flatMap(({ value: { id, options }, path }) =>
    options.flatMap(({ after, id: option, value = 0 }, index) => {
      const node = { item: id, value };
      if (!after || !rungs.has(id) || done.has(key(node)) || !isInCircle(node)) return [];
      done.add(key(node));
      const cure = 'Take one of these conditions out.';
      const found = words(`"${option}", which in the end comes after itself`);
      return [issue('after-circle', [...path, 'options', index, 'after'], found, 'options that come before it', cure)];
    }),
  );
}
