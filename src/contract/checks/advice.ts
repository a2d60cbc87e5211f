/** Checks what plans depend on: `applies`, `is`, `isNot`, `advise`, `effort` and `after`. */
import { isWorthNothing } from '../../engine/worth.js';
import { rungsOf } from '../../engine/rungs.js';
import type { Gate, Item } from '../../engine/types.js';
import { issue, words } from '../issues.js';
import type { Issue } from '../issues.js';
import type { Placed, View } from '../view.js';
import { choiceLeaves, conditions, facts, leaves } from './conditions.js';
import { circles } from './circles.js';
import { isChoice } from './turns.js';

export function checkAdvice(view: View): Issue[] {
  const items = new Map(view.items.map(({ value }) => [value.id, value]));
  for (const id of view.ids.items.repeated) items.delete(id);
  const valued = valuedInView(view);
  const isOlder = view.raw.schemaVersion === undefined;
  return [
    ...conditions(view).flatMap((condition) => checkChoices(condition, items, valued, isOlder)),
    ...view.items.flatMap((item) => [...checkSteady(item, items, valued), ...checkOptions(item)]),
    ...circles(view),
  ];
}

/**
 * Checks that `applies` asks for options of items whose answers are worth nothing: else a better answer could take the
 * item out of a score, or put it back. Version 1 has the same rule for all conditions.
 */
function checkChoices(
  { value, path }: Placed<Gate>,
  items: ReadonlyMap<string, Item>,
  valued: ReadonlySet<string>,
  isOlder: boolean,
): Issue[] {
  return choiceLeaves(value, path).flatMap((leaf) => {
    const item = items.get(leaf.value.item);
    if (!item || isWorthNothing(item)) return [];
    if (isOlder) {
      const cure = 'Add `"schemaVersion": 2` at the top of the file, ask with `atLeast`, or take the values out.';
      return [issue('not-a-choice', [...leaf.path, 'item'], item.id, 'a `single` item without values', cure)];
    }
    if (!path.includes('applies') || isChoice(item, valued)) return [];
    const cure = 'Use `askIf` with a `hiddenAnswer`, or look at an item whose answers are worth nothing.';
    return [issue('not-a-choice', [...leaf.path, 'item'], item.id, 'an item that no score or gate looks at', cure)];
  });
}

/** Ids of the items whose values a score, a gate or any condition looks at, also one of `applies`; of a definition that may have mistakes. */
export function valuedInView(view: View): ReadonlySet<string> {
  return new Set([
    ...view.dimensions.flatMap(({ value }) => value.items.flatMap((part) => ('item' in part ? part.item : []))),
    ...facts(view).map(({ value }) => value.item),
    ...conditions(view).flatMap(({ path, value }) => leaves(value, path).map((leaf) => leaf.value.item)),
  ]);
}

/**
 * Checks that `applies` does not depend on items with values, not even through routing; nor does the `askIf` of an item that
 * may be answered "not applicable". Else a better answer elsewhere could take the item out of a score, or put it back.
 */
function checkSteady(
  { value: { applies, askIf, options }, path }: Placed<Item>,
  items: ReadonlyMap<string, Item>,
  valued: ReadonlySet<string>,
): Issue[] {
  const seen = new Set<string>();
  const moves = (id: string): boolean => {
    const item = items.get(id);
    if (seen.has(id)) return false;
    seen.add(id);
    if (item && !isChoice(item, valued)) return true;
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
      if (option[key] === undefined || (type !== 'multiple' && option.value !== undefined)) return [];
      const expected = `no \`${key}\`, or a \`value\` in an item with one answer`;
      return [issue('no-values', [...path, 'options', index, key], words(`\`${key}\``), expected, 'Take it out.')];
    }),
  );
  if (issues.length > 0 || type === 'multiple') return issues;
  const top = rungsOf(item).at(-1);
  if (!top || top.advised) return issues;
  const at = options.findIndex(({ id }) => id === top.option);
  const cure = 'Take `advise` out there, or add an option above it.';
  const expected = 'an option above it that may be advised';
  return [issue('nothing-advised', [...path, 'options', at, 'advise'], false, expected, cure)];
}
