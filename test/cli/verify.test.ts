import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sourcesFrom } from '../../src/cli/sources.js';
import type { SourceFiles } from '../../src/cli/sources.js';
import { verifier } from '../../src/cli/verify.js';
import type { Verdict } from '../../src/contract/index.js';
import { set } from '../contract/support/change.js';
import type { Change } from '../contract/support/change.js';
import type { Data } from '../contract/support/good.js';
import { demo, jsonLines, resultsOf } from './support/made.js';
import { runOn } from './support/streams.js';

const ANSWERS = {
  ...{ 'profile.sector': 'trade', 'profile.size': '2-9', 'use.frequency': 'weekly', 'use.reach': 'several' },
  ...{ 'use.technologies': ['text-analysis'], 'use.embedding': 'loose-tasks', 'know.people.training': 'dont-know' },
  ...{ 'plans.motives': ['save-costs'], 'plans.barriers': ['cost', 'data'], 'plans.support': ['finance'] },
};
const OWN_ANSWERS = [{ 'backup.frequency': 'daily', 'backup.tested': 'no' }, { 'backup.frequency': 'never' }, {}];
const OWN = { assessment: demo('own-definition.json') };
const PARTNER = { support: demo('support.json'), benchmark: demo('benchmark.json') };

interface Line extends Omit<Verdict, 'issues'> {
  readonly line: number;
  readonly id: string;
}

async function verified(results: readonly unknown[], files: SourceFiles = {}, options: { strict?: boolean } = {}) {
  const { bad, err, out } = await runOn(verifier(await sourcesFrom(files), options), jsonLines(results));
  return { bad, err, verdicts: out.map((line) => JSON.parse(line) as Line) };
}

async function resultWith(...changes: readonly Change[]): Promise<Data> {
  const [result] = await resultsOf([ANSWERS]);
  const copy = JSON.parse(JSON.stringify(result)) as Data;
  for (const change of changes) change(copy);
  return copy;
}

const tampered: [path: string, change: Change, message: RegExp][] = [
  ['$.step.low', set(['step', 'low'], 1), /Expected 3, found 1\./],
  ['$.step.id', set(['step', 'id'], 'strategic'), /Expected "occasional", found "strategic"\./],
  ['$.gates[0].holds', set(['gates', 0, 'holds'], null), /Expected true, found null\./],
  ["$.cells['want.people'].high", set(['cells', 'want.people', 'high'], 99), /Expected 100, found 99\./],
  ['$.robustness.word', set(['robustness', 'word'], null), /found null/],
  ['$.plan.raises[0].option', set(['plan', 'raises', 0, 'option'], 'x'), /found "x"/],
  ['$.motives[1]', set(['motives', 1], 'output'), /Expected nothing, found "output"\./],
  ['$.barriers[0]', set(['barriers', 0], 'ethics'), /found "ethics"/],
  ['$.support[5]', (data) => void (data as { support: Data[] }).support.pop(), /Expected an object, found nothing\./],
  ['$.support[0].entry', set(['support', 0, 'entry'], 'voucher'), /found "voucher"/],
  ['$.ideas[0].reasons.sector', set(['ideas', 0, 'reasons', 'sector'], true), /Expected false, found true\./],
  ['$.benchmark.uses', set(['benchmark', 'uses'], false), /Expected true, found false\./],
  ['$.plan.stages[0].action', set(['plan', 'stages', 0, 'action'], 'x'), /found "x"/],
  [
    '$.catalogues[2].hash',
    set(['catalogues', 2, 'hash'], `sha256-${'0'.repeat(64)}`),
    /The catalogue has another content: name the original by --support\./,
  ],
  ['$.engineVersion', set(['engineVersion'], '0.9.0'), /Use the version of this package it was made with\./],
  [
    '$.assessment.version',
    set(['assessment', 'version'], '0.9.0'),
    /Name the definition it was made with by --assessment\./,
  ],
  ['$.assessment.hash', set(['assessment', 'hash'], `sha256-${'0'.repeat(64)}`), /by --assessment\./],
  ["$.answers['use.shared']", set(['answers', 'use.shared'], 'yes'), /Expected nothing, found "yes"\./],
];

