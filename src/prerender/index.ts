/**
 * `ai-maturity-scan/prerender`: the tag with its first screen as HTML, for a page that wants to show that before any
 * script has run. Browsers read it as a declarative shadow root; the tag takes it over once it is ready.
 */
import { assessment as builtIn, languages as builtInLanguages, loadText } from '../content/index.js';
import { toDepth, toFlag, toHeadingLevel, toPersist, toSrc } from '../element/host/attributes.js';
import { askedAt } from '../engine/index.js';
import type { Assessment, AssessmentDefinition, AssessmentText, Depth, Layout } from '../engine/index.js';
import { pickLanguage } from '../i18n/index.js';
import type { QuestionWords } from '../i18n/index.js';
import { loadWords } from '../i18n/words.js';
import { attributes } from './html.js';
import { firstScreen } from './screen.js';
import { styles } from './styles.js';

export { styles } from './styles.js';

export interface PrerenderOptions {
  /** BCP 47 tag; English if the scan does not speak it. Default `en`. */
  readonly lang?: string;
  readonly layout?: Layout;
  readonly depth?: Depth;
  readonly persist?: 'none' | 'session' | 'local';
  readonly endpoint?: string;
  /** Addresses of your own support offers and figures, as the tag's attributes have them. */
  readonly supportSrc?: string;
  readonly benchmarkSrc?: string;
  readonly anonymous?: boolean;
  /** 1 to 6. Default 2. */
  readonly headingLevel?: number;
  /** An assessment of your own that passed `parseDefinition`, and the address where the tag finds it. */
  readonly own?: { readonly definition: AssessmentDefinition; readonly src: string };
  /** As the tag's property of this name, which has to be set as well. */
  readonly messages?: Partial<QuestionWords>;
  /** Address of `prerender.css`, where the page's policy allows no `<style>`. Without it the rules are in the HTML. */
  readonly styleSheet?: string;
  /** HTML of your own for inside the tag, such as `<p slot="privacy">…</p>`. Taken as it is. */
  readonly content?: string;
}

/** For `style-src` of a page that has the rules in its HTML: `'sha256-…'`, with the quotation marks. */
export async function styleHash(): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(styles));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}

/** The tag as HTML. Rejects if a part of this package cannot be loaded, or an own definition lacks texts that it names. */
export async function prerender(options: PrerenderOptions = {}): Promise<string> {
  const { depth, endpoint, headingLevel, persist } = options;
  const words = await loadWords([langOf(options), 'en']);
  const { assessment, language, text } = await scanOf(options);
  const screen = firstScreen({
    assessment,
    asked: askedAt(assessment, toDepth(depth)),
    language,
    text,
    words: { ...words, ...options.messages },
    persist: toPersist(persist),
    asksToSend: toSrc(endpoint) !== '',
    headingLevel: toHeadingLevel(headingLevel),
  });
  const rules = options.styleSheet
    ? `<link${attributes({ rel: 'stylesheet', href: options.styleSheet, 'data-prerendered': '' })}>`
    : `<style data-prerendered>${styles}</style>`;
  return `<ai-maturity-scan${attributes(tagOf(options))}><template shadowrootmode="open">${rules}${screen}</template>${options.content ?? ''}</ai-maturity-scan>`;
}

/** A page's program may hand on what a form or an address has: not set, empty, or several. */
function langOf({ lang }: PrerenderOptions): string {
  return typeof lang === 'string' && lang !== '' ? lang : 'en';
}

function tagOf(options: PrerenderOptions) {
  const { anonymous, depth, endpoint, headingLevel, layout, own, persist } = options;
  return {
    lang: langOf(options),
    src: own?.src,
    'support-src': options.supportSrc,
    'benchmark-src': options.benchmarkSrc,
    layout,
    depth,
    persist,
    endpoint,
    anonymous: toFlag(anonymous) ? '' : undefined,
    'heading-level': headingLevel,
  };
}

interface Scan {
  readonly assessment: Assessment;
  readonly text: AssessmentText;
  readonly language: string;
}

async function scanOf(options: PrerenderOptions): Promise<Scan> {
  const { own } = options;
  const wanted = [langOf(options), 'en'];
  if (!own) {
    const language = pickLanguage(wanted, builtInLanguages) ?? 'en';
    return { assessment: builtIn, text: await loadText(language), language };
  }
  const { languages, texts, ...assessment } = own.definition;
  const language = pickLanguage(wanted, languages) ?? languages[0] ?? 'en';
  const text = texts[language];
  if (!text) throw new RangeError(`The definition has no texts for "${language}".`);
  return { assessment, text, language };
}
