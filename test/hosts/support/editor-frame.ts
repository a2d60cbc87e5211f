/** The built editor in a frame, as somebody uses it by keys. */
import { sendKeys } from '@web/test-runner-commands';
import { text } from '../../element/support/screen.js';
import { until } from '../../element/support/until.js';
import { show } from './page.js';
import type { Realm } from './page.js';

type Field = HTMLInputElement | HTMLTextAreaElement;

export class EditorFrame {
  /** What went wrong in the page, or was refused by its policy. */
  readonly problems: string[] = [];

  private constructor(readonly realm: Realm) {
    realm.addEventListener('error', ({ message }) => this.problems.push(message));
    realm.addEventListener('securitypolicyviolation', ({ violatedDirective }) => this.problems.push(violatedDirective));
    // Where a browser has a dialog to save in, no test can answer it.
    Object.defineProperty(realm, 'showSaveFilePicker', { value: undefined });
  }

  static async open(): Promise<EditorFrame> {
    const { frame, realm } = await show('/host-page/files/dist/editor/editor.html');
    frame.focus();
    const editor = new EditorFrame(realm);
    await until(() => editor.buttons('main').length > 0, 'the editor is not there');
    return editor;
  }

  buttons(within: string): readonly string[] {
    return [...this.realm.document.querySelectorAll(`${within} button`)].map(text);
  }

  /** Presses the button with these words. */
  async press(name: string): Promise<void> {
    const found = [...this.realm.document.querySelectorAll<HTMLElement>('button')].find((one) => text(one) === name);
    if (!found) throw new Error(`There is no button "${name}"`);
    found.focus();
    await sendKeys({ press: 'Enter' });
  }

  async goTo(kind: string): Promise<void> {
    this.realm.document.querySelector<HTMLElement>(`nav .place.${kind}`)?.focus();
    await sendKeys({ press: 'Enter' });
  }

  field(id: string): Field {
    const found = this.realm.document.getElementById(id) as Field | null;
    if (!found) throw new Error(`There is no field ${id}`);
    return found;
  }

  /** Writes over what a field has, and leaves it. */
  async write(id: string, words: string): Promise<void> {
    this.field(id).focus();
    this.field(id).select();
    await sendKeys({ type: words });
    await sendKeys({ press: 'Tab' });
  }

  /** Until the preview shows a scan of this title. */
  titled(title: string): Promise<void> {
    const shown = () => this.realm.document.querySelector('ai-maturity-scan')?.shadowRoot?.querySelector('h3') ?? null;
    return until(() => text(shown()) === title, `the preview is not called "${title}"`);
  }

  /** Hands a file to a field, as the browser's dialog does. */
  async choose(id: string, file: File): Promise<void> {
    const files = new DataTransfer();
    files.items.add(file);
    const field = this.field(id) as HTMLInputElement;
    field.files = files.files;
    field.dispatchEvent(new this.realm.Event('change', { bubbles: true }));
    await file.text();
  }

  /** Chooses in a list. */
  choice(id: string, value: string): void {
    const list = this.realm.document.getElementById(id) as HTMLSelectElement | null;
    if (!list) throw new Error(`There is no list ${id}`);
    list.value = value;
    list.dispatchEvent(new this.realm.Event('change', { bubbles: true }));
  }

  /** Presses a button that saves, and gives the file that the browser is offered. */
  async saved(button = 'Save'): Promise<{ readonly name: string; readonly text: string }> {
    const { HTMLAnchorElement: Link, URL: Addresses } = this.realm;
    const blobs: Blob[] = [];
    Addresses.createObjectURL = (blob) => `#caught-${blobs.push(blob as Blob)}`;
    const offered = new Promise<string>((resolve) => {
      Link.prototype.click = function click() {
        resolve(this.download);
      };
    });
    await this.press(button);
    const name = await offered;
    return { name, text: (await blobs[0]?.text()) ?? '' };
  }
}
