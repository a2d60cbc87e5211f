/** The QR code of a result, on the screen and on paper, as a camera sees it. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { assessment } from '../../src/content/index.js';
import { assessmentHash as hash } from '../../src/content/hash.js';
import { decodeAnswers } from '../../src/engine/index.js';
import type { Answers } from '../../src/engine/index.js';
import type {} from '../../src/define.js';
import { isShort } from '../engine/support/runs.js';
import { middling } from './support/answers.js';
import { DemoBrowser } from './support/browser.js';
import { paperOf } from './support/paper.js';
import { firstPage, hasPdfTools, qrIn } from './support/qr.js';

/** A cheap printer. */
const DOTS = 150;
const MILLIMETRES = 25.4;
/** Of the code itself, on paper. */
const SMALLEST = 25;

const RESUME = ['code', 'code link'] as const;
const SCHEMES = ['light', 'dark'] as const;
/** On paper, which takes long: in a short run each way and each scheme once. */
const CASES = RESUME.flatMap((resume, way) =>
  SCHEMES.filter((_, at) => !isShort || at === way).map((scheme) => [resume, scheme] as const),
);

describe('the QR code of a result', () => {
  let browser: DemoBrowser;
  /** One tab for all results on the screen: a new one takes longer than most tests. */
  let page: Page;
  before(async () => {
    browser = await DemoBrowser.open();
    ({ page } = await browser.visit('bare.html'));
    await page.setViewport({ width: 390, height: 800 });
  });
  after(() => browser.close());

  /** The answers in what was read: a code, or a link to the page with the code. */
  function answersIn(text: string, resume: (typeof RESUME)[number]): Answers {
    const address = `${browser.origin}/demo/bare.html#scan=`;
    assert.equal(text.startsWith(address), resume === 'code link', text);
    const outcome = decodeAnswers(assessment, text.replace(address, ''), { hash });
    assert.ok(outcome.ok, text);
    return outcome.value.answers;
  }

  /** A result on the screen, with the way to come back later open. */
  async function shown(resume: string, features: Record<string, string>): Promise<void> {
    const session = await page.createCDPSession();
    const media = Object.entries(features).map(([name, value]) => ({ name, value }));
    await session.send('Emulation.setEmulatedMedia', { features: media });
    await page.evaluate(
      async (answers, wanted) => {
        const scan = document.createElement('ai-maturity-scan');
        Object.assign(scan, { answers, resume: wanted });
        document.querySelector('ai-maturity-scan')?.replaceWith(scan);
        await scan.updateComplete;
        scan.start();
        await scan.updateComplete;
        scan.shadowRoot?.querySelector<HTMLElement>('[part~="button-primary"]')?.click();
        await scan.updateComplete;
        scan.shadowRoot?.querySelector('details[part="resume"]')?.toggleAttribute('open', true);
      },
      middling,
      resume,
    );
    await session.detach();
  }

  describe('on the screen', () => {
    const colours = [...SCHEMES.map((scheme) => [scheme, 'none'] as const), ['dark', 'active'] as const];
    for (const resume of RESUME) {
      for (const [scheme, forced] of colours) {
        test(`resume="${resume}", ${scheme}, forced colours ${forced}: it holds the answers`, async () => {
          await shown(resume, { 'prefers-color-scheme': scheme, 'forced-colors': forced });
          const section = await page.$('ai-maturity-scan >>> details[part="resume"]');
          const found = qrIn((await section?.screenshot()) ?? assert.fail('nothing to come back with'));
          assert.ok(found);
          assert.deepEqual(answersIn(found.text, resume), middling);
        });
      }
    }
  });

  describe('on the first sheet of paper', () => {
    const skip = !hasPdfTools() && 'pdftoppm (poppler) is not here';
    for (const [resume, scheme] of CASES) {
      test(`resume="${resume}", ${scheme}: it holds the answers, in 25 mm or more`, { skip }, async () => {
        const paper = await paperOf(browser, 'de', middling, 'A4', { resume, dark: scheme === 'dark' });
        const found = qrIn(firstPage(paper.pdf, DOTS));
        assert.ok(found);
        assert.deepEqual(answersIn(found.text, resume), paper.answers);
        const side = (found.side / DOTS) * MILLIMETRES;
        assert.ok(side >= SMALLEST - 0.2, `${side} mm`);
      });
    }

    test('as the browser prints the page', { skip }, async () => {
      await shown('code link', { 'prefers-color-scheme': 'dark', 'forced-colors': 'none' });
      const found = qrIn(firstPage(await page.pdf({ format: 'A4' }), DOTS));
      assert.ok(found);
      assert.deepEqual(answersIn(found.text, 'code link'), middling);
    });

    test('resume="none": there is none', { skip }, async () => {
      const { pdf } = await paperOf(browser, 'en', middling, 'A4', { resume: 'none' });
      assert.equal(qrIn(firstPage(pdf, DOTS)), null);
    });
  });
});
