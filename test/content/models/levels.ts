/** Instruments whose levels ask for practices. */
import type { Gate } from '../../../src/engine/index.js';
import { all, dimension, ids, model, scale, upTo } from './model.js';
import type { Instrument, Sheet } from './model.js';
import { place } from './sheets.js';

/** How many of the levels hold, from the lowest without a gap. */
function climbed(levels: readonly ((sheet: Sheet) => boolean)[], sheet: Sheet): number {
  const stop = levels.findIndex((holds) => !holds(sheet));
  return stop < 0 ? levels.length : stop;
}

/** Process areas of CMMI for Development 1.3, by maturity level. */
const CMMI = [
  ['CM', 'MA', 'PMC', 'PP', 'PPQA', 'REQM', 'SAM'],
  ['DAR', 'IPM', 'OPD', 'OPF', 'OT', 'PI', 'RD', 'RSKM', 'TS', 'VAL', 'VER'],
  ['OPP', 'QPM'],
  ['CAR', 'OPM'],
];
const stagedNeed = (level: number) => CMMI.slice(0, level).flat();
const cmmiStaged: Instrument = {
  name: 'CMMI, staged',
  rule:
    'Maturity level 2 needs capability level 2 in its process areas; levels 3 to 5 need capability level 3 in theirs and in ' +
    'all of the levels below.',
  definition: model({
    id: 'cmmi-staged',
    items: CMMI.flat().map((id) => scale(id, upTo(3))),
    gates: [1, 2, 3, 4].map((level) => all(stagedNeed(level), level === 1 ? 2 : 3)),
  }),
  score: (sheet) => ({
    step: climbed(
      [1, 2, 3, 4].map((level) => () => stagedNeed(level).every((id) => place(sheet, id) >= (level === 1 ? 2 : 3))),
      sheet,
    ),
  }),
};

/** One process area has specific goals, and generic goals whose practices make each of its capability levels. */
const GOALS = [ids('SP', 7), ids('GP2.', 10), ids('GP3.', 2)];
const cmmiContinuous: Instrument = {
  name: 'CMMI, continuous: one process area',
  rule:
    'Capability level n needs all practices of its goal, and of those below, to be at least largely implemented. One ' +
    'definition has one ladder, so each process area is one.',
  definition: model({
    id: 'cmmi-continuous',
    items: GOALS.flat().map((id) => scale(id, upTo(3))),
    gates: GOALS.map((goal) => all(goal, 2)),
  }),
  score: (sheet) => ({
    step: climbed(
      GOALS.map((goal) => () => !goal.some((id) => place(sheet, id) < 2)),
      sheet,
    ),
  }),
};

/** Process attributes of ISO/IEC 33020, by capability level. */
const ATTRIBUTES = [['PA.1.1'], ['PA.2.1', 'PA.2.2'], ['PA.3.1', 'PA.3.2'], ['PA.4.1', 'PA.4.2'], ['PA.5.1', 'PA.5.2']];
const capability: Instrument = {
  name: 'COBIT and ISO/IEC 33020: process capability',
  rule: 'Attributes are rated N, P, L or F. Level n needs L or F for its attributes and F for all below.',
  definition: model({
    id: 'process-capability',
    items: ATTRIBUTES.flat().map((id) => scale(id, upTo(3))),
    gates: ATTRIBUTES.map((own, level): Gate => ({
      all: [all(own, 2), ...ATTRIBUTES.slice(0, level).map((one) => all(one, 3))],
    })),
  }),
  score: (sheet) => {
    let level = 0;
    for (const own of ATTRIBUTES) {
      if (own.some((id) => 'NPLF'[place(sheet, id)] === 'N' || 'NPLF'[place(sheet, id)] === 'P')) break;
      level += 1;
      if (own.some((id) => 'NPLF'[place(sheet, id)] !== 'F')) break;
    }
    return { step: level };
  },
};

