/** A tag that has something to complain of: what it says in the console is kept out of the test's own. */
import { consoleDuring } from '../../element/support/console.js';
import type { Mounted } from './mount.js';

export async function attempt(action: () => Promise<Mounted>): Promise<{ shown: Mounted; lines: readonly string[] }> {
  const all: Mounted[] = [];
  const lines = await consoleDuring(async () => all.push(await action()));
  const [shown] = all;
  if (!shown) throw new Error('There is no tag.');
  return { shown, lines };
}
