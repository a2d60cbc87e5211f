import type { Assessment, Depth, ItemText, Layout, Session, SessionEvent } from '../../engine/index.js';
import { variantOf } from '../../engine/questionnaire.js';
import { fill } from '../../i18n/index.js';
import type { Persist } from '../draft/storage.js';
import type { DraftKeeper } from '../draft/draft-keeper.js';
import type { Scan } from '../loading/load-scan.js';

/** All that a view may know, and the one thing it may do. Views are functions of this and keep nothing. */
export interface ViewContext extends Scan {
  readonly session: Session;
  /** The assessment as far as it is asked of this visitor: for the flow of questions. */
  readonly asked: Assessment;
  readonly depth: Depth;
  /** The visitor asked for the result, which is on its way. */
  readonly finishing: boolean;
  /** What keeps answers in the browser, and tells of them; null where nothing is kept, and until it has arrived. */
  readonly draft: Pick<DraftKeeper, 'news' | 'notice' | 'resetQuestion'> | null;
  readonly persist: Persist;
  /** The host page gave an endpoint: the visitor is asked whether the result may be sent there. */
  readonly asksToSend: boolean;
  readonly layout: Layout;
  /** Level of the topmost heading, 1-6. */
  readonly headingLevel: number;
  readonly send: (event: SessionEvent) => void;
  /** The visitor asked to delete all answers, and has to say yes. */
  readonly confirmingReset: boolean;
  readonly askReset: (ask: boolean) => void;
}

/** One of the widget's words with its gaps filled in. */
export function say<Key extends string>(
  { words }: { readonly words: Readonly<Record<Key, string>> },
  key: Key,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fill(words[key], values);
}

/**
 * The words of an item, for this firm. A definition that passed `contract/` has them all; the id stands in if one does not.
 */
export function itemText({ assessment, session, text }: ViewContext, item: string): ItemText {
  const words = text.items[item] ?? { question: item, label: item, options: {} };
  return { ...words, ...words.variants?.[variantOf(assessment, session.answers, item) ?? ''] };
}

/** The label of "don't know" for an item. */
export function dontKnowLabel(context: ViewContext, item: string): string {
  return itemText(context, item).dontKnow ?? context.words.dontKnow;
}
