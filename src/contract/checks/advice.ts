/** Checks what plans depend on: `applies`, `is`, `advise`, `effort` and `after`. */
import { isWorthNothing } from '../../engine/worth.js';
import { rungsOf } from '../../engine/rungs.js';
import type { Gate, Item } from '../../engine/types.js';
import { issue, words } from '../issues.js';
import type { Issue } from '../issues.js';
import type { Placed, View } from '../view.js';
import { choiceLeaves, conditions, leaves } from './conditions.js';
import { circles } from './circles.js';

export function checkAdvice(view: View): Issue[] {
  const items = new Map(view.items.map(({ value }) => [value.id, value]));
  for (const id of view.ids.items.repeated) items.delete(id);
  return [
    ...conditions(view).flatMap((condition) => checkChoices(condition, items)),
    ...view.items.flatMap((item) => [...checkSteady(item, items), ...checkOptions(item)]),
    ...circles(view),
  ];
}

/** Checks that `is` refers to items without values. With values, a better answer could make the condition false. */
function checkChoices({ value, path }: Placed<Gate>, items: ReadonlyMap<string, Item>): Issue[] {
  return choiceLeaves(value, path).flatMap((leaf) => {
    const item = items.get(leaf.value.item);
    if (!item || isWorthNothing(item)) return [];
    const cure = 'Ask with `atLeast`, or take the values of that item out.';
    return [issue('not-a-choice', [...leaf.path, 'item'], item.id, 'a `single` item without values', cure)];
  });
}

/**
 * Checks that `applies` does not depend on items with values, not even through routing; nor does the `askIf` of an item that
 * may be answered "not applicable". Else a better answer elsewhere could take the item out of a score, or put it back.
 */
function checkSteady(
  { value: { applies, askIf, options }, path }: Placed<Item>,
  items: ReadonlyMap<string, Item>,
): Issue[] {
  const seen = new Set<string>();
  const moves = (id: string): boolean => {
    const item = items.get(id);
    if (seen.has(id)) return false;
    seen.add(id);
    return [item?.askIf, item?.applies].some(
      (condition) =>
        condition &&
        (leaves(condition, []).length > 0 || choiceLeaves(condition, []).some(({ value }) => moves(value.item))),
    );
  };
  const asked = askIf && options.some(({ notApplicable }) => notApplicable) ? askIf : undefined;
  const moving = [
    ...(asked ? leaves(asked, [...path, 'askIf']) : []),
    ...(asked ? choiceLeaves(asked, [...path, 'askIf']) : []).filter(({ value: { item } }) => moves(item)),
    ...(applies ? choiceLeaves(applies, [...path, 'applies']) : []).filter(({ value: { item } }) => moves(item)),
  ];
  return moving.map((leaf) => {
    const cure = asked
      ? 'Look at an item without values that is always asked, or take "not applicable" out.'
      : 'Look at an item that is always asked.';
    const expected = 'an item that is asked whatever the answers are worth';
    return issue('not-a-choice', [...leaf.path, 'item'], leaf.value.item, expected, cure);
  });
}

/** Checks that `effort`, `advise` and `after` belong to options with a value, and that the top option is advised. */
function checkOptions({ value: item, path }: Placed<Item>): Issue[] {
  const { options, type } = item;
  const issues = options.flatMap((option, index) =>
    (['effort', 'advise', 'after'] as const).flatMap((key) => {
      if (option[key] === undefined || (type === 'single' && option.value !== undefined)) return [];
      const expected = `no \`${key}\`, or a \`value\` in a \`single\` item`;
      return [issue('no-values', [...path, 'options', index, key], words(`\`${key}\``), expected, 'Take it out.')];
    }),
  );
  const top = rungsOf(item).at(-1);
  if (issues.length > 0 || !top || top.advised) return issues;
  const at = options.findIndex(({ id }) => id === top.option);
  const cure = 'Take `advise` out there, or add an option above it.';
  const expected = 'an option above it that may be advised';
  return [issue('nothing-advised', [...path, 'options', at, 'advise'], false, expected, cure)];
}
