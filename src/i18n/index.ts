/** Choosing and filling in the widget's words. No state: two tags on a page can speak two languages. */
import type { Words } from './en.js';

export type { Words } from './en.js';

const loaders = {
  en: async () => (await import('./en.js')).en,
  nl: async () => (await import('./nl.js')).nl,
  de: async () => (await import('./de.js')).de,
  fr: async () => (await import('./fr.js')).fr,
} satisfies Record<string, () => Promise<Words>>;

type Language = keyof typeof loaders;
const available = Object.keys(loaders) as readonly Language[];

/** The widget's words in the first wanted language that it has; English if it has none. Rejects if the file cannot be loaded. */
export async function loadWords(wanted: readonly string[]): Promise<Words> {
  return loaders[pickLanguage(wanted, available) ?? 'en']();
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
