/** What the page "Publish figures" makes in the browser: the same as the command line, and why something is held back. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { publish, Tally } from '../../src/cohort/index.js';
import type { By, Counts, PublishedTable } from '../../src/cohort/index.js';
import { envelopeOf } from '../../src/delivery/index.js';
import type { Result } from '../../src/engine/index.js';
import { groupsWithout, heldBack } from '../../src/wordpress/modules/publish/held-back.js';
import { makeRelease } from '../../src/wordpress/modules/publish/release.js';
import type { Next, StoredResult } from '../../src/wordpress/modules/publish/release.js';
import { builtIn } from '../cohort/support/results.js';
import { syntheticResults } from '../cohort/synthetic/firms.js';

const RESULTS = syntheticResults(90, 4);
const CHOICES = { population: 'Bakers', threshold: 10 };

/** As the site gives them: in pages, each result with the number of its first release. */
async function* pagesOf(...releases: readonly (readonly Result[])[]): AsyncGenerator<StoredResult[]> {
  const event = (result: Result) =>
    envelopeOf(result, { anonymous: false, source: 'https://a.example', newId: () => result.id });
  const all = releases.flatMap((results, at) => results.map((one): StoredResult => [at + 1, event(one)]));
  for (let at = 0; at < all.length; at += 25) yield await Promise.resolve(all.slice(at, at + 25));
}

function nextOf(number: number, more: Partial<Next> = {}): Next {
  return { number, round: 1, digest: '', lines: 0, earlier: [], most: 50, isKnown: true, ...more };
}

function tallyOf(results: readonly Result[]): Tally {
  const tally = new Tally(builtIn);
  for (const result of results) tally.add(result);
  return tally;
}

const read: number[] = [];
const [early, late] = [RESULTS.slice(0, 60), RESULTS.slice(60)];
const first = await makeRelease(pagesOf(early), nextOf(1), CHOICES, { read: (lines) => read.push(lines) });

describe('a release', () => {
  test('is the one of the command line', async () => {
    const tally = tallyOf(early);
    assert.deepEqual(first.file, await publish(tally.counts(), { ...CHOICES, strata: tally.strata() }));
    assert.deepEqual(read, [25, 50, 60]);
  });

  test('after an earlier one is that of the command line with the earlier tally', async () => {
    const earlier = [first.file];
    const { file } = await makeRelease(pagesOf(early, late), nextOf(2, { earlier }), CHOICES, {
      read: () => undefined,
    });
    const tally = tallyOf(RESULTS);
    assert.deepEqual(
      file,
      await publish(tally.counts(), { ...CHOICES, earlier, strata: tally.strata([tallyOf(early)]) }),
    );
    assert.equal(
      file.tables.some(({ release }) => release === 2),
      true,
    );
  });

  test('leaves all as it was where results of the earlier one are gone', async () => {
    const next = nextOf(2, { earlier: [first.file], isKnown: false });
    const { file } = await makeRelease(pagesOf(early.slice(1), late), next, CHOICES, { read: () => undefined });
    const old = new Set(first.file.tables.map(({ variable }) => variable));
    assert.deepEqual(
      file.tables.filter(({ variable }) => old.has(variable)),
      first.file.tables,
    );
  });

  for (const [name, change, said] of [
    ['an earlier file that is none', { earlier: [{}] }, /\$\.schemaVersion/],
    ['an earlier file that is missing', { earlier: [{ ...first.file, release: 2 }] }, /release 1 is expected/],
    ['a result of another round', { round: 2 }, /of release 1, which is not of this round/],
  ] as const)
    test(`${name} is refused`, async () => {
      const made = makeRelease(pagesOf(early), nextOf(2, change), CHOICES, { read: () => undefined });
      await assert.rejects(made, said);
    });

  test('counts results that are wrong by what is wrong with them', async () => {
    const [one] = early;
    assert.ok(one?.step);
    const wrong = [
      { ...one, step: { ...one.step, low: 5, high: 5 } },
      { ...one, engineVersion: '1.0.0' },
    ];
    const { file } = await makeRelease(pagesOf(wrong), nextOf(1), CHOICES, { read: () => undefined });
    assert.deepEqual([file.firms, file.refused.different, file.refused['other-engine']], [0, 1, 1]);
  });
});

