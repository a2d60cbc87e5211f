/** What earlier releases have shown. */
import { DisclosureError } from './check.js';
import type { PublishedTable, Release } from './types.js';

/** Throws a `DisclosureError` unless these are all releases so far, the oldest first. */
export function checkEarlier(earlier: readonly Release[]): void {
  for (const [at, { published }] of earlier.entries()) {
    if (published.release === at + 1) continue;
    throw new DisclosureError(
      `earlier: release ${at + 1} is expected here, not ${published.release}. Give all earlier releases, the oldest first.`,
    );
  }
}

/** The figures of a variable that stand: each release has all of them, also those that it repeats. */
export function standingTables(variable: string, earlier: readonly Release[]): readonly PublishedTable[] {
  return earlier.at(-1)?.published.tables.filter((table) => table.variable === variable) ?? [];
}
