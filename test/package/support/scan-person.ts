/** Somebody at the scan, with a browser of their own. Everything goes through the tag's own fields and buttons. */
import type { BrowserContext, Page } from 'puppeteer-core';
import { assessment } from '../../../src/content/index.js';
import type {} from '../../../src/define.js';
import type { Answers } from '../../../src/engine/index.js';
import { visitorsBrowser } from './browser.js';

export class ScanPerson {
  private constructor(
    readonly browser: BrowserContext,
    readonly page: Page,
  ) {}

  /** With nothing kept from before, on a day (ISO 8601), at a desk or at a phone of 390 pixels. */
  static async on(day: string, { isPhone = false } = {}): Promise<ScanPerson> {
    const browser = await visitorsBrowser();
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(clockFrom(Date.parse(day)));
    if (isPhone) await page.setViewport({ width: 390, height: 844, isMobile: true, hasTouch: true });
    return new ScanPerson(browser, page);
  }

  async open(address: string): Promise<void> {
    await this.page.goto(address);
    await this.page.waitForSelector('ai-maturity-scan:state(intro)');
  }

  /** Presses a button, link or row once it is there. `name`: for screen readers. */
  async press(name: string): Promise<void> {
    await this.page.locator(named(name)).click();
  }

  /** Types into the field with this name, key by key. */
  async type(name: string, text: string): Promise<void> {
    await this.page.locator(named(name)).click();
    await this.page.keyboard.type(text);
  }

  /** Waits until this stands on the page. */
  async sees(words: string): Promise<void> {
    await this.page.waitForFunction(
      (wanted) =>
        document.querySelector('ai-maturity-scan')?.shadowRoot?.textContent.replace(/\s+/g, ' ').includes(wanted),
      {},
      words.replace(/\s+/g, ' '),
    );
  }

  /** What stands in a part of the tag, or in one within another, without more white space than words need. */
  async reads(...parts: readonly string[]): Promise<string> {
    const selector = parts.map((part) => `[part~="${part}"]`).join(' ');
    // Looked for at each frame: what happens in a tag does not count as a change of the page.
    const found = await this.page.waitForSelector(`ai-maturity-scan >>> ${selector}`, { visible: true });
    return (await found?.evaluate(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())) ?? '';
  }

  /**
   * Answers question after question, until something else than a question is on the page. What has the wanted answer already
   * stays. Where `answers` has none, nothing is chosen.
   */
  async answer(answers: Answers, next: string): Promise<void> {
    for (let id = await this.#question(); id !== null; id = await this.#question()) {
      const options = assessment.items.find((item) => item.id === id)?.options ?? [];
      const wanted = [answers[id] ?? []].flat();
      const inputs = await this.page.$$('ai-maturity-scan >>> [part~="page"] input');
      for (const [at, { id: option }] of options.entries()) {
        const isChosen = await inputs[at]?.evaluate(({ checked }) => checked);
        if (wanted.includes(option) && isChosen === false) await inputs[at]?.click();
      }
      await this.press(next);
    }
  }

  /** Id of the item that the page asks; null if it asks none. */
  #question(): Promise<string | null> {
    return this.page.$eval('ai-maturity-scan', async (scan) => {
      await scan.updateComplete;
      const title = scan.shadowRoot?.querySelector('form[part="page"] [id^="title-"]');
      return title?.id.replace('title-', '') ?? null;
    });
  }

  async close(): Promise<void> {
    await this.browser.close();
  }
}

const named = (name: string) => `ai-maturity-scan >>> ::-p-aria([name="${name}"])`;

/** What each page runs before its own scripts: its clock goes on from `start`, in milliseconds. Text, as no name of tsx is there. */
const clockFrom = (start: number) => `{
  const ahead = ${start} - Date.now();
  globalThis.Date = class extends Date {
    constructor(...given) {
      super(...(given.length > 0 ? given : [new.target.now()]));
    }
    static now() {
      return super.now() + ahead;
    }
  };
}`;
