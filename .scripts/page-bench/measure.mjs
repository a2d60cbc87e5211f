/** Measures one visit of a page with an empty browser cache. */
import { driver } from './driver.js';
import { MANY } from './pages.mjs';

/** Network conditions of the preset in Chrome's developer tools. */
export const SLOW_4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1.6e6 / 8) * 0.9,
  uploadThroughput: (0.75e6 / 8) * 0.9,
};

/** The measurements by name; `clicks` is a list. */
export const SCENES = {
  async plain(visit) {
    return { plain: await visit() };
  },
  async slow(visit) {
    return visit({ cpu: 4 }, async (slow, { heap, server, tab, metrics }) => {
      const scripts = server.sent.filter(({ path }) => !path.endsWith('.html'));
      const { TaskDuration: task, ScriptDuration: script } = await metrics();
      const used = await heap();
      const before = await metrics();
      const { options, pages } = await tab.evaluate(() => globalThis.bench.walk());
      const after = await metrics();
      return {
        slow,
        bytes: scripts.reduce((sum, { bytes }) => sum + bytes, 0),
        requests: scripts.length,
        task: task * 1000,
        script: script * 1000,
        heap: used,
        clicks: options,
        walk: [...options, ...pages].reduce((sum, time) => sum + time, 0),
        walkTask: (after.TaskDuration - before.TaskDuration) * 1000,
      };
    });
  },
  async far(visit) {
    return { far: await visit({ cpu: 4, network: SLOW_4G }) };
  },
  async many(visit) {
    return { many: await visit({ cpu: 4, count: MANY }) };
  },
};

/** What two builds of the scan are compared by, as `SCENES`. */
export const BUILD_SCENES = {
  plain: SCENES.plain,
  async slow(visit) {
    return visit({ cpu: 4 }, async (slow, { server, tab }) => {
      const first = server.sent.filter(({ path }) => !path.endsWith('.html'));
      await tab.evaluate(() => globalThis.bench.walk());
      const result = await tab.evaluate(() => globalThis.bench.finish());
      return { slow, bytes: first.reduce((sum, { bytes }) => sum + bytes, 0), requests: first.length, result };
    });
  },
  far: SCENES.far,
};

/** `(settings, then) => what `then` gives`, or else the time until the first question was on screen. */
export function visitor(browser, server, { folder, kind }, firstQuestion) {
  return async ({ cpu = 1, network = null, count = 1 } = {}, then = (time) => time) => {
    const context = await browser.createBrowserContext();
    try {
      const tab = await context.newPage();
      const cdp = await tab.createCDPSession();
      await tab.evaluateOnNewDocument(driver, kind, count, firstQuestion);
      await cdp.send('Performance.enable');
      if (cpu > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
      if (network) {
        await cdp.send('Network.enable');
        await cdp.send('Network.emulateNetworkConditions', network);
      }
      const metrics = async () => {
        const { metrics: list } = await cdp.send('Performance.getMetrics');
        return Object.fromEntries(list.map(({ name, value }) => [name, value]));
      };
      const heap = async () => {
        await cdp.send('HeapProfiler.collectGarbage');
        return (await metrics()).JSHeapUsedSize / 1e6;
      };
      server.sent.length = 0;
      await tab.goto(`${server.url}${folder}/${count > 1 ? 'many' : 'one'}.html`);
      // Not with `tab.evaluate`, which counts as something the visitor did.
      const visible = { expression: 'bench.visible', awaitPromise: true, returnByValue: true };
      const { result } = await cdp.send('Runtime.evaluate', visible);
      return await then(result.value, { tab, server, metrics, heap });
    } finally {
      await context.close();
    }
  };
}
