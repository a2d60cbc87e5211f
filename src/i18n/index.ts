/** Choosing and filling in the widget's words. No state: two tags on a page can speak two languages. */
import type { DeliveryWords } from './delivery/en.js';
import type { ResultWords } from './result/en.js';

export type { DeliveryWords, ResultWords };
export type { StartWords } from './start/en.js';
export type { Words } from './en.js';

/** Words that are loaded when they are needed: on the result page, and where a result is to be sent. */
const loaders = {
  result: {
    en: async () => (await import('./result/en.js')).result,
    nl: async () => (await import('./result/nl.js')).result,
    de: async () => (await import('./result/de.js')).result,
    fr: async () => (await import('./result/fr.js')).result,
  },
  delivery: {
    en: async () => (await import('./delivery/en.js')).delivery,
    nl: async () => (await import('./delivery/nl.js')).delivery,
    de: async () => (await import('./delivery/de.js')).delivery,
    fr: async () => (await import('./delivery/fr.js')).delivery,
  },
};

export type WordPart = keyof typeof loaders;
/** A language that the widget speaks. */
export type WordLanguage = keyof (typeof loaders)[WordPart];

/** Rejects if the file cannot be loaded. */
export function loadPart(language: WordLanguage, part: WordPart): Promise<ResultWords | DeliveryWords> {
  return loaders[part][language]();
}

/**
 * The first wanted language that is available, or undefined. Tags are BCP 47: `nl-BE` is content with `nl`, since
 * a text in the same language is better than one in another.
 */
export function pickLanguage<Tag extends string>(wanted: readonly string[], offered: readonly Tag[]): Tag | undefined {
  for (const tag of wanted) {
    const parts = tag.toLowerCase().split('-');
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
