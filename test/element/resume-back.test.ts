// Runs in every engine: focus, files.
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { assessment } from '../../src/content/index.js';
import { assessmentHash as hash } from '../../src/content/hash.js';
import { encodeAnswers, plan } from '../../src/engine/index.js';
import type { Answers } from '../../src/engine/index.js';
import en from '../../src/i18n/en.js';
import { fill } from '../../src/i18n/index.js';
import type { AiMaturityScan } from '../../src/index.js';
import { LANGUAGES, middling } from './support/built-in.js';
import { copied } from './support/clipboard.js';
import { hear } from './support/events.js';
import { mount } from './support/mount.js';
import { press, resultOf, shownResult, toReview } from './support/result.js';
import { focused, names, one, parts, textIn } from './support/screen.js';
import { until } from './support/until.js';

const THEN: Answers = { ...middling, 'can.people.tools': 'private-accounts', 'use.results': 'not-looked-at' };
const code = encodeAnswers(assessment, THEN, { hash, date: '2026-01-31' });

const form = (scan: AiMaturityScan) => scan.shadowRoot?.querySelector('[part="come-back"]');
const textOf = (scan: AiMaturityScan, part: string) => scan.shadowRoot?.querySelector(part)?.textContent ?? '';

async function opened(): Promise<AiMaturityScan> {
  const scan = await mount({ lang: 'en' });
  one(scan, 'button', en.comeBack).click();
  await until(() => form(scan) !== null, 'the form');
  return scan;
}

function chosen(scan: AiMaturityScan, text: string): void {
  const input = form(scan)?.querySelector<HTMLInputElement>('input[type="file"]');
  const files = new DataTransfer();
  files.items.add(new File([text], 'result.json'));
  if (input) input.files = files.files;
  input?.dispatchEvent(new Event('change'));
}

async function typed(scan: AiMaturityScan, text: string): Promise<void> {
  const input = form(scan)?.querySelector<HTMLInputElement>('input:not([type="file"])');
  if (!input) throw new Error('There is nothing to type into');
  input.value = text;
  one(scan, 'button', en.backFind).click();
  await until(
    () => textOf(scan, '#come-back-problem').trim() !== '' || !form(scan)?.querySelector('form'),
    'an answer',
  );
}

