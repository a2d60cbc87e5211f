/** Options of commands that write figures of many firms. */
import { Option } from 'commander';
import { DEFAULT_THRESHOLD, DIALECTS, GREATEST_THRESHOLD, LEAST_THRESHOLD } from '../../cohort/index.js';

export const POPULATION = ['-p, --population <text>', 'which firms were asked, in your words'] as const;

export const WITHDRAWN = [
  '-w, --withdrawn <file>',
  'ids of results, or keys of firms, not to be counted; one a line',
] as const;

export const EARLIER = manyTimes(
  '-e, --earlier <file>',
  'an earlier release of these figures; once for each, the oldest first',
);

export const EARLIER_TALLY = manyTimes(
  '--earlier-tally <file>',
  'the tally of an earlier release, so that figures may be counted anew; as often as --earlier',
);

export const THRESHOLD = new Option(
  '--threshold <number>',
  `fewest firms behind a figure, ${LEAST_THRESHOLD} to ${GREATEST_THRESHOLD}`,
)
  .default(DEFAULT_THRESHOLD)
  .argParser(Number);

export const SQL = new Option('--sql <database>', 'write the SQL that tallies results in a database').choices(DIALECTS);

function manyTimes(flags: string, description: string): Option {
  return new Option(flags, description).argParser((file: string, before: readonly string[] | undefined) => [
    ...(before ?? []),
    file,
  ]);
}
