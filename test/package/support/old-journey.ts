/** A hand on the scan in an old browser. Each step runs in the page, and ends when what it changes is on screen. */
import type { Answers, Result } from '../../../src/index.js';
import type {} from '../../../src/define.js';
import type { OldPage } from './old-browser.js';

export interface Hand {
  start(): Promise<void>;
  set(settings: Readonly<Record<string, string>>): Promise<void>;
  /** So many questions. */
  answer(questions: number): Promise<void>;
  /** True if the visitor is told what is missing. */
  continueWithoutAnswer(): Promise<boolean>;
  /** Every question, to the result. */
  finish(): Promise<void>;
  press(name: string): Promise<void>;
  choose(option: string): Promise<void>;
  reset(): Promise<void>;
  stage(): Promise<string>;
  answers(): Promise<Answers>;
  result(): Promise<Result | null>;
  /** Waits until the screen has these words. */
  reads(words: string): Promise<void>;
  /** What goes to the printer. */
  printed(): Promise<string>;
  /** The text of the file. */
  saved(): Promise<string>;
  /** What stands in front of a fact that is there. */
  tick(): Promise<string>;
}

/** The scan of the page, once it is there. */
export async function scanOf(page: OldPage): Promise<Hand> {
  await page.run(async () => {
    await customElements.whenDefined('ai-maturity-scan');
    const scan = document.querySelector('ai-maturity-scan');
    if (!scan?.shadowRoot) throw new Error('There is no scan');
    await scan.updateComplete;
    const root = scan.shadowRoot;
    Object.assign(globalThis, {
      hand: {
        scan,
        root,
        forward: async (questions: number) => {
          if (scan.stage === 'intro') scan.start();
          await scan.updateComplete;
          for (let left = questions; left > 0 && scan.stage !== 'result'; left--) {
            // The last one but for "none of these" and "don't know": a firm that is far.
            [...root.querySelectorAll<HTMLInputElement>('.option:not(.apart) input')].at(-1)?.click();
            await scan.updateComplete;
            root.querySelector<HTMLButtonElement>('button.primary')?.click();
            await scan.updateComplete;
          }
        },
        byName: async (selector: string, name: string) => {
          const all = [...root.querySelectorAll<HTMLElement>(selector)];
          const found = all.find(({ textContent }) => textContent.trim().startsWith(name));
          if (!found) throw new Error(`There is no "${name}" among ${all.map((one) => one.textContent).join(', ')}`);
          found.click();
          await scan.updateComplete;
        },
      },
    });
  });
  return {
    start: () => page.run(() => hand.forward(0)),
    set: (settings) =>
      page.run(async (values) => {
        Object.assign(hand.scan, values);
        await hand.scan.updateComplete;
      }, settings),
    answer: (questions) => page.run((count) => hand.forward(count), questions),
    continueWithoutAnswer: () =>
      page.run(async () => {
        await hand.forward(0);
        hand.root.querySelector<HTMLButtonElement>('button.primary')?.click();
        await hand.scan.updateComplete;
        return hand.root.querySelector('[part~="error-summary"]') !== null;
      }),
    finish: () => page.run(() => hand.forward(100)),
    press: (name) => page.run(async (text) => hand.byName('button', text), name),
    choose: (option) => page.run(async (text) => hand.byName('label', text), option),
    reset: () =>
      page.run(async () => {
        hand.scan.reset();
        await hand.scan.updateComplete;
      }),
    stage: () => page.run(() => hand.scan.stage),
    answers: () => page.run(() => hand.scan.answers),
    result: () => page.run(() => hand.scan.result),
    reads: (words) =>
      page.run(
        (text) =>
          new Promise<void>((resolve) => {
            const look = () => {
              if (!hand.root.textContent.includes(text)) return;
              observer.disconnect();
              resolve();
            };
            const observer = new MutationObserver(look);
            observer.observe(hand.root, { subtree: true, childList: true, characterData: true });
            look();
          }),
        words,
      ),
    printed: () =>
      page.run(
        () =>
          new Promise<string>((resolve) => {
            const observer = new MutationObserver(() => {
              const frame = hand.root.querySelector<HTMLIFrameElement>('[data-frame="print"]');
              if (!frame?.contentWindow) return;
              observer.disconnect();
              const view = frame.contentWindow;
              view.print = () => {
                resolve(view.document.body.innerText);
                view.dispatchEvent(new Event('afterprint'));
              };
            });
            observer.observe(hand.root, { childList: true });
            hand.scan.print();
          }),
      ),
    saved: () =>
      page.run(
        () =>
          new Promise<string>((resolve) => {
            const make = URL.createObjectURL.bind(URL);
            URL.createObjectURL = (file) => {
              URL.createObjectURL = make;
              resolve((file as Blob).text());
              return make(file);
            };
            hand.scan.download('json');
          }),
      ),
    tick: () =>
      page.run(() => {
        const fact = hand.root.querySelector('.facts > .present');
        return fact ? getComputedStyle(fact, '::before').content : 'no fact';
      }),
  };
}

/** What `scanOf` leaves in the page. */
declare const hand: {
  readonly scan: HTMLElementTagNameMap['ai-maturity-scan'];
  readonly root: ShadowRoot;
  readonly forward: (questions: number) => Promise<void>;
  readonly byName: (selector: string, name: string) => Promise<void>;
};
