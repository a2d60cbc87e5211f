// Runs in every engine: focus, files.
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { assessment } from '../../src/content/index.js';
import { assessmentHash as hash } from '../../src/content/hash.js';
import { encodeAnswers } from '../../src/engine/index.js';
import type { Answers } from '../../src/engine/index.js';
import en from '../../src/i18n/en.js';
import type { AiMaturityScan } from '../../src/index.js';
import { middling } from './support/built-in.js';
import { hear } from './support/events.js';
import { mount } from './support/mount.js';
import { press, resultOf, shownResult } from './support/result.js';
import { one } from './support/screen.js';
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

  it('looks at all answers, and sees then and now with the result', async () => {
    const scan = await opened();
    await typed(scan, `https://association.example/scan#scan=${code}`);
    await press(scan, en.backLook);
    expect(scan.stage).to.equal('review');
    scan.answers = middling;
    await scan.updateComplete;
    await press(scan, en.showResult);
    const shown = textOf(scan, '[part="then-and-now"]');
    expect(shown).to.contain(en.thenTitle).and.to.contain(en.thenDone);
    expect(resultOf(scan).answers).to.deep.equal(middling);
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
