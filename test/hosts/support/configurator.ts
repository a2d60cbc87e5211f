/** The demo page that makes snippets, as somebody uses it. */
import type { AiMaturityScan } from '../../../src/index.js';
import { show } from './page.js';
import type { Realm } from './page.js';

export class Configurator {
  private constructor(readonly realm: Realm) {}

  static async open(): Promise<Configurator> {
    const { realm } = await show('/host-page/files/demo/configure.html');
    const page = new Configurator(realm);
    await page.#shown();
    await page.preview.updateComplete;
    return page;
  }

  get preview(): AiMaturityScan {
    const scan = this.realm.document.querySelector('ai-maturity-scan');
    if (!scan) throw new Error('There is no preview');
    return scan;
  }

  choose(values: Record<string, string>): void {
    const { elements } = this.realm.document.forms[0] ?? {};
    for (const [name, value] of Object.entries(values)) {
      const field = elements?.namedItem(name) as HTMLInputElement | null;
      if (!field) throw new Error(`There is no field ${name}`);
      if (field.type === 'checkbox') field.checked = value === 'on';
      else field.value = value;
      field.dispatchEvent(new this.realm.Event('input', { bubbles: true }));
    }
  }

  /** The lines under the title that begins so. */
  snippet(title: string): string {
    return this.#titled(title).nextElementSibling?.textContent ?? '';
  }

  /** What comes to the clipboard; the real one asks for leave. */
  async copy(title: string): Promise<string> {
    const { navigator } = this.realm;
    const copied = new Promise<string>((resolve) => {
      const clipboard = {
        writeText: (text: string) => {
          resolve(text);
          return Promise.resolve();
        },
      };
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    });
    const status = this.#pressCopy(title);
    const text = await copied;
    if (!status.textContent) await added(status);
    if (!status.textContent.includes(title)) throw new Error('The page does not say so');
    return text;
  }

  /** What the page says, and what is marked, where the browser does not copy. */
  async copyInVain(title: string): Promise<{ readonly said: string; readonly marked: string }> {
    Object.defineProperty(this.realm.navigator, 'clipboard', { configurable: true, value: undefined });
    const status = this.#pressCopy(title);
    await added(status);
    return { said: status.textContent, marked: String(this.realm.getSelection()) };
  }

  /** What is said under a field. */
  problem(name: string): string {
    return this.realm.document.getElementById(`${name}-problem`)?.textContent ?? '';
  }

  get lines(): string {
    return this.realm.document.getElementById('snippets')?.textContent ?? '';
  }

  /** Gives where it is said what came of it. */
  #pressCopy(title: string): Element {
    const button = this.#titled(title).nextElementSibling?.nextElementSibling as HTMLElement | null;
    button?.click();
    const status = button?.nextElementSibling;
    if (!status) throw new Error('There is no button');
    return status;
  }

  /** The page first asks for the hashes. */
  async #shown(): Promise<void> {
    const place = this.realm.document.getElementById('snippets');
    if (place?.childElementCount === 0) await added(place);
  }

  #titled(title: string): Element {
    const found = [...this.realm.document.querySelectorAll('#snippets h3')].find((heading) =>
      heading.textContent.startsWith(title),
    );
    if (!found) throw new Error(`There is no snippet "${title}"`);
    return found;
  }
}

/** Resolves when something is put in there. */
async function added(place: Element | null): Promise<void> {
  await new Promise((resolve) => place && new MutationObserver(resolve).observe(place, { childList: true }));
}
