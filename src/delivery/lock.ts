/** The lock between tabs: only one tab sends at a time. */
import type { Environment } from './environment.js';
import type { Queue } from './queue.js';

/** Duration of a lease in milliseconds. Longer than one try can take; the lease of a closed tab expires after it. */
const LEASE = 45_000;

/**
 * Runs `act` while this tab holds the lock; rejects only if `act` does. `act` calls `mayContinue` before each try; it
 * resolves to false once another tab may hold the lock. Resolves to 0 after running, or to the time (milliseconds since
 * 1970) at which the lease of another tab ends.
 */
export async function exclusively(
  { locks, now }: Environment,
  queue: Queue,
  owner: string,
  act: (mayContinue: () => Promise<boolean>) => Promise<void>,
): Promise<number> {
  const ran = locks?.request(queue.name, async () => {
    await act(() => Promise.resolve(true));
    return true;
  });
  // Web Locks reject in a frame with an opaque origin.
  if (await ran?.catch(() => false)) return 0;
  // No Web Locks (the page has no secure context): a lease in the database instead.
  const take = () => queue.lease(owner, now, LEASE);
  const until = await take();
  if (until > 0) return until;
  await act(async () => (await take()) === 0);
  await queue.lease(owner, now, 0);
  return 0;
}
