/** What an action costs, in words. */
import type { Effort, Money, Who } from '../../../engine/index.js';
import type { MainWords } from '../../../i18n/index.js';
import { say } from '../../session/context.js';
import type { ReportContext } from '../context.js';
import { numberIn } from '../formats.js';

const HOURS_A_DAY = 8;
/** From so many hours on, days are easier to read. */
const LONG = 3 * HOURS_A_DAY;

export const WHO_WORD = {
  you: 'whoYou',
  one: 'whoOne',
  few: 'whoFew',
  team: 'whoTeam',
  all: 'whoAll',
  outside: 'whoOutside',
} as const satisfies Record<Who, keyof MainWords>;

export const MONEY_WORD = {
  none: 'moneyNone',
  'under-500': 'moneyUnder500',
  '500-5000': 'money500To5000',
  'over-5000': 'moneyOver5000',
} as const satisfies Record<Money, keyof MainWords>;

/** A line may break after a dash, but not before this. */
const JOINER = '\u2060';

/** Working hours, from three days on in days: "2–4 hours", "3–6 days". No line breaks within. */
export function timeText(
  { language }: Pick<ReportContext, 'language'>,
  [low, high]: readonly [number, number],
): string {
  const isLong = low >= LONG;
  const unit = isLong ? 'day' : 'hour';
  const [from, to] = isLong ? [Math.round(low / HOURS_A_DAY), Math.round(high / HOURS_A_DAY)] : [low, high];
  const withUnit = numberIn(language, unit, to).replaceAll(' ', '\u00A0');
  return from === to ? withUnit : `${numberIn(language, null, from)}–${JOINER}${withUnit}`;
}

/** Without what only a line on a page needs, for a text that others take apart. */
export function withoutJoiners(text: string): string {
  return text.replaceAll(JOINER, '');
}

/** Time, money and who, each as one short text. */
export function effortFacts(context: ReportContext, { each, hours, money, start, who }: Effort): string[] {
  const time = timeText(context, hours);
  return [
    start ? say(context, 'effortStart', { start: timeText(context, start), time }) : time,
    ...(each === undefined ? [] : [say(context, 'effortEach', { time: timeText(context, [each, each]) })]),
    context.words[MONEY_WORD[money]],
    context.words[WHO_WORD[who]],
  ];
}
