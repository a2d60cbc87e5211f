/**
 * `npm run bench:prerender [-- --rounds=9]`: measures when a prerendered first screen is visible. Compared with the same
 * questionnaire in plain HTML, a page with one button instead of the tag, and the tag without prerendering. The pages
 * take turns in one Chromium, with CPU throttling (4x), on a fast network and on slow 4G.
 */
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { ensureBuild, ensurePackages, fail } from './setup.mjs';

const { values: options } = parseArgs({ options: { rounds: { type: 'string' } } });
const rounds = Number(options.rounds ?? 7);
if (!(rounds >= 1)) fail('--rounds is a number from 1.');

ensurePackages();
if (!ensureBuild()) fail('There is no build to measure; see the message above.');
const { prerender } = await import('../dist/prerender/index.js');
const { launch } = await import('./visit.mjs');
const { SLOW_4G } = await import('./page-bench/measure.mjs');
const { floorAndOurs } = await import('./page-bench/pages.mjs');
const { serveFiles } = await import('./page-bench/server.mjs');

const TAG = '<ai-maturity-scan></ai-maturity-scan>';
const { floor, ours } = await floorAndOurs();
const bare = ours.files[`${ours.folder}/one.html`];
const brought = bare.replace(TAG, await prerender({ lang: 'en' }));
if (brought === bare) fail('The page has no tag to bring the screen of.');
// Nothing can be there sooner than this.
const plain = bare.replace(TAG, '<button>Start</button>');
const files = {
  ...floor.files,
  ...ours.files,
  [`${ours.folder}/brought.html`]: brought,
  [`${ours.folder}/plain.html`]: plain,
};
const PAGES = {
  'by hand': { path: `${floor.folder}/one.html`, wanted: 'fieldset input' },
  'ours, brought as HTML': { path: `${ours.folder}/brought.html`, wanted: 'summary, button' },
  'one button in its place': { path: `${ours.folder}/plain.html`, wanted: 'button' },
  'ours, without': { path: `${ours.folder}/one.html`, wanted: 'button' },
};

const server = await serveFiles(files);
const browser = await launch();
try {
  for (const [network, conditions] of Object.entries({ near: null, 'slow 4G': SLOW_4G })) {
    const times = Object.fromEntries(Object.keys(PAGES).map((name) => [name, []]));
    // The first round warms up.
    for (let round = 0; round <= rounds; round++) {
      for (const [name, page] of Object.entries(PAGES)) {
        const time = await visible(page, conditions);
        if (round > 0) times[name].push(time);
      }
    }
    console.log(`\n${network}, CPU 4 times slower; medians of ${rounds} rounds, load ${loadavg()[0].toFixed(1)}`);
    for (const [name, list] of Object.entries(times)) {
      const ratios = list.map((time, round) => time / times['by hand'][round]);
      console.log(
        `  ${name.padEnd(24)}${median(list).toFixed(0).padStart(6)} ms  ${median(ratios).toFixed(2)} x by hand`,
      );
    }
  }
} finally {
  await browser.close();
  server.close();
}

/** Milliseconds from the beginning of the visit until what is wanted has been painted, in the page or in a tag on it. */
async function visible({ path, wanted }, conditions) {
  const context = await browser.createBrowserContext();
  try {
    const tab = await context.newPage();
    const cdp = await tab.createCDPSession();
    await tab.evaluateOnNewDocument(watch, wanted);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await cdp.send('Network.enable');
    if (conditions) await cdp.send('Network.emulateNetworkConditions', conditions);
    await tab.goto(`${server.url}${path}`, { waitUntil: 'load' });
    return await tab.evaluate(() => globalThis.seen);
  } finally {
    await context.close();
  }
}

/** Runs in the page. */
function watch(wanted) {
  globalThis.seen = new Promise((resolve) => {
    const look = () => {
      const roots = [document, document.querySelector('ai-maturity-scan')?.shadowRoot];
      const found = roots
        .map((root) => root?.querySelector(wanted))
        .find((element) => element?.getClientRects().length);
      // What is there in one frame has been painted by the next.
      if (found) requestAnimationFrame(() => resolve(performance.now()));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

function median(list) {
  const sorted = [...list].sort((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)] + sorted[Math.ceil((sorted.length - 1) / 2)]) / 2;
}
