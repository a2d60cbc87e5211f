import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import type { AiMaturityScan } from '../../src/index.js';
import { answer, assessment, labelsOf, LANGUAGES, middling, questionOf, walk } from './support/built-in.js';
import type { Language } from './support/built-in.js';
import { describeWith } from './support/engine.js';
import { EVERY_KIND_HERE, EVERY_LANGUAGE_HERE, LONGEST } from './support/every-page.js';
import { nextFile } from './support/files.js';
import { focusProblem } from './support/focus-ring.js';
import { mount } from './support/mount.js';
import { all, focused, nameOf, parts } from './support/screen.js';
import { Visitor } from './support/visitor.js';

const LARGE = { width: 800, height: 600 };
const PHONE = { width: 360, height: 640 };
const ZOOMED = { width: 320, height: 256 };
const FIRST = assessment.items[0]?.id ?? '';

/** A visitor who comes from a button of the page before the tag, and may leave to one after it. */
function visitorOf(scan: AiMaturityScan) {
  const [before, after] = ['before', 'after'].map((name) => {
    const button = document.createElement('button');
    button.textContent = name;
    return button;
  }) as [HTMLButtonElement, HTMLButtonElement];
  scan.before(before);
  scan.after(after);
  before.focus();
  const problems: string[] = [];
  const visitor = new Visitor(scan, async (place) => {
    const problem = place === before || place === after ? '' : await focusProblem(place);
    if (problem) problems.push(problem);
  });
  return { after, before, problems, visitor };
}

describeWith('keys that count as the keyboard', 'by keyboard alone, the focus always in sight', () => {
  for (const language of EVERY_LANGUAGE_HERE) {
    it(`${language}: a mistake, the way back, all questions, a trial, both files, and out again`, async () => {
      const scan = await mount({ lang: language });
      const { after, before, problems, visitor } = visitorOf(scan);
      const { words } = LANGUAGES[language];

      await visitor.press(words.start);
      await mistake(visitor, language);
      await backAndForth(visitor, language);
      await walk(visitor, language, middling);
      await visitor.press(words.showResult);
      expect(scan.stage).to.equal('result');
      await trial(visitor, language);
      for (const [button, kind] of [
        [words.takeCsv, 'csv'],
        [words.takeJson, 'json'],
      ] as const) {
        const { name } = await nextFile(() => visitor.press(button, 'Space'));
        expect(name).to.match(new RegExp(`\\.${kind}$`));
      }
      await visitor.tabTo(after);
      await visitor.tabBackTo(before);
      expect(problems).to.deep.equal([]);
    });
  }
});

/** Continue without an answer; from the summary to the question. */
async function mistake(visitor: Visitor, language: Language): Promise<void> {
  await visitor.press(LANGUAGES[language].words.continue);
  const [summary] = all(visitor.scan, 'alert');
  expect(focused()).to.equal(summary);
  await visitor.key('Tab');
  await visitor.key('Enter');
  expect(focused()).to.equal(all(visitor.scan, 'radio')[0]);
  expect(visitor.chosen(questionOf(language, FIRST))).to.deep.equal([]);
}

/** What was chosen is still there on coming back. */
async function backAndForth(visitor: Visitor, language: Language): Promise<void> {
  const { words } = LANGUAGES[language];
  const chosen = middling[FIRST] ?? '';
  await answer(visitor, language, FIRST, chosen);
  await visitor.press(words.continue);
  await visitor.press(words.back);
  expect(visitor.chosen(questionOf(language, FIRST))).to.deep.equal(labelsOf(language, FIRST, chosen));
  await visitor.press(words.continue);
}

/** Another answer to the first question that can be tried out, and the own one again. */
async function trial(visitor: Visitor, language: Language): Promise<void> {
  const { scan } = visitor;
  const choice = all(scan, 'choice')[0] as HTMLSelectElement;
  await visitor.tabTo(choice);
  await visitor.key('ArrowDown');
  const [last] = labelsOf(
    language,
    choice.value,
    all(scan, 'radio')
      .map((radio) => (radio as HTMLInputElement).value)
      .slice(-1),
  );
  await visitor.choose(questionOf(language, choice.value), last ?? '');
  expect(parts(scan, 'trial-note')).to.have.length(1);
  const back = all(scan, 'button').filter((button) => nameOf(button) === LANGUAGES[language].words.tryPutBack);
  await visitor.tabTo(back.at(-1) ?? choice);
  await visitor.key('Enter');
  expect(parts(scan, 'trial-note')).to.have.length(0);
  expect(focused()).to.equal(choice);
}

describeWith(
  'keys that count as the keyboard',
  // Where the stops are does not depend on the language.
  'no trap: Tab leads through and out, and Shift+Tab all the way back',
  () => {
    after(() => setViewport(LARGE));

    for (const [, page, show] of EVERY_KIND_HERE.filter(([language]) => language === LONGEST)) {
      // What stays in place takes most room on a phone, and at 400 % zoom there is no room at all.
      const sizes = page === 'trial' ? [LARGE, PHONE, ZOOMED] : [LARGE];
      for (const size of sizes) {
        it(`${size.width} by ${size.height} pixels: ${page}`, async () => {
          await setViewport(size);
          const { after, before, problems, visitor } = visitorOf(await show());
          const stops = await visitor.tabTo(after);
          expect(await visitor.tabBackTo(before)).to.equal(stops);
          expect(problems).to.deep.equal([]);
        });
      }
    }
  },
);
