/** A tag at its result in the page of a browser that a test drives, and how much of it is on screen. */
import type { Page } from 'puppeteer-core';
import type { Answers } from '../../../src/engine/index.js';
import type {} from '../../../src/define.js';

/** Runs in the page: a fresh tag at its result, with the words of all actions. `previous`: the code of an earlier visit, or null. */
export async function goToResult(lang: string, answers: Answers, previous: string | null = null): Promise<void> {
  const scan = document.createElement('ai-maturity-scan');
  Object.assign(scan, { lang, answers, previous });
  document.querySelector('ai-maturity-scan')?.replaceWith(scan);
  await scan.updateComplete;
  scan.start();
  await scan.updateComplete;
  const root = scan.shadowRoot;
  for (let pages = 0; pages < 40 && scan.stage !== 'result'; pages++) {
    // What was not asked of the firm when it was made up, it does not know.
    if (!root?.querySelector('input:checked')) root?.querySelector<HTMLElement>('.option:last-child input')?.click();
    root?.querySelector<HTMLElement>('[part~="button-primary"]')?.click();
    await scan.updateComplete;
  }
}

/** Types the codes of colleagues into the row that is for them, and closes it. */
export async function takeInVoices(page: Page, codes: string): Promise<void> {
  const shows = (part: string) =>
    page.waitForFunction(
      (wanted) => Boolean(document.querySelector('ai-maturity-scan')?.shadowRoot?.querySelector(wanted)),
      {},
      part,
    );
  const row = '[part~="ask-colleagues"] details';
  await shows(row);
  await page.evaluate((part) => {
    document.querySelector('ai-maturity-scan')?.shadowRoot?.querySelector<HTMLElement>(`${part} > summary`)?.click();
  }, row);
  await shows(`${row} textarea`);
  await page.evaluate(
    (part, typed) => {
      const form = document.querySelector('ai-maturity-scan')?.shadowRoot?.querySelector(`${part} form`);
      Object.assign(form?.querySelector('textarea') ?? {}, { value: typed });
      form?.querySelector('button')?.click();
    },
    row,
    codes,
  );
  await shows('[part~="voices"]');
  await page.evaluate((part) => {
    document.querySelector('ai-maturity-scan')?.shadowRoot?.querySelector(part)?.toggleAttribute('open', false);
  }, row);
}

export interface Size {
  /** In CSS pixels. */
  readonly height: number;
  readonly words: number;
}

/** Runs in the page: where the first action ends, in CSS pixels, 0 without one; the whole; and the sections that not every result has. */
export function measure(): { firstAction: number; page: Size; further: Size[] } {
  const scan = document.querySelector('ai-maturity-scan');
  const root = scan?.shadowRoot;
  const box = root?.querySelector('[part~="first-action"]')?.getBoundingClientRect();
  const sections = root?.querySelectorAll<HTMLElement>('[part~="then-and-now"], [part~="voices"]') ?? [];
  const [page, ...further] = [root?.querySelector('div'), ...sections].map((element) => ({
    height: Math.round(element?.getBoundingClientRect().height ?? 0),
    words: (element?.innerText ?? '').split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
  }));
  return {
    firstAction: box ? Math.round(box.bottom + scrollY) : 0,
    page: { height: Math.round(scan?.getBoundingClientRect().height ?? 0), words: page?.words ?? 0 },
    further,
  };
}
