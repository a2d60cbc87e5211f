/** A browser that visits the demo pages as they are served, with the script as it was built. */
import { after, before } from 'node:test';
import { launch } from 'puppeteer-core';
import type { Browser, BrowserContext, Page } from 'puppeteer-core';
import { BROWSER_FLAGS, findBrowser, findTestBrowser } from '../../../.scripts/browser.mjs';
import { serve } from '../../../.scripts/serve.mjs';

/** One for all test files of this process (`.scripts/node-test-groups.mjs`); started when the first of them asks. */
let shared: Promise<Browser> | undefined;
after(async () => (await shared)?.close());

/** A browser with a window of its own, though nobody sees it: the one for tests has no cache of pages to go back to. */
export function wholeBrowser(): Promise<Browser> {
  return launch({ executablePath: findBrowser(), args: [...BROWSER_FLAGS, '--lang=en'] });
}

/** Milliseconds. A busy machine is slow, not wrong: a limit is there for what would never end. */
const LONGEST_WAIT = 120_000;

/** A browser as a new visitor has it: cookies, storage and cache of its own. Closed by who asked for it. */
export async function visitorsBrowser(): Promise<BrowserContext> {
  shared ??= launch({ executablePath: findTestBrowser(), args: [...BROWSER_FLAGS, '--lang=en'] });
  const context = await (await shared).createBrowserContext();
  // A page has a limit of its own, and a browser none that its pages would take.
  const newPage = context.newPage.bind(context);
  context.newPage = async (options) => {
    const page = await newPage(options);
    page.setDefaultTimeout(LONGEST_WAIT);
    return page;
  };
  return context;
}

export interface Visit {
  readonly page: Page;
  /** What the page wrote to the console, and what went wrong in it. */
  readonly lines: readonly string[];
  /** Addresses asked for that are not on the server itself. */
  readonly elsewhere: readonly string[];
}

/** For within a `describe`: a demo page in a browser of its own, open before the tests and closed after them. */
export function demoPage(path: string): () => Page {
  let browser: DemoBrowser;
  let page: Page;
  before(async () => {
    browser = await DemoBrowser.open();
    ({ page } = await browser.visit(path));
  });
  after(() => browser.close());
  return () => page;
}

export class DemoBrowser {
  readonly #browser: BrowserContext;
  readonly #server: Awaited<ReturnType<typeof serve>>;

  private constructor(browser: BrowserContext, server: Awaited<ReturnType<typeof serve>>) {
    this.#browser = browser;
    this.#server = server;
  }

  /** Of the pages. */
  get origin(): string {
    return this.#server.url;
  }

  /** `headers` go with every answer, also those added later. */
  static async open(headers: Record<string, string> = {}): Promise<DemoBrowser> {
    const server = await serve({ headers });
    return new DemoBrowser(await visitorsBrowser(), server);
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#server.close();
  }

  /** A page with nothing on it. */
  blank(): Promise<Page> {
    return this.#browser.newPage();
  }

  /** A fresh page, once every tag on it shows what it has to show. */
  async visit(path: string): Promise<Visit> {
    const page = await this.#browser.newPage();
    const lines: string[] = [];
    const elsewhere: string[] = [];
    page.on('console', (message) => lines.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => lines.push(String(error)));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(this.#server.url) && !url.startsWith('data:')) elsewhere.push(url);
    });
    await page.goto(`${this.#server.url}/demo/${path}`);
    await page.evaluate(async () => {
      for (const tag of ['ai-maturity-scan', 'ai-maturity-cohort'] as const) {
        if (!document.querySelector(tag)) continue;
        await customElements.whenDefined(tag);
        for (const one of document.querySelectorAll(tag)) await one.updateComplete;
      }
    });
    return { page, lines, elsewhere };
  }
}
