/** What a page that measures learns of a visit: the outcome, and no answer. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type {} from '../../src/define.js';
import { DemoBrowser } from './support/browser.js';
import { goTo, STOPS } from './support/stops.js';

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:";

describe('the data layer', () => {
  let browser: DemoBrowser;
  before(async () => {
    browser = await DemoBrowser.open({ 'content-security-policy': `${POLICY}; require-trusted-types-for 'script'` });
  });
  after(() => browser.close());

  test('is told of start and result under a strict policy, without answers', async () => {
    const { elsewhere, lines, page } = await browser.visit('hosts/tag-manager/page.html');
    assert.ok(STOPS.result);
    await goTo(page, 'en', STOPS.result);
    const result = await page.$eval('ai-maturity-scan', (scan) => scan.result);
    assert.ok(result);
    const told = await page.evaluate(() => JSON.stringify((window as unknown as { dataLayer: unknown }).dataLayer));
    const pushed: unknown = JSON.parse(told);
    assert.deepEqual(pushed, [
      { event: 'scan_start', scan_id: result.assessment.id },
      {
        event: 'scan_result',
        ...{ scan_id: result.assessment.id, scan_version: result.assessment.version, scan_depth: 'full' },
        ...{ scan_step_low: result.step?.low, scan_step_high: result.step?.high },
        scan_certainty: result.robustness?.word,
      },
    ]);
    assert.deepEqual(
      Object.keys(result.answers).filter((item) => told.includes(item)),
      [],
    );
    assert.ok(!told.includes(result.id));
    assert.deepEqual([lines, elsewhere], [[], []]);
    await page.close();
  });
});
