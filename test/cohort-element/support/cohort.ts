/** A cohort file to show: small enough to count by hand, with something of everything that a file can have. */
import type { CohortFile } from '../../../src/cohort/file.js';
import type { PublishedRow, PublishedTable } from '../../../src/cohort/index.js';
import { assessmentHash } from '../../../src/content/hash.js';

const row = (group: PublishedRow['group'], ...counts: (number | null)[]): PublishedRow => ({
  group,
  firms: counts.every((count) => count === null) ? null : counts.reduce<number>((sum, count) => sum + (count ?? 0), 0),
  counts,
});

const table = (
  variable: string,
  by: PublishedTable['by'],
  categories: PublishedTable['categories'],
  ...rows: PublishedRow[]
): PublishedTable => ({ variable, by, release: 1, categories, rows });

const YES_NO = [['yes'], ['no']];
const STEPS = [['not-started'], ['exploring'], ['occasional'], ['integrated', 'strategic']];
const BANDS = [['0-25'], ['25-50'], ['50-75'], ['75-100']];
const SMALL = { sizes: ['1', '2-9'] };
const LARGE = { sizes: ['10-49', '50-249', '250-plus'] };

const TABLES: readonly PublishedTable[] = [
  table('step', 'all', STEPS, row({}, 12, 32, 10, 10)),
  table(
    'step',
    'size',
    [['not-started', 'exploring'], STEPS.slice(2).flat()],
    row(SMALL, 20, 10),
    row(LARGE, null, null),
  ),
  table('step', 'sector', [['not-started', 'exploring'], STEPS.slice(2).flat()], row({ sector: 'trade' }, 15, 12)),
  table('cell.know.people', 'all', BANDS, row({}, 15, 15, 20, 14)),
  table('cell.know.organisation', 'all', BANDS, { group: {}, firms: 64, counts: [30, 12, null, null] }),
  table('plans.barriers.cost', 'all', YES_NO, row({}, 32, 32)),
  table('plans.barriers.cost', 'size', YES_NO, row(SMALL, 10, 20), row(LARGE, null, null)),
  table('plans.barriers.data', 'all', YES_NO, row({}, 48, 16)),
  table('plans.support.guidance', 'all', YES_NO, row({}, 40, 24)),
  table('use.technologies.text-analysis', 'all', YES_NO, row({}, 16, 48)),
];

const NONE_REFUSED = {
  ...{ unreadable: 0, 'no-result': 1, 'older-version': 0, 'other-definition': 0, 'other-engine': 0, different: 0 },
  ...{ 'bad-respondent': 0, withdrawn: 0, repeated: 2, superseded: 0 },
};

/** 64 made-up bakers. */
export function cohortFile(changed: Partial<CohortFile> = {}): CohortFile {
  return {
    schemaVersion: '1.0.0',
    kind: 'cohort',
    assessment: { id: 'ai-maturity', version: '2.0.0', hash: assessmentHash },
    engineVersion: '2.0.0',
    synthetic: false,
    population: 'Members of the association of bakers',
    period: { from: '2026-Q1', until: '2026-Q3' },
    lines: 67,
    firms: 64,
    refused: NONE_REFUSED,
    release: 1,
    threshold: 10,
    tables: TABLES,
    disclosure: {
      threshold: 10,
      variables: { counted: 54, repeated: 0, heldBack: 48 },
      figures: { shown: 24, heldBack: 6 },
      attacker: { solver: 'HiGHS 1.15.1', questions: 1, memberQuestions: 1, programs: 1, rounds: 1, heldBack: 0 },
    },
    ...changed,
  };
}
