import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assessment } from '../../src/content/index.js';
import { jsonSchemas, verify } from '../../src/contract/index.js';
import { ENGINE_VERSION, RESULT_SCHEMA_VERSION, withVoices } from '../../src/engine/index.js';
import type { Answers, Result } from '../../src/engine/index.js';
import { set } from '../contract/support/change.js';
import type { Change } from '../contract/support/change.js';
import type { Data } from '../contract/support/good.js';
import { ANSWERS, builtInResult, SOURCES } from '../contract/support/results.js';
import { random, randomSheets } from '../engine/support/random-sheets.js';
import { hasPhp, php } from './support/php.js';

const OTHERS: readonly Answers[] = [
  { 'use.frequency': 'never', 'can.people.tools': 'none' },
  { 'use.frequency': 'daily', 'use.embedding': 'agreed-tasks', 'can.people.tools': 'linked' },
  { 'use.frequency': 'weekly', 'use.embedding': 'no-task', 'can.people.tools': 'private-accounts' },
];
const NOW = withVoices(assessment, builtInResult(ANSWERS), OTHERS);
const contract = {
  assessment: { id: assessment.id, version: assessment.version, hash: NOW.assessment.hash },
  ...{ schemaVersion: RESULT_SCHEMA_VERSION, engineVersion: ENGINE_VERSION },
  ...{ definition: assessment, schema: jsonSchemas().result },
};
const recounted = (results: readonly unknown[]) =>
  php(
    'recount.php',
    results.map((result) => ({ result, contract })),
  );

function changed(change: Change): unknown {
  const result = JSON.parse(JSON.stringify(NOW)) as Data;
  change(result);
  return result;
}

const ofFirst = (key: string, value: unknown) => changed(set(['voices', 'items', 0, key], value));
/** One that one colleague answered only. */
const alone = NOW.voices?.items.findIndex(({ answered }) => answered < 3) ?? -1;

describe('the plugin and a result with what colleagues see', { skip: hasPhp ? false : 'no PHP here' }, () => {
  const rows: readonly (readonly [what: string, result: unknown, place: string | null])[] = [
    ['as the engine made it', NOW, null],
    ['of one colleague', withVoices(assessment, builtInResult(ANSWERS), OTHERS.slice(0, 1)), null],
    ['of colleagues who know nothing', withVoices(assessment, builtInResult(ANSWERS), [{}, {}]), null],
    ['of a quick scan', withVoices(assessment, builtInResult(ANSWERS, 'quick'), OTHERS), null],
    ['with another step', changed(set(['voices', 'step', 'high'], 1)), '$.voices.step.high'],
    ['with another cell', changed(set(['voices', 'cells', 'can.people'], null)), '$.voices.cells.can.people'],
    ['with less to talk about', changed(set(['voices', 'discuss'], [])), '$.voices.discuss.0'],
    ['with an item that nobody is asked', ofFirst('item', 'use.reach'), '$.voices.items.0.item'],
    ['with another answer of the lead', ofFirst('lead', 0), '$.voices.items.0.lead'],
    ['with views above the scale', ofFirst('high', 9), '$.voices.items.0.high'],
    ['with more views than colleagues', ofFirst('answered', 4), '$.voices.items.0.answered'],
    ['with a median out of the views', ofFirst('median', 9), '$.voices.items.0.median'],
    ['with a deviation that cannot be', ofFirst('deviation', 9), '$.voices.items.0.deviation'],
    ['with a median of one', changed(set(['voices', 'items', alone, 'median'], 1)), `$.voices.items.${alone}.median`],
    ['with ten colleagues', changed(set(['voices', 'count'], 10)), '$.voices.count'],
    ['with a name beside it', changed(set(['voices', 'name'], 'Acme')), '$.voices.name'],
  ];
  const found = recounted(rows.map(([, result]) => result));
  rows.forEach(([what, result, place], at) => {
    test(`${what}: ${place ?? 'taken'}, and the package says the same`, async () => {
      assert.equal(found[at], place);
      assert.equal((await verify(result, assessment, SOURCES)).ok, place === null);
    });
  });

  test('agrees with the engine on random views of random firms, full and quick', () => {
    const next = random(18);
    const sheets = [...randomSheets(60, 19)];
    const results = sheets.map((answers, at): Result => {
      const others = sheets.slice(at, at + 1 + Math.floor(next() * 9));
      return withVoices(assessment, builtInResult(answers, next() < 0.3 ? 'quick' : 'full'), others);
    });
    assert.deepEqual(new Set(recounted(results)), new Set([null]));
    assert.ok(results.filter(({ notApplicable }) => notApplicable.length > 0).length > 2, 'too few one-person firms');
  });
});
