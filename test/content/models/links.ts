/** Instruments in which the weakest link decides. */
import type { Dimension, Gate } from '../../../src/engine/index.js';
import { dimension, ids, model, over, scale, upTo } from './model.js';
import type { Instrument } from './model.js';
import { mean, place } from './sheets.js';

const levels = (id: string, from: number, to: number): Gate[] =>
  upTo(to - from).map((more) => ({ dimension: id, atLeast: from + more }));

const PERSPECTIVES = ['control', 'benefits', 'finance', 'stakeholders', 'risk', 'governance', 'resources'];
const p3m3: Instrument = {
  name: 'P3M3',
  rule: 'Each of seven perspectives has a level from 1 to 5; the organisation has the lowest of them.',
  definition: model({
    id: 'p3m3',
    items: PERSPECTIVES.map((id) => scale(id, [1, 2, 3, 4, 5])),
    dimensions: [dimension('organisation', PERSPECTIVES, 'lowest')],
    gates: levels('organisation', 2, 5),
  }),
  score: (sheet) => {
    const lowest = Math.min(...PERSPECTIVES.map((id) => place(sheet, id)));
    return { step: lowest, scores: { organisation: lowest + 1 } };
  },
};

const STRATEGIES = ids('E8-', 8);
const essentialEight: Instrument = {
  name: 'Essential Eight',
  rule: 'A strategy has level 0 to 3 by its controls; the organisation has the level that all eight strategies have.',
  definition: model({
    id: 'essential-eight',
    items: STRATEGIES.flatMap((id) => ids(`${id}.`, 2).map((one) => scale(one, upTo(3)))),
    dimensions: [
      ...STRATEGIES.map((id) => dimension(id, ids(`${id}.`, 2), 'lowest')),
      over('all', STRATEGIES, 'lowest'),
    ],
    gates: levels('all', 1, 3),
  }),
  score: (sheet) => {
    const of = (id: string) => Math.min(place(sheet, `${id}.1`), place(sheet, `${id}.2`));
    let step = 0;
    while (step < 3 && STRATEGIES.every((id) => of(id) > step)) step += 1;
    return { step, scores: Object.fromEntries(STRATEGIES.map((id) => [id, of(id)])) };
  },
};

/** Two principles of each structural area, with capabilities from stage 1 to 6. */
const AREAS = ['resources', 'systems', 'organisation', 'culture'];
const capabilities = (area: string) => [ids(`${area}.a`, 3), ids(`${area}.b`, 4)];
const acatech: Instrument = {
  name: 'acatech Industrie 4.0 Maturity Index',
  rule:
    'Each of four structural areas is the mean of its two principles, and a principle that of its capabilities (stage 1 to 6). ' +
    'The stage of the firm is that of its weakest area, rounded down.',
  definition: model({
    id: 'industry-40-index',
    items: AREAS.flatMap((area) =>
      capabilities(area)
        .flat()
        .map((id) => scale(id, [1, 2, 3, 4, 5, 6])),
    ),
    dimensions: [
      ...AREAS.flatMap((area): Dimension[] => [
        ...capabilities(area).map((list, index) => dimension(`${area}-${index + 1}`, list)),
        over(area, [`${area}-1`, `${area}-2`]),
      ]),
      over('firm', AREAS, 'lowest'),
    ],
    gates: [20, 40, 60, 80, 100].map((atLeast) => ({ dimension: 'firm', atLeast })),
  }),
  score: (sheet) => {
    const stages = AREAS.map((area) =>
      mean(capabilities(area).map((list) => mean(list.map((id) => place(sheet, id) + 1)))),
    );
    const weakest = Math.min(...stages);
    return {
      step: Math.floor(weakest + 1e-9) - 1,
      scores: {
        firm: (weakest - 1) * 20,
        ...Object.fromEntries(AREAS.map((id, index) => [id, ((stages[index] ?? NaN) - 1) * 20])),
      },
    };
  },
};

/** Six dimensions with 18 fields. */
const IMPULS: Readonly<Record<string, number>> = {
  strategy: 3,
  factory: 4,
  operations: 4,
  products: 2,
  services: 3,
  people: 2,
};
const impuls: Instrument = {
  name: 'IMPULS Industrie 4.0 readiness: by dimension',
  rule:
    'Fields have level 0 to 5; a dimension has the level of its lowest field. The published total is a weighted mean of ' +
    'these levels, which the format does not have; here the ladder is that of the weakest dimension.',
  definition: model({
    id: 'industry-40-readiness',
    items: Object.entries(IMPULS).flatMap(([id, fields]) => ids(`${id}.`, fields).map((one) => scale(one, upTo(5)))),
    dimensions: [
      ...Object.entries(IMPULS).map(([id, fields]) => dimension(id, ids(`${id}.`, fields), 'lowest')),
      over('weakest', Object.keys(IMPULS), 'lowest'),
    ],
    gates: levels('weakest', 1, 5),
  }),
  score: (sheet) => {
    const readiness = Object.entries(IMPULS).map(
      ([id, fields]) => [id, Math.min(...ids(`${id}.`, fields).map((one) => place(sheet, one)))] as const,
    );
    return { step: Math.min(...readiness.map(([, level]) => level)), scores: Object.fromEntries(readiness) };
  },
};

const KEYS = ['deployment-frequency', 'lead-time', 'change-failure-rate', 'recovery-time'];
const dora: Instrument = {
  name: 'DORA: four keys',
  rule:
    'Each key is low, medium, high or elite. DORA finds its groups by statistics; read as a rule, as teams do, a team is where ' +
    'all four keys are.',
  definition: model({
    id: 'dora',
    items: KEYS.map((id) => scale(id, upTo(3))),
    gates: [1, 2, 3].map((atLeast): Gate => ({ all: KEYS.map((item) => ({ item, atLeast })) })),
  }),
  score: (sheet) => ({
    step: KEYS.map((id) => place(sheet, id)).reduce((least, one) => (one < least ? one : least), 3),
  }),
};

export const LINKS: readonly Instrument[] = [p3m3, essentialEight, acatech, impuls, dora];
