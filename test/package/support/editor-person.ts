/** Somebody at the editor, with a mouse and a keyboard. Everything goes through the page's own fields and buttons. */
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Json } from '../../../src/editor/model/json.js';
import { WORDS } from '../../../src/editor/words/words.js';
import type { EditorLanguage, Words } from '../../../src/editor/words/words.js';

export class Person {
  /** Of the editor, and of the texts that are written. */
  language: EditorLanguage = 'en';

  constructor(readonly page: Page) {}

  get words(): Words {
    return WORDS[this.language];
  }

  async speak(language: EditorLanguage): Promise<void> {
    this.language = language;
    await this.page.select('#editor-language', language);
  }

  /** The id of the field of a text. */
  text(path: string): string {
    return `f:texts/${this.language}/${path}`;
  }

  /** Presses the last of the three buttons of something in a list, by what it is: `items:q1`. */
  async takeOut(target: string): Promise<void> {
    await this.page.click(`.buttons:has([id="b:${target}:up"]) > button:last-child`);
  }

  /** Clicks a button of the page by its words, or else by its name for screen readers. */
  async press(name: string, within = ''): Promise<void> {
    const found = await this.#button(name, within);
    await found.click();
    await found.dispose();
  }

  /** Gives something the focus, by its id or, if it is a button of the form, by its name. */
  async focus(what: string): Promise<void> {
    const found = (await this.page.$(`[id="${what}"]`)) ?? (await this.#button(what, 'main'));
    await found.focus();
    await found.dispose();
  }

  async #button(name: string, within: string): Promise<ElementHandle> {
    const found = await this.page.waitForFunction(
      (text: string, selector: string) =>
        [...document.querySelectorAll<HTMLElement>(`${selector} button`)].find(
          (button) => button.getAttribute('aria-label') === text || button.textContent.trim() === text,
        ),
      {},
      name,
      within,
    );
    return found as unknown as ElementHandle;
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
    const kept = await this.page.evaluate(() => Object.entries(localStorage).map(([key, text]) => [key, String(text)]));
    const works = kept.flatMap(([key, text]) => (key?.startsWith('ai-maturity-editor:') ? [text ?? ''] : []));
    const read = works.map((work) => JSON.parse(work) as { text: string; time: number; beside?: Json });
    return read.sort((one, other) => other.time - one.time)[0];
  }
}
