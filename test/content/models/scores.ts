/** Instruments with a score: means, sums and counts. */
import type { Gate } from '../../../src/engine/index.js';
import { dimension, ids, model, over, scale, ticks, upTo } from './model.js';
import type { Instrument, Sheet } from './model.js';
import { mean, place, sixDecimals } from './sheets.js';

/** How many of the limits a score is at or above. */
const reached = (score: number, limits: readonly number[]) =>
  limits.filter((limit) => sixDecimals(score) >= limit).length;
const bands = (id: string, limits: readonly number[]): Gate[] => limits.map((atLeast) => ({ dimension: id, atLeast }));

/** Five functions of three practices, each with three levels of two streams. */
const SAMM = ids('F', 5).map((id) => ({ id, practices: ids(`${id}.P`, 3) }));
const streams = (practice: string, level: number) => [`${practice}-A-${level}`, `${practice}-B-${level}`];
const samm: Instrument = {
  name: 'OWASP SAMM 2',
  rule:
    'Answers count 0, 0.25, 0.5 or 1. A practice is the sum over its three levels of the mean of both streams (0 to 3). ' +
    'Functions and the whole are means, here in percent. SAMM has no ladder: these steps are 1, 2 and 3 of 3.',
  definition: model({
    id: 'owasp-samm',
    items: SAMM.flatMap(({ practices }) => practices).flatMap((practice) =>
      [1, 2, 3].flatMap((level) => streams(practice, level).map((id) => scale(id, [0, 0.25, 0.5, 1]))),
    ),
    dimensions: [
      ...SAMM.flatMap(({ id, practices }) => [
        ...practices.map((practice) => ({
          ...{ id: practice, score: 'sum' as const },
          items: [1, 2, 3].flatMap((level) => streams(practice, level).map((item) => ({ item, weight: 0.5 }))),
        })),
        over(id, practices),
      ]),
      over(
        'whole',
        SAMM.map(({ id }) => id),
      ),
    ],
    gates: bands('whole', [33.333333, 66.666667, 100]),
  }),
  score: (sheet) => {
    const worth = (id: string) => [0, 0.25, 0.5, 1][place(sheet, id)] ?? NaN;
    const practice = (id: string) => [1, 2, 3].reduce((sum, level) => sum + mean(streams(id, level).map(worth)), 0);
    const functions = SAMM.map(({ practices }) => mean(practices.map(practice)));
    return {
      step: Math.floor(sixDecimals(mean(functions))),
      scores: {
        ...Object.fromEntries(SAMM.flatMap(({ practices }) => practices.map((id) => [id, practice(id)]))),
        ...Object.fromEntries(SAMM.map(({ id }, index) => [id, ((functions[index] ?? NaN) / 3) * 100])),
      },
    };
  },
};

/** Eleven knowledge areas of DAMA-DMBOK, each looked at four times, from 0 to 5. */
const DAMA = ids('area-', 11);
const views = (area: string) => ['process', 'people', 'tools', 'standards'].map((view) => `${area}.${view}`);
const dama: Instrument = {
  name: 'DAMA-DMBOK: data management maturity',
  rule: 'An area is the mean of its views (0 to 5); the level of the whole is the mean of all areas, rounded down.',
  definition: model({
    id: 'dama-dmbok',
    items: DAMA.flatMap((area) => views(area).map((id) => scale(id, upTo(5)))),
    dimensions: [...DAMA.map((area) => dimension(area, views(area))), over('whole', DAMA)],
    gates: bands('whole', [20, 40, 60, 80, 100]),
  }),
  score: (sheet) => {
    const areas = DAMA.map((area) => mean(views(area).map((id) => place(sheet, id))));
    return {
      step: Math.floor(sixDecimals(mean(areas))),
      scores: {
        whole: mean(areas) * 20,
        ...Object.fromEntries(DAMA.map((id, index) => [id, (areas[index] ?? NaN) * 20])),
      },
    };
  },
};

/** Points of the seven criteria of the EFQM model, 1 000 in all; each is scored in steps of ten percent. */
const EFQM: readonly (readonly [id: string, points: number])[] = [
  ['1', 100],
  ['2', 100],
  ['3', 100],
  ['4', 200],
  ['5', 100],
  ['6', 200],
  ['7', 200],
];
const efqm: Instrument = {
  name: 'EFQM model',
  rule: 'The total is the sum of percentages of the points of each criterion; recognition begins at 300, 400, 500, 600 and 700.',
  definition: model({
    id: 'efqm',
    items: EFQM.map(([id]) =>
      scale(
        id,
        upTo(10).map((ten) => ten * 10),
      ),
    ),
    dimensions: [{ id: 'total', score: 'sum', items: EFQM.map(([item, points]) => ({ item, weight: points / 100 })) }],
    gates: bands('total', [300, 400, 500, 600, 700]),
  }),
  score: (sheet) => {
    const total = EFQM.reduce((sum, [id, points]) => sum + (place(sheet, id) * points) / 10, 0);
    return { step: total < 300 ? 0 : Math.min(5, Math.floor(total / 100) - 2), scores: { total } };
  },
};

const DII = ids('c', 12);
const dii: Instrument = {
  name: 'Digital Intensity Index of Eurostat',
  rule: 'Of twelve conditions, 0 to 3 are very low, 4 to 6 low, 7 to 9 high, 10 to 12 very high.',
  definition: model({
    id: 'digital-intensity',
    items: DII.map((id) => scale(id, [0, 1])),
    gates: [4, 7, 10].map((atLeast) => ({ atLeast, of: DII.map((item) => ({ item, atLeast: 1 })) })),
  }),
  score: (sheet) => {
    const count = DII.filter((id) => place(sheet, id) === 1).length;
    return { step: count <= 3 ? 0 : count <= 6 ? 1 : count <= 9 ? 2 : 3 };
  },
};