describe('the output of score is accepted', () => {
  const accepted: [string, readonly unknown[], SourceFiles][] = [
    ['of the built-in', [ANSWERS, {}, { id: 'x', depth: 'quick', answers: ANSWERS }, { 'use.frequency': 'never' }], {}],
    ['of a definition of one’s own', OWN_ANSWERS, OWN],
    ['with support and figures of a partner', [ANSWERS, {}], PARTNER],
  ];
  for (const [name, lines, files] of accepted) {
    test(name, async () => {
      const results = await resultsOf(lines, files);
      const { bad, err, verdicts } = await verified(results, files);
      assert.deepEqual([bad, err], [0, []]);
      const fine = (id: string, at: number) => ({ line: at + 1, id, ok: true, differences: [], unchecked: [] });
      assert.deepEqual(
        verdicts,
        results.map(({ id }, at) => fine(id, at)),
      );
    });
  }

  test('older results, from before there was a partner’s file', async () => {
    const { verdicts } = await verified(await resultsOf([ANSWERS]), PARTNER);
    assert.deepEqual([verdicts[0]?.ok, verdicts[0]?.unchecked], [true, []]);
  });

  test('what was made from a file that is not named is named as unchecked, also to whoever reads no verdicts', async () => {
    const { bad, err, verdicts } = await verified(await resultsOf([ANSWERS], PARTNER));
    assert.equal(bad, 0);
    assert.deepEqual(err, [
      'line 1: Not checked: catalogues, support, ideas, actions, benchmark. Name the files they were made with by --support and --benchmark: demo-association 1.0.0, demo-members 1.0.0. [unchecked]',
    ]);
    assert.deepEqual(verdicts[0]?.unchecked, ['catalogues', 'support', 'ideas', 'actions', 'benchmark']);
  });

  const renamed: [name: string, changes: readonly Change[], unchecked: readonly string[]][] = [
    [
      'a catalogue of another name',
      [set(['catalogues', 0, 'id'], 'generick')],
      ['catalogues', 'support', 'ideas', 'actions'],
    ],
    [
      'a catalogue of another version',
      [set(['catalogues', 1, 'version'], '9.9.9')],
      ['catalogues', 'support', 'ideas', 'actions'],
    ],
    ['figures of another name', [set(['benchmark', 'benchmark', 'id'], 'mine')], ['benchmark']],
  ];
  for (const [name, changes, unchecked] of renamed) {
    test(`strict: ${name}, under which anything may stand, is an error`, async () => {
      const result = await resultWith(...changes);
      const lax = await verified([result]);
      const strict = await verified([result], {}, { strict: true });
      assert.deepEqual([lax.bad, lax.verdicts[0]?.ok], [0, true]);
      assert.deepEqual([strict.bad, strict.verdicts[0]?.ok, strict.verdicts[0]?.unchecked], [1, false, unchecked]);
      assert.match(strict.err.join(), /^line 1: Not checked: .*\[unchecked\]$/);
    });
  }

  test('strict: a result that names no catalogue and no figures is an error, which no file cures', async () => {
    const bare = [set(['catalogues'], []), set(['support'], []), set(['ideas'], []), set(['benchmark'], null)];
    const { bad, err } = await verified([await resultWith(...bare)], {}, { strict: true });
    assert.equal(bad, 1);
    assert.deepEqual(err, [
      'line 1: Not checked: catalogues, support, ideas, actions, benchmark. It names no catalogue or figures that they were made with: ask its sender for the original. [unchecked]',
    ]);
  });

  test('strict: results of a definition for which there is none are accepted', async () => {
    const { bad, err } = await verified(await resultsOf(OWN_ANSWERS, OWN), OWN, { strict: true });
    assert.deepEqual([bad, err], [0, []]);
  });

  test('strict: what could be checked is accepted as before', async () => {
    const { bad, err } = await verified(await resultsOf([ANSWERS], PARTNER), PARTNER, { strict: true });
    assert.deepEqual([bad, err], [0, []]);
  });
});

