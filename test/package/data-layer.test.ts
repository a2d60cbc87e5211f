/** What a page that measures learns of a visit: the outcome, and no answer. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type {} from '../../src/define.js';
import { DemoBrowser } from './support/browser.js';
import { goTo, STOPS } from './support/stops.js';

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:";

/** As a script does that has a Trusted Types policy of its own. */
const ADD_AGAIN = `new Promise((resolve, reject) => {
  const policy = trustedTypes.createPolicy('container', { createScriptURL: (address) => address });
  const script = document.createElement('script');
  script.src = policy.createScriptURL('scan-to-data-layer.js');
  script.onload = () => resolve();
  script.onerror = () => reject(new Error('It does not load.'));
  document.head.append(script);
})`;

describe('the data layer', () => {
  let browser: DemoBrowser;
  before(async () => {
    browser = await DemoBrowser.open({ 'content-security-policy': `${POLICY}; require-trusted-types-for 'script'` });
  });
  after(() => browser.close());

  test('is told of start and result, once each, under a strict policy and without answers', async () => {
    const { elsewhere, lines, page } = await browser.visit('hosts/tag-manager/page.html');
    // The page has the file already; now it comes again, as by the tag of a container.
    await page.evaluate(ADD_AGAIN);
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
