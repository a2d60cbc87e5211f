import { languages, loadText } from '../../../src/content/index.js';
import type { AssessmentText } from '../../../src/engine/index.js';

/** A text of the built-in and where it stands, such as `items / use.reach / hint`. */
export interface Text {
  readonly path: readonly string[];
  readonly text: string;
}

export function textsIn(value: unknown, path: readonly string[] = []): Text[] {
  if (typeof value === 'string') return [{ path, text: value }];
  return Object.entries(value as object).flatMap(([key, part]) => textsIn(part, [...path, key]));
}

/** Each language with its texts. */
export const inAllLanguages: readonly (readonly [language: string, text: AssessmentText])[] = await Promise.all(
  languages.map(async (language) => [language, await loadText(language)] as const),
);