describe('a place that was tampered with is named, with what it was', () => {
  for (const [path, change, message] of tampered) {
    test(path, async () => {
      const other = await resultWith(set(['id'], 'another'), change);
      const { bad, err, verdicts } = await verified([await resultWith(), other]);
      assert.deepEqual(
        verdicts.map(({ ok }) => ok),
        [true, false],
      );
      assert.deepEqual(
        verdicts[1]?.differences.map((one) => one.path),
        [path],
      );
      assert.deepEqual([bad, err.length], [1, 1]);
      const [error = ''] = err;
      assert.ok(error.startsWith(`line 2 ${path}: Expected `), error);
      assert.match(error, message);
    });
  }

  test('several places, each', async () => {
    const changes = tampered.map(([, change]) => change);
    const { err, verdicts } = await verified([await resultWith(...changes)]);
    const paths = verdicts[0]?.differences.map(({ path }) => path) ?? [];
    for (const [path] of tampered) assert.ok(path === '$.support[0].entry' || paths.includes(path), path);
    assert.equal(err.length, paths.length);
  });

  test('an answer changed afterwards shows in what follows from it', async () => {
    const { verdicts } = await verified([await resultWith(set(['answers', 'use.frequency'], 'never'))]);
    const paths = verdicts[0]?.differences.map(({ path }) => path) ?? [];
    for (const path of ['$.step.low', '$.gates[0].holds', "$.answers['use.reach']"])
      assert.ok(paths.includes(path), path);
  });

  test('the result of another definition', async () => {
    const { bad, err, verdicts } = await verified(await resultsOf(OWN_ANSWERS, OWN));
    assert.equal(bad, OWN_ANSWERS.length);
    assert.ok(verdicts.every(({ ok }) => !ok));
    assert.match(
      err[0] ?? '',
      /^line 1 \$\.assessment\.id: Expected "ai-maturity", found "backup-check"\. Name the def/,
    );
  });
});

test('two results with one id: the second is told with the line of the first, and has its verdict', async () => {
  const { bad, err, verdicts } = await verified([
    await resultWith(),
    await resultWith(set(['id'], 'x')),
    await resultWith(),
  ]);
  assert.deepEqual([bad, verdicts.map(({ ok }) => ok)], [1, [true, true, true]]);
  assert.match(
    err.join(),
    /^line 3 \$\.id: Expected an id of its own, found "line-1", that of line 1\. .*\[duplicate-id\]$/,
  );
});

test('a result that ends before its start is none', async () => {
  const { bad, err, verdicts } = await verified([await resultWith(set(['completedAt'], '2026-11-24T09:59:59.9Z'))]);
  assert.deepEqual([bad, verdicts], [1, []]);
  assert.match(
    err.join(),
    /^line 1 \$\.completedAt: Expected a time from the start on, 2026-11-24T10:00:00\.000Z, found /,
  );
});

describe('what is no result has no verdict', () => {
  const rows: [name: string, value: unknown, error: RegExp][] = [
    ['answers', ANSWERS, /^line 1 \$\.schemaVersion: .*\[missing-key\]$/],
    ['a list', [], /^line 1: Expected an object, found a list of 0\./],
    ['null', null, /^line 1: Expected an object, found null\./],
  ];
  for (const [name, value, error] of rows) {
    test(name, async () => {
      const { bad, err, verdicts } = await verified([value]);
      assert.deepEqual([bad, verdicts], [1, []]);
      assert.match(err[0] ?? '', error);
    });
  }

  test('a result with a key too many', async () => {
    const { err, verdicts } = await verified([await resultWith(set(['score'], 10))]);
    assert.match(err[0] ?? '', /^line 1 \$\.score: Expected a key of the format, found "score"\./);
    assert.deepEqual(verdicts, []);
  });
});
