/** Random cohorts with releases, for the reader to attack. */
import { protect } from '../../../src/cohort/disclosure/index.js';
import type { Published, Release } from '../../../src/cohort/disclosure/index.js';
import { loadSolver } from '../../../src/cohort/disclosure/solver.js';
import { chance, countFirms, pick, strataOf } from './firms.js';
import type { Firm, World } from './firms.js';
import { findings } from './reader.js';
import type { Finding } from './reader.js';

export interface Outcome {
  readonly firms: number;
  readonly figures: readonly number[];
  /** Tables that were counted anew in a later release. */
  readonly anew: number;
  readonly findings: readonly Finding[];
}

const THRESHOLD = 10;

/** One cohort of 12 to 400 firms: its releases with one more, one less, twenty more, and often twice as many firms. */
export async function attackCohort(seed: number): Promise<Outcome> {
  const random = chance(seed);
  const world = randomWorld(random);
  const releases = randomReleases(world, random);
  const earlier: Release[] = [];
  for (const [at, firms] of releases.entries()) {
    const strata = strataOf(world, releases.slice(0, at + 1));
    const { published } = await protect(countFirms(world, firms), { threshold: THRESHOLD }, earlier, { strata });
    earlier.push({ published });
  }
  const highs = await solver;
  const published = earlier.map((one) => one.published);
  const found = world.variables.flatMap((variable, at) => {
    // A firm that answered anew has another object, and so is another one.
    const all = [...new Set(releases.flat())].flatMap((firm) => {
      const answer = firm.answers[at];
      const present = releases.map((list) => list.includes(firm));
      return answer === null || answer === undefined ? [] : [{ size: firm.size, sector: firm.sector, present, answer }];
    });
    if (all.length === 0) return [];
    const own = all[Math.floor(random() * all.length)];
    return [
      ...findings(highs, variable, all, published, THRESHOLD),
      ...findings(highs, variable, all, published, THRESHOLD, own),
    ];
  });
  const anew = published.flatMap(({ tables, release }) =>
    release === 1
      ? []
      : tables.filter((table) => table.release === release && wasShown(published, table.variable, release)),
  );
  return { firms: releases[0]?.length ?? 0, figures: published.map(shownIn), anew: anew.length, findings: found };
}

const solver = loadSolver();

function wasShown(published: readonly Published[], variable: string, release: number): boolean {
  return published.some((one) => one.release < release && one.tables.some((table) => table.variable === variable));
}

function shownIn({ tables }: Published): number {
  return tables.flatMap(({ rows }) => rows.flatMap(({ counts }) => counts)).filter((value) => value !== null).length;
}

function randomWorld(random: () => number): World {
  const list = (name: string, count: number) => Array.from({ length: count }, (_, at) => `${name}${at + 1}`);
  const ordered = (id: string, count: number) => ({ id, categories: list('c', count), ordered: true });
  const yesNo = (id: string) => ({ id, categories: ['yes', 'no'] });
  return {
    sizes: list('size', 2 + Math.floor(random() * 4)),
    sectors: list('sector', 1 + Math.floor(random() * 15)),
    variables: [
      ordered('step', 5),
      ordered('cell', 4),
      yesNo('barrier'),
      yesNo('support'),
      { id: 'kind', categories: list('k', 3) },
    ],
  };
}

function randomReleases(world: World, random: () => number): Firm[][] {
  const weights = (length: number) => Array.from({ length }, () => 0.1 + random() ** 2);
  const [sizes, sectors] = [weights(world.sizes.length), weights(world.sectors.length)];
  const answers = world.variables.map(({ categories }) => weights(categories.length));
  const silent = random() < 0.3 ? 0.05 : 0;
  const firm = (): Firm => {
    const size = pick(sizes, random);
    return {
      size: random() < silent ? null : (world.sizes[size] ?? null),
      sector: random() < silent ? null : (world.sectors[pick(sectors, random)] ?? null),
      answers: answers.map((one) =>
        random() < silent
          ? null
          : pick(
              one.map((weight, at) => weight * (1 + (at * size) / 4)),
              random,
            ),
      ),
    };
  };
  const some = (count: number) => Array.from({ length: count }, firm);
  const first = some(12 + Math.floor(random() * 389));
  const more = [...first, ...some(1)];
  const left = Math.floor(random() * more.length);
  const less = more.filter((_, at) => at !== left);
  const twenty = [...less, ...some(20)];
  const again = Math.floor(random() * twenty.length);
  const changed = twenty.map((one, at) => (at === again ? { ...firm(), size: one.size, sector: one.sector } : one));
  const doubled = random() < 0.5 ? [[...changed.slice(Math.floor(random() * 5)), ...some(first.length + 20)]] : [];
  return [first, more, less, twenty, changed, ...doubled];
}
