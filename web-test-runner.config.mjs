import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { BROWSER_FLAGS, findBrowser } from './.scripts/browser.mjs';

/** Writes how many tests there were to a file, for `npm test` to add up. A file that broke counts as a failure. */
const counts = {
  stop({ sessions }) {
    const file = process.env.TEST_COUNTS_FILE;
    if (!file) return;
    const results = [...sessions].flatMap(({ testResults }) => (testResults ? all(testResults) : []));
    const passed = results.filter((result) => result.passed).length;
    const failed = results.filter((result) => !result.passed && !result.skipped).length;
    const broken = [...sessions].filter(({ errors }) => errors.length > 0).length;
    writeFileSync(file, JSON.stringify({ passed, failed: failed + broken }));
  },
};

function all({ tests, suites }) {
  return [...tests, ...suites.flatMap(all)];
}

/** Chosen here, on loopback; the runner would try ports on every network interface. */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** The page around the tests. Errors make the running test fail by themselves; rejected promises need a hand. */
const page = (testFramework) => `<!doctype html>
<html lang="en">
  <body>
    <script>
      addEventListener('unhandledrejection', (event) => {
        throw event.reason;
      });
      // That Lit runs in dev mode here is meant to be; its other warnings are worth reading.
      globalThis.litIssuedWarnings = new Set(['dev-mode']);
    </script>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>`;

export default {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  // Not 'localhost': for that spelling the runner listens on every network interface (DevServer.js in
  // @web/dev-server-core). Names are the same in capitals, and so this one is open to this machine only.
  hostname: 'LOCALHOST',
  port: await freePort(),
  files: 'test/{element,charts,hosts,demo}/**/*.test.ts',
  nodeResolve: true,
  // With more, the launcher would put tests into iframes, where focus and viewport are not what a visitor has.
  concurrency: 1,
  browsers: [
    chromeLauncher({
      launchOptions: {
        executablePath: findBrowser(),
        args: BROWSER_FLAGS,
      },
    }),
  ],
  plugins: [
    esbuildPlugin({
      ts: true,
      json: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
    // setViewport, emulateMedia, sendKeys and the rest are there by themselves; this one is not.
    a11ySnapshotPlugin(),
  ],
  coverageConfig: { include: ['src/**/*.ts'] },
  reporters: [defaultReporter({ reportTestProgress: false, reportTestResults: true }), counts],
  testRunnerHtml: page,
  testFramework: { config: { timeout: 10_000 } },
};
