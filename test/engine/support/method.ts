/** The tables of sections 3 and 4 of the method, typed over by hand, so that the built-in can be held against them. */

export const USE_ITEMS = [
  'use.frequency',
  'use.technologies',
  'use.reach',
  'use.embedding',
  'use.results',
  'use.direction',
];

/** The least that each step asks for, by its own gate and those below. */
export const LEAST: readonly Readonly<Record<string, number>>[] = [
  { 'use.frequency': 0 },
  { 'use.frequency': 1 },
  { 'use.frequency': 2, 'use.reach': 1, 'use.embedding': 1 },
  { 'use.frequency': 3, 'use.reach': 2, 'use.embedding': 3, 'use.results': 1 },
  { 'use.frequency': 3, 'use.reach': 3, 'use.embedding': 4, 'use.results': 3, 'use.direction': 3 },
];

export const STEP_IDS = ['not-started', 'exploring', 'occasional', 'integrated', 'strategic'];

/** Per cell its two items. */
export const CELLS: Readonly<Record<string, readonly [string, string]>> = {
  'know.people': ['know.people.training', 'know.people.checking'],
  'know.organisation': ['know.organisation.opportunities', 'know.organisation.rules'],
  'want.people': ['want.people.ideas', 'want.people.dialogue'],
  'want.organisation': ['want.organisation.agenda', 'want.organisation.budget'],
  'can.people': ['can.people.tools', 'can.people.help'],
  'can.organisation': ['can.organisation.data', 'can.organisation.processes'],
};

/** What steps 2 to 5 ask of each cell. */
export const MINIMA: Readonly<Record<string, readonly [number, number, number, number]>> = {
  'know.people': [0, 25, 50, 75],
  'know.organisation': [25, 25, 50, 75],
  'want.people': [0, 25, 50, 50],
  'want.organisation': [25, 25, 50, 75],
  'can.people': [25, 25, 50, 75],
  'can.organisation': [0, 25, 50, 75],
};

/** On a tie know comes before want before can, and organisation before people. */
export const TIE_ORDER = [
  'know.organisation',
  'know.people',
  'want.organisation',
  'want.people',
  'can.organisation',
  'can.people',
];

/** Not asked where AI is never used, and the value that then holds. */
export const HIDDEN_FOR_NEVER = [
  'use.technologies',
  'use.reach',
  'use.embedding',
  'use.results',
  'know.people.checking',
];
