/**
 * Finds a Chrome, Chromium or Edge for the browser tests, or installs Debian's Chromium. Puppeteer finds only
 * Chrome by itself, and chrome-launcher does not find Edge.
 */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { installFromDebian } from './apt.mjs';
import { onPath } from './on-path.mjs';

/** For a browser that a script drives: no window, no sandbox of its own, and nothing asked of the web. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

const NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
  'chrome',
  'msedge',
];

const USUAL_PLACES = {
  linux: ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/snap/bin/chromium', '/usr/bin/chromium'],
  darwin: ['', homedir()].flatMap((home) => [
    `${home}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
    `${home}/Applications/Chromium.app/Contents/MacOS/Chromium`,
    `${home}/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`,
  ]),
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = process.env[variable] ?? '';
    return [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Chromium', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ];
  }),
};

const ADVICE =
  'No browser for the tests was found: install Chrome, Chromium or Edge, or set CHROME_PATH to the program of one.';

/** The path of a browser's program. Throws an `Error` that says in one sentence what to install. */
export function findBrowser() {
  const wanted = process.env.CHROME_PATH;
  if (wanted) {
    if (existsSync(wanted)) return wanted;
    throw new Error(`CHROME_PATH is "${wanted}", but there is no such file.`);
  }
  return installed() ?? installChromium() ?? raise(ADVICE);
}

/**
 * The same for tests: if it is there, Chromium without all that draws its window, in which a page opens in a third of the
 * time. Debian has it as a package of its own.
 */
export function findTestBrowser() {
  return (process.env.CHROME_PATH ? undefined : headlessShell()) ?? findBrowser();
}

/** Installs it beside Debian's Chromium, or in its place; and what makes pictures of the pages that it prints. */
export function installTestBrowser() {
  if (!process.env.CHROME_PATH && !headlessShell()) installFromDebian('chromium-headless-shell');
  if (onPath(['pdftoppm']).length === 0) installFromDebian('poppler-utils');
}

function headlessShell() {
  // The first is no script around the program, which would be a process more to end.
  const names = ['chromium-headless-shell', 'chrome-headless-shell'];
  return ['/usr/lib/chromium/chromium-headless-shell', ...onPath(names)].find((path) => existsSync(path));
}

function installed() {
  return [...(USUAL_PLACES[process.platform] ?? []), ...onPath(NAMES)].find((path) => existsSync(path));
}

function installChromium() {
  installFromDebian('chromium');
  return installed();
}

function raise(message) {
  throw new Error(message);
}
