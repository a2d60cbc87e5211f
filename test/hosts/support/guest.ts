/** A visitor of somebody else's page, who knows no more of the widget than what is on screen. */
import type { AiMaturityScan, Result } from '../../../src/index.js';
import type { Realm } from './page.js';

/** More pages than any scan has. */
const MOST_PAGES = 80;

export class Guest {
  readonly results: Result[] = [];

  private constructor(
    readonly realm: Realm,
    readonly scan: AiMaturityScan,
  ) {
    scan.addEventListener('scan-result', ({ detail }) => this.results.push(detail));
  }

  /** Once the tag is on screen. `root`: where it stands, if not in the document itself. */
  static async at(realm: Realm, root: ParentNode = realm.document): Promise<Guest> {
    await realm.customElements.whenDefined('ai-maturity-scan');
    const scan = root.querySelector('ai-maturity-scan');
    if (!scan) throw new Error('There is no tag on the page');
    await scan.updateComplete;
    return new Guest(realm, scan);
  }

  all<T extends HTMLElement = HTMLElement>(selector: string): T[] {
    return [...(this.scan.shadowRoot?.querySelectorAll<T>(selector) ?? [])];
  }

  one(selector: string): HTMLElement {
    const [found] = this.all(selector);
    if (!found) throw new Error(`There is no ${selector} on screen: ${this.text()}`);
    return found;
  }

  text(): string {
    return this.all('.scan')
      .map(({ innerText }) => innerText)
      .join(' ');
  }

  async click(selector: string): Promise<void> {
    this.one(selector).click();
    await this.scan.updateComplete;
  }

  /** Takes the third option of every question on the page. */
  async answer(): Promise<void> {
    for (let open = this.#open(); open; open = this.#open()) {
      const inputs = [...open.querySelectorAll('input')];
      inputs[Math.min(2, inputs.length - 2)]?.click();
      await this.scan.updateComplete;
    }
  }

  /** From the first screen to the result. */
  async complete(): Promise<Result> {
    await this.click('[part~="button-primary"]');
    for (let page = 0; this.scan.stage === 'question'; page++) {
      if (page > MOST_PAGES) throw new Error(`Continue does not lead on: ${this.text()}`);
      await this.answer();
      await this.click('[part~="button-primary"]');
    }
    await this.click('[part~="button-primary"]');
    const [result] = this.results;
    if (!result || this.scan.stage !== 'result') throw new Error(`There is no result: ${this.text()}`);
    return result;
  }

  /** Changes one answer on the result page, and looks at what would follow. */
  async tryOut(): Promise<string> {
    const select = this.one('[part~="what-if"] select') as HTMLSelectElement;
    select.value = select.options[1]?.value ?? '';
    select.dispatchEvent(new this.realm.Event('change', { bubbles: true }));
    await this.scan.updateComplete;
    const other = this.all<HTMLInputElement>('[part~="what-if"] input').find(({ checked }) => !checked);
    other?.click();
    await this.scan.updateComplete;
    return this.one('[part~="trial-note"]').innerText;
  }

  /** The name of the file that the browser is told to save; nothing of it reaches the disk. */
  async download(format: 'json' | 'csv'): Promise<string> {
    const { HTMLAnchorElement: Link } = this.realm;
    const name = new Promise<string>((resolve) => {
      // The link is in no page, so no page hears the click.
      Link.prototype.click = function click() {
        resolve(this.download);
      };
    });
    this.scan.download(format);
    return name.finally(() => Reflect.deleteProperty(Link.prototype, 'click'));
  }

  #open(): HTMLFieldSetElement | undefined {
    return this.all<HTMLFieldSetElement>('fieldset').find((group) => !group.querySelector(':checked'));
  }
}