describe('what is told of it', () => {
  const { counts, file } = first;
  const stories = heldBack(file, counts);

  test('has every question, and as many figures as the file', () => {
    assert.deepEqual(
      stories.map(({ variable }) => variable),
      counts.variables.map(({ id }) => id),
    );
    const there = stories.flatMap(({ tables, variable }) =>
      tables.filter(({ by }) => file.tables.some((table) => table.by === by && table.variable === variable)),
    );
    const sum = (values: readonly number[]) => values.reduce((total, one) => total + one, 0);
    assert.equal(sum(there.map(({ shown }) => shown)), file.disclosure.figures.shown);
    assert.equal(sum(there.flatMap((one) => [...one.heldBack.values()])), file.disclosure.figures.heldBack);
  });

  test('gives the reason that a count of the firms gives', () => {
    for (const { tables, variable } of stories) {
      for (const { by, heldBack: held } of tables) {
        const table = file.tables.find((one) => one.by === by && one.variable === variable);
        if (table) assert.deepEqual(Object.fromEntries(held), reasonsByHand(table, early, counts), `${variable} ${by}`);
      }
    }
    assert.ok(stories.some(({ tables }) => tables.some((one) => (one.heldBack.get('few') ?? 0) > 0)));
  });

  test('tells tables of too few firms from those that only an attack holds back', () => {
    const taken = file.tables.find(({ by }) => by === 'size') ?? assert.fail('No table by size.');
    const reasons = (variable: string, by: By) => {
      const tables = file.tables.filter((one) => one !== taken);
      const story = heldBack({ ...file, tables }, counts).find((one) => one.variable === variable);
      return [...(story?.tables.find((one) => one.by === by)?.heldBack.keys() ?? [])];
    };
    assert.deepEqual(reasons(taken.variable, 'size'), ['computed']);
    const firmsOf = (sector: string) => early.filter(({ answers }) => answers['profile.sector'] === sector).length;
    assert.ok(counts.sectors.every((sector) => firmsOf(sector) < 20));
    assert.deepEqual(reasons(taken.variable, 'sector'), ['few']);
  });

  test('says which groups have no figures of their own', () => {
    const { sectors, sizes } = groupsWithout(file, counts);
    const shown = JSON.stringify(file.tables.flatMap(({ rows }) => rows.filter(({ firms }) => firms !== null)));
    for (const id of sectors) assert.ok(!shown.includes(`"sector":"${id}"`), id);
    assert.deepEqual(
      sizes,
      counts.sizes.filter((id) => !new RegExp(`"sizes":\\[[^\\]]*"${id}"`).test(shown)),
    );
  });
});

/** Counts firm by firm, by a tally of each group alone. */
function reasonsByHand(
  table: PublishedTable,
  results: readonly Result[],
  { variables }: Counts,
): Record<string, number> {
  const found: Record<string, number> = {};
  const variable = variables.find(({ id }) => id === table.variable) ?? assert.fail(table.variable);
  for (const { counts, group } of table.rows) {
    const own = results.filter(
      ({ answers, completedAt }) =>
        (!group.sizes || group.sizes.includes(String(answers['profile.size']))) &&
        (!group.sector || group.sector === answers['profile.sector']) &&
        (!group.until || quarterOf(completedAt) <= group.until),
    );
    const all = tallyOf(own)
      .counts()
      .tables.find((one) => one.variable === variable.id && Object.keys(one.group).length === 0);
    const valueOf = (ids: readonly string[]) =>
      ids.reduce((sum, id) => sum + (all?.counts[variable.categories.indexOf(id)] ?? 0), 0);
    counts.forEach((value, column) => {
      if (value !== null) return;
      const [firms, here] = [valueOf(variable.categories), valueOf(table.categories[column] ?? [])];
      const reason = firms < 20 || here < 10 ? 'few' : firms - here < 10 ? 'alike' : 'computed';
      found[reason] = (found[reason] ?? 0) + 1;
    });
  }
  return found;
}

function quarterOf(time: string): string {
  return `${time.slice(0, 4)}-Q${Math.ceil(Number(time.slice(5, 7)) / 3)}`;
}
