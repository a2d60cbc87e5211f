/** What attributes and properties may hold. Anything else is reported and replaced by the default. */
import type { Depth, Layout } from '../engine/index.js';
import type { Words } from '../i18n/index.js';
import type { Persist } from './draft.js';
import type { HostProblems } from './host-problems.js';

const DEFAULT_HEADING_LEVEL = 2;

/** Frameworks set `undefined` or `null` to say "nothing". An address may also be a `URL`. */
export function toSrc(value: unknown): string {
  return typeof value === 'string' || value instanceof URL ? String(value) : '';
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
    const message = `${JSON.stringify(value)} is not a ${path}. Use one of ${list}. Until then it is "${words[0] ?? ''}".`;
    problems.report({ code: 'attribute-invalid', path, message });
  }
  if (!isHeadingLevel(host.headingLevel ?? DEFAULT_HEADING_LEVEL)) {
    const message = `"${String(host.headingLevel)}" is not a heading level. Use a whole number from 1 to 6. Until then it is 2.`;
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
  const entries = Object.entries(messages).filter(([key, text]) => {
    const fits = Object.hasOwn(words, key) && typeof text === 'string';
    if (!fits) problems.report({ code: 'messages-invalid', path: `$.${key}`, message: messageProblem(words, key) });
    return fits;
  });
  return { ...words, ...Object.fromEntries(entries) };
}

function messageProblem(words: Words, key: string): string {
  if (Object.hasOwn(words, key)) return 'Expected a text.';
  return `The widget has no such words. The keys are: ${Object.keys(words).join(', ')}.`;
}

/** A number, or the same as text: frameworks set what stands in a template as a property. */
function isHeadingLevel(value: unknown): boolean {
  const level = typeof value === 'string' ? Number(value) : value;
  return Number.isInteger(level) && Number(level) >= 1 && Number(level) <= 6;
}
