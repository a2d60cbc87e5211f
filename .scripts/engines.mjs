/** The three browser engines of the tests: detects which are installed, and configures their launchers. */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { installFromDebian } from './apt.mjs';
import { BROWSER_FLAGS, findTestBrowser, installTestBrowser } from './browser.mjs';
import { onPath } from './on-path.mjs';
import { findMiniBrowser, openWebKit } from './webdriver.mjs';

const NAMES = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };
const ENGINES = Object.keys(NAMES);

const FIREFOX_NAMES = ['firefox', 'firefox-esr', 'firefox-developer-edition', 'firefox-nightly'];
const FIREFOX_PLACES = {
  darwin: ['', homedir()].map((home) => `${home}/Applications/Firefox.app/Contents/MacOS/firefox`),
  win32: ['ProgramFiles', 'ProgramFiles(x86)'].map((variable) =>
    join(process.env[variable] ?? '', 'Mozilla Firefox', 'firefox.exe'),
  ),
};

/** Nothing asked of the web, and no page of its own. */
const FIREFOX_PREFERENCES = {
  'browser.startup.homepage': 'about:blank',
  'intl.accept_languages': 'en-US, en',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'app.update.enabled': false,
};

/** How puppeteer starts Chromium and Firefox. */
export function launchOptions(engine) {
  return engine === 'firefox'
    ? { browser: 'firefox', executablePath: findFirefox(), extraPrefsFirefox: FIREFOX_PREFERENCES }
    : // One test asks for the garbage to be collected.
      { executablePath: findTestBrowser(), args: [...BROWSER_FLAGS, '--js-flags=--expose-gc'] };
}

/**
 * The engines that a command line (`--engines=firefox,webkit`) or the variable ENGINES names, else all. Coverage is what
 * Chromium alone can measure.
 */
export async function chosenEngines(words) {
  const option = words.find((word) => word.startsWith('--engines='))?.slice('--engines='.length);
  const choice = option ?? process.env.ENGINES ?? (words.includes('--coverage') ? 'chromium' : undefined);
  const wanted = choice?.split(',') ?? ENGINES;
  const unknown = wanted.find((id) => !ENGINES.includes(id));
  if (unknown !== undefined) throw new Error(`There is no engine "${unknown}"; there are: ${ENGINES.join(', ')}.`);
  return { engines: await readyEngines(wanted), isChoice: choice !== undefined };
}

/**
 * Starts each of these engines once. Resolves to name and version of those that can be used, and to a sentence about
 * each of the others. Where it may, it installs what is missing; Chromium does so by itself when it is looked for.
 */
async function readyEngines(wanted) {
  installMissing(wanted);
  return Promise.all(
    wanted.map(async (id) => {
      try {
        return { id, name: `${NAMES[id]} ${majorOf(await versionOf(id))}` };
      } catch (error) {
        return { id, name: NAMES[id], missing: `${error.message.split('\n')[0]} ${ADVICE[id]}` };
      }
    }),
  );
}

const ADVICE = {
  chromium: '',
  firefox: 'Install Firefox, or set FIREFOX_PATH to its program.',
  webkit: 'On Debian and Ubuntu: apt install webkit2gtk-driver xvfb xauth.',
};

function installMissing(wanted) {
  if (wanted.includes('chromium')) installTestBrowser();
  // Each by itself: what one system has not must not keep the other out.
  if (wanted.includes('firefox') && !foundFirefox()) installFromDebian('firefox-esr');
  if (wanted.includes('webkit') && !webkitIsHere()) installFromDebian('webkit2gtk-driver', 'xvfb', 'xauth');
}

async function versionOf(id) {
  if (id === 'webkit' && !webkitIsHere()) throw new Error('It was not found.');
  const browser = id === 'webkit' ? await openWebKit() : await puppeteer.launch(launchOptions(id));
  try {
    return id === 'webkit' ? browser.version : await browser.version();
  } finally {
    await browser.close();
  }
}

/** `153` of "firefox/153.2.1"; of WebKitGTK also what is behind the dot. */
function majorOf(version) {
  const [, number] = /([\d.]+)/.exec(version) ?? ['', version];
  const parts = number.split('.');
  return Number(parts[0]) < 10 ? parts.slice(0, 2).join('.') : parts[0];
}

function findFirefox() {
  const found = foundFirefox();
  if (!found) throw new Error('It was not found.');
  return found;
}

function foundFirefox() {
  const wanted = process.env.FIREFOX_PATH;
  if (wanted) return existsSync(wanted) ? wanted : undefined;
  return [...(FIREFOX_PLACES[process.platform] ?? []), ...onPath(FIREFOX_NAMES)].find((path) => existsSync(path));
}

function webkitIsHere() {
  const programs = ['xvfb-run', 'xauth', 'WebKitWebDriver'];
  return findMiniBrowser() !== undefined && programs.every((name) => onPath([name]).length > 0);
}
