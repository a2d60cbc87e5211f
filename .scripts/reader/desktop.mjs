/**
 * A Linux desktop that nobody sees, with Orca, a screen reader: screen, message bus, window manager, accessibility bus. Orca
 * writes down what it says; here that is read.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { installFromDebian } from '../apt.mjs';
import { onPath } from '../on-path.mjs';

const PACKAGES = [
  ...['orca', 'at-spi2-core', 'dbus-daemon', 'xdotool', 'openbox', 'speech-dispatcher', 'python3-speechd'],
  ...['gir1.2-wnck-3.0', 'libatk-adaptor', 'xvfb', 'firefox-esr'],
];
const ACCESSIBILITY_BUS = '/usr/libexec/at-spi-bus-launcher';
/** Orca does not tell when it has said all. After this many milliseconds without a line in its log it has. */
const SILENCE = 2000;
const LONGEST = 60_000;

/**
 * `language`: the one in which Orca names what it meets, such as "heading". Throws an `Error` if this is not a Linux with
 * the programs, or one where they can be installed.
 */
export async function openDesktop(language) {
  const programs = ['orca', 'Xvfb', 'openbox', 'xdotool', 'dbus-daemon', 'script'];
  if (programs.some((name) => onPath([name]).length === 0)) installFromDebian(...PACKAGES);
  const missing = programs.filter((name) => onPath([name]).length === 0);
  if (missing.length > 0)
    throw new Error(`Missing: ${missing.join(', ')}. Orca runs on Linux; on Debian: ${PACKAGES.join(' ')}`);

  const folder = mkdtempSync(join(tmpdir(), 'reader-'));
  for (const name of ['home', 'run']) mkdirSync(join(folder, name), { mode: 0o700 });
  const log = join(folder, 'orca.log');
  const started = [];
  const env = {
    ...process.env,
    LANGUAGE: language,
    ...{ HOME: join(folder, 'home'), XDG_RUNTIME_DIR: join(folder, 'run') },
    ...{ GTK_MODULES: 'gail:atk-bridge', NO_AT_BRIDGE: '0', ACCESSIBILITY_ENABLED: '1', GNOME_ACCESSIBILITY: '1' },
  };
  /** `saying`: resolves to the first line of the program's output. */
  const start = (program, args, saying = false) => {
    const child = spawn(program, args, {
      env,
      stdio: ['ignore', saying ? 'pipe' : 'ignore', 'ignore', saying ? 'pipe' : 'ignore'],
    });
    started.push(child);
    return child;
  };
  const firstLine = (stream) => new Promise((resolve) => stream.once('data', (data) => resolve(String(data).trim())));

  const screen = start('Xvfb', ['-displayfd', '3', '-screen', '0', '1200x900x24'], true);
  env.DISPLAY = `:${await firstLine(screen.stdio[3])}`;
  const bus = start('dbus-daemon', ['--session', '--nofork', '--print-address'], true);
  env.DBUS_SESSION_BUS_ADDRESS = await firstLine(bus.stdout);
  start('openbox', []);
  start(ACCESSIBILITY_BUS, ['--launch-immediately']);
  // It ends every other Orca of this user, so there is one at a time. It writes its log in large pieces, and so late, unless it
  // writes to a terminal: `script` is one, and keeps what it gets.
  start('script', ['--quiet', '--flush', '--command', 'orca --replace --debug-file=/dev/tty', log]);

  let said = 0;
  let sizeAtKey = 0;
  const lines = () => spokenIn(readIfThere(log));
  await until(() => readIfThere(log).includes('SPEECH: Initializ'));

  return {
    env,
    /** Presses keys by their X names: `Tab`, `shift+Tab`, `Return`, `space`, `Down`, `h` for the next heading. */
    async press(key) {
      sizeAtKey = sizeOf(log);
      const child = spawn('xdotool', ['key', '--clearmodifiers', key], { env, stdio: 'ignore' });
      await new Promise((resolve) => child.once('exit', resolve));
    },
    /** Gives the keyboard to the browser's window. */
    async focusWindow() {
      const child = spawn('xdotool', ['search', '--sync', '--onlyvisible', '--class', 'firefox', 'windowfocus'], {
        env,
        stdio: 'ignore',
      });
      await new Promise((resolve) => child.once('exit', resolve));
    },
    /** What was said since the last call, once Orca has seen the last key and is silent. */
    async heard() {
      const end = Date.now() + LONGEST;
      while (sizeOf(log) === sizeAtKey && Date.now() < end) await wait(50);
      let size = sizeOf(log);
      for (let since = Date.now(); Date.now() - since < SILENCE && Date.now() < end;) {
        await wait(100);
        const now = sizeOf(log);
        if (now !== size) [size, since] = [now, Date.now()];
      }
      const all = lines();
      const fresh = all.slice(said);
      said = all.length;
      return fresh;
    },
    close() {
      for (const child of started.reverse()) child.kill();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/** The spoken lines of Orca's log, without the settings of the voice that stand behind each. */
function spokenIn(log) {
  return [...log.matchAll(/SPEECH OUTPUT: '(.*?)'(?:\{'established.*)?$/gm)]
    .map(([, line]) => line.trim())
    .filter(Boolean);
}

function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8').replaceAll('\r', '');
  } catch {
    return '';
  }
}

function sizeOf(file) {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

async function until(isTrue) {
  for (const end = Date.now() + LONGEST; !isTrue(); await wait(200)) {
    if (Date.now() > end) throw new Error('Orca did not start.');
  }
}
