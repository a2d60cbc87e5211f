/** Whether a better answer may turn a condition of routing true, or false. */
import type { Compiled } from '../../engine/compile.js';
import type { Chosen, Test } from '../../engine/compiled-test.js';
import type { Item, Option } from '../../engine/types.js';
import { optionValue } from '../../engine/values.js';
import { isWorthNothing } from '../../engine/worth.js';

export interface Turns {
  readonly shows: boolean;
  readonly hides: boolean;
}

/** `valued`: as `valuedIn` gives it. */
export function turnsOf(compiled: Compiled, node: Test, valued: ReadonlySet<string>): Turns {
  switch (node.kind) {
    case 'item':
      return { shows: true, hides: false };
    case 'most':
      return { shows: false, hides: true };
    case 'chosen':
      return turnsOfChosen(compiled.items[node.at]?.item, node, valued);
    case 'choice':
    case 'dimension':
      return { shows: false, hides: false };
    default: {
      const parts = node.parts.map((part) => turnsOf(compiled, part, valued));
      return { shows: parts.some(({ shows }) => shows), hides: parts.some(({ hides }) => hides) };
    }
  }
}

function turnsOfChosen(item: Item | undefined, { holds, options }: Chosen, valued: ReadonlySet<string>): Turns {
  if (!item || isChoice(item, valued)) return { shows: false, hides: false };
  const named = item.options.filter(({ id }) => options.includes(id));
  const { off, on } = item.type !== 'multiple' ? turnsByValue(item, named) : turnsByAdding(named);
  return holds ? { shows: on, hides: off } : { shows: off, hides: on };
}

/** Whether a better answer may choose a named option (`on`), or give one up (`off`). */
interface OnAndOff {
  readonly on: boolean;
  readonly off: boolean;
}

function turnsByValue({ options }: Item, named: readonly Option[]): OnAndOff {
  const valuesOf = (list: readonly Option[]) => list.map(optionValue).filter(Number.isFinite);
  const inside = valuesOf(named);
  const outside = valuesOf(options.filter((option) => !named.includes(option)));
  return {
    on: Math.max(...inside) > Math.min(...outside),
    off: Math.max(...outside) > Math.min(...inside),
  };
}

/** In a `multiple` item a better answer adds an option, for which one that stands alone is given up. */
function turnsByAdding(named: readonly Option[]): OnAndOff {
  return { on: named.some(({ exclusive }) => !exclusive), off: named.some(({ exclusive }) => exclusive) };
}

/** Whether no answer to the item is better than another: it has no values, or nothing looks at them. */
export function isChoice(item: Item, valued: ReadonlySet<string>): boolean {
  return isWorthNothing(item) || !valued.has(item.id);
}

/** Ids of the items whose values a score, a gate or an `askIf` looks at; of a definition without mistakes. */
export function valuedIn({ dimensions, gates, items, needs }: Compiled): ReadonlySet<string> {
  const found = new Set(dimensions.flatMap(({ terms }) => terms.map(({ at }) => at)));
  const visit = (node: Test): void => {
    if ('parts' in node) node.parts.forEach(visit);
    if (node.kind === 'item' || node.kind === 'most') found.add(node.at);
  };
  for (const { askIf } of items) if (askIf) visit(askIf);
  for (const { test } of gates) visit(test);
  for (const need of needs.flat()) visit(need);
  return new Set([...found].flatMap((at) => items[at]?.item.id ?? []));
}
