/** One tab sends at a time. */
import type { Outside } from './outside.js';
import type { Queue } from './queue.js';

/** Longer than one try can take: a tab that was closed leaves its lease behind, which then runs out. */
const LEASE = 45_000;

/**
 * Runs `act` while no other tab does; never rejects if `act` does not. `act` gets a function to call before each try,
 * which is false once another tab may have taken over. Returns when to come back, if another tab is at it.
 */
export async function exclusively(
  { locks, now }: Outside,
  queue: Queue,
  owner: string,
  act: (mayGoOn: () => Promise<boolean>) => Promise<void>,
): Promise<number> {
  const ran = locks?.request(queue.name, async () => {
    await act(() => Promise.resolve(true));
    return true;
  });
  // Rejected in a frame without an origin.
  if (await ran?.catch(() => false)) return 0;
  // No Web Locks, as on a page without https.
  const take = () => queue.lease(owner, now(), now() + LEASE);
  const until = await take();
  if (until > 0) return until;
  await act(async () => (await take()) === 0);
  await queue.lease(owner, now(), 0);
  return 0;
}
