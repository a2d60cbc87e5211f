/**
 * A browser of before 2023, driven by its own protocol: Puppeteer of today starts it, but its pages do not know all that
 * Puppeteer asks of pages.
 */
import { writeFileSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import type { Browser, CDPSession } from 'puppeteer-core';
import { BROWSER_FLAGS } from '../../../.scripts/browser.mjs';

export class OldBrowser {
  readonly #browser: Browser;
  readonly #session: CDPSession;

  private constructor(browser: Browser, session: CDPSession) {
    this.#browser = browser;
    this.#session = session;
  }

  static async open(executablePath: string): Promise<OldBrowser> {
    const args = [...BROWSER_FLAGS, '--lang=en'];
    const browser = await launch({ executablePath, args, headless: 'shell', waitForInitialPage: false });
    return new OldBrowser(browser, await browser.target().createCDPSession());
  }

  version(): Promise<string> {
    return this.#browser.version();
  }

  async page(url: string): Promise<OldPage> {
    const { targetId } = await this.#session.send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await this.#session.send('Target.attachToTarget', { targetId, flatten: true });
    const session = this.#session.connection()?.session(sessionId);
    if (!session) throw new Error('The page cannot be driven.');
    return OldPage.open(session, url);
  }

  close(): Promise<void> {
    return this.#browser.close();
  }
}

export class OldPage {
  /** What went wrong in it, and what it wrote to the console. */
  readonly lines: string[] = [];
  readonly #session: CDPSession;

  private constructor(session: CDPSession) {
    this.#session = session;
    session.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text } }) =>
      this.lines.push(exception?.description ?? text),
    );
    session.on('Runtime.consoleAPICalled', ({ args, type }) =>
      this.lines.push(`${type}: ${args.map(({ value, description }) => String(value ?? description)).join(' ')}`),
    );
  }

  static async open(session: CDPSession, url: string): Promise<OldPage> {
    const page = new OldPage(session);
    await session.send('Runtime.enable');
    await session.send('Page.enable');
    await page.goTo(url);
    return page;
  }

  async goTo(url: string): Promise<void> {
    const loaded = new Promise((resolve) => this.#session.once('Page.loadEventFired', resolve));
    await this.#session.send('Page.navigate', { url });
    await loaded;
  }

  /** Runs a function in the page and waits for what it promises. Arguments and what comes back are JSON. */
  async run<Args extends readonly unknown[], Back>(
    action: (...args: Args) => Back | Promise<Back>,
    ...args: Args
  ): Promise<Back> {
    // The tests' compiler gives functions their names with a helper that the page does not have.
    const expression = `var __name = (f) => f; (${action.toString()})(...${JSON.stringify(args)})`;
    const { exceptionDetails, result } = await this.#session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as Back;
  }

  async picture(file: string): Promise<void> {
    const { data } = await this.#session.send('Page.captureScreenshot', { captureBeyondViewport: true });
    writeFileSync(file, Buffer.from(data, 'base64'));
  }
}
