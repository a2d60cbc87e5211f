import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { assessment } from '../../src/content/index.js';
import { assessmentHash as hash } from '../../src/content/hash.js';
import { encodeAnswers } from '../../src/engine/index.js';
import type { Answers, Result } from '../../src/engine/index.js';
import en from '../../src/i18n/en.js';
import { fill } from '../../src/i18n/index.js';
import type { AiMaturityScan } from '../../src/index.js';
import { HOSTILE } from '../contract/support/hostile.js';
import { middling } from './support/built-in.js';
import { consoleDuring } from './support/console.js';
import { hear } from './support/events.js';
import { anything, mount } from './support/mount.js';
import { begin, press, resultOf, shownResult, toReview } from './support/result.js';
import { all, descriptionOf, focused, has, one, text, textIn } from './support/screen.js';
import { complete, small } from './support/small.js';
import { until } from './support/until.js';

const THEN: Answers = { ...middling, 'can.people.tools': 'private-accounts', 'use.results': 'not-looked-at' };
const code = encodeAnswers(assessment, THEN, { hash, date: '2026-01-31' });
const isAsked = (scan: AiMaturityScan) => scan.shadowRoot?.querySelector('[part="come-back"]') !== null;

async function earlierResult(): Promise<Result> {
  const scan = await shownResult({ answers: THEN });
  const result = structuredClone(resultOf(scan));
  scan.remove();
  return result;
}

describe('`previous` of the tag', () => {
  it('a code: the visitor is offered it, without the focus being pulled; the result has it', async () => {
    const heard = hear();
    const scan = await mount({ lang: 'en', previous: code });
    await until(() => isAsked(scan), 'the choice');
    expect(focused()).to.equal(document.body);
    expect(heard.types()).to.deep.equal([]);
    await press(scan, en.backAgain);
    expect(heard.details('scan-resume')).to.deep.equal([
      { from: 'host', previous: { date: '2026-01-31', answers: THEN } },
    ]);
    expect(scan.answers).to.deep.equal(THEN);
  });

  it('one button of the first screen is filled: the one that goes on from the earlier visit', async () => {
    const scan = await mount({ lang: 'en', previous: code });
    await until(() => isAsked(scan), 'the choice');
    const filled = (name: string) => getComputedStyle(one(scan, 'button', name)).backgroundColor !== 'rgba(0, 0, 0, 0)';
    expect([en.start, en.backAgain, en.backLook].map(filled)).to.deep.equal([false, true, false]);
    await press(scan, en.backClose);
    expect(filled(en.start)).to.equal(true);
  });

  it('a Result: whoever just starts is compared with it all the same', async () => {
    const previous = await earlierResult();
    const scan = await mount({ lang: 'en', previous });
    await until(() => isAsked(scan), 'the choice');
    scan.answers = middling;
    await toReview(scan);
    await press(scan, en.showResult);
    const { answers, assessment: made, id } = resultOf(scan).previous ?? {};
    expect([answers, id, made?.hash]).to.deep.equal([THEN, previous.id, previous.assessment.hash]);
    expect(textIn(scan, 'then-and-now')).to.contain(en.thenTitle);
  });

  it('is read only after a check: what the page changes later does not matter', async () => {
    const previous = await earlierResult();
    const scan = await mount({ lang: 'en', previous });
    await until(() => isAsked(scan), 'the choice');
    Object.assign(previous.answers, { 'use.frequency': 'never' });
    await press(scan, en.backAgain);
    expect(scan.answers).to.deep.equal(THEN);
  });

  it('may come after the result: the next result has it', async () => {
    const scan = await shownResult();
    scan.previous = code;
    await scan.updateComplete;
    await scan.updateComplete;
    expect(resultOf(scan).previous).to.equal(undefined);
    await press(scan, en.changeAnswers);
    await press(scan, en.showResult);
    expect(resultOf(scan).previous?.date).to.equal('2026-01-31');
  });

  it('taken back, is gone', async () => {
    const scan = await mount({ lang: 'en', previous: code });
    await until(() => isAsked(scan), 'the choice');
    scan.previous = null;
    await scan.updateComplete;
    expect(isAsked(scan)).to.equal(false);
    expect(has(scan, 'button', en.comeBack)).to.equal(true);
  });

  it('with resume="none" is compared, and offers nothing', async () => {
    const scan = await shownResult({ previous: code, resume: 'none' });
    expect(resultOf(scan).previous?.date).to.equal('2026-01-31');
  });

  it('of a custom definition', async () => {
    const past = await shownResult({ assessment: small(), answers: complete });
    const previous = structuredClone(resultOf(past));
    past.remove();
    const scan = await mount({ lang: 'en', assessment: small(), previous });
    await until(() => isAsked(scan), 'the choice');
    await press(scan, en.backAgain);
    expect(scan.answers).to.deep.equal(previous.answers);
  });

  it('of an older definition: what no longer fits is named before answers are filled in, and at its question', async () => {
    const past = await shownResult({ assessment: small(), answers: complete });
    const previous = structuredClone(resultOf(past));
    past.remove();
    const older = { ...previous, answers: { ...previous.answers, 'coffee.how-often': 'hourly', grinder: 'steel' } };
    const scan = await mount({ lang: 'en', assessment: small(), previous: older });
    await until(() => isAsked(scan), 'the choice');
    const lines = [...(scan.shadowRoot?.querySelectorAll('[part="come-back"] li') ?? [])].map(text);
    expect(lines).to.deep.equal([
      fill(en.labelled, { label: 'Frequency', value: en.thenLostAnswer }),
      fill(en.labelled, { label: 'grinder', value: en.thenLostQuestion }),
    ]);
    await press(scan, en.backAgain);
    const [question] = all(scan, 'group');
    expect(question && descriptionOf(question)).to.deep.equal([fill(en.lastTime, { answer: en.thenLostAnswer })]);
  });

  const wrong: readonly (readonly [what: string, value: unknown, path: string, message: RegExp])[] = [
    ['a mistyped code', code.replace(/.$/, (last) => (last === '7' ? '8' : '7')), '$', /mistyped/],
    ['a text', 'my result', '$', /no answer code of this scan/],
    ['a number', 7, '$', /object/],
    ['a Result without answers', { assessment: { id: 'ai-maturity' } }, '$.assessment.version', /./],
    [
      'a Result of another scan',
      { assessment: { id: 'coffee', version: '1.0.0', hash }, answers: {} },
      '$.assessment.id',
      /"coffee".*"ai-maturity"/,
    ],
  ];
  for (const [what, value, path, message] of wrong) {
    it(`${what}: the page is told where and what to do, and the scan goes on without it`, async () => {
      const heard = hear();
      await consoleDuring(async () => {
        const scan = await mount({ lang: 'en', previous: anything(value) });
        await until(() => heard.errors().length > 0, 'scan-error');
        const found = heard.errors().find((error) => error.path === path);
        expect(found?.code).to.equal('previous-invalid');
        expect(found?.message).to.match(message).and.to.contain('Until then nothing is compared.');
        scan.answers = middling;
        await toReview(scan);
        await press(scan, en.showResult);
        expect(resultOf(scan).previous).to.equal(undefined);
      });
    });
  }

  for (const [what, make] of HOSTILE) {
    it(`${what}: nothing is thrown, and the scan begins`, async () => {
      await consoleDuring(async () => {
        const scan = await mount({ lang: 'en', previous: anything(make()) });
        await begin(scan);
        expect(scan.stage).to.equal('question');
      });
    });
  }
});
