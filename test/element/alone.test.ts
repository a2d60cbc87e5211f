import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { AiMaturityScan, Answers } from '../../src/index.js';
import { OTHERS } from '../content/support/others.js';
import { alone, assessment, EVERY_LANGUAGE, LANGUAGES } from './support/built-in.js';
import type { Language } from './support/built-in.js';
import { nextFile, parseCsv } from './support/files.js';
import { printed } from './support/printer.js';
import { shownResult } from './support/result.js';
import { one } from './support/screen.js';

/** The option at a place of every scored question, of a firm of one. */
function firmAt(place: number): Answers {
  const scored = assessment.items.filter(({ options }) => options.some((option) => 'value' in option));
  return { ...alone, ...Object.fromEntries(scored.map(({ id, options }) => [id, options[place]?.id ?? ''])) };
}

const BOM = '\uFEFF';

const FIRMS: readonly (readonly [name: string, answers: Answers])[] = [
  ['without AI', firmAt(0)],
  ['in the middle', alone],
  ['near the top', firmAt(3)],
  ['at the top', firmAt(4)],
];

/**
 * What a text says without what is meant to speak of others: how many people work in the firm, help from outside, and firms
 * in the figures.
 */
function without(language: Language, text: string): string {
  const { text: words, words: ui } = LANGUAGES[language];
  const { 'can.people.help': help, 'profile.size': size } = words.items;
  const meant = [size.question, ...Object.values(help.variants.alone.options ?? {})];
  // The longest first: some begin with another one.
  return [...meant, ui.compareNotSize]
    .sort((a, b) => b.length - a.length)
    .reduce((left, one) => left.replaceAll(one, ''), text);
}

/** The texts of a page or document, those that are folded away too. */
function textsIn(root: Node): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
  return texts.filter((text) => text.trim());
}

const shown = ({ shadowRoot }: AiMaturityScan) => shadowRoot?.querySelector('[part=result]') ?? document;

/** Nothing in these texts speaks of others in the firm. */
function expectAlone(language: Language, texts: readonly string[]): void {
  expect(texts.filter((text) => OTHERS[language].test(without(language, text)))).to.deep.equal([]);
}

describe('what somebody who works alone reads of the own firm speaks of nobody else', () => {
  for (const lang of EVERY_LANGUAGE) {
    const { steps } = LANGUAGES[lang].text;
    for (const [name, answers] of FIRMS) {
      it(`${lang}, ${name}: on the page`, async () => {
        const texts = textsIn(shown(await shownResult({ lang, answers })));
        expect(texts.length).to.be.above(60);
        expectAlone(lang, texts);
      });
    }

    it(`${lang}: on paper`, async () => {
      const scan = await shownResult({ lang, answers: alone });
      const { document } = await printed(() => scan.print());
      const texts = textsIn(document.body);
      expect(texts.join(' ')).to.include(steps.integrated.variants.alone.description);
      expectAlone(lang, texts);
    });

    it(`${lang}: in a spreadsheet`, async () => {
      const scan = await shownResult({ lang, answers: alone });
      const { text } = await nextFile(() => scan.download('csv'));
      expect(text).to.include(LANGUAGES[lang].text.dimensions['know.people'].variants.alone.title);
      // Part and id are no words.
      expectAlone(
        lang,
        parseCsv(text.replace(BOM, '')).flatMap((row) => row.slice(2)),
      );
    });

    it(`${lang}: as a text to copy`, async () => {
      const scan = await shownResult({ lang, answers: alone });
      const text = await copiedFrom(scan, LANGUAGES[lang].words.takeCopy);
      expect(text).to.include(steps.occasional.variants.alone.description);
      expectAlone(lang, text.split('\n'));
    });
  }
});

/** What the button that copies the result puts on the clipboard. */
function copiedFrom(scan: AiMaturityScan, button: string): Promise<string> {
  return new Promise<string>((resolve) => {
    const writeText = (text: string) => {
      resolve(text);
      return Promise.resolve();
    };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    one(scan, 'button', button).click();
  }).finally(() => Reflect.deleteProperty(navigator, 'clipboard'));
}
