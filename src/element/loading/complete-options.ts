import { canScore } from './can-score.js';
import { packageModule } from './load-error.js';
import { hasOutline } from './load-scan.js';
import type { ScanStore } from './scan-store.js';

/**
 * All options, as answers from elsewhere need them, and what the contract says of a custom definition. Where that does not
 * arrive, the host page is told, and nothing can be scored. Rejects with a `LoadError`.
 */
export async function completeOptions(
  scans: Pick<ScanStore, 'completeText' | 'scan' | 'settled' | 'take' | 'text'>,
): Promise<void> {
  if (hasOutline(scans.scan)) scans.take((await packageModule(import('../../content/whole.js'))).assessment);
  else {
    // What did not arrive is asked for again. What was refused left no scan.
    if (scans.scan) scans.text.retry();
    let settled: Promise<unknown> | null = null;
    while (!canScore(scans.scan)) {
      const next = scans.completeText();
      if (next === settled) return;
      settled = next;
      // Another language that is asked for meanwhile begins at first sight again: then there is something new to wait for.
      // Until its words are there, too, the scan is still the old one, and nothing more of the new one can be asked for.
      await Promise.all([settled, scans.settled]);
    }
  }
}
