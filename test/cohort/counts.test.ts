/** The counts against a second way to count: every table by filtering all results. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { hashOf, parseDefinition } from '../../src/contract/index.js';
import { Tally } from '../../src/cohort/index.js';
import type { Counted, Group, Variable } from '../../src/cohort/index.js';
import { DONT_KNOW } from '../../src/engine/index.js';
import type { Result } from '../../src/engine/index.js';
import { builtIn, randomResults, resultOf } from './support/results.js';

const RESULTS = randomResults(250, 7);

function countsOf(counted: Counted, results: readonly Result[]) {
  const tally = new Tally(counted);
  for (const result of results) tally.add(result);
  return tally.counts();
}

/** The category of a firm, from what the result says; null if there is none. */
function categoryOf(result: Result, { id, item }: Variable): string | null {
  const { answers, cells, step } = result;
  if (id === 'step') return step && step.low === step.high ? step.id : null;
  if (id.startsWith('cell.')) {
    const score = cells[id.slice('cell.'.length)];
    if (!score) return null;
    const bands = [score.low, score.high].map((value) => Math.min(3, Math.trunc(value / 25)));
    return bands[0] === bands[1] ? (['0-25', '25-50', '50-75', '75-100'][bands[0] ?? 0] ?? null) : null;
  }
  assert.ok(item);
  const isHidden = item === 'use.technologies' && answers['use.frequency'] === 'never';
  const answer = isHidden ? ['none'] : answers[item];
  if (answer === undefined || answer === DONT_KNOW) return null;
  return [answer].flat().includes(id.slice(item.length + 1)) ? 'yes' : 'no';
}

function isIn({ answers, completedAt }: Result, { sector, size, until }: Group): boolean {
  const quarter = `${completedAt.slice(0, 4)}-Q${Math.ceil(Number(completedAt.slice(5, 7)) / 3)}`;
  return (
    (size === undefined || answers['profile.size'] === size) &&
    (sector === undefined || answers['profile.sector'] === sector) &&
    (until === undefined || quarter <= until)
  );
}

describe('of the built-in assessment', () => {
  const { firms, quarters, refused, sectors, sizes, tables, variables } = countsOf(builtIn, RESULTS);
  const byId = new Map(variables.map((one) => [one.id, one]));

  test('every table has what filtering gives', () => {
    for (const { counts, group, variable } of tables) {
      const about = byId.get(variable) ?? assert.fail(variable);
      const found = RESULTS.filter((one) => isIn(one, group)).map((one) => categoryOf(one, about));
      const expected = about.categories.map((category) => found.filter((one) => one === category).length);
      assert.deepEqual(counts, expected, `${variable} ${JSON.stringify(group)}`);
    }
  });

  test('there is one for each variable over all, by size, by sector, by both; and for the step by quarter', () => {
    assert.equal(
      tables.length,
      variables.length * (1 + sizes.length + sectors.length + sizes.length * sectors.length) + 5,
    );
    assert.equal(quarters.length, 5);
    const keys = tables.map(({ group, variable }) => JSON.stringify([variable, group]));
    assert.equal(new Set(keys).size, keys.length);
  });

  test('step, six cells, and an option of each multiple choice are variables', () => {
    const kinds = new Map<string, number>();
    for (const { id, item = id.split('.')[0] ?? '' } of variables) kinds.set(item, (kinds.get(item) ?? 0) + 1);
    assert.deepEqual(
      [...kinds],
      [
        ['step', 1],
        ['cell', 6],
        ['plans.barriers', 14],
        ['plans.motives', 7],
        ['plans.support', 6],
        ['use.technologies', 8],
        ['plans.applications', 12],
      ],
    );
  });

  test('all kinds of firms are among them', () => {
    assert.equal(firms, 250);
    assert.ok(Object.values(refused).every((count) => count === 0));
    const over = (id: string) =>
      tables.find(({ group, variable }) => variable === id && Object.keys(group).length === 0);
    for (const { id } of variables)
      assert.ok(
        over(id)?.counts.some((count) => count > 0),
        id,
      );
    const known = over('step')?.counts.reduce((sum, count) => sum + count, 0) ?? 0;
    assert.ok(known > 100 && known < 250, `${known} with a certain step`);
  });
});

describe('of a custom definition', async () => {
  const url = new URL('../../demo/own-definition.json', import.meta.url);
  const parsed = parseDefinition(JSON.parse(readFileSync(url, 'utf8')));
  assert.ok(parsed.ok);
  const own: Counted = { assessment: parsed.value, hash: await hashOf(parsed.value) };

  test('the roles of its items say what is counted; without roles, step and dimensions', () => {
    const results = [{ 'backup.frequency': 'daily', 'backup.tested': 'no' }, { 'backup.frequency': 'never' }];
    const { sectors, sizes, tables, variables } = countsOf(
      own,
      results.map((answers, at) => resultOf(own, answers, { id: `own-${at}` })),
    );
    assert.deepEqual([sizes, sectors], [[], []]);
    assert.deepEqual(
      variables.map(({ id }) => id),
      ['step', ...own.assessment.dimensions.map(({ id }) => `cell.${id}`)],
    );
    assert.equal(tables.length, variables.length + 1);
    assert.equal(
      tables[0]?.counts.reduce((sum, count) => sum + count, 0),
      2,
    );
  });
});
