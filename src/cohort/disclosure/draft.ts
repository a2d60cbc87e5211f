/** A table before anything of it is held back. */
import type { Recode } from './recode.js';
import type { By, PublishedGroup } from './types.js';

/** What a table would show. */
export interface Draft {
  readonly by: By;
  readonly recode: Recode;
  readonly rows: readonly { readonly group: PublishedGroup; readonly counts: readonly number[] }[];
}
