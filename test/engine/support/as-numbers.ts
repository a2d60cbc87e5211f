/** Questions with one answer, asked as numbers: each option is a band. */
import fc from 'fast-check';
import type { Answer, Answers, Assessment, Item, Option } from '../../../src/engine/index.js';
import type { Sheet } from './arbitraries.js';

/** The same firm, asked by options and by numbers. */
export interface Pair {
  readonly options: Sheet;
  readonly numbers: Sheet;
}

interface Scale {
  readonly decimals: number;
  readonly min: number;
  /** How many of the smallest steps each band is wide. */
  readonly widths: readonly number[];
  /** Where in its band the number lies: 0 for its beginning, 1 for its end. */
  readonly place: number;
}

const scales: fc.Arbitrary<Scale> = fc.record({
  decimals: fc.nat(3),
  min: fc.integer({ min: -50, max: 50 }),
  widths: fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 8, maxLength: 8 }),
  place: fc.constantFrom(0, 0.3, 0.5, 1),
});

/** `sheets`: of any kind. Half of the questions with one answer become numbers. */
export function pairs(sheets: fc.Arbitrary<Sheet>): fc.Arbitrary<Pair> {
  return sheets.chain((options) => {
    const { items } = options.assessment;
    return fc.tuple(...items.map(() => fc.option(scales, { nil: null, freq: 1 }))).map((all): Pair => {
      const scaleOf = new Map(items.map(({ id }, at) => [id, all[at] ?? null]));
      const turned = items.map((item) => numberItem(item, scaleOf.get(item.id) ?? null));
      const assessment = { ...options.assessment, items: turned };
      return { options, numbers: { assessment, answers: answersIn(assessment, options.answers, scaleOf) } };
    });
  });
}

/** The number that so many of the smallest steps make. */
function numberOf(steps: number, decimals: number): number {
  return Number(`${steps}e-${decimals}`);
}

function numberItem(item: Item, scale: Scale | null): Item {
  if (item.type !== 'single' || !scale) return item;
  const { decimals, min, widths } = scale;
  let at = min;
  const options = item.options.map((option, index): Option => {
    if (option.notApplicable) return option;
    const from = numberOf(at, decimals);
    at += widths[index] ?? 1;
    return { ...option, from };
  });
  return { ...item, type: 'number', min: numberOf(min, decimals), max: numberOf(at - 1, decimals), decimals, options };
}

/** Of a band any of its numbers. Made-up options stay made up. */
function answersIn({ items }: Assessment, answers: Answers, scaleOf: ReadonlyMap<string, Scale | null>): Answers {
  const numbers = items.flatMap((item): [string, Answer][] => {
    const { decimals = 0, max = 0, options, type } = item;
    const answer = Object.entries(answers).find(([id]) => id === item.id)?.[1];
    const bands = options.filter(({ from }) => from !== undefined);
    const at = bands.findIndex(({ id }) => id === answer);
    const [low, next] = [bands[at]?.from, bands[at + 1]?.from];
    if (type !== 'number' || low === undefined) return [];
    const [first, last] = [low, next ?? max].map((one) => Math.round(one * 10 ** decimals));
    const end = (last ?? 0) - (next === undefined ? 0 : 1);
    const steps = (first ?? 0) + Math.round((scaleOf.get(item.id)?.place ?? 0) * (end - (first ?? 0)));
    return [[item.id, numberOf(steps, decimals)]];
  });
  return { ...answers, ...Object.fromEntries(numbers) };
}
