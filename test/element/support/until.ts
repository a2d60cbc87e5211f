// The one place that waits by looking again and again.
// oxlint-disable-next-line ours/no-guessed-wait
import { waitUntil } from '@open-wc/testing';

/** Until something is so, for as long as a busy machine may need. The limit is there for what would never end. */
export function until(isSo: () => boolean, otherwise: string, milliseconds = 60_000): Promise<void> {
  return waitUntil(isSo, otherwise, { interval: 10, timeout: milliseconds });
}
