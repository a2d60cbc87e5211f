/** What a cohort file holds. */
import type { DisclosureReport, Published } from './disclosure/types.js';
import type { Counts } from './types.js';

type Told = Pick<Counts, 'assessment' | 'engineVersion' | 'synthetic' | 'period' | 'lines' | 'firms'>;

/** The figures of many firms that anybody may see. */
export interface CohortFile extends Published, Told {
  readonly schemaVersion: '1.0.0';
  readonly kind: 'cohort';
  /** Lines that were not counted, by reason. */
  readonly refused: Readonly<Record<string, number>>;
  /** Which firms were asked, in the words of the publisher; null if it is not said. */
  readonly population: string | null;
  readonly disclosure: DisclosureReport;
}
