import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { fileURLToPath } from 'node:url';
import getPort from 'get-port';
import puppeteer from 'puppeteer-core';
import { browserCounts } from './.scripts/browser-counts.mjs';
import { launchOptions } from './.scripts/engines.mjs';
import { hostPages } from './.scripts/host-pages.mjs';
import { webkitLauncher } from './.scripts/webkit-launcher.mjs';

/** The engines to run in; `npm test` names those that are here. */
const engines = (process.env.TEST_ENGINES ?? 'chromium').split(',');
/** What is to be run in the first of them only. */
const once = process.env.TEST_ONCE ? process.env.TEST_ONCE.split(',') : [];
/** Below 1, what takes long is tried on fewer pages. */
const part = Number(process.env.TEST_PART ?? 1);

/** Firefox speaks puppeteer's protocol too; the package for it would download a browser when it is installed. */
function launcherOf(id) {
  if (id === 'webkit') return webkitLauncher();
  return chromeLauncher({ puppeteer, launchOptions: launchOptions(id), concurrency: 1 });
}

/** The page around the tests. Errors make the running test fail by themselves; rejected promises need a hand. */
const page = (testFramework) => `<!doctype html>
<html lang="en">
  <body>
    <script>
      globalThis.testPart = ${part};
      // What an earlier file left in this tab is not this one's.
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

const browsers = engines.map((id) => Object.assign(launcherOf(id), { id }));

export default {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  // Not 'localhost': for that spelling the runner listens on every network interface (DevServer.js in
  // @web/dev-server-core). Names are the same in capitals, and so this one is open to this machine only.
  hostname: 'LOCALHOST',
  // The runner would try ports on every network interface.
  port: await getPort({ host: '127.0.0.1' }),
  files: 'test/{element,charts,hosts,demo}/**/*.test.ts',
  middleware: [hostPages],
  // With more, the launcher would put tests into iframes, where focus and viewport are not what a visitor has.
  concurrency: 1,
  browsers,
  groups: once.length > 0 ? [{ name: 'once', files: once, browsers: browsers.slice(0, 1) }] : [],
  concurrentBrowsers: 2,
  plugins: [
    // setViewport, emulateMedia, sendKeys and the rest are there by themselves; this one is not.
    a11ySnapshotPlugin(),
  ],
  coverageConfig: { include: ['src/**/*.ts'] },
  reporters: [
    defaultReporter({ reportTestProgress: false, reportTestResults: true }),
    browserCounts(process.env.TEST_COUNTS_FILE),
  ],
  testRunnerHtml: page,
  // A busy machine is slow, not wrong: a limit is there for what would never end.
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testFramework: { config: { timeout: 120_000 } },
  testsFinishTimeout: 600_000,
};
