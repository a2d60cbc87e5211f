/** From a visitor's yes to a line in the receiver's file, with the script for a tag as it was built. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { assessment } from '../../src/content/index.js';
import { verify } from '../../src/contract/index.js';
import type {} from '../../src/define.js';
import { SOURCES } from '../contract/support/results.js';
import { DemoBrowser } from './support/browser.js';
import type { Visit } from './support/browser.js';
import { Receiver } from './support/receiver.js';

describe('a result that a visitor agrees to send', () => {
  let browser: DemoBrowser;
  let receiver: Receiver;
  before(async () => {
    const headers: Record<string, string> = {};
    browser = await DemoBrowser.open(headers);
    receiver = await Receiver.open(browser.origin);
    const sources = `script-src 'self'; style-src 'self'; img-src data:; connect-src 'self' ${receiver.address}`;
    headers['content-security-policy'] = `default-src 'none'; ${sources}; require-trusted-types-for 'script'`;
  });
  after(async () => {
    await browser.close();
    receiver.close();
  });

  /** Through the whole scan with the first option of every question, to the result. */
  async function reach(visit: Visit): Promise<void> {
    await visit.page.evaluate(async (endpoint) => {
      const scan = document.querySelector('ai-maturity-scan');
      if (!scan?.shadowRoot) throw new Error('There is no scan');
      scan.endpoint = endpoint;
      await scan.updateComplete;
      while (scan.stage !== 'result') {
        scan.shadowRoot.querySelector<HTMLInputElement>('input')?.click();
        await scan.updateComplete;
        scan.shadowRoot.querySelector<HTMLButtonElement>('button.primary')?.click();
        await scan.updateComplete;
      }
    }, receiver.address);
  }

  const say = async ({ page }: Visit, choice: string) => {
    await page.locator(`aria/${choice}[role="radio"]`).click();
    await page.locator('aria/Confirm my choice[role="button"]').click();
  };
  const reads = ({ page }: Visit, words: string) =>
    page.waitForFunction(
      (wanted) => {
        const section = document.querySelector('ai-maturity-scan')?.shadowRoot?.querySelector('[part=delivery]');
        return section?.textContent.includes(wanted);
      },
      {},
      words,
    );

  test('arrives once, and can be computed again', async () => {
    const visit = await browser.visit('bare.html');
    await reach(visit);
    await say(visit, 'Yes, send my result');
    await reads(visit, `Your result has been sent to ${new URL(receiver.address).host}.`);
    const result = await visit.page.$eval('ai-maturity-scan', (scan) => scan.result);
    assert.deepEqual(receiver.kept(), [result]);
    assert.equal((await verify(result, assessment, SOURCES)).ok, true);
    assert.deepEqual(visit.lines, []);
    await visit.page.close();
  });

  test('arrives after a reload if the receiver was away', async () => {
    const before = receiver.kept('anonymous').length;
    const { address } = receiver;
    const visit = await browser.visit('bare.html');
    await reach(visit);
    await visit.page.setOfflineMode(true);
    await say(visit, 'Yes, but anonymously');
    await reads(visit, 'You are not online.');
    await visit.page.setOfflineMode(false);
    await visit.page.reload();
    await visit.page.$eval(
      'ai-maturity-scan',
      (scan, endpoint) => {
        scan.endpoint = endpoint;
      },
      address,
    );
    await visit.page.waitForFunction(async () => {
      const [database] = await indexedDB.databases();
      if (!database?.name) return false;
      const open = indexedDB.open(database.name);
      await new Promise((resolve) => (open.onsuccess = resolve));
      const count = open.result.transaction('waiting').objectStore('waiting').count(IDBKeyRange.lowerBound(''));
      await new Promise((resolve) => (count.onsuccess = resolve));
      open.result.close();
      return count.result === 0;
    });
    const [last, ...more] = receiver.kept('anonymous').slice(before);
    assert.equal(more.length, 0);
    assert.match(last?.completedAt ?? '', /T00:00:00Z$/);
    await visit.page.close();
  });

  test('goes nowhere without a yes', async () => {
    const before = receiver.kept().length;
    const visit = await browser.visit('bare.html');
    await reach(visit);
    await say(visit, 'No, send nothing');
    await reads(visit, 'Nothing has been sent.');
    await visit.page.close();
    assert.equal(receiver.kept().length, before);
    assert.deepEqual(visit.elsewhere, []);
  });
});
