import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { fileURLToPath } from 'node:url';
import getPort from 'get-port';
import puppeteer from 'puppeteer-core';
import { browserCounts } from './.scripts/browser-counts.mjs';
import { launchOptions } from './.scripts/engines.mjs';
import { hostPages } from './.scripts/host-pages.mjs';
import { fail } from './.scripts/setup.mjs';
import { twinLauncher } from './.scripts/twin-launcher.mjs';
import { webkitLauncher } from './.scripts/webkit-launcher.mjs';

if (!process.env.TEST_PAGES)
  fail('The browser tests are bundled before they run: start them with "npm run test:browser -- word".');
/** By engine, the pages of tests that it is to open (`.scripts/test.mjs`). */
const pagesOf = JSON.parse(process.env.TEST_PAGES);
/** For fewer files, a second Chromium takes longer to start than it saves. */
const MANY = 20;
/** Below 1, what takes long is tried on fewer pages. */
const part = Number(process.env.TEST_PART ?? 1);

const mostFiles = Math.max(...Object.values(pagesOf).flatMap((pages) => pages.map(({ files }) => files.length)));

/** Firefox speaks puppeteer's protocol too; the package for it would download a browser when it is installed. */
function launcherOf(id) {
  if (id === 'webkit') return webkitLauncher();
  return chromeLauncher({ puppeteer, launchOptions: launchOptions(id), concurrency: 1 });
}

function browserFor(id, pages) {
  const isTwin = id === 'chromium' && pages.flatMap(({ files }) => files).length > MANY;
  return isTwin ? twinLauncher(() => launcherOf(id)) : launcherOf(id);
}

/** The page around the tests. Errors make the running test fail by themselves; rejected promises need a hand. */
const page = (testFramework) => `<!doctype html>
<html lang="en">
  <body>
    <script>
      globalThis.testPart = ${part};
      // What an earlier page left in this tab is not this one's.
      localStorage.clear();
      sessionStorage.clear();
      addEventListener('unhandledrejection', (event) => {
        throw event.reason;
      });
      // That Lit runs in dev mode here is meant to be; its other warnings are worth reading.
      globalThis.litIssuedWarnings = new Set(['dev-mode']);
    </script>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>`;

/** Chromium, which runs most, comes last: two of it share what is left when one of the others has ended. */
const lanes = Object.entries(pagesOf)
  .reverse()
  .map(([id, pages]) => ({ browser: Object.assign(browserFor(id, pages), { id }), pages }));
const counts = browserCounts(process.env.TEST_COUNTS_FILE, Object.values(pagesOf).flat());

export default {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  // Not 'localhost': for that spelling the runner listens on every network interface (DevServer.js in
  // @web/dev-server-core). Names are the same in capitals, and so this one is open to this machine only.
  hostname: 'LOCALHOST',
  // The runner would try ports on every network interface.
  port: await getPort({ host: '127.0.0.1' }),
  middleware: [hostPages],
  // With more, the launcher would put tests into iframes, where focus and viewport are not what a visitor has.
  concurrency: 1,
  browsers: lanes.map(({ browser }) => browser),
  groups: lanes.map(({ browser, pages }) => ({
    name: browser.id,
    files: pages.map(({ path }) => path),
    browsers: [browser],
  })),
  concurrentBrowsers: 2,
  plugins: [
    // setViewport, emulateMedia, sendKeys and the rest are there by themselves; this one is not.
    a11ySnapshotPlugin(),
    counts.plugin,
  ],
  coverageConfig: { include: ['src/**/*.ts'] },
  reporters: [defaultReporter({ reportTestProgress: false, reportTestResults: true }), counts.reporter],
  testRunnerHtml: page,
  // A busy machine is slow, not wrong: a limit is there for what would never end.
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testFramework: { config: { timeout: 120_000 } },
  testsFinishTimeout: Math.max(5, mostFiles) * 120_000,
};
