// Runs in every engine: files, focus.
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { assessment } from '../../src/content/index.js';
import { compareResults, plan } from '../../src/engine/index.js';
import type { Answers, Plan } from '../../src/engine/index.js';
import en from '../../src/i18n/en.js';
import { fill } from '../../src/i18n/index.js';
import type { AiMaturityScan } from '../../src/index.js';
import { labelsOf, middling, questionOf } from './support/built-in.js';
import { alike } from './support/engine.js';
import { nextFile, parseCsv } from './support/files.js';
import { mount } from './support/mount.js';
import { begin, choose, press, resultOf, shownResult } from './support/result.js';
import { has, one, textIn } from './support/screen.js';
import { until } from './support/until.js';

/** A firm with some stages to its next step. */
const THEN: Answers = {
  ...middling,
  'profile.ambition': 'strategic',
  ...{
    'use.results': 'not-looked-at',
    'can.people.tools': 'private-accounts',
    'know.people.checking': 'own-judgement',
  },
};

/** Answers all questions that differ from what is filled in, up to the page with all answers. */
async function answerAll(scan: AiMaturityScan, answers: Answers): Promise<void> {
  while (scan.stage === 'question') {
    for (const { id } of assessment.items) {
      const answer = answers[id];
      const question = questionOf('en', id, scan.answers);
      if (answer === undefined || !has(scan, 'group', question)) continue;
      if (String(scan.answers[id]) === String(answer)) continue;
      for (const label of labelsOf('en', id, answer, scan.answers)) await choose(scan, question, label);
    }
    await press(scan, en.continue);
  }
}

/** After two parts of a plan. */
function withTwoDone(answers: Answers, { stages }: Plan): Answers {
  const done = stages.slice(0, 2).map(({ item, option }): [string, string] => [item, option ?? '']);
  return { ...answers, ...Object.fromEntries(done) };
}

const codeOn = (scan: AiMaturityScan) => textIn(scan, 'code');

function mailOf(scan: AiMaturityScan): string {
  const link = scan.shadowRoot?.querySelector<HTMLAnchorElement>('a[href^="mailto:"]')?.href ?? '';
  return new URL(link).searchParams.get('body') ?? '';
}

/** Types the code of another device into the form on the first screen. */
async function cameBack(code: string): Promise<AiMaturityScan> {
  const scan = await mount({ lang: 'en' });
  one(scan, 'button', en.comeBack).click();
  await until(() => scan.shadowRoot?.querySelector('[part="come-back"]') !== null, 'the form');
  const input = scan.shadowRoot?.querySelector<HTMLInputElement>('[part="come-back"] input');
  if (!input) throw new Error('There is nothing to type into');
  input.value = code.toLowerCase().replaceAll('-', ' ');
  one(scan, 'button', en.backFind).click();
  await until(() => has(scan, 'button', en.backAgain), 'the choice');
  return scan;
}

describe('an owner', () => {
  const made = plan(assessment, THEN);
  if (!made || made.stages.length < 3) throw new Error('A firm with a longer plan is needed');
  const count = made.stages.length;

  it('fills in the scan, comes back on another device by typing the code, and sees two parts of the plan done', async () => {
    const first = await mount({ lang: 'en' });
    await begin(first);
    await answerAll(first, THEN);
    await press(first, en.showResult);
    const code = codeOn(first);
    expect(mailOf(first)).to.contain(code).and.to.contain(en.keepMailActions);
    first.remove();

    const second = await cameBack(code);
    await press(second, en.backAgain);
    await answerAll(second, withTwoDone(THEN, made));
    await press(second, en.showResult);
    const now = resultOf(second);
    expect(now.previous?.answers).to.deep.equal(THEN);
    const outcomes = now.previous && compareResults(assessment, now.previous, now).plan?.stages;
    expect(outcomes?.filter(({ outcome }) => outcome === 'done')).to.have.length(2);
    const shown = textIn(second, 'then-and-now');
    expect(shown)
      .to.contain(fill(en.doneCount, { done: 2, count }))
      .and.to.contain(en.thenNotDone);
    const picture = second.shadowRoot?.querySelector('.then-ladder');
    expect(picture?.querySelectorAll('.mark.done')).to.have.length(2);
    expect(picture?.getAttribute('aria-label')).to.contain(fill(en.doneCount, { done: 2, count }));
    // The code of now, with what is to be done first from now on.
    expect(codeOn(second)).not.to.equal(code);
    expect(mailOf(second)).to.contain(codeOn(second)).and.to.contain(en.keepMailActions);
  });

  alike('finds the same in the file with all data and in the spreadsheet', async () => {
    const past = await shownResult({ answers: THEN });
    const code = codeOn(past);
    past.remove();
    const scan = await shownResult({ answers: withTwoDone(THEN, made), previous: code });
    const json = JSON.parse((await nextFile(() => scan.download('json'))).text) as { previous?: { answers: Answers } };
    expect(json.previous?.answers).to.deep.equal(THEN);
    // The first character is the byte order mark.
    const rows = parseCsv((await nextFile(() => scan.download('csv'))).text.slice(1));
    const outcomes = rows.filter(([part]) => part === 'previous-plan').map(([, , , value]) => value);
    expect(outcomes).to.have.length(count);
    expect(outcomes.filter((value) => value === en.thenDone)).to.have.length(2);
    expect(rows.find(([part]) => part === 'previous-step')?.[3]).to.equal(String(made.step - 1));
  });
});