describe('somebody who comes back', () => {
  it('answers again, with the answers of then filled in, and the page hears of it', async () => {
    const heard = hear();
    const scan = await opened();
    await typed(scan, code.toLowerCase());
    expect(form(scan)?.textContent).to.contain('January 31, 2026');
    await press(scan, en.backAgain);
    expect(scan.stage).to.equal('question');
    expect(scan.answers).to.deep.equal(THEN);
    expect(scan.shadowRoot?.querySelector<HTMLInputElement>('input:checked')?.value).to.equal(THEN['profile.sector']);
    expect(heard.details('scan-resume')).to.deep.equal([
      { from: 'code', previous: { date: '2026-01-31', answers: THEN } },
    ]);
  });

  it('is told beforehand that answers of now would be replaced', async () => {
    const now = { 'profile.sector': 'construction' };
    const scan = await mount({ lang: 'en', answers: now });
    one(scan, 'button', en.comeBack).click();
    await until(() => form(scan) !== null, 'the form');
    await typed(scan, code);
    expect(form(scan)?.textContent).to.contain(en.backReplaces);
    await press(scan, en.backClose);
    expect(scan.answers).to.deep.equal(now);
  });

  it('looks at the result of then, and is told what it is; the page hears of no new result', async () => {
    const heard = hear();
    const scan = await opened();
    await typed(scan, `https://association.example/scan#scan=${code}`);
    one(scan, 'button', en.backLook).click();
    await until(() => scan.stage === 'result', 'the result of then');
    await scan.updateComplete;
    expect(textIn(scan, 'looked-back')).to.contain('January 31, 2026');
    // The heading, the picture, and the text to take along do not say it as if it were of now.
    const when = fill(en.thenOn, { date: 'January 31, 2026' });
    const title = fill(en.thenStepWas, { when, step: 3, steps: 5, name: LANGUAGES.en.text.steps.occasional.title });
    expect(textIn(scan, 'title')).to.equal(title);
    expect(names(scan, 'image')[0]?.startsWith(fill(en.ladderPicture, { steps: 5, position: title }))).to.equal(true);
    expect((await copied(scan, 'takes'))[0]).to.contain(`${title}. `);
    expect(resultOf(scan).completedAt).to.equal('2026-01-31T12:00:00Z');
    expect([resultOf(scan).answers, resultOf(scan).previous]).to.deep.equal([THEN, undefined]);
    expect(textIn(scan, 'then-and-now')).to.equal('');
    expect(heard.types()).to.deep.equal(['scan-resume']);
    expect(focused()?.localName).to.equal('h2');
  });

  it('goes on from the result of then: the answers are filled in, and the new result has the earlier visit', async () => {
    const heard = hear();
    const scan = await opened();
    await typed(scan, code);
    one(scan, 'button', en.backLook).click();
    await until(() => scan.stage === 'result', 'the result of then');
    await scan.updateComplete;
    await press(scan, en.backAgain);
    expect([scan.stage, scan.answers]).to.deep.equal(['question', THEN]);
    scan.answers = middling;
    await toReview(scan);
    await press(scan, en.showResult);
    const { previous } = resultOf(scan);
    expect(previous).to.deep.include({ id: null, date: '2026-01-31', answers: THEN, sameDefinition: true });
    expect(heard.results()).to.deep.equal([resultOf(scan)]);
    const shown = textIn(scan, 'then-and-now');
    expect(shown).to.contain(en.thenTitle).and.to.contain(en.thenDone).and.to.contain('January 31, 2026');
    const folded = [...(parts(scan, 'then-and-now')[0]?.querySelectorAll('details') ?? [])];
    expect(folded.length).to.be.at.least(1);
    for (const list of folded) {
      expect(list.open).to.equal(false);
      expect(list.querySelector('summary')?.textContent).to.contain(`(${list.querySelectorAll('li').length})`);
    }
    expect(textIn(scan, 'looked-back')).to.equal('');
  });

  it('looks at the result of then with what was ticked off; it is not asked whether to send it', async () => {
    const made = plan(assessment, THEN)?.stages ?? [];
    const ticked = encodeAnswers(assessment, THEN, { hash, ticks: made.slice(0, 2) });
    const scan = await mount({ lang: 'en', endpoint: 'https://receiver.example/' });
    one(scan, 'button', en.comeBack).click();
    await until(() => form(scan) !== null, 'the form');
    await typed(scan, ticked);
    one(scan, 'button', en.backLook).click();
    await until(() => scan.stage === 'result', 'the result of then');
    await scan.updateComplete;
    expect(textIn(scan, 'looked-back')).to.contain(en.lookedBackAnyDay);
    expect(textIn(scan, 'title').startsWith(en.thenEarlier)).to.equal(true);
    expect(textIn(scan, 'plan')).to.contain(fill(en.doneCount, { done: 2, count: made.length }));
    expect(scan.shadowRoot?.querySelector('[part="delivery"]')).to.equal(null);
    await until(() => textIn(scan, 'code') !== '', 'the code');
    expect(textIn(scan, 'code')).to.equal(
      encodeAnswers(assessment, THEN, { hash, ticks: made.slice(0, 2), date: resultOf(scan).completedAt }),
    );
  });

  it('starts again: nothing of the earlier visit is left', async () => {
    const scan = await opened();
    await typed(scan, code);
    await press(scan, en.backAgain);
    scan.reset();
    scan.answers = middling;
    await toReview(scan);
    await press(scan, en.showResult);
    expect(resultOf(scan).previous).to.equal(undefined);
  });

  it('chooses the file with all data', async () => {
    const { result } = await shownResult();
    const scan = await opened();
    chosen(scan, JSON.stringify(result));
    await until(() => !form(scan)?.querySelector('form'), 'the answers');
    await press(scan, en.backAgain);
    expect(scan.answers).to.deep.equal(middling);
  });

  it('chooses a file whose day is none: the answers are there all the same', async () => {
    const { result } = await shownResult();
    const scan = await opened();
    chosen(scan, JSON.stringify({ ...result, completedAt: '2026-99-99T00:00:00Z' }));
    await until(() => !form(scan)?.querySelector('form'), 'the answers');
    expect(form(scan)?.textContent).to.contain(en.backFoundAnyDay);
  });

  const noFiles: readonly (readonly [what: string, text: string])[] = [
    ['nothing', ''],
    ['no JSON', '{"answers"'],
    ['a list', '[]'],
    ['answers that are null', '{"assessment":{"id":"ai-maturity"},"answers":null}'],
    ['another scan', '{"assessment":{"id":"coffee"},"answers":{}}'],
  ];
  for (const [what, text] of noFiles) {
    it(`chooses a file with ${what}: is told what to do`, async () => {
      const scan = await opened();
      chosen(scan, text);
      await until(() => textOf(scan, '#come-back-problem').trim() !== '', 'the problem');
      expect(textOf(scan, '#come-back-problem').trim()).to.equal(en.backNoFile);
    });
  }

  const wrong: readonly (readonly [what: string, text: string, message: string])[] = [
    ['nothing', ' ', en.backEmpty],
    ['a mistyped code', code.replace(/.$/, (last) => (last === '7' ? '8' : '7')), en.backMistyped],
    ['half a code', code.slice(0, 9), en.backLength],
    ['a character that no code has', `${code}!`, en.backCharacter.replace('{found}', '!')],
  ];
  for (const [what, text, message] of wrong) {
    it(`is told what to do about ${what}`, async () => {
      const scan = await opened();
      await typed(scan, text);
      expect(textOf(scan, '#come-back-problem').trim()).to.equal(message);
      expect(scan.answers).to.deep.equal({});
    });
  }

  it('may close the form', async () => {
    const scan = await opened();
    await press(scan, en.backClose);
    expect(form(scan)).to.equal(null);
    one(scan, 'button', en.comeBack);
  });

  it('is not asked with resume="none"', async () => {
    const scan = await mount({ lang: 'en', resume: 'none' });
    expect(scan.shadowRoot?.textContent).not.to.contain(en.comeBack);
  });
});

describe('a code in the address of the page', () => {
  const { href } = location;
  beforeEach(() => {
    history.replaceState(null, '', `#scan=${code}`);
  });
  afterEach(() => {
    history.replaceState(null, '', href);
  });

  it('is asked about where links are allowed, and gone from the address after the answer', async () => {
    const scan = await mount({ lang: 'en', resume: 'code link' });
    await until(() => form(scan)?.textContent.includes(en.backAsk) === true, 'the question');
    expect(scan.answers).to.deep.equal({});
    await press(scan, en.backAgain);
    expect(scan.answers).to.deep.equal(THEN);
    expect(location.hash).to.equal('');
  });

  it('is neither read nor touched elsewhere', async () => {
    const scan = await mount({ lang: 'en' });
    one(scan, 'button', en.comeBack).click();
    await until(() => form(scan) !== null, 'the form');
    await scan.updateComplete;
    expect(form(scan)?.querySelector('form')).not.to.equal(null);
    await press(scan, en.backClose);
    expect(location.hash).to.equal(`#scan=${code}`);
  });
});
