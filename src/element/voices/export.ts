/** What all of them see, as lines of text and as rows of a table. */
import type { Result, Voices } from '../../engine/index.js';
import { itemText, say } from '../session/context.js';
import type { ResultRow } from '../session/context.js';
import type { VoicesContext } from './context.js';
import { discussed, spread, stepText } from './seen.js';
import { talkAbout } from './talk.js';
import { colleagues, rangeText, viewText } from './words.js';

export function voiceLines(context: VoicesContext, voices: Voices): string[] {
  const { words } = context;
  const talk = discussed(voices).map(
    (views) =>
      `- ${say(context, 'labelled', { label: itemText(context, views.item).label, value: rangeText(context, views) })} ${talkAbout(context, views.item)}`,
  );
  return [
    words.seenTitle,
    `${stepText(context, voices)} ${words.seenYours}`.trim(),
    ...(talk.length > 0
      ? [say(context, 'labelled', { label: words.seenTalk, value: '' }).trim(), ...talk]
      : [words.seenTalkNone]),
  ];
}

export function voiceRows(context: VoicesContext, { assessment }: Result, voices: Voices): ResultRow[] {
  const { text } = context;
  const { count, discuss, items, step } = voices;
  const stepRow = (part: string, number: number): ResultRow => {
    const id = context.assessment.steps[number - 1]?.id ?? '';
    return [part, id, text.steps[id]?.title ?? id, String(number)];
  };
  return [
    ['voices', assessment.id, colleagues(context, count), String(count)],
    ...(step ? [stepRow('voices-step-low', step.low), stepRow('voices-step-high', step.high)] : []),
    ...items.flatMap((views): ResultRow[] => {
      const { high, item, low, median } = views;
      const { label } = itemText(context, item);
      return [
        ['voices-low', item, label, viewText(context, item, low)],
        ['voices-high', item, label, viewText(context, item, high)],
        ...(median === null
          ? []
          : ([
              ['voices-median', item, label, viewText(context, item, median)],
              ['voices-spread', item, label, spread(context, views)],
            ] as const)),
      ];
    }),
    ...discuss.map((item): ResultRow => [
      'voices-discuss',
      item,
      itemText(context, item).label,
      talkAbout(context, item),
    ]),
  ];
}
