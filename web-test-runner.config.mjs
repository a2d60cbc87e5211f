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

/** The engines to run in, and the files that each of them runs (paths from here); `npm test` names those that are here. */
const filesOf = JSON.parse(
  process.env.TEST_FILES ?? '{"chromium":["test/{element,cohort-element,charts,hosts,demo}/**/*.test.ts"]}',
);
/** For fewer files, a second Chromium takes longer to start than it saves. */
const MANY = 20;
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

/** Browsers, each with its files. Chromium runs most: it is started twice, for half of them each. */
const lanes = Object.entries(filesOf).flatMap(([id, files]) => {
  const halves = [0, 1].map((half) => files.filter((_, at) => at % 2 === half));
  const shares = id === 'chromium' && files.length > MANY ? halves : [files];
  return shares.map((share) => ({ browser: Object.assign(launcherOf(id), { id }), files: share }));
});

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
  groups: lanes.map(({ browser, files }, at) => ({ name: `${browser.id} ${at}`, files, browsers: [browser] })),
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
