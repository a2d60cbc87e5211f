/** What a visitor wrote in their own words. It is bounded, and never scored, counted or put into a code. */
import { askedItems } from './flow.js';
import { answerTo } from './values.js';
import type { Answers, Assessment, Item } from './types.js';

/** Texts by item id, each as `plainText` gives it. */
export type Texts = Readonly<Record<string, string>>;

/**
 * Most characters in a field for a text, with those that are too many: nothing that is typed or pasted is cut off at the
 * length that counts, so that a visitor can shorten it. Nobody types as many.
 */
export const MOST_TYPED = 2_000;

/** Control characters, halves of pairs, and what turns the direction of all that follows. */
const UNSEEN = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu;

/**
 * A text in the one form that is kept, which is never longer than what was typed: NFC where that is no longer, without control
 * characters, without space at its ends; with line breaks only where the item takes several lines. A text that is in this form
 * already stays as it is.
 */
export function plainText({ multiline = false }: Pick<Item, 'multiline'>, typed: string): string {
  const lines = typed.split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/).map((line) => line.replace(/\t/g, ' '));
  const clean = lines.map((line) => composed(line.replace(UNSEEN, '')).trimEnd());
  return multiline ? clean.join('\n').trim() : clean.join(' ').trim();
}

/** Some letters of India and of Hebrew have no single character in NFC: what fits would not fit any more. */
function composed(text: string): string {
  const form = text.normalize('NFC');
  return form.length > text.length ? text : form;
}

/** What was written to items that are asked, in the order of the definition. Without what is blank, or too long. */
export function writtenTexts(assessment: Assessment, answers: Answers): Texts {
  return plainTexts(assessment, answers, (item, plain) => answerTo(item, { [item.id]: plain }) !== undefined);
}

/** What was written to items that are asked and is too long, as after a limit was lowered: for the visitor to shorten. */
export function textsToShorten(assessment: Assessment, answers: Answers): Texts {
  return plainTexts(assessment, answers, ({ maxLength = 0 }, { length }) => length > maxLength && length <= MOST_TYPED);
}

function plainTexts(assessment: Assessment, answers: Answers, isMeant: (item: Item, plain: string) => boolean): Texts {
  if (!assessment.items.some(({ type }) => type === 'text')) return {};
  const texts: [string, string][] = [];
  for (const item of askedItems(assessment, answers)) {
    const typed = answers[item.id];
    if (item.type !== 'text' || typeof typed !== 'string') continue;
    const plain = plainText(item, typed);
    if (isMeant(item, plain)) texts.push([item.id, plain]);
  }
  return Object.fromEntries(texts);
}

/** The part of a result with what was written; empty where nothing was. */
export function textsPart(assessment: Assessment, answers: Answers): { readonly texts?: Texts } {
  const texts = writtenTexts(assessment, answers);
  return Object.keys(texts).length > 0 ? { texts } : {};
}

/** All that was answered, the texts too: to be shown to whoever wrote them. */
export function answersAndTexts({ answers, texts }: { readonly answers: Answers; readonly texts?: Texts }): Answers {
  return { ...answers, ...texts };
}
