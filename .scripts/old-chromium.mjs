/**
 * Downloads the oldest supported Chromium for the test that goes through the whole scan in it. It comes from npm as a
 * compressed file for Linux on x64 (55 MB), so it is no dev dependency.
 * @puppeteer/browsers also downloads old versions, but needs Node 22.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { npm, root } from './setup.mjs';

const PACKAGE = '@sparticuz/chromium@109.0.6';
/** A program is run that nobody here has made: it has to be that very one. */
const INTEGRITY = 'sha512-9hTE03DXnrWTiGNpfjLfmGhIfmiVAerSPinDb+x5bBdM4KF4PMM1NZ0A+V7WKazoA+CasSX/osHK8K0MuO6uqg==';

/** Path of the program, or the reason why it is not there. */
export function oldChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return { missing: 'there is one for Linux on x64 only' };
  const place = join(root, 'node_modules', '.cache', 'ai-maturity-scan', PACKAGE.replaceAll(/\W/g, '-'));
  const path = join(place, 'chromium');
  if (existsSync(path)) return { path };
  const folder = mkdtempSync(join(tmpdir(), 'old-chromium-'));
  try {
    const missing = fetchInto(folder);
    if (missing) return { missing };
    mkdirSync(place, { recursive: true });
    const whole = join(folder, 'chromium');
    writeFileSync(whole, brotliDecompressSync(readFileSync(join(folder, 'package', 'bin', 'chromium.br'))));
    chmodSync(whole, 0o755);
    moveInto(place, whole, path);
    return { path };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function fetchInto(folder) {
  const { status } = npm(['pack', PACKAGE, '--silent', '--pack-destination', folder]);
  const file = join(folder, 'sparticuz-chromium-109.0.6.tgz');
  if (status !== 0 || !existsSync(file)) return `npm could not fetch ${PACKAGE}`;
  const integrity = `sha512-${createHash('sha512').update(readFileSync(file)).digest('base64')}`;
  if (integrity !== INTEGRITY) return `${PACKAGE} is not the one that it was`;
  const { status: unpacked } = spawnSync('tar', ['-xzf', file, '-C', folder], { stdio: 'ignore' });
  return unpacked === 0 ? null : 'tar could not unpack it';
}

/** Under another name first, since a run that was stopped would leave half a program. */
function moveInto(place, from, to) {
  const half = mkdtempSync(join(place, 'half-'));
  const copy = join(half, 'chromium');
  writeFileSync(copy, readFileSync(from), { mode: 0o755 });
  renameSync(copy, to);
  rmSync(half, { recursive: true, force: true });
}
