/**
 * Numbers of enterprises by size, to weight figures of many firms with and for nothing else: Eurostat's structural business
 * statistics are about the business economy, which is not quite the population of its survey on AI.
 */
export interface EnterpriseNumbers {
  readonly source: string;
  readonly year: number;
  readonly population: string;
  /** By option of the built-in question on size; there is none for firms of fewer than ten people. */
  readonly sizes: Readonly<Record<string, number>>;
}

const EUROSTAT = { source: 'Eurostat sbs_sc_ovw', year: 2024, population: 'enterprises of the business economy' };

/** By ISO 3166 code. */
export const enterpriseNumbers: Readonly<Record<string, EnterpriseNumbers>> = {
  DE: { ...EUROSTAT, sizes: { '10-49': 415261, '50-249': 65181, '250-plus': 14862 } },
  FR: { ...EUROSTAT, sizes: { '10-49': 166848, '50-249': 25798, '250-plus': 6210 } },
  NL: { ...EUROSTAT, sizes: { '10-49': 53503, '50-249': 10982, '250-plus': 2800 } },
};