/** Process areas of TMMi levels 2 to 5, with the number of their specific goals. */
const TMMI: readonly (readonly [id: string, goals: number])[][] = [
  [
    ['PA2.1', 3],
    ['PA2.2', 5],
    ['PA2.3', 3],
    ['PA2.4', 4],
    ['PA2.5', 3],
  ],
  [
    ['PA3.1', 4],
    ['PA3.2', 2],
    ['PA3.3', 3],
    ['PA3.4', 3],
    ['PA3.5', 2],
  ],
  [
    ['PA4.1', 2],
    ['PA4.2', 2],
    ['PA4.3', 2],
  ],
  [
    ['PA5.1', 2],
    ['PA5.2', 3],
    ['PA5.3', 3],
  ],
];
const goalsOf = ([id, goals]: readonly [string, number]) => ids(`${id}-SG`, goals);
const tmmi: Instrument = {
  name: 'TMMi',
  rule: 'A process area has the rating of its lowest goal; a level needs at least "largely achieved" for its areas and those below.',
  definition: model({
    id: 'tmmi',
    items: TMMI.flat().flatMap((area) => goalsOf(area).map((id) => scale(id, upTo(3)))),
    dimensions: TMMI.flat().map((area) => dimension(area[0], goalsOf(area), 'lowest')),
    gates: TMMI.map((areas): Gate => ({ all: areas.map(([id]) => ({ dimension: id, atLeast: 2 })) })),
  }),
  score: (sheet) => {
    const rating = (area: readonly [string, number]) => Math.min(...goalsOf(area).map((id) => place(sheet, id)));
    return {
      step: climbed(
        TMMI.map((areas) => () => areas.every((area) => rating(area) >= 2)),
        sheet,
      ),
      scores: Object.fromEntries(TMMI.flat().map((area) => [area[0], rating(area)])),
    };
  },
};

/** 84 practices: 48 of level 2, 26 of level 3, 10 of level 4. */
const ESCM = [ids('L2.', 48), ids('L3.', 26), ids('L4.', 10)];
const escm: Instrument = {
  name: 'eSCM-SP',
  rule: 'Level n needs all practices of levels 2 to n; level 5 is level 4, held in two evaluations in a row.',
  definition: model({
    id: 'escm-sp',
    items: [...ESCM.flat(), 'held-twice'].map((id) => scale(id, [0, 1])),
    gates: [...ESCM.map((practices) => all(practices, 1)), { item: 'held-twice', atLeast: 1 }],
  }),
  score: (sheet) => ({
    step: climbed(
      [...ESCM, ['held-twice']].map((practices) => () => practices.every((id) => place(sheet, id) === 1)),
      sheet,
    ),
  }),
};

/** 153 safeguards: 56 of group 1, 74 more of group 2, 23 more of group 3. */
const CIS = [ids('1.', 56), ids('2.', 74), ids('3.', 23)];
const cis: Instrument = {
  name: 'CIS Controls 8: implementation groups',
  rule: 'A group is met if all its safeguards and those of lower groups are in place; the share of each group is shown.',
  definition: model({
    id: 'cis-controls',
    items: CIS.flat().map((id) => scale(id, [0, 1], { na: true })),
    dimensions: CIS.map((group, index) => dimension(`IG${index + 1}`, group)),
    gates: CIS.map((group) => all(group, 1)),
  }),
  score: (sheet) => {
    const inPlace = (group: readonly string[]) => group.flatMap((id) => (sheet[id] === null ? [] : [place(sheet, id)]));
    return {
      step: climbed(
        CIS.map((group) => () => !inPlace(group).includes(0)),
        sheet,
      ),
      scores: Object.fromEntries(
        CIS.map((group, index) => {
          const known = inPlace(group);
          return [`IG${index + 1}`, (100 * known.filter((one) => one === 1).length) / known.length];
        }),
      ),
    };
  },
};

/** Indicators of the RDA's FAIR data maturity model: 20 essential, 14 important, 7 useful. */
const [ESSENTIAL, IMPORTANT, USEFUL] = [ids('E', 20), ids('I', 14), ids('U', 7)];
const half = (list: readonly string[]) => Math.ceil(list.length / 2);
const some = (list: readonly string[], atLeast: number): Gate => ({
  atLeast,
  of: list.map((item) => ({ item, atLeast: 1 })),
});
const fair: Instrument = {
  name: 'FAIR data maturity model',
  rule:
    'Level 1: all essential indicators. 2 and 3: half, and all, of the important ones as well. 4 and 5: half, and all, of ' +
    'the useful ones as well.',
  definition: model({
    id: 'fair',
    items: [...ESSENTIAL, ...IMPORTANT, ...USEFUL].map((id) => scale(id, [0, 1])),
    gates: [all(ESSENTIAL, 1), ...[IMPORTANT, USEFUL].flatMap((list) => [some(list, half(list)), all(list, 1)])],
  }),
  score: (sheet) => {
    const share = (list: readonly string[]) => list.filter((id) => sheet[id] === 1).length / list.length;
    const [essential, important, useful] = [share(ESSENTIAL), share(IMPORTANT), share(USEFUL)];
    if (essential < 1) return { step: 0 };
    if (important < 1) return { step: important < 0.5 ? 1 : 2 };
    return { step: useful < 0.5 ? 3 : useful < 1 ? 4 : 5 };
  },
};

export const LEVELS: readonly Instrument[] = [cmmiStaged, cmmiContinuous, capability, tmmi, escm, cis, fair];
