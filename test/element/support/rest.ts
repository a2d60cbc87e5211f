/** The rest of the built-in text, when the test wants it to arrive. */
import { languages, loadLanguage, provide } from '../../../src/languages/index.js';
import type { AiMaturityScan } from '../../../src/index.js';
import type { Language } from './built-in.js';
import { announced } from './screen.js';
import { until } from './until.js';

export interface HeldRest {
  /** The languages that were asked for, in order. */
  readonly asked: readonly Language[];
  /** All that was asked for arrives, and what is asked for from now on does so at once. */
  release(): void;
  /** The same with failures. */
  fail(): void;
}

let restore = () => undefined as unknown;

/** To be called after each test that holds something back. */
export function letRestsBe(): void {
  restore();
}

export async function holdRest(): Promise<HeldRest> {
  const originals = await Promise.all(
    languages.map(async (language) => [language, await loadLanguage(language)] as const),
  );
  restore = () => originals.forEach(([tag, language]) => provide(tag, language));
  const asked: Language[] = [];
  let [open, refuse] = [() => undefined as unknown, () => undefined as unknown];
  const gate = new Promise<void>((resolve, reject) => {
    open = resolve;
    refuse = () => reject(new TypeError('Failed to fetch'));
  });
  // Somebody may never ask.
  gate.catch(() => undefined);
  for (const [tag, language] of originals) {
    const loadOtherSections = () => {
      asked.push(tag);
      return gate.then(language.loadOtherSections);
    };
    provide(tag, { ...language, loadOtherSections });
  }
  return { asked, release: () => void open(), fail: () => void refuse() };
}

/** Until the tag says this, which may take another file. */
export async function says(scan: AiMaturityScan, words: string): Promise<void> {
  await until(() => announced(scan) === words, `It does not say: ${words}`);
}
