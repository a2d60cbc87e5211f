/** The rest of the built-in text, when the test wants it to arrive. */
import { languages, loadStart, provide } from '../../../src/start/index.js';
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
    languages.map(async (language) => [language, await loadStart(language)] as const),
  );
  restore = () => originals.forEach(([language, start]) => provide(language, start));
  const asked: Language[] = [];
  let [open, refuse] = [() => undefined as unknown, () => undefined as unknown];
  const gate = new Promise<void>((resolve, reject) => {
    open = resolve;
    refuse = () => reject(new TypeError('Failed to fetch'));
  });
  // Somebody may never ask.
  gate.catch(() => undefined);
  for (const [language, start] of originals) {
    const rest = () => {
      asked.push(language);
      return gate.then(start.rest);
    };
    provide(language, { ...start, rest });
  }
  return { asked, release: () => void open(), fail: () => void refuse() };
}

/** Until the tag says this, which may take another file. */
export async function says(scan: AiMaturityScan, words: string): Promise<void> {
  await until(() => announced(scan) === words, `It does not say: ${words}`);
}
