// Runs in every engine: focus, keyboard.
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { answer, assessment, labelsOf, LANGUAGES, middling, questionOf, walk } from './support/built-in.js';
import type { Language } from './support/built-in.js';
import { describeWith } from './support/engine.js';
import { EVERY_LANGUAGE_HERE } from './support/every-page.js';
import { nextFile } from './support/files.js';
import { mount } from './support/mount.js';
import { passer } from './support/passer.js';
import { all, focused, one, parts } from './support/screen.js';
import type { Visitor } from './support/visitor.js';

const FIRST = assessment.items[0]?.id ?? '';

describeWith('keys that count as the keyboard', 'by keyboard alone, the focus always in sight', () => {
  for (const language of EVERY_LANGUAGE_HERE) {
    it(`${language}: a mistake, the way back, all questions, a trial, both files, and out again`, async () => {
      const scan = await mount({ lang: language });
      const { after, before, problems, visitor } = passer(scan);
      const { words } = LANGUAGES[language];

      await visitor.press(words.start);
      await mistake(visitor, language);
      await backAndForth(visitor, language);
      await walk(visitor, language, middling);
      await visitor.press(words.showResult);
      expect(scan.stage).to.equal('result');
      await trial(visitor, language);
      await visitor.unfold(words.takeMore);
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

/** Continue without an answer leads to its first choice. */
async function mistake(visitor: Visitor, language: Language): Promise<void> {
  await visitor.press(LANGUAGES[language].words.continue);
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
  await visitor.open(choice);
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
  await visitor.tabBackTo(one(scan, 'button', LANGUAGES[language].words.tryPutBack));
  await visitor.key('Enter');
  expect(parts(scan, 'trial-note')).to.have.length(0);
  // It is the own result again, from its top.
  expect(focused()).to.equal(all(scan, 'heading')[0]);
}
