/** The progress bar on a terminal. */
import { fstatSync, statSync } from 'node:fs';
import cliProgress from 'cli-progress';

export interface Progress {
  readonly update: (bytes: number, lines: number) => void;
  readonly stop: () => void;
}

const NONE: Progress = { update: () => undefined, stop: () => undefined };

const FORMAT = '{bar} {percentage}% | {lines} lines | {eta_formatted} left';

/** Smallest input with a bar, in bytes. Shorter input is processed before a bar can be read. */
const LEAST_BYTES = 1_000_000;

/**
 * Draws a progress bar for a long file, given by name or by descriptor (`< file`). Draws nothing if the size is unknown
 * or standard error is not a terminal.
 */
export function progressOf(
  file: number | string | undefined,
  terminal: NodeJS.WritableStream & { readonly isTTY?: boolean },
): Progress {
  const total = terminal.isTTY && file !== undefined ? sizeOf(file) : 0;
  if (total < LEAST_BYTES) return NONE;
  const bar = new cliProgress.SingleBar(
    // `linewrap: true` leaves the terminal's settings alone, which Ctrl-C would not restore.
    { format: FORMAT, fps: 5, etaBuffer: 100, linewrap: true, stream: terminal },
    cliProgress.Presets.shades_classic,
  );
  bar.start(total, 0, { lines: 0 });
  const at = { bytes: 0, lines: 0 };
  return {
    update: (bytes, lines) => {
      at.lines = lines;
      // All lines of a chunk have the same position; the remaining time is computed from different positions.
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
