import type { NotCarried } from '../../engine/index.js';
import type { MainWords } from '../../i18n/index.js';
import { itemText } from './context.js';
import type { ViewContext } from './context.js';

/** An answer that says nothing by the questions of today, or a text that has to be shortened first. */
export type LostAnswer = NotCarried | { readonly item: string; readonly reason: 'too-long' };

const REASONS = {
  item: 'thenLostQuestion',
  answer: 'thenLostAnswer',
  'not-asked': 'thenLostNotAsked',
  'too-long': 'thenLostTooLong',
} as const satisfies Record<LostAnswer['reason'], keyof MainWords>;

/** An answer of an earlier visit that says nothing today: to which question, and why. */
export interface LostRow {
  readonly id: string;
  readonly label: string;
  readonly value: string;
}

/** Of a question that is no longer there only the id is known. */
export function lostRow(context: ViewContext & { readonly words: MainWords }, { item, reason }: LostAnswer): LostRow {
  return { id: item, label: itemText(context, item).label, value: context.words[REASONS[reason]] };
}
