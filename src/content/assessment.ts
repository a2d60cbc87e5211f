/** The structure of the built-in assessment: sections, cells and steps with their thresholds. */
import type { Assessment } from '../engine/types.js';
import { ALONE } from './firms.js';
import { items } from './items.js';
import { least, row } from './shorthand.js';

/** Without these the work with AI is not safe: no private accounts, shared rules for checking; then the law looked up. */
const SAFE = [least('can.people.tools', 2), least('know.people.checking', 2)];
const SAFE_AND_LAWFUL = [...SAFE, least('know.organisation.rules', 2)];

/** Ids of the items that belong to a section or cell: those that begin with its id. */
function idsIn(id: string): string[] {
  return items.map((item) => item.id).filter((item) => item.startsWith(`${id}.`));
}

function section<const Id extends string>(id: Id) {
  return { id, items: idsIn(id) };
}

/** A dimension: one cell of the grid. All its items have the same weight. */
function cell<const Row extends string, const Column extends string>(row: Row, column: Column) {
  const id = `${row}.${column}` as const;
  return { id, row, column, items: idsIn(id).map((item) => ({ item })) };
}

/** Titles of dimensions and descriptions of steps speak of others, but not to somebody who works alone. */
const WORDS = { variants: [ALONE] } as const;

/**
 * The built-in assessment without its texts. Ids never change, since results are compared by them across versions and
 * languages. Items, thresholds and weights are expert choices inspired by the public summary of a study on AI in small
 * and medium-sized firms; they are not yet validated.
 *
 * The order of `dimensions` breaks ties: know before want before can, organisation before people.
 */
export const assessment = {
  id: 'ai-maturity',
  version: '2.0.0',
  validation: 'not-validated',
  minutes: 10,
  quick: ['profile', 'use'],
  grid: { rows: ['know', 'want', 'can'], columns: ['people', 'organisation'] },
  // Less than once a month is trying out: no firm counts as one that uses AI for it.
  inUse: least('use.frequency', 2),
  // The study's experts advise to begin with vision and strategy.
  firstSupport: { dimension: 'want.organisation', form: 'vision-strategy' },
  dimensions: [
    { ...cell('know', 'organisation'), ...WORDS },
    { ...cell('know', 'people'), ...WORDS },
    { ...cell('want', 'organisation'), ...WORDS },
    // Does not apply to a firm of one.
    cell('want', 'people'),
    { ...cell('can', 'organisation'), ...WORDS },
    { ...cell('can', 'people'), ...WORDS },
  ],
  items,
  // Colleagues see from nearby what is known, wanted and possible among the people, and how AI is used.
  voices: [
    'use.frequency',
    'use.embedding',
    'use.results',
    ...idsIn('know.people'),
    ...idsIn('want.people'),
    ...idsIn('can.people'),
  ],
  sections: [section('profile'), section('use'), section('know'), section('want'), section('can'), section('plans')],
  steps: [
    { id: 'not-started' },
    {
      id: 'exploring',
      gate: least('use.frequency', 1),
      minima: row(0, 25, 0, 25, 25, 0),
    },
    {
      id: 'occasional',
      ...WORDS,
      gate: {
        all: [least('use.frequency', 2), least('use.reach', 1), least('use.embedding', 1)],
      },
      minima: row(25, 25, 25, 25, 25, 25),
      needs: SAFE,
    },
    {
      id: 'integrated',
      ...WORDS,
      gate: {
        all: [least('use.frequency', 3), least('use.reach', 2), least('use.embedding', 3), least('use.results', 1)],
      },
      minima: row(50, 50, 50, 50, 50, 50),
      needs: SAFE_AND_LAWFUL,
    },
    {
      id: 'strategic',
      ...WORDS,
      gate: {
        all: [
          least('use.frequency', 3),
          least('use.reach', 3),
          least('use.embedding', 4),
          least('use.results', 3),
          least('use.direction', 3),
        ],
      },
      minima: row(75, 75, 50, 75, 75, 75),
      needs: SAFE_AND_LAWFUL,
    },
  ],
} as const satisfies Assessment;
