/** Language choice and placeholders for the widget's words. No module state: each tag has its language. */
import type { Words } from './en.js';
import type { QuestionWord } from './question-words.js';
import type { VoiceWords } from './voices/en.js';

/** All of them: a page may replace each. */
export type { Words };
export type { VoiceWords };

/** The words needed up to the last question. */
export type QuestionWords = Pick<Words, QuestionWord>;
/** All words but those on the screens of several voices, which few visitors see. */
export type MainWords = Omit<Words, keyof VoiceWords>;
/** The words needed after the last question. */
export type ResultWords = Omit<MainWords, QuestionWord>;

/**
 * The first wanted language that is offered, or undefined. Tags are BCP 47, or with an underscore as some servers write
 * them. A tag falls back to a shorter one: `nl-BE` and `nl_BE` match `nl` (RFC 4647 lookup).
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

/**
 * Replaces placeholders: `fill('{count} left', { count: 2 })` is `2 left`. A placeholder without a value stays in the
 * text, so that a mistake in `messages` is visible.
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
}
