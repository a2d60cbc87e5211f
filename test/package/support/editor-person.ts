/** Somebody at the editor, with a mouse and a keyboard. Everything goes through the page's own fields and buttons. */
import type { Page } from 'puppeteer-core';
import type { Json } from '../../../src/editor/model/json.js';

export class Person {
  constructor(readonly page: Page) {}

  /** Clicks a button of the page by its words, or else by its name for screen readers. */
  async press(name: string, within = ''): Promise<void> {
    const found = await this.page.waitForFunction(
      (text: string, selector: string) =>
        [...document.querySelectorAll<HTMLElement>(`${selector} button`)].find(
          (button) => button.getAttribute('aria-label') === text || button.textContent.trim() === text,
        ),
      {},
      name,
      within,
    );
    await (found as Awaited<ReturnType<Page['$']>>)?.click();
    await found.dispose();
  }

  async pressId(id: string): Promise<void> {
    await this.page.click(`[id="${id}"]`);
  }

  /** Writes over what a field has, and leaves it. */
  async write(id: string, text: string): Promise<void> {
    const field = `[id="${id}"]`;
    await this.page.waitForSelector(field);
    await this.page.focus(field);
    await this.page.keyboard.down('Control');
    await this.page.keyboard.press('KeyA');
    await this.page.keyboard.up('Control');
    if (text === '') await this.page.keyboard.press('Delete');
    else await this.page.keyboard.sendCharacter(text);
    await this.page.keyboard.press('Tab');
  }

  async choose(id: string, value: string): Promise<void> {
    await this.page.waitForSelector(`[id="${id}"]`);
    await this.page.select(`[id="${id}"]`, value);
  }

  /** Opens all that is folded away in the form. */
  async unfold(): Promise<void> {
    for (const summary of await this.page.$$('main details:not([open]) > summary'))
      if (await summary.isVisible()) await summary.click();
  }

  /** Ticks a box, or takes the tick away. */
  async tick(id: string, isOn = true): Promise<void> {
    await this.page.waitForSelector(`[id="${id}"]`);
    const isNow = await this.page.$eval(`[id="${id}"]`, (box) => (box as HTMLInputElement).checked);
    if (isNow !== isOn) await this.pressId(id);
  }

  async goTo(kind: string, at = 0): Promise<void> {
    const buttons = await this.page.$$(`nav button.place.${kind}`);
    await buttons[at]?.click();
  }

  /** The file as it would be saved, from what the browser keeps of the work that was changed last. */
  async file(): Promise<string> {
    return (await this.kept())?.text ?? '';
  }

  /** What the browser keeps of the work that was changed last. */
  async kept(): Promise<{ readonly text: string; readonly beside?: Json } | undefined> {
    const works = await this.page.evaluate(() => Object.values(localStorage).map(String));
    const read = works.map((work) => JSON.parse(work) as { text: string; time: number; beside?: Json });
    return read.sort((one, other) => other.time - one.time)[0];
  }
}
