/**
 * `ai-maturity-scan/prerender`: the tag with its first screen as HTML, for pages that show it before any script has run.
 * It uses declarative shadow DOM; the tag takes the screen over once its script has loaded.
 */
import { assessment as builtIn, languages as builtInLanguages, loadText } from '../content/index.js';
import { fieldsIn } from '../element/fields/index.js';
import { settingsOf, toFlag, toSrc } from '../element/host/attributes.js';
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
  /** BCP 47 language tag. Default, and fallback for other languages: `en`. */
  readonly lang?: string;
  /** This and the following options: as the tag's attributes of the same name. */
  readonly layout?: Layout;
  readonly depth?: Depth;
  readonly persist?: 'none' | 'session' | 'local';
  readonly endpoint?: string;
  readonly resume?: 'none' | 'code' | 'code link';
  /** URLs of a custom support catalogue and of a custom benchmark, as in `support-src` and `benchmark-src`. */
  readonly supportSrc?: string;
  readonly benchmarkSrc?: string;
  readonly country?: string;
  readonly anonymous?: boolean;
  /** 1 to 6. Default 2. */
  readonly headingLevel?: number;
  /** A custom definition that passed `parseDefinition`, and its URL for the tag's attribute `src`. */
  readonly own?: { readonly definition: AssessmentDefinition; readonly src: string };
  /** As the tag's property `messages`, which the page has to set too. */
  readonly messages?: Partial<QuestionWords>;
  /** URL of `prerender.css`, for pages whose Content Security Policy forbids `<style>`. Default: the rules are in the HTML. */
  readonly styleSheet?: string;
  /** HTML to put inside the tag, such as `<p slot="privacy">…</p>`. Not escaped: never pass a visitor's input. */
  readonly content?: string;
}

/**
 * The hash of the rules in the HTML, for `style-src` of a Content Security Policy: `'sha256-…'`, with the quotation
 * marks. Not needed with `styleSheet`.
 */
export async function styleHash(): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(styles));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}

/**
 * The tag with its first screen as HTML, to insert into the page's HTML on the server:
 *
 *     const html = await prerender({ lang: 'nl', headingLevel: 3 });
 *
 * It must be in the initial HTML; browsers ignore declarative shadow roots that a script inserts. Rejects with a
 * RangeError if a custom definition has no texts for its language, or if a module of this package cannot be loaded.
 */
export async function prerender(options: PrerenderOptions = {}): Promise<string> {
  const settings = settingsOf(options);
  const words = await loadWords([langOf(options), 'en']);
  const { assessment, language, text } = await scanOf(options);
  const screen = firstScreen({
    ...fieldsIn([langOf(options), 'en']),
    assessment,
    asked: askedAt(assessment, settings.depth),
    language,
    text,
    words: { ...words, ...options.messages },
    persist: settings.persist,
    resume: settings.resume,
    asksToSend: toSrc(options.endpoint) !== '',
    headingLevel: settings.headingLevel,
    stepCount: assessment.steps.length,
  });
  const rules = options.styleSheet
    ? `<link${attributes({ rel: 'stylesheet', href: options.styleSheet, 'data-prerendered': '' })}>`
    : `<style data-prerendered>${styles}</style>`;
  return `<ai-maturity-scan${attributes(tagOf(options))}><template shadowrootmode="open">${rules}${screen}</template>${options.content ?? ''}</ai-maturity-scan>`;
}

/** The language. JavaScript callers may pass on form data: undefined, empty or an array. */
function langOf({ lang }: PrerenderOptions): string {
  return typeof lang === 'string' && lang !== '' ? lang : 'en';
}

function tagOf(options: PrerenderOptions) {
  const { anonymous, depth, endpoint, headingLevel, layout, own, persist, resume } = options;
  return {
    lang: langOf(options),
    src: own?.src,
    'support-src': options.supportSrc,
    'benchmark-src': options.benchmarkSrc,
    country: options.country,
    layout,
    depth,
    persist,
    resume,
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
