/** Figures as if those who answered were like the firms that exist. */
import type { CohortFile } from '../cohort/file.js';
import type { Enterprises, Raked } from '../cohort/raking/rake.js';
import { enterpriseNumbers } from '../content/figures/enterprises.js';
import { packageModule } from '../element/loading/load-error.js';

export interface Numbers {
  readonly numbers: Enterprises;
  /** Where the numbers are from; null for those of the page. */
  readonly source: string | null;
}

export interface Weighted extends Numbers {
  /** At least one. */
  readonly figures: readonly Raked[];
}

export type Rake = (tables: CohortFile['tables'], enterprises: Enterprises) => readonly Raked[];

/** Only pages that say which firms exist need it. Rejects with a `LoadError`. */
export async function loadRake(): Promise<Rake> {
  return (await packageModule(import('../cohort/raking/rake.js'))).rake;
}

/** `own`: numbers of the page, which go before official ones. `country`: ISO 3166 code, upper case, or empty. */
export function numbersOf(own: Enterprises | null, country: string): Numbers | null {
  if (own) return { numbers: own, source: null };
  const found = Object.hasOwn(enterpriseNumbers, country) ? enterpriseNumbers[country] : undefined;
  return found ? { numbers: { sizes: found.sizes, sectors: {} }, source: `${found.source}, ${found.year}` } : null;
}

/** Null if no figure can be weighted. */
export function weightedBy(rake: Rake, { tables }: CohortFile, from: Numbers): Weighted | null {
  const figures = rake(tables, from.numbers);
  return figures.length > 0 ? { figures, ...from } : null;
}
