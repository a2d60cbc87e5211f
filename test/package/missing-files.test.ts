/** Files of the script that do not arrive, though several features wait for them: the page hears of each once. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { assessment } from '../../src/content/index.js';
import { assessmentHash as hash } from '../../src/content/hash.js';
import type {} from '../../src/define.js';
import { encodeAnswers } from '../../src/engine/index.js';
import { middling } from './support/answers.js';
import { DemoBrowser } from './support/browser.js';

const FILES = ['checks', 'contract', 'rest', 'coming-back', 'result-en', 'result', 'details'];
const settings = {
  ...{ answers: middling, persist: 'session', endpoint: 'https://receiver.example/' },
  previous: encodeAnswers(assessment, middling, { hash, date: '2026-01-31' }),
} as const;

describe('a file that does not arrive is told once, and comes when it is asked for again:', () => {
  let browser: DemoBrowser;
  before(async () => {
    browser = await DemoBrowser.open();
  });
  after(() => browser.close());

  for (const file of FILES) {
    test(file, async () => {
      const page = await browser.blank();
      await page.setRequestInterception(true);
      // Asked for again, it has another address (`link-chunks.mjs`).
      const isIt = (url: string) => url.endsWith(`/dist/cdn/${file}.js`);
      page.on('request', (request) => void (isIt(request.url()) ? request.abort() : request.continue()));
      await page.goto(`${browser.origin}/demo/bare.html`);
      const told = await page.evaluate(toResult, settings);
      await page.close();
      assert.deepEqual(told.filter((message) => message.includes(`/${file}.js`)).length, 1, told.join('\n'));
    });
  }
});

/** Runs in the page, and gives what it was told on the way to the result. */
async function toResult(set: typeof settings): Promise<string[]> {
  await customElements.whenDefined('ai-maturity-scan');
  const scan = document.querySelector('ai-maturity-scan');
  if (!scan?.shadowRoot) throw new Error('There is no scan');
  const told: string[] = [];
  scan.addEventListener('scan-error', ({ detail }) => told.push(detail.message));
  Object.assign(scan, set);
  await scan.updateComplete;
  scan.start();
  await scan.updateComplete;
  // All questions where the answers of the page could not be checked, "Show my result", or "Try again".
  for (let press = 0; press < 40 && scan.stage !== 'result'; press++) {
    if (scan.stage === 'question') scan.shadowRoot.querySelector<HTMLInputElement>('input')?.click();
    await scan.updateComplete;
    const buttons = [...scan.shadowRoot.querySelectorAll('button')];
    (buttons.find((one) => one.classList.contains('primary')) ?? buttons.at(-1))?.click();
    await scan.updateComplete;
  }
  if (scan.stage !== 'result') throw new Error(`It ends with ${scan.stage}: ${scan.shadowRoot.textContent}`);
  await scan.updateComplete;
  return told;
}
