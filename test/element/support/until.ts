import { waitUntil } from '@open-wc/testing';

/** Until something is so. A busy machine is slow, not wrong: only the test's own limit makes an end of it. */
export function until(isSo: () => boolean, otherwise: string): Promise<void> {
  return waitUntil(isSo, otherwise, { interval: 10, timeout: 60_000 });
}
