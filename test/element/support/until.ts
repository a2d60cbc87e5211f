import { waitUntil } from '@open-wc/testing';

/** Until something is so, for as long as a busy machine may need. The limit is there for what would never end. */
export function until(isSo: () => boolean, otherwise: string): Promise<void> {
  return waitUntil(isSo, otherwise, { interval: 10, timeout: 60_000 });
}
