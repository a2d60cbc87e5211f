import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { assessmentHash as hash } from '../../src/content/hash.js';
import { encodeAnswers } from '../../src/engine/index.js';
import type { Answers } from '../../src/engine/index.js';
import { fill } from '../../src/i18n/index.js';
import en from '../../src/i18n/en.js';
import type { AiMaturityScan } from '../../src/index.js';
import { assessment, middling } from './support/built-in.js';
import { hear } from './support/events.js';
import { mount } from './support/mount.js';
import type { Settings } from './support/mount.js';
import { begin, press, resultOf, toReview } from './support/result.js';
import { parts, text, textIn } from './support/screen.js';
import { until } from './support/until.js';

const KEY = 'ai-maturity-scan:ai-maturity';
const THEN: Answers = { ...middling, 'can.people.tools': 'private-accounts', 'use.results': 'not-looked-at' };
const code = encodeAnswers(assessment, THEN, { hash, date: '2026-01-31' });

const tag = (settings: Settings = {}) => mount({ lang: 'en', persist: 'local', ...settings });
const kept = () => JSON.parse(localStorage.getItem(KEY) ?? 'null') as Record<string, unknown> | null;
const isMarked = (scan: AiMaturityScan) => text(scan.shadowRoot).includes(fill(en.lastTime, { answer: '' }).trim());

/** Came back with a code, and answered one question anew. The tab is closed. */
async function cameBack(): Promise<void> {
  const scan = await tag({ previous: code });
  await until(() => parts(scan, 'come-back').length > 0, 'the choice');
  await press(scan, en.backAgain);
  await until(() => kept()?.previous != null, 'what is kept');
  scan.remove();
}

beforeEach(() => localStorage.clear());
afterEach(() => localStorage.clear());

describe('what somebody came back with, where answers are kept', () => {
  it('is there again after a reload: at the questions, and in the result', async () => {
    await cameBack();
    const heard = hear();
    const scan = await tag();
    expect(heard.types()).to.deep.equal([]);
    await toReview(scan);
    scan.shadowRoot?.querySelector<HTMLElement>('[part="review"] dd button')?.click();
    await until(() => isMarked(scan), 'the mark of last time');
    await until(() => heard.types().includes('scan-resume'), 'the event');
    expect(heard.details('scan-resume')).to.deep.equal([
      { from: 'draft', previous: { date: '2026-01-31', answers: THEN } },
    ]);
    scan.answers = middling;
    await toReview(scan);
    await press(scan, en.showResult);
    expect(resultOf(scan).previous).to.deep.include({
      id: null,
      date: '2026-01-31',
      answers: THEN,
      sameDefinition: true,
    });
    expect(textIn(scan, 'then-and-now')).to.contain('January 31, 2026');
  });

  it('is deleted with the answers', async () => {
    await cameBack();
    const scan = await tag();
    scan.reset();
    await scan.updateComplete;
    expect(localStorage.length).to.equal(0);
    scan.answers = middling;
    await toReview(scan);
    await press(scan, en.showResult);
    expect(resultOf(scan).previous).to.equal(undefined);
  });

  const broken: readonly (readonly [what: string, previous: unknown])[] = [
    ['text', 'then'],
    ['a list', [THEN]],
    ['answers that are none', { answers: { 'use.reach': { toString: 1 } } }],
    [
      'answers without end',
      { answers: Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`a${at}`, 'a'.repeat(90)])) },
    ],
    ['no answers', { date: '2026-01-31', depth: 'full' }],
  ];
  for (const [what, previous] of broken) {
    it(`${what} in its place: the answers of now are there, without an earlier visit`, async () => {
      await cameBack();
      localStorage.setItem(KEY, JSON.stringify({ ...kept(), previous }));
      const scan = await tag();
      await toReview(scan);
      await press(scan, en.showResult);
      expect([resultOf(scan).answers, resultOf(scan).previous]).to.deep.equal([THEN, undefined]);
    });
  }

  it('is not kept by looking at the result of then, which would write over the answers of now', async () => {
    const before = await tag();
    await begin(before);
    before.shadowRoot?.querySelector<HTMLInputElement>('input')?.click();
    await until(() => kept() !== null, 'what is kept');
    const { answers } = kept() ?? {};
    before.remove();
    const scan = await tag({ previous: code });
    await until(() => parts(scan, 'come-back').length > 0, 'the choice');
    await press(scan, en.backLook);
    await until(() => scan.stage === 'result', 'the result of then');
    await scan.updateComplete;
    expect([kept()?.answers, kept()?.previous]).to.deep.equal([answers, null]);
  });
});

describe('the country that the visitor chose, where answers are kept', () => {
  it('is there again after a reload', async () => {
    const first = await tag({ answers: middling, country: 'ask' });
    await toReview(first);
    await until(() => parts(first, 'country').length > 0, 'the question');
    const list = parts(first, 'country')[0] as HTMLSelectElement;
    list.value = 'NL';
    list.dispatchEvent(new Event('change'));
    await until(() => kept()?.country === 'NL', 'what is kept');
    first.remove();
    const scan = await tag({ country: 'ask' });
    await toReview(scan);
    await until(() => (parts(scan, 'country')[0] as HTMLSelectElement | undefined)?.value === 'NL', 'the country');
    await press(scan, en.showResult);
    expect(resultOf(scan).benchmark?.benchmark.country).to.equal('NL');
  });
});
