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

/** Not asked of a firm of one, and counted nowhere. */
export const NOT_FOR_ONE = ['use.reach', 'want.people.ideas', 'want.people.dialogue'];

/** Facts that a step needs beside its gate and its row, by the number of the step. */
export const NEEDS: Readonly<Record<number, Readonly<Record<string, number>>>> = {
  3: { 'can.people.tools': 2, 'know.people.checking': 2 },
  4: { 'can.people.tools': 2, 'know.people.checking': 2, 'know.organisation.rules': 2 },
  5: { 'can.people.tools': 2, 'know.people.checking': 2, 'know.organisation.rules': 2 },
};

/** The work of each option from the one below, of options 1 to 4. */
export const EFFORT: Readonly<Record<string, readonly [number, number, number, number]>> = {
  'use.frequency': [1, 1, 2, 2],
  'use.reach': [1, 2, 4, 4],
  'use.embedding': [1, 2, 4, 8],
  'use.results': [1, 2, 2, 2],
  'use.direction': [1, 1, 2, 2],
  'know.people.training': [2, 4, 4, 4],
  'know.people.checking': [1, 1, 2, 4],
  'know.organisation.opportunities': [1, 1, 2, 2],
  'know.organisation.rules': [1, 2, 2, 2],
  'want.people.ideas': [1, 2, 2, 4],
  'want.people.dialogue': [1, 1, 2, 2],
  'want.organisation.agenda': [1, 1, 1, 4],
  'want.organisation.budget': [1, 1, 2, 2],
  'can.people.tools': [1, 2, 4, 8],
  'can.people.help': [1, 1, 2, 4],
  'can.organisation.data': [4, 8, 8, 8],
  'can.organisation.processes': [4, 8, 8, 8],
};

/** Answers that no plan aims at, as "item value". */
export const UNADVISED = [
  'use.direction 1',
  'know.people.checking 1',
  'know.organisation.opportunities 1',
  'know.organisation.rules 1',
  'want.people.ideas 1',
  'want.people.dialogue 1',
  'want.organisation.agenda 1',
  'want.organisation.budget 1',
  'can.people.tools 1',
  'can.people.help 1',
];

/** From which value of an item on there is something that comes first, and what. */
export const AFTER: readonly (readonly [item: string, from: number, first: Readonly<Record<string, number>>])[] = [
  ['use.frequency', 3, { 'can.people.tools': 2, 'know.people.checking': 2 }],
  ['use.reach', 2, { 'can.people.tools': 2, 'know.people.checking': 2 }],
  ['use.embedding', 3, { 'know.organisation.opportunities': 2, 'know.people.checking': 2 }],
  ['use.results', 2, { 'use.embedding': 2 }],
  ['use.direction', 3, { 'know.organisation.opportunities': 3 }],
  ['want.organisation.budget', 3, { 'know.organisation.opportunities': 3 }],
  ['know.people.checking', 3, { 'use.embedding': 2 }],
  ['can.people.tools', 4, { 'can.organisation.data': 3 }],
];
