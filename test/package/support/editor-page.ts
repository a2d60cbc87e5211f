/** The built editor, open anew before each test of a `describe`; nothing may be sent anywhere, and nothing may go wrong. */
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach } from 'node:test';
import type { BrowserContext, Page } from 'puppeteer-core';
import { serve } from '../../../.scripts/serve.mjs';
import { visitorsBrowser } from './browser.js';
import { Person } from './editor-person.js';

export class EditorPage {
  page!: Page;
  person!: Person;
  #browser!: BrowserContext;
  #server!: Awaited<ReturnType<typeof serve>>;
  #said: string[] = [];
  #elsewhere: string[] = [];

  constructor() {
    before(async () => {
      this.#server = await serve();
      this.#browser = await visitorsBrowser();
    });
    after(async () => {
      await this.#browser.close();
      await this.#server.close();
    });
    beforeEach(() => this.#begin());
    afterEach(async () => {
      assert.deepEqual([this.#said, this.#elsewhere], [[], []]);
      await this.page.close();
    });
  }

  async #begin(): Promise<void> {
    this.page = await this.#browser.newPage();
    this.#said = [];
    this.#elsewhere = [];
    this.page.on('console', (message) => this.#said.push(message.text()));
    this.page.on('pageerror', (error) => this.#said.push(String(error)));
    this.page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (!/^\/dist\/(?:editor|cdn)\/[\w-]+\.(?:js|css|html)$/.test(pathname) && !request.url().startsWith('data:'))
        this.#elsewhere.push(request.url());
    });
    this.page.on('dialog', (dialog) => void dialog.accept());
    await this.page.setViewport({ width: 1200, height: 900 });
    // What the test before this one kept. The page itself would have to be opened twice for it.
    const devtools = await this.page.createCDPSession();
    await devtools.send('Storage.clearDataForOrigin', { origin: this.#server.url, storageTypes: 'all' });
    await devtools.detach();
    await this.open();
    this.person = new Person(this.page);
  }

  async open(): Promise<void> {
    await this.page.goto(`${this.#server.url}/dist/editor/editor.html`);
    await this.page.waitForSelector('h2');
  }

  /** Waits until the preview shows a scan of this title. */
  async title(text: string): Promise<void> {
    await this.page.waitForFunction(
      (wanted: string) =>
        document.querySelector('ai-maturity-scan')?.shadowRoot?.querySelector('h3')?.textContent.trim() === wanted,
      {},
      text,
    );
  }

  valueOf(id: string): Promise<string> {
    return this.page.$eval(`[id="${id}"]`, (field) => (field as HTMLInputElement).value);
  }

  /** Chooses a file in a field. */
  async choose(id: string, path: string): Promise<void> {
    const input = await this.page.$<'input'>(`#${id}` as 'input');
    await input?.uploadFile(path);
  }
}
