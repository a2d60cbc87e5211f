import type { Item } from '../../engine/index.js';
import { DONT_KNOW, isAnswer } from '../../engine/index.js';
import { issue } from '../issues.js';
import type { Issue } from '../issues.js';
import type { Placed, View } from '../view.js';
import { leaves } from './conditions.js';

/** Routing looks back only, states what holds while a question is hidden, and `max` and `exclusive` make sense. */
export function checkRouting({ ids, items }: View): Issue[] {
  return items.flatMap((placed) => [
    ...checkOrder(placed, ids.items),
    ...checkHidden(placed),
    ...checkMultiple(placed),
  ]);
}

function checkOrder({ value: { id, askIf }, path }: Placed<Item>, order: readonly string[]): Issue[] {
  if (!askIf) return [];
  return leaves(askIf, [...path, 'askIf'])
    .filter((leaf) => order.indexOf(leaf.value.item) >= order.indexOf(id))
    .map((leaf) =>
      issue(
        'late-reference',
        [...leaf.path, 'item'],
        leaf.value.item,
        `an item before "${id}"`,
        'Move that item up, or ask about an earlier one.',
      ),
    );
}

function checkHidden({ value: item, path }: Placed<Item>): Issue[] {
  const { askIf, hiddenAnswer } = item;
  if (askIf && hiddenAnswer === undefined) {
    return [
      issue(
        'routing-incomplete',
        path,
        '`askIf` alone',
        '`hiddenAnswer` beside it',
        'Say which answer holds while it is not asked.',
      ),
    ];
  }
  if (hiddenAnswer === undefined) return [];
  if (!askIf) {
    return [
      issue(
        'routing-incomplete',
        path,
        '`hiddenAnswer` alone',
        '`askIf` beside it',
        'Say when it is asked, or take `hiddenAnswer` out.',
      ),
    ];
  }
  if (hiddenAnswer !== DONT_KNOW && isAnswer(item, hiddenAnswer)) return [];
  const options = item.options.map((option) => `"${option.id}"`).join(', ');
  const expected = item.type === 'single' ? 'the id of one option' : 'a list of option ids that may go together';
  return [issue('bad-answer', [...path, 'hiddenAnswer'], hiddenAnswer, expected, `The options are ${options}.`)];
}

function checkMultiple({ value: { max, options, type }, path }: Placed<Item>): Issue[] {
  const issues: Issue[] = [];
  const countable = options.filter((option) => !option.exclusive).length;
  if (max !== undefined && (type !== 'multiple' || max < 1 || max > countable)) {
    const expected = type === 'multiple' ? `1 to ${countable}` : 'no `max` in a `single` item';
    issues.push(issue('bad-max', [...path, 'max'], max, expected, 'Change it, or take it out.'));
  }
  if (type === 'single' && countable < options.length) {
    const cure = 'Take `exclusive` out; only one option can be chosen anyway.';
    issues.push(issue('bad-exclusive', [...path, 'options'], 'an exclusive option', 'none in a `single` item', cure));
  }
  if (type === 'multiple' && countable === 0) {
    issues.push(
      issue(
        'bad-exclusive',
        [...path, 'options'],
        'exclusive options only',
        'one that is not',
        'Take `exclusive` out.',
      ),
    );
  }
  return issues;
}
