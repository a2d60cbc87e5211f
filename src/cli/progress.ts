import { fstatSync, statSync } from 'node:fs';
import cliProgress from 'cli-progress';

export interface Progress {
  readonly update: (bytes: number, lines: number) => void;
  readonly stop: () => void;
}

const NONE: Progress = { update: () => undefined, stop: () => undefined };

const FORMAT = '{bar} {percentage}% | {lines} lines | {eta_formatted} left';

/** Shorter input is done before a bar could be read. */
const LEAST_BYTES = 1_000_000;

/**
 * A bar on the terminal for long input of a known size: a file, by its name or open (as of `< file`). None where standard
 * error goes elsewhere.
 */
export function progressOf(
  file: number | string | undefined,
  terminal: NodeJS.WritableStream & { readonly isTTY?: boolean },
): Progress {
  const total = terminal.isTTY && file !== undefined ? sizeOf(file) : 0;
  if (total < LEAST_BYTES) return NONE;
  const bar = new cliProgress.SingleBar(
    // Nothing is changed in the terminal that Ctrl-C would leave changed.
    { format: FORMAT, fps: 5, etaBuffer: 100, linewrap: true, stream: terminal },
    cliProgress.Presets.shades_classic,
  );
  bar.start(total, 0, { lines: 0 });
  const at = { bytes: 0, lines: 0 };
  return {
    update: (bytes, lines) => {
      at.lines = lines;
      // All lines of a chunk are at the same place; the time left is computed from places that differ.
      if (bytes === at.bytes) return;
      at.bytes = bytes;
      bar.update(bytes, { lines });
    },
    stop: () => {
      bar.update(at.bytes, { lines: at.lines });
      bar.stop();
    },
  };
}

function sizeOf(file: number | string): number {
  try {
    const stats = typeof file === 'number' ? fstatSync(file) : statSync(file);
    return stats.isFile() ? stats.size : 0;
  } catch {
    return 0;
  }
}
