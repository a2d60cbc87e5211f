/** A visitor without a mouse: acts through the keyboard, and on what has a role and a name. */
import { sendKeys } from '@web/test-runner-commands';
import type { AiMaturityScan } from '../../../src/index.js';
import { all, focused, nameOf, one } from './screen.js';

/** More than there are places to stop at on any page of the scan. */
const MOST_STOPS = 150;

export class Visitor {
  /** `seen` is told after every key where the focus is, and waited for. */
  constructor(
    readonly scan: AiMaturityScan,
    readonly seen: (focused: Element | null) => Promise<void> | void = () => undefined,
  ) {}

  async key(press: string): Promise<void> {
    // "Space" is a name in Chromium only.
    await sendKeys({ press: press === 'Space' ? ' ' : press });
    await this.scan.updateComplete;
    await this.seen(focused());
  }

  /** Presses the button with this name. */
  async press(name: string, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
    await this.tabTo(one(this.scan, 'button', name));
    await this.key(key);
  }

  /** Opens the row that this stands in. */
  async open(inside: Element): Promise<void> {
    const summary = inside.closest('details:not([open])')?.querySelector('summary');
    if (!summary) throw new Error('There is no closed row around it');
    await this.tabTo(summary);
    await this.key('Enter');
  }

  /** Opens the closed row with this name. */
  async unfold(name: string): Promise<void> {
    const rows = this.scan.shadowRoot?.querySelectorAll<HTMLElement>('details:not([open]) > summary') ?? [];
    const row = [...rows].find((summary) => nameOf(summary) === name);
    if (!row) throw new Error(`There is no closed row "${name}"`);
    await this.tabTo(row);
    await this.key('Enter');
  }

  /** Chooses one option of the question: Tab leads into the group, arrows lead on. */
  async choose(question: string, option: string): Promise<void> {
    const radios = this.#inputs(question);
    const wanted = radios.findIndex((radio) => nameOf(radio) === option);
    if (wanted === -1) throw new Error(`"${question}" has no option "${option}"`);
    await this.#tabUntil(() => radios.includes(focused() as HTMLInputElement), radios[0]);
    const distance = () => wanted - radios.indexOf(focused() as HTMLInputElement);
    // Not round the ends, where WebKitGTK stops.
    const arrow = distance() < 0 ? 'ArrowUp' : 'ArrowDown';
    for (let tries = 0; distance() !== 0 && tries < radios.length; tries++) await this.key(arrow);
    if (!radios[wanted]?.checked) await this.key('Space');
  }

  /** Ticks these boxes of the question, or clears those that are ticked. */
  async tick(question: string, ...options: readonly string[]): Promise<void> {
    for (const option of options) {
      const box = this.#inputs(question).find((input) => nameOf(input) === option);
      if (!box) throw new Error(`"${question}" has no option "${option}"`);
      await this.tabTo(box);
      await this.key('Space');
    }
  }

  /** What is chosen in the question. */
  chosen(question: string): string[] {
    return this.#inputs(question)
      .filter((input) => input.checked)
      .map(nameOf);
  }

  /** Gives the number of stops on the way. */
  async tabTo(element: Element): Promise<number> {
    return this.#tabUntil(() => focused() === element, element);
  }

  /** The same the other way round: Tab with Shift held. */
  async tabBackTo(element: Element): Promise<number> {
    await sendKeys({ down: 'Shift' });
    try {
      return await this.#tabUntil(() => focused() === element, undefined);
    } finally {
      await sendKeys({ up: 'Shift' });
    }
  }

  /** Not past the end of the document, behind which are the browser's own buttons. */
  async #tabUntil(there: () => boolean, towards: Element | undefined): Promise<number> {
    let stops = 0;
    for (; !there(); stops++) {
      if (stops > MOST_STOPS) throw new Error('Tab does not lead there');
      const isBehind = towards !== undefined && isBefore(towards, focused());
      if (isBehind) await sendKeys({ down: 'Shift' });
      await sendKeys({ press: 'Tab' });
      await this.seen(focused());
      if (isBehind) await sendKeys({ up: 'Shift' });
    }
    return stops;
  }

  #inputs(question: string): HTMLInputElement[] {
    const group = all(this.scan, 'group').find((candidate) => nameOf(candidate) === question);
    if (!group) throw new Error(`There is no question "${question}" on screen`);
    return [...group.querySelectorAll('input')];
  }
}

function isBefore(element: Element, other: Element | null): boolean {
  if (other?.getRootNode() !== element.getRootNode()) return false;
  return Boolean(other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING);
}
