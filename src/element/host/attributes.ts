/** What attributes and properties may hold. Anything else is reported and replaced by the default. */
import type { Depth, Layout } from '../../engine/index.js';

/** Where answers are kept: nowhere, in this tab, or in this browser. */
export type Persist = 'none' | 'session' | 'local';

/**
 * How answers come along: as a code, also as a link with the code in its fragment, or not at all. Only with the link does the
 * scan look at the address of the page.
 */
export type Resume = 'none' | 'code' | 'code link';

/** Converter of a text attribute. A property that is no string removes the attribute. */
export const plainText = {
  fromAttribute: (value: string | null) => value ?? '',
  toAttribute: (value: unknown) => (typeof value === 'string' ? value : null),
};

/** Frameworks set `undefined` or `null` to say "nothing". An address may also be a `URL`. */
export function toSrc(value: unknown): string {
  try {
    return typeof value === 'string' || value instanceof URL ? String(value) : '';
  } catch {
    return '';
  }
}

/**
 * A boolean attribute. As in HTML it is true if it is present, unless its value means no ("false", "0", "null" …). `null`
 * stands for an absent attribute. Frameworks may set the same texts as a property.
 */
export function toFlag(value: unknown): boolean {
  return !/^\s*(false|0|no|off|nee|nein|non|null|undefined)\s*$/i.test(String(value));
}

/** The first is the default. */
function oneOf<Known>(value: unknown, ...known: [Known, ...Known[]]): Known {
  return known.find((one) => one === value) ?? known[0];
}

/** A number, or the same as text: frameworks set what stands in a template as a property. */
export function isHeadingLevel(value: unknown): boolean {
  const level = typeof value === 'string' ? Number(value) : value;
  return Number.isInteger(level) && Number(level) >= 1 && Number(level) <= 6;
}

/** What the host page sets that may be wrong. */
export type HostSettings = { readonly [Name in keyof Settings]?: unknown };

export const SETTINGS = ['layout', 'headingLevel', 'depth', 'persist', 'resume'] as const;

/** The same as it is used. */
export interface Settings {
  readonly layout: Layout;
  readonly depth: Depth;
  readonly persist: Persist;
  readonly resume: Resume;
  /** Level of the topmost heading, 1-6. */
  readonly headingLevel: number;
}

/** What is wrong becomes the default. */
export function settingsOf({ depth, headingLevel, layout, persist, resume }: HostSettings): Settings {
  return {
    layout: oneOf(layout, 'question', 'section'),
    depth: oneOf(depth, 'full', 'quick'),
    persist: oneOf(persist, 'none', 'session', 'local'),
    resume: oneOf(resume, 'code', 'code link', 'none'),
    headingLevel: isHeadingLevel(headingLevel) ? Number(headingLevel) : 2,
  };
}

/** What frameworks set for "nothing": Vue, where there was a text or a number, an empty text or 0. */
export function isNothing(value: unknown): boolean {
  return [0, '', null, undefined].includes(value as null);
}

/** Whether a setting has a value that it cannot have. An absent setting is valid. */
export function isOdd(settings: HostSettings): boolean {
  const used: HostSettings = settingsOf(settings);
  return SETTINGS.some((name) => {
    const value = settings[name];
    return !isNothing(value) && value !== used[name] && !(name === 'headingLevel' && isHeadingLevel(value));
  });
}

/** A scan, or figures, with words replaced by the host page's messages. Messages that are no strings are ignored. */
export function withMessages<Scan extends { readonly words: object }>(scan: Scan, messages: unknown): Scan {
  try {
    const texts = Object.entries(messages ?? {}).filter(([, text]) => typeof text === 'string');
    return texts.length > 0 ? { ...scan, words: { ...scan.words, ...Object.fromEntries(texts) } } : scan;
  } catch {
    return scan;
  }
}