/** Controls of Annex A of ISO/IEC 27001:2022, by theme. */
const ANNEX = { 'A.5': 37, 'A.6': 8, 'A.7': 14, 'A.8': 34 };
const themes = Object.entries(ANNEX).map(([id, count]) => ({ id, controls: ids(`${id}.`, count) }));
const soa: Instrument = {
  name: 'ISO/IEC 27001: statement of applicability with levels',
  rule:
    'Controls have a level from 0 to 5, or do not apply and leave the mean of their theme. The standard sets no level; ' +
    'as auditors do, each step asks for a mean of all themes, and the top one for no theme below 80 as well.',
  definition: model({
    id: 'iso-27001',
    items: themes.flatMap(({ controls }) => controls.map((id) => scale(id, upTo(5), { na: true }))),
    dimensions: [
      ...themes.map(({ id, controls }) => dimension(id, controls)),
      over(
        'all',
        themes.map(({ id }) => id),
      ),
      over(
        'weakest',
        themes.map(({ id }) => id),
        'lowest',
      ),
    ],
    gates: [
      ...bands('all', [40, 60]),
      {
        all: [
          { dimension: 'all', atLeast: 80 },
          { dimension: 'weakest', atLeast: 80 },
        ],
      },
    ],
  }),
  score: (sheet) => {
    const scores = themes.map(({ controls }) => {
      const levels = controls.flatMap((id) => (sheet[id] === null ? [] : [place(sheet, id)]));
      return levels.length === 0 ? null : mean(levels) * 20;
    });
    const known = scores.flatMap((score) => score ?? []);
    const [total, weakest] = [mean(known), Math.min(...known)];
    const step = reached(total, [40, 60, 80]);
    return {
      step: step === 3 && sixDecimals(weakest) < 80 ? 2 : step,
      scores: Object.fromEntries(themes.map(({ id }, index) => [id, scores[index] ?? null])),
    };
  },
};

/** Five aspects with weights, from 1 to 5. */
const ASPECTS: readonly (readonly [id: string, weight: number])[] = [
  ['vision', 3],
  ['people', 2],
  ['process', 2],
  ['technology', 2],
  ['value', 1],
];
const questions = (aspect: string) => ids(`${aspect}-`, 3);
const weighted: Instrument = {
  name: 'A weighted mean from 1 to 5, as analysts publish it',
  rule: 'Each aspect is the mean of its questions (1 to 5), the whole their weighted mean; the level is that, rounded to the nearest.',
  definition: model({
    id: 'analyst-mean',
    items: ASPECTS.flatMap(([id]) => questions(id).map((one) => scale(one, [1, 2, 3, 4, 5]))),
    dimensions: [
      ...ASPECTS.map(([id]) => dimension(id, questions(id))),
      { id: 'whole', items: ASPECTS.map(([id, weight]) => ({ dimension: id, weight })) },
    ],
    gates: bands('whole', [12.5, 37.5, 62.5, 87.5]),
  }),
  score: (sheet) => {
    const aspects = ASPECTS.map(([id, weight]) => weight * mean(questions(id).map((one) => 1 + place(sheet, one))));
    const whole = aspects.reduce((sum, one) => sum + one, 0) / 10;
    return { step: Math.round(sixDecimals(whole)) - 1, scores: { whole: (whole - 1) * 25 } };
  },
};

/** Lists to tick with points and a cap, as in the EU's digital maturity assessment. */
const LISTS: Readonly<Record<string, readonly number[]>> = {
  strategy: [10, 10, 10, 20],
  readiness: [5, 5, 10, 10, 15],
  people: [10, 20, 20],
  data: [5, 10, 15, 20],
  automation: [10, 15, 25],
  green: [5, 5, 10],
};
const CAP = 30;
const dma: Instrument = {
  name: 'Digital maturity assessment with points',
  rule: 'Each of six fields adds points up to a cap and is a percentage of the most there are; bands end at 25, 50 and 75 of their mean.',
  definition: model({
    id: 'digital-maturity',
    items: Object.entries(LISTS).map(([id, points]) => ticks(`${id}.list`, points, id === 'green' ? undefined : CAP)),
    dimensions: [...Object.keys(LISTS).map((id) => dimension(id, [`${id}.list`])), over('index', Object.keys(LISTS))],
    gates: [25, 50, 75].map((moreThan) => ({ dimension: 'index', moreThan })),
  }),
  score: (sheet) => {
    const fields = Object.entries(LISTS).map(
      ([id, points]) => pointsOf(sheet, `${id}.list`, points) / (id === 'green' ? 20 : CAP),
    );
    const index = sixDecimals(mean(fields) * 100);
    return { step: index <= 25 ? 0 : index <= 50 ? 1 : index <= 75 ? 2 : 3, scores: { index } };
  },
};

function pointsOf(sheet: Sheet, id: string, points: readonly number[]): number {
  let sum = 0;
  for (const at of [sheet[id] ?? []].flat()) sum += points[at] ?? NaN;
  return sum > CAP ? CAP : sum;
}

export const SCORES: readonly Instrument[] = [samm, dama, efqm, dii, soa, weighted, dma];
