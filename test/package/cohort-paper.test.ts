/** The figures of many firms on paper: one page, also where official figures and weighted ones stand on it. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type {} from '../../src/cohort-element/define.js';
import { DemoBrowser } from './support/browser.js';
import { pdfOf, printed } from './support/paper.js';
import { pdfPages } from './support/pdf-text.js';

const LANGUAGES = ['en', 'nl', 'de', 'fr'];

describe('the report of figures on paper', () => {
  let browser: DemoBrowser;
  before(async () => {
    browser = await DemoBrowser.open();
  });
  after(() => browser.close());

  for (const country of ['', 'NL'])
    for (const firms of [30, 200, 5000])
      test(`${firms} firms, ${country || 'no country'}: one page in each language`, async () => {
        const { page } = await browser.visit('cohort.html');
        const paper = await browser.blank();
        const counts: number[] = [];
        for (const lang of LANGUAGES) {
          await page.evaluate(
            async (settings) => {
              const tag = document.createElement('ai-maturity-cohort');
              document.body.replaceChildren(Object.assign(tag, settings));
              await tag.updateComplete;
            },
            { lang, country, src: `cohort-${firms}.json` },
          );
          const sheets = await printed(page, () => page.$eval('ai-maturity-cohort', (tag) => tag.print()));
          assert.ok(sheets.titles.length > 3, sheets.titles.join());
          counts.push(pdfPages(await pdfOf(paper, sheets)).length);
        }
        assert.deepEqual(
          counts,
          LANGUAGES.map(() => 1),
        );
      });
});
