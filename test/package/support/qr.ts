/** QR codes in pictures, read by somebody else's program. */
import { execFileSync } from 'node:child_process';
import jsqr from 'jsqr';
import { PNG } from 'pngjs';

export interface FoundQr {
  readonly text: string;
  /** Pixels a side, without the white around it. */
  readonly side: number;
}

/** The QR code in a PNG: dark on light, as the standard has it. Null if there is none that can be read. */
export function qrIn(png: Uint8Array): FoundQr | null {
  const { data, height, width } = PNG.sync.read(Buffer.from(png));
  // `default` by name: its types are those of a CommonJS module.
  const found = jsqr.default(new Uint8ClampedArray(data), width, height, { inversionAttempts: 'dontInvert' });
  // In plain text it finds some, with nothing in them.
  if (!found?.data) return null;
  const { topLeftCorner: from, topRightCorner: to } = found.location;
  return { text: found.data, side: Math.hypot(to.x - from.x, to.y - from.y) };
}

export function hasPdfTools(): boolean {
  try {
    execFileSync('pdftoppm', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** The first page as a PNG, as a printer with so many dots an inch would make it. */
export function firstPage(pdf: Uint8Array, dots: number): Uint8Array {
  const options = ['-r', String(dots), '-f', '1', '-l', '1', '-png'];
  return execFileSync('pdftoppm', options, { input: pdf, maxBuffer: 2 ** 26 });
}
