import { fstatSync } from 'node:fs';
import cliProgress from 'cli-progress';

export interface Progress {
  readonly update: (bytes: number, lines: number) => void;
  readonly stop: () => void;
}

const NONE: Progress = { update: () => undefined, stop: () => undefined };

/** Shorter input is done before a bar could be read. */
const LEAST_BYTES = 1_000_000;

/** A bar on the terminal for long input of a known size, as of `< file`; none where standard error goes elsewhere. */
export function progressOf(
  descriptor: number | undefined,
  terminal: NodeJS.WritableStream & { readonly isTTY?: boolean },
): Progress {
  const total = terminal.isTTY && descriptor !== undefined ? sizeOf(descriptor) : 0;
  if (total < LEAST_BYTES) return NONE;
  const bar = new cliProgress.SingleBar(
    { format: '{bar} {percentage}% | {lines} lines | {eta_formatted} left', fps: 5, stream: terminal },
    cliProgress.Presets.shades_classic,
  );
  bar.start(total, 0, { lines: 0 });
  return { update: (bytes, lines) => bar.update(bytes, { lines }), stop: () => bar.stop() };
}

function sizeOf(descriptor: number): number {
  try {
    const stats = fstatSync(descriptor);
    return stats.isFile() ? stats.size : 0;
  } catch {
    return 0;
  }
}
