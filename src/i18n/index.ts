/** Choosing and filling in the widget's words. No state: two tags on a page can speak two languages. */
import type { Words } from './en.js';
import type { QuestionWord } from './question-words.js';

export type { Words };

/** The words that are on screen up to the last question. */
export type QuestionWords = Pick<Words, QuestionWord>;
/** All others. */
export type ResultWords = Omit<Words, QuestionWord>;

/**
 * The first wanted language that is available, or undefined. Tags are BCP 47, or the `nl_BE` that servers make of it:
 * both are content with `nl`, since a text in the same language is better than one in another.
 */
export function pickLanguage<Tag extends string>(wanted: readonly string[], offered: readonly Tag[]): Tag | undefined {
  for (const tag of wanted) {
    const parts = tag.toLowerCase().split(/[-_]/);
    for (let length = parts.length; length > 0; length--) {
      const prefix = parts.slice(0, length).join('-');
      const found = offered.find((language) => language.toLowerCase() === prefix);
      if (found) return found;
    }
  }
  return undefined;
}

/** Fills in `{name}`. A name without a value stays as it stands, so that a mistake in an override can be seen. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
}
