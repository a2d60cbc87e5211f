/** The whole scan in the oldest Chromium that it is made for: with the files as built, from page to receiver. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { oldChromium } from '../../.scripts/old-chromium.mjs';
import { serve } from '../../.scripts/serve.mjs';
import figures from '../../demo/benchmark.json' with { type: 'json' };
import offers from '../../demo/support.json' with { type: 'json' };
import { assessment } from '../../src/content/index.js';
import { verify } from '../../src/contract/index.js';
import type {} from '../../src/define.js';
import { SOURCES } from '../contract/support/results.js';
import { floor } from './support/floor.js';
import { OldBrowser } from './support/old-browser.js';
import type { OldPage } from './support/old-browser.js';
import { scanOf } from './support/old-journey.js';
import { Receiver } from './support/receiver.js';

const found = oldChromium();

describe('in the oldest Chromium', { skip: 'missing' in found && `not run: ${found.missing}` }, () => {
  let server: Awaited<ReturnType<typeof serve>>;
  let receiver: Receiver;
  let browser: OldBrowser;
  let page: OldPage;
  const at = (path: string) => `${server.url}/demo/${path}`;

  before(async () => {
    if ('missing' in found) return;
    server = await serve();
    receiver = await Receiver.open(server.url);
    browser = await OldBrowser.open(found.path);
    page = await browser.page(at('bare.html'));
  });
  after(async () => {
    if ('missing' in found) return;
    await browser.close();
    receiver.close();
    await server.close();
  });

  test('it is the one of the table of supported browsers', async () => {
    const version = floor.find(({ name }) => name === 'chrome')?.version;
    assert.match(await browser.version(), new RegExp(`/${version ?? 'none'}\\.`));
  });

  test('Continue stands out from Back, and nothing of what is needed to tell options apart is missing', async () => {
    const scan = await scanOf(page);
    await scan.start();
    const looks = await page.run(() => {
      const root = document.querySelector('ai-maturity-scan')?.shadowRoot;
      const look = (selector: string) => {
        const element = root?.querySelector(selector);
        if (!element) throw new Error(`There is no ${selector}`);
        const { backgroundColor, borderTopColor, borderTopWidth, color } = getComputedStyle(element);
        return { backgroundColor, borderTopColor, borderTopWidth, color };
      };
      return { next: look('button.primary'), back: look('button:not(.primary, .link)'), option: look('.option') };
    });
    assert.deepEqual(looks, {
      next: {
        backgroundColor: 'rgb(11, 83, 148)',
        borderTopColor: 'rgb(255, 255, 255)',
        borderTopWidth: '2px',
        color: 'rgb(255, 255, 255)',
      },
      back: {
        backgroundColor: 'rgba(0, 0, 0, 0)',
        borderTopColor: 'rgb(0, 0, 0)',
        borderTopWidth: '2px',
        color: 'rgb(0, 0, 0)',
      },
      option: {
        backgroundColor: 'rgba(0, 0, 0, 0)',
        borderTopColor: 'rgb(0, 0, 0)',
        borderTopWidth: '1px',
        color: 'rgb(0, 0, 0)',
      },
    });
  });

  test('answers are kept, come back after a reload, and are deleted when the visitor says so', async () => {
    let scan = await scanOf(page);
    await scan.set({ persist: 'local' });
    await scan.answer(3);
    const before = await scan.answers();
    assert.ok(Object.keys(before).length >= 3);
    await page.goTo(at('bare.html'));
    scan = await scanOf(page);
    await scan.set({ persist: 'local' });
    assert.deepEqual(await scan.answers(), before);
    await scan.reset();
    assert.deepEqual(await scan.answers(), {});
  });

  test('from the first screen to a result that arrives at the receiver and can be computed again', async () => {
    await page.goTo(at('bare.html'));
    const scan = await scanOf(page);
    await scan.set({ endpoint: receiver.address });
    const scolded = await scan.continueWithoutAnswer();
    assert.equal(scolded, true);
    await scan.finish();
    assert.equal(await scan.stage(), 'result');
    await scan.choose('Yes, send my result');
    await scan.press('Confirm my choice');
    await scan.reads(`Your result has been sent to ${new URL(receiver.address).host}.`);
    const result = await scan.result();
    assert.deepEqual(receiver.kept(), [result]);
    assert.equal((await verify(result, assessment, SOURCES)).ok, true);
  });

  test('the result can be printed and saved, and its ticks can be seen', async () => {
    const scan = await scanOf(page);
    const result = await scan.result();
    assert.ok((await scan.printed()).length > 1000);
    assert.deepEqual(JSON.parse(await scan.saved()), result);
    assert.match(await scan.tick(), /✓/);
  });

  test("a partner's offers and figures are shown", async () => {
    await page.goTo(at('bare.html'));
    const scan = await scanOf(page);
    await scan.set({ supportSrc: 'support.json', benchmarkSrc: 'benchmark.json' });
    await scan.finish();
    const result = await scan.result();
    const catalogues = result?.support.map(({ catalogue }) => catalogue) ?? [];
    assert.ok(catalogues.includes(offers.id), catalogues.join());
    assert.equal(result?.benchmark?.benchmark.id, figures.id);
  });

  test('the frame has the height of the scan, and tells the page what happens', async () => {
    await page.goTo(at('own-definition.json'));
    const query = new URLSearchParams({ lang: 'en', host: server.url });
    const height = await page.run(
      async (src, bridge) => {
        await new Promise((resolve) => {
          const script = Object.assign(document.createElement('script'), { src: bridge, onload: resolve });
          document.body.append(script);
        });
        const frame = Object.assign(document.createElement('iframe'), { src, title: 'Scan' });
        frame.dataset.aiMaturityScan = '';
        const isHigh = new Promise((resolve) =>
          new MutationObserver(resolve).observe(frame, { attributes: true, attributeFilter: ['style'] }),
        );
        document.body.replaceChildren(frame);
        await isHigh;
        const started = new Promise((resolve) => frame.addEventListener('scan-start', resolve));
        const scan = frame.contentDocument?.querySelector('ai-maturity-scan');
        scan?.shadowRoot?.querySelector('button')?.click();
        await started;
        return parseFloat(frame.style.height);
      },
      `${server.url}/dist/cdn/embed.html?${query}`,
      `${server.url}/dist/cdn/bridge.js`,
    );
    assert.ok(height > 100, `${height}px`);
  });

  test('nothing went wrong in any of these pages', () => assert.deepEqual(page.lines, []));
});
