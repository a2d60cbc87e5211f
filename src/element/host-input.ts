/** What attributes and properties may hold. Anything else is reported and replaced by the default. */
import type { Depth, Layout } from '../engine/index.js';
import type { Words } from '../i18n/index.js';
import type { Persist } from './draft.js';
import type { HostProblems } from './host-problems.js';

const DEFAULT_HEADING_LEVEL = 2;

/** An attribute that is text: what is not, is no attribute. */
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

export function toLayout(value: unknown): Layout {
  return value === 'section' ? 'section' : 'question';
}

export function toDepth(value: unknown): Depth {
  return value === 'quick' ? 'quick' : 'full';
}

export function toPersist(value: unknown): Persist {
  return value === 'session' || value === 'local' ? value : 'none';
}

export function toHeadingLevel(value: unknown): number {
  return isHeadingLevel(value) ? Number(value) : DEFAULT_HEADING_LEVEL;
}

/** The attributes that take one of a few words. The first word is the default. */
const CHOICES = { layout: ['question', 'section'], depth: ['full', 'quick'], persist: ['none', 'session', 'local'] };

export function checkAttributes(
  host: Readonly<Record<keyof typeof CHOICES | 'headingLevel', unknown>>,
  problems: HostProblems,
): void {
  for (const [path, words] of Object.entries(CHOICES)) {
    const value = host[path as keyof typeof CHOICES];
    if (value === null || value === undefined || (words as unknown[]).includes(value)) continue;
    const list = words.map((word) => `"${word}"`).join(', ');
    const message = `${shown(value)} is not a ${path}. Use one of ${list}. Until then it is "${words[0] ?? ''}".`;
    problems.report({ code: 'attribute-invalid', path, message });
  }
  if (!isHeadingLevel(host.headingLevel ?? DEFAULT_HEADING_LEVEL)) {
    const message = `${shown(host.headingLevel)} is not a heading level. Use a whole number from 1 to 6. Until then it is 2.`;
    problems.report({ code: 'attribute-invalid', path: 'heading-level', message });
  }
}

/** The widget's words with the host's own in place; what is not a text under a known key is left out and reported. */
export function withMessages(words: Words, messages: unknown, problems: HostProblems): Words {
  if (messages === null || messages === undefined) return words;
  if (typeof messages !== 'object') {
    const message = 'Expected an object with texts by key, such as { start: "Begin" }.';
    problems.report({ code: 'messages-invalid', path: '$', message });
    return words;
  }
  try {
    return { ...words, ...Object.fromEntries(fitting(words, messages, problems)) };
  } catch {
    problems.report({ code: 'messages-invalid', path: '$', message: 'Expected an object that can be read.' });
    return words;
  }
}

/** So many mistakes are told one by one; more help nobody, and would keep the page busy. */
const MOST_PROBLEMS = 50;

function fitting(words: Words, messages: object, problems: HostProblems): [string, string][] {
  const strangers = Object.keys(messages).filter((key) => !Object.hasOwn(words, key));
  for (const key of strangers.slice(0, MOST_PROBLEMS)) {
    const message = 'The widget has no such words. The keys are those of the type `Words`.';
    problems.report({ code: 'messages-invalid', path: `$.${key}`, message });
  }
  if (strangers.length > MOST_PROBLEMS) {
    const message = `${strangers.length - MOST_PROBLEMS} more keys are not known.`;
    problems.report({ code: 'messages-invalid', path: '$', message });
  }
  return Object.keys(words).flatMap((key): [string, string][] => {
    if (!Object.hasOwn(messages, key)) return [];
    const text = (messages as Readonly<Record<string, unknown>>)[key];
    if (typeof text === 'string') return [[key, text]];
    problems.report({ code: 'messages-invalid', path: `$.${key}`, message: 'Expected a text.' });
    return [];
  });
}

/** A value in a message: what is not a plain one, by its kind, since reading it may do anything. */
function shown(value: unknown): string {
  return ['string', 'number', 'boolean'].includes(typeof value)
    ? JSON.stringify(value)
    : `Something of type ${typeof value}`;
}

/** A number, or the same as text: frameworks set what stands in a template as a property. */
function isHeadingLevel(value: unknown): boolean {
  const level = typeof value === 'string' ? Number(value) : value;
  return Number.isInteger(level) && Number(level) >= 1 && Number(level) <= 6;
}
