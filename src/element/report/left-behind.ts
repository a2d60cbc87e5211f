/** Results of an earlier visit on a page that sends none any more. */
import type { NAME } from '../../delivery/queue.js';

/** The type holds it to the name that the queue has, which is in another chunk. */
const DATABASE: typeof NAME = 'ai-maturity-scan-delivery';

/**
 * Whether there may be some. Asked without opening the database, since that would make one: by default nothing is
 * stored. A browser that does not tell (Firefox before 126) is looked into by what is loaded then.
 */
export async function mayBeLeftBehind(): Promise<boolean> {
  try {
    const { databases } = indexedDB as Partial<IDBFactory>;
    if (!databases) return true;
    for (const { name } of await indexedDB.databases()) if (name === DATABASE) return true;
  } catch {
    // No storage: then nothing was left there.
  }
  return false;
}
