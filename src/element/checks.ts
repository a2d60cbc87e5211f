/** Tells the page's builder what is wrong with settings. Loaded where something is, and with words or answers of the page. */
import { isHeadingLevel, isNothing } from './host/attributes.js';
import type { HostSettings } from './host/attributes.js';
import type { HostProblems } from './host/problems.js';
import { packageModule } from './loading/load-error.js';
import { languageOf, loadWords } from './loading/load-scan.js';

// Not asked for by itself: the address of one more file would be in the first load.
export { prefillCheck } from './session/prefill.js';
export { showSwallowed } from './host/swallowed.js';

/** The attributes that take one of a few words. The first word is the default. */
const CHOICES = {
  layout: ['question', 'section'],
  depth: ['full', 'quick'],
  persist: ['none', 'session', 'local'],
  resume: ['code', 'code link', 'none'],
};

/** `languages`: of the words that `messages` may replace, best first; false where these are not to be looked at. Never rejects. */
export async function checkHost(
  host: Element & HostSettings & { readonly messages: unknown },
  problems: HostProblems,
  settings: boolean,
  languages: readonly string[] | false,
): Promise<void> {
  if (settings) checkSettings(host, problems);
  if (languages) await checkMessages(host.messages, languages, problems);
}

function checkSettings(settings: Element & HostSettings, problems: HostProblems): void {
  for (const [path, words] of Object.entries(CHOICES)) {
    const value = settings[path as keyof typeof CHOICES];
    if (isNothing(value) || (words as unknown[]).includes(value)) continue;
    const list = words.map((word) => `"${word}"`).join(', ');
    const message = `It cannot be ${shown(value)}. Use one of ${list}. Until then it is "${words[0] ?? ''}".`;
    problems.report({ code: 'attribute-invalid', path, message });
  }
  const { headingLevel } = settings;
  if (!isNothing(headingLevel) && !isHeadingLevel(headingLevel)) {
    // Of an attribute that is no number, the property has nothing left.
    const value = Number.isNaN(headingLevel) ? settings.getAttribute('heading-level') : headingLevel;
    const message = `It cannot be ${shown(value)}. Use a whole number from 1 to 6. Until then it is 2.`;
    problems.report({ code: 'attribute-invalid', path: 'heading-level', message });
  }
}

/** What is not a text under a known key. */
async function checkMessages(messages: unknown, languages: readonly string[], problems: HostProblems): Promise<void> {
  const report = (path: string, message: string) => problems.report({ code: 'messages-invalid', path, message });
  if (messages === null || messages === undefined) return;
  if (typeof messages !== 'object') {
    report('$', 'Expected an object with texts by key, such as { start: "Begin" }.');
    return;
  }
  // Every language has the same keys; this one is there already, or soon will be.
  const words = loadWords(languageOf({ languages }), true);
  const voices = packageModule(import('../i18n/voices/en.js'));
  const loaded = await Promise.all([words, voices]).catch(() => null);
  if (!loaded) return;
  try {
    checkKeys({ ...loaded[0].words, ...loaded[1].default }, Object.entries(messages), report);
  } catch {
    report('$', 'Expected an object that can be read.');
  }
}

/** So many mistakes are told one by one; more help nobody, and would keep the page busy. */
const MOST_PROBLEMS = 50;

function checkKeys(
  words: object,
  messages: readonly [string, unknown][],
  report: (path: string, message: string) => void,
): void {
  const strangers = messages.filter(([key]) => !Object.hasOwn(words, key));
  for (const [key] of strangers.slice(0, MOST_PROBLEMS)) {
    report(`$.${key}`, 'The widget has no such words. The keys are those of the type `Words`.');
  }
  if (strangers.length > MOST_PROBLEMS) report('$', `${strangers.length - MOST_PROBLEMS} more keys are not known.`);
  for (const [key, text] of messages) {
    if (Object.hasOwn(words, key) && typeof text !== 'string') report(`$.${key}`, 'Expected a text.');
  }
}

/** A value in a message: what is not a plain one, by its kind, since reading it may do anything. */
function shown(value: unknown): string {
  return ['string', 'number', 'boolean'].includes(typeof value)
    ? JSON.stringify(value)
    : `Something of type ${typeof value}`;
}
