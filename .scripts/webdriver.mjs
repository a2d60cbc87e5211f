/**
 * A minimal WebDriver client for WebKitGTK on a virtual display, with the commands that the tests need. The WebDriver launcher
 * of @web/test-runner drops repeated letters and has no Shift+Tab.
 */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import getPort from 'get-port';

/** Code points of special keys, by `KeyboardEvent.key`: https://www.w3.org/TR/webdriver/#keyboard-actions */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};
/** A first start on a busy machine takes some seconds. */
const START_MILLISECONDS = 30_000;

/** The path of WebKitGTK's small browser, or undefined. */
export function findMiniBrowser() {
  const libraries = process.platform === 'linux' ? ['/usr/lib', '/usr/libexec', '/usr/lib64'] : [];
  const folders = libraries.flatMap((folder) => [folder, ...foldersIn(folder)]);
  const kits = ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'];
  return folders
    .flatMap((folder) => kits.map((kit) => join(folder, kit, 'MiniBrowser')))
    .find((path) => existsSync(path));
}

function foldersIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name));
}

/** Starts the browser. Rejects with a sentence if that does not work out. */
export async function openWebKit() {
  const binary = findMiniBrowser();
  if (!binary) throw new Error('there is no MiniBrowser of WebKitGTK');
  const port = await getPort({ host: '127.0.0.1' });
  // A process group of its own: the display, the driver and the browser end together.
  const driver = spawn('xvfb-run', ['-a', 'WebKitWebDriver', '--host=127.0.0.1', `--port=${port}`], {
    detached: true,
    stdio: 'ignore',
  });
  const ended = new Promise((_, reject) => {
    driver.once('error', reject);
    driver.once('exit', () => reject(new Error('its driver ended')));
  });
  ended.catch(() => {});
  const kill = () => {
    try {
      process.kill(-driver.pid, 'SIGTERM');
    } catch {
      // It has ended already, or never began.
    }
  };
  process.once('exit', kill);
  try {
    const driverUrl = `http://127.0.0.1:${port}`;
    await Promise.race([ended, whenReady(driverUrl)]);
    return await newSession(driverUrl, binary, kill);
  } catch (error) {
    kill();
    throw error;
  }
}

async function newSession(driverUrl, binary, kill) {
  const options = { binary, args: ['--automation'] };
  const { capabilities, sessionId } = await send(driverUrl, 'POST', '/session', {
    capabilities: { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options } },
  });
  const call = (method, path, body) => send(`${driverUrl}/session/${sessionId}`, method, path, body);
  const keys = (...actions) =>
    call('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions: actions.flat() }] });
  const down = (key) => ({ type: 'keyDown', value: KEYS[key] ?? key });
  const up = (key) => ({ type: 'keyUp', value: KEYS[key] ?? key });
  const run = (script, ...args) => call('POST', '/execute/sync', { script, args });
  return {
    version: capabilities.browserVersion,
    go: (url) => call('POST', '/url', { url }),
    run,
    down: (key) => keys(down(key)),
    up: (key) => keys(up(key)),
    press: (key) => keys(down(key), up(key)),
    // One at a time: of several at once, the same letter twice arrives once.
    type: async (text) => {
      for (const letter of text) await keys(down(letter), up(letter));
    },
    async resize(width, height) {
      const [around, above] = await run('return [outerWidth - innerWidth, outerHeight - innerHeight]');
      await call('POST', '/window/rect', { width: width + around, height: height + above });
    },
    async close() {
      await call('DELETE', '').catch(() => {});
      kill();
    },
  };
}

async function send(base, method, path, body) {
  const response = await fetch(base + path, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const { value } = await response.json();
  if (!response.ok) throw new Error(value?.message || value?.error || `WebDriver answered ${response.status}`);
  return value;
}

async function whenReady(driverUrl) {
  const end = Date.now() + START_MILLISECONDS;
  for (;;) {
    try {
      return await send(driverUrl, 'GET', '/status');
    } catch (error) {
      if (Date.now() > end) throw new Error('its driver does not answer', { cause: error });
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
