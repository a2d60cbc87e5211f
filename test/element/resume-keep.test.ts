// Runs in every engine: clipboard, files.
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { assessment } from '../../src/content/index.js';
import { decodeAnswers } from '../../src/engine/index.js';
import type { DecodedAnswers } from '../../src/engine/index.js';
import en from '../../src/i18n/en.js';
import type { AiMaturityScan } from '../../src/index.js';
import { EVERY_LANGUAGE, LANGUAGES, middling } from './support/built-in.js';
import { nextFile } from './support/files.js';
import { mount } from './support/mount.js';
import { printed } from './support/printer.js';
import { one } from './support/screen.js';
import { resultOf, shownResult } from './support/result.js';
import { complete, small } from './support/small.js';

function section(scan: AiMaturityScan): Element | null | undefined {
  return scan.shadowRoot?.querySelector('[part~="resume"]');
}

const codeOn = (scan: AiMaturityScan) => section(scan)?.querySelector('[part="code"]')?.textContent ?? '';

function decoded(scan: AiMaturityScan, code: string): DecodedAnswers {
  const outcome = decodeAnswers(assessment, code, { hash: resultOf(scan).assessment.hash });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value;
}

function mailOf(scan: AiMaturityScan): { readonly subject: string; readonly body: string } {
  const link = section(scan)?.querySelector('a')?.href ?? '';
  const { protocol, searchParams } = new URL(link);
  expect(protocol).to.equal('mailto:');
  return { subject: searchParams.get('subject') ?? '', body: searchParams.get('body') ?? '' };
}

describe('the code on the result page', () => {
  it('holds answers, day and depth of the result', async () => {
    const scan = await shownResult();
    const { answers, date, depth, sameDefinition, ticks } = decoded(scan, codeOn(scan));
    expect(answers).to.deep.equal(resultOf(scan).answers);
    expect([date, depth, sameDefinition]).to.deep.equal([resultOf(scan).completedAt.slice(0, 10), 'full', true]);
    expect(ticks).to.deep.equal([]);
    expect(await scan.code()).to.equal(codeOn(scan));
  });

  it('has what was ticked off in the plan', async () => {
    const scan = await shownResult();
    const box = scan.shadowRoot?.querySelector<HTMLInputElement>('[part="plan"] input[type="checkbox"]');
    box?.click();
    await scan.updateComplete;
    expect(decoded(scan, codeOn(scan)).ticks).to.have.length(1);
    expect(await scan.code()).to.equal(codeOn(scan));
  });

  for (const lang of EVERY_LANGUAGE) {
    it(`is there in ${lang}, with ways to keep it`, async () => {
      const scan = await shownResult({ lang });
      const { words } = LANGUAGES[lang];
      expect(codeOn(scan)).to.match(/^[0-9A-Z]{5}(-[0-9A-Z]{5}){6,9}$/);
      for (const name of [words.keepCopy, words.keepCalendar]) one(scan, 'button', name);
      const { body, subject } = mailOf(scan);
      expect(body).to.contain(codeOn(scan)).and.to.contain(words.keepMailActions);
      expect(body.split('\n- ').length).to.be.within(2, 4);
      expect(subject).not.to.equal('');
    });
  }

  it('is of a custom definition, too', async () => {
    const scan = await shownResult({ assessment: small(), answers: complete });
    const { hash } = resultOf(scan).assessment;
    const outcome = decodeAnswers(small(), codeOn(scan), { hash });
    expect(outcome.ok && outcome.value.answers).to.deep.equal(resultOf(scan).answers);
  });

  it('is a QR code, too, with a name, dark on white whatever the colours', async () => {
    const scan = await shownResult();
    const picture = section(scan)?.querySelector('svg[part="qr"]');
    expect(['role', 'aria-label'].map((name) => picture?.getAttribute(name))).to.deep.equal(['img', en.keepQr]);
    const fills = [...(picture?.children ?? [])].map((part) => getComputedStyle(part).fill);
    expect(fills).to.deep.equal(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  });

  it('is on the first sheet of paper, with its QR code', async () => {
    const scan = await shownResult({ resume: 'code link' });
    const sheet = (await printed(() => scan.print())).document.querySelector('.sheet');
    expect(sheet?.querySelector('[part="code"]')?.textContent).to.equal(codeOn(scan));
    expect(sheet?.textContent).to.contain(`${location.pathname}${location.search}#scan=${codeOn(scan)}`);
    expect(sheet?.querySelector('svg[part="qr"]')).not.to.equal(null);
  });

  it('is nowhere with resume="none": not on screen, not on paper', async () => {
    const scan = await shownResult({ resume: 'none' });
    expect(section(scan)).to.equal(null);
    const code = (await scan.code()) ?? '';
    expect(code).to.match(/^\w{5}-/);
    const { document } = await printed(() => scan.print());
    for (const shown of [scan.shadowRoot?.textContent, document.body.textContent]) {
      expect(shown).not.to.contain(code.slice(0, 17));
      expect(shown).not.to.contain(en.keepCode);
    }
    expect(document.querySelector('[part="qr"]')).to.equal(null);
  });

  it('is copied', async () => {
    const scan = await shownResult();
    const copied: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
    });
    one(scan, 'button', en.keepCopy).click();
    await Promise.resolve();
    Reflect.deleteProperty(navigator, 'clipboard');
    await scan.updateComplete;
    expect(copied).to.deep.equal([codeOn(scan)]);
    expect(section(scan)?.querySelector('[role="status"]')?.textContent).to.equal(en.keepCopied);
  });
});

describe('the link with the code', () => {
  it('is neither offered nor mailed unless the host page allows links', async () => {
    const scan = await shownResult();
    const names = [...(section(scan)?.querySelectorAll('button') ?? [])].map(({ textContent }) => textContent.trim());
    expect(names).not.to.include(en.keepCopyLink);
    expect(mailOf(scan).body).not.to.contain(location.pathname);
  });

  it('is in the mail with resume="code link", its code in the fragment', async () => {
    const scan = await shownResult({ resume: 'code link' });
    one(scan, 'button', en.keepCopyLink);
    const link =
      mailOf(scan)
        .body.split(/\s+/)
        .find((word) => word.startsWith('http')) ?? '';
    const { hash, pathname } = new URL(link);
    expect([hash, pathname]).to.deep.equal([`#scan=${codeOn(scan)}`, location.pathname]);
    expect(location.hash).not.to.contain('scan');
  });
});

describe('the reminder', () => {
  it('is a day in three months, with the code, as a calendar file', async () => {
    const scan = await shownResult();
    const { name, text, type } = await nextFile(() => one(scan, 'button', en.keepCalendar).click());
    expect(name).to.equal('ai-maturity.ics');
    expect(type).to.match(/^text\/calendar/);
    expect(text.replaceAll('\r\n ', ''))
      .to.contain(codeOn(scan))
      .and.to.match(/DTSTART;VALUE=DATE:\d{8}\r\n/);
  });
});

describe('code()', () => {
  it('gives the code of the answers so far, before there is a result', async () => {
    const scan = await mount({ lang: 'en', answers: middling });
    const code = await scan.code();
    const { assessmentHash } = await import('../../src/content/hash.js');
    const outcome = decodeAnswers(assessment, code ?? '', { hash: assessmentHash });
    expect(outcome.ok && outcome.value.answers).to.deep.equal(scan.answers);
    expect(outcome.ok && outcome.value.date).to.equal(null);
  });
});
