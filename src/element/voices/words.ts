/** Phrases of these screens that need a number or a name. */
import { levelsOf } from '../../engine/index.js';
import type { Item, ItemViews } from '../../engine/index.js';
import { itemText, say } from '../session/context.js';
import type { VoicesContext } from './context.js';

/** "1 colleague", "2 colleagues". */
export function colleagues(context: VoicesContext, count: number): string {
  return count === 1 ? context.words.voicesOne : say(context, 'voicesMany', { count });
}

/** How a list names somebody without a name: by place, and by the last characters of the code. */
export function nameOf(context: VoicesContext, codes: readonly string[], code: string): string {
  return say(context, 'voicesColleague', { number: codes.indexOf(code) + 1, end: code.slice(-5) });
}

/** The answer at a position on the scale of an item; between two of them, both. */
export function viewText(context: VoicesContext, id: string, position: number): string {
  const item = context.assessment.items.find((one) => one.id === id);
  if (!item) return '';
  if (!Number.isInteger(position)) {
    const [low, high] = [Math.floor(position), Math.ceil(position)].map((at) => optionText(context, item, at));
    return say(context, 'seenMid', { low: low ?? '', high: high ?? '' });
  }
  return optionText(context, item, position);
}

/** All answers to an item, from the lowest to the highest. */
export function rangeText(context: VoicesContext, { high, item, low }: ItemViews): string {
  const [from, to] = [viewText(context, item, low), viewText(context, item, high)];
  return low === high ? from : say(context, 'seenFromTo', { low: from, high: to });
}

/** Of several options that are worth the same, one that a plan may stop at is named, as elsewhere on the page. */
function optionText(context: VoicesContext, item: Item, position: number): string {
  const { id, options, type } = item;
  if (type === 'multiple') return String(levelsOf(item)[position] ?? position);
  const values = [...new Set(options.map(({ value = 0 }) => value))].sort((a, b) => a - b);
  const here = options.filter(({ value = 0 }) => value === values[position]);
  const option = (here.find(({ advise }) => advise !== false) ?? here[0])?.id ?? '';
  return itemText(context, id).options[option] ?? option;
}
