import type { NAME } from '../../delivery/queue.js';

/** The name of the queue's database. The queue itself is in another chunk, so only its type is imported. */
const DATABASE: typeof NAME = 'ai-maturity-scan-delivery';

/**
 * Whether an earlier visit left results to be sent, perhaps on a page that sends none any more. Asked without opening the
 * database, since that would make one: by default nothing is stored.
 */
export async function hasLeftBehind(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === DATABASE);
  } catch {
    // No storage, or a browser that does not tell.
    return false;
  }
}
