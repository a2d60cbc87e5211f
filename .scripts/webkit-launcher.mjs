import { openWebKit } from './webdriver.mjs';

/**
 * A launcher of @web/test-runner for WebKitGTK. It claims the type `puppeteer`, so that the runner's commands (keys,
 * viewport) use a page with puppeteer's methods; it implements those that WebDriver supports.
 */
export function webkitLauncher() {
  let browser;
  let page;
  let active;
  return {
    name: 'WebKit',
    type: 'puppeteer',
    concurrency: 1,
    async startSession(id, url) {
      browser ??= await openWebKit();
      page ??= pageOf(browser);
      active = { id, url };
      await page.setViewport({ width: 800, height: 600 });
      await browser.go(url);
    },
    isActive: (id) => active?.id === id,
    getBrowserUrl: () => active?.url,
    getPage: () => page,
    async stopSession() {
      // Ends whatever the tests left running.
      await browser.go('about:blank');
      active = undefined;
      return {};
    },
    startDebugSession: () => Promise.reject(new Error('WebKit has no debug session here; use another engine.')),
    stop: () => browser?.close(),
  };
}

function pageOf({ down, press, resize, type, up }) {
  return { keyboard: { down, press, type, up }, setViewport: ({ width, height }) => resize(width, height) };
}
