import type { Item } from '../../engine/index.js';
import { DONT_KNOW, isAnswer } from '../../engine/index.js';
import { issue, words } from '../issues.js';
import type { Issue } from '../issues.js';
import type { Ids, Placed, View } from '../view.js';
import { checkNumberItem } from './number-items.js';
import { choiceLeaves, leaves, lookingBack } from './conditions.js';

/** Checks that routing refers to earlier items and has a `hiddenAnswer`, and that `max` and `exclusive` are valid. */
export function checkRouting({ ids, items }: View): Issue[] {
  return items.flatMap((placed) => [
    ...checkOrder(placed, ids.items),
    // What else a text may have is checked in `text-items.ts`.
    ...(placed.value.type === 'text' ? [] : checkChoice(placed)),
  ]);
}

function checkOrder(placed: Placed<Item>, { known, repeated }: Ids): Issue[] {
  const { id } = placed.value;
  if (repeated.has(id)) return [];
  const order = [...known];
  const cure = 'Move that item up, or ask about an earlier one.';
  return lookingBack({ items: [placed] })
    .flatMap(({ value, path }) => [...leaves(value, path), ...choiceLeaves(value, path)])
    .filter(({ value: { item } }) => !repeated.has(item) && order.indexOf(item) >= order.indexOf(id))
    .map((leaf) => issue('late-reference', [...leaf.path, 'item'], leaf.value.item, `an item before "${id}"`, cure));
}

function checkChoice(placed: Placed<Item>): Issue[] {
  return [...checkHidden(placed), ...checkNotApplicable(placed), ...checkMultiple(placed), ...checkNumberItem(placed)];
}

const ANSWERS = {
  single: 'the id of one option',
  multiple: 'a list of option ids that may go together',
  number: 'the id of one band, or a number in one',
} as const satisfies Record<Exclude<Item['type'], 'text'>, string>;

function checkHidden({ value: item, path }: Placed<Item>): Issue[] {
  const { askIf, hiddenAnswer } = item;
  if (askIf && hiddenAnswer === undefined) {
    const cure = 'Say which answer holds while it is not asked.';
    return [issue('routing-incomplete', path, words('`askIf` alone'), '`hiddenAnswer` beside it', cure)];
  }
  if (hiddenAnswer === undefined) return [];
  if (!askIf) {
    const cure = 'Say when it is asked, or take `hiddenAnswer` out.';
    return [issue('routing-incomplete', path, words('`hiddenAnswer` alone'), '`askIf` beside it', cure)];
  }
  if (item.options.some(({ id, notApplicable }) => notApplicable && id === hiddenAnswer)) {
    const cure = 'Use `applies` in place of `askIf`, or state another answer.';
    return [issue('bad-answer', [...path, 'hiddenAnswer'], hiddenAnswer, 'an answer with a value', cure)];
  }
  if (hiddenAnswer !== DONT_KNOW && isAnswer(item, hiddenAnswer)) return [];
  const options = item.options.map((option) => `"${option.id}"`).join(', ');
  const expected = ANSWERS[item.type === 'text' ? 'single' : item.type];
  return [issue('bad-answer', [...path, 'hiddenAnswer'], hiddenAnswer, expected, `The options are ${options}.`)];
}

/** Checks that "not applicable" stands beside values. Without values, nothing has to leave a score. */
function checkNotApplicable({ value: { options, type }, path }: Placed<Item>): Issue[] {
  const hasValues = options.some(({ value }) => value !== undefined);
  return options.flatMap((option, index) => {
    const at = [...path, 'options', index];
    if (option.notApplicable === undefined) return [];
    if (option.value !== undefined) {
      const cure = 'Take it out: with this answer the question leaves the score.';
      return [issue('mixed-values', [...at, 'value'], option.value, 'no value beside `notApplicable`', cure)];
    }
    if (type !== 'multiple' && hasValues) return [];
    const expected = 'an item with one answer whose other options have values';
    return [issue('no-values', [...at, 'notApplicable'], words('`notApplicable`'), expected, 'Take it out.')];
  });
}

export function checkMultiple({ value: { max, options, type }, path }: Placed<Item>): Issue[] {
  const issues: Issue[] = [];
  const countable = options.filter((option) => !option.exclusive).length;
  if (type !== 'multiple') {
    if (max !== undefined && type === 'single') {
      issues.push(issue('bad-max', [...path, 'max'], max, 'no `max` in a `single` item', 'Take it out.'));
    }
    if (countable < options.length) {
      const cure = 'Take `exclusive` out; only one option can be chosen anyway.';
      const found = words('an exclusive option');
      issues.push(issue('bad-exclusive', [...path, 'options'], found, `none in a \`${type}\` item`, cure));
    }
  } else if (countable === 0) {
    const found = words('exclusive options only');
    issues.push(issue('bad-exclusive', [...path, 'options'], found, 'one that is not', 'Take `exclusive` out.'));
  } else if (max !== undefined && !Number.isInteger(max)) {
    issues.push(issue('wrong-type', [...path, 'max'], max, 'a whole number', 'Replace it by a whole number.'));
  } else if (max !== undefined && (max < 1 || max > countable)) {
    issues.push(issue('bad-max', [...path, 'max'], max, `1 to ${countable}`, 'Change it, or take it out.'));
  }
  return issues;
}
