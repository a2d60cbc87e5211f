/**
 * Small linked tables, and the fewest figures that can be held back in them: one integer program with a table of its own for
 * each question, written apart from `src/cohort/disclosure`.
 */
import type { Highs } from 'highs';
import { questionsOf } from '../../../src/cohort/disclosure/problem.js';
import type { Problem } from '../../../src/cohort/disclosure/problem.js';
import { chance } from './firms.js';

const THRESHOLD = 3;

/** A table of 2 or 3 sizes by 3 or 4 sectors in 2 or 3 categories, with all its margins; the cells stand in it too. */
export function smallTables(seed: number): Problem {
  const random = chance(seed);
  const [sizes, sectors, categories] = [2 + Math.floor(random() * 2), 3 + Math.floor(random() * 2), 2 + (seed % 2)];
  const lean = 0.5 + random() * 1.5;
  const most = 3 + random() * 12;
  const cells = Array.from({ length: sizes * sectors }, () => {
    const counts = Array.from({ length: categories }, () => 0);
    for (let firm = 1 + Math.floor(random() * most); firm > 0; firm -= 1) {
      const answer = Math.floor(random() ** lean * categories);
      counts[answer] = (counts[answer] ?? 0) + 1;
    }
    return counts;
  });
  const truth = cells.flat();
  const group = (isIn: (size: number, sector: number) => boolean) =>
    Array.from({ length: categories }, (_, k) =>
      cells.flatMap((__, at) => (isIn(Math.floor(at / sectors), at % sectors) ? [at * categories + k] : [])),
    );
  const groups = [
    group(() => true),
    ...Array.from({ length: sizes }, (_, one) => group((size) => size === one)),
    ...Array.from({ length: sectors }, (_, one) => group((__, sector) => sector === one)),
    ...cells.map((_, one) => group((size, sector) => size * sectors + sector === one)),
  ];
  const sum = (columns: readonly number[]) => columns.reduce((total, at) => total + (truth[at] ?? 0), 0);
  return {
    threshold: THRESHOLD,
    truth,
    known: groups.slice(-cells.length).map((one) => ({ columns: one.flat(), value: sum(one.flat()) })),
    figures: groups.flatMap((one) => one.map((columns) => ({ columns, value: sum(columns), cost: 1 }))),
    questions: groups.flatMap((one) => questionsOf(one, truth, THRESHOLD)),
    members: [],
  };
}

/** The least number of figures that can be held back. */
export function fewestHeldBack(highs: Highs, { truth, known, figures, questions }: Problem): number {
  const total = truth.reduce((sum, value) => sum + value, 0);
  const sensitive = questions.filter(
    ({ columns, need }) => columns.reduce((sum, at) => sum + (truth[at] ?? 0), 0) < need,
  );
  const rows = sensitive.flatMap(({ columns, need }, copy) => {
    const names = (list: readonly number[]) => list.map((at) => `x${copy}_${at}`).join('\n + ');
    return [
      `${names(columns)} >= ${need}`,
      ...known.map((one) => `${names(one.columns)} = ${one.value}`),
      ...figures.flatMap(({ columns: list, value }, at) => [
        `${names(list)} - ${total} y${at} <= ${value}`,
        `${names(list)} + ${total} y${at} >= ${value}`,
      ]),
    ];
  });
  const held = figures.map((_, at) => `y${at}`);
  const text = [
    `Minimize\n obj: ${held.join('\n + ')}`,
    `Subject To\n${rows.map((row, at) => ` c${at}: ${row}`).join('\n')}`,
    `Binary\n ${held.join('\n ')}\nEnd\n`,
  ].join('\n');
  const { Status, ObjectiveValue } = highs.solve(text, { output_flag: false, mip_rel_gap: 0, time_limit: 60 });
  if (Status !== 'Optimal') throw new Error(`The integer program stopped: ${Status}.`);
  return Math.round(ObjectiveValue);
}
