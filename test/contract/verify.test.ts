import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { assessment } from '../../src/content/index.js';
import { hashOf, parseDefinition, verify } from '../../src/contract/index.js';
import type { VerifySources } from '../../src/contract/index.js';
import type { Answers, Assessment, Result } from '../../src/engine/index.js';
import { fullAnswersTo } from '../engine/support/arbitraries.js';
import { PART } from '../engine/support/runs.js';
import { set } from './support/change.js';
import type { Change } from './support/change.js';
import type { Data } from './support/good.js';
import { demoDefinition } from './support/good.js';
import { HOSTILE } from './support/hostile.js';
import type { LeafPlace } from './support/leaves.js';
import { leavesOf } from './support/leaves.js';
import { assertComplete } from './support/outcome.js';
import { ANSWERS, builtInResult, resultOf, SOURCES } from './support/results.js';

const SEED = 20261124;
const RUNS = Math.ceil(1500 * PART);

/** What somebody else says cannot be computed again. */
const TAKEN_ON_TRUST = ['id', 'language', 'startedAt', 'completedAt'];

function changed(...changes: readonly Change[]): Data {
  const result = builtInResult(ANSWERS) as unknown as Data;
  for (const change of changes) change(result);
  return result;
}

function withoutActions(result: Data): void {
  const { hold, plan } = result as unknown as Result;
  for (const stage of [...(plan?.stages ?? []), ...(hold?.stages ?? [])]) Object.assign(stage, { action: null });
}

async function pathsOf(
  value: unknown,
  of: Assessment = assessment,
  sources: VerifySources = SOURCES,
): Promise<string[]> {
  const { differences, issues, ok } = await verify(value, of, sources);
  assert.deepEqual(issues, []);
  assert.equal(ok, differences.length === 0);
  return differences.map(({ path }) => path);
}

describe('a single change is found', () => {
  const values = fc.record({ where: fc.nat(), text: fc.string(), number: fc.double({ noNaN: true }), other: fc.nat() });

  test('of any place to another value of its type, whatever was answered', async () => {
    const seen = { caught: 0, onTrust: 0, consistent: 0 };
    await fc.assert(
      fc.asyncProperty(
        fullAnswersTo(assessment),
        fc.constantFrom('full', 'quick'),
        values,
        async (answers, depth, value) => {
          const result = builtInResult(answers, depth);
          const places = leavesOf(result as unknown as Data);
          const place = places[value.where % places.length];
          assert.ok(place);
          const original = structuredClone(result);
          place.holder[place.key] = another(place, places, value);
          const { differences, issues, ok, unchecked } = await verify(result, assessment, SOURCES);
          assert.equal(ok, issues.length + differences.length === 0);
          if (!ok) seen.caught += 1;
          else if (TAKEN_ON_TRUST.includes(String(place.path[0]))) seen.onTrust += 1;
          else if (unchecked.length > 0) assertNamesSource(place, unchecked);
          else {
            seen.consistent += 1;
            assertConsistent(result, original, place);
          }
        },
      ),
      { numRuns: RUNS, seed: SEED },
    );
    assert.ok(seen.caught > RUNS * (2 / 3), JSON.stringify(seen));
    // Few places are taken on trust: in a very short run there may be none.
    assert.ok(RUNS < 300 || seen.onTrust > RUNS / 300, JSON.stringify(seen));
  });

  /** Only the name of a catalogue or of figures can make them unknown. */
  function assertNamesSource({ path }: LeafPlace, unchecked: readonly string[]): void {
    const part = String(path[0]);
    assert.ok(unchecked.includes(part), `${path.join(' ')}: ${unchecked.join()}`);
    assert.match(path.slice(1).join('.'), part === 'benchmark' ? /^benchmark\.(id|version)$/ : /^\d\.(id|version)$/);
  }

  /** An answer that counts for nothing else: then the other result is as true as the first. */
  function assertConsistent(result: Result, original: Result, { path }: LeafPlace): void {
    // One known catalogue named for another is as true where nothing was shown from either.
    if (path[0] === 'catalogues') {
      assert.deepEqual([...result.support, ...result.ideas], []);
      return;
    }
    assert.equal(path[0], 'answers', `${path.join(' ')} went unseen`);
    assert.deepEqual(builtInResult(result.answers, result.depth), result);
    assert.notDeepEqual(result.answers, original.answers);
  }

  /** Of the same type, mostly one that fits in: another option of the item, or the value of another place. */
  function another(
    { holder, key, path }: LeafPlace,
    places: readonly LeafPlace[],
    { number, other, text }: { number: number; other: number; text: string },
  ): Data {
    const old = holder[key];
    if (typeof old === 'boolean') return !old;
    if (old === null) return other % 2 === 0;
    const options = path[0] === 'answers' ? optionsOf(String(path[1])) : [];
    const alike = [...options, ...places.map((place) => place.holder[place.key])].filter(
      (value) => typeof value === typeof old && value !== old,
    );
    const made = typeof old === 'number' ? (number === old ? old + 1 : number) : `${text}x`;
    return other % 4 === 0 || alike.length === 0
      ? made
      : (alike[other % (options.length > 1 ? options.length - 1 : alike.length)] ?? made);
  }

  function optionsOf(id: string): string[] {
    return assessment.items.find((item) => item.id === id)?.options.map((option) => option.id) ?? [];
  }
});

describe('a change by hand', () => {
  const rows: [name: string, change: Change, paths: string[]][] = [
    ['of the low step', set(['step', 'low'], 1), ['$.step.low']],
    ['of one character of the step', set(['step', 'id'], 'exploringg'), ['$.step.id']],
    [
      'of one character of the hash',
      (data) => hashOfData(data, (hash) => hash.replace(/.$/, (last) => (last === '0' ? '1' : '0'))),
      ['$.assessment.hash'],
    ],
    ['of the version', set(['assessment', 'version'], '1.0.1'), ['$.assessment.version']],
    ['of "validated"', set(['assessment', 'validation'], 'validated'), ['$.assessment.validation']],
    ['of the engine', set(['engineVersion'], '1.0.1'), ['$.engineVersion']],
    ['of the effort of the plan', set(['plan', 'effort'], 9), ['$.plan.effort']],
    ['of a raise', set(['plan', 'raises', 0, 'item'], 'use.results'), ['$.plan.raises[0].item']],
    ['a plan taken out', set(['plan'], null), ['$.plan']],
    ['of an entry of support', set(['support', 0, 'entry'], 'idea-choicf'), ['$.support[0].entry']],
    ['a reason put in', set(['support', 0, 'reasons', 'form'], true), ['$.support[0].reasons.form']],
    ['support taken out', set(['support'], []), [0, 1, 2, 3, 4, 5].map((at) => `$.support[${at}]`)],
    ['an undecided item put in', set(['undecided', 0], 'use.reach'), ['$.undecided[0]']],
    [
      'of one character of an answer that nothing follows from',
      set(['answers', 'profile.respondent'], 'owne'),
      ["$.answers['profile.respondent']"],
    ],
    ['an answer to an item that is none', set(['answers', 'use.reac'], 'nobody'), ["$.answers['use.reac']"]],
    ['a cell too many', set(['cells', 'x'], { low: 0, high: 0 }), ['$.cells.x']],
    [
      'a score that is not a whole number',
      set(['cells', 'want.people', 'low'], 0.000001),
      ["$.cells['want.people'].low"],
    ],
    ['zero written as -0', set(['cells', 'want.people', 'low'], -0), []],
  ];
  for (const [name, change, paths] of rows) {
    test(name, async () => assert.deepEqual(await pathsOf(changed(change)), paths));
  }

  test('of one character of an answer that counts shows in what follows from it', async () => {
    const paths = await pathsOf(changed(set(['answers', 'use.frequency'], 'weekli')));
    assert.ok(paths.includes("$.answers['use.frequency']") && paths.includes('$.step.low'), paths.join());
  });

  test('tells what was found and what the answers give', async () => {
    const { differences } = await verify(changed(set(['step', 'low'], 1)), assessment, SOURCES);
    assert.deepEqual(differences, [{ path: '$.step.low', found: '1', computed: '2' }]);
  });

  function hashOfData(data: Data, change: (hash: string) => string): void {
    const { assessment: of } = data as unknown as { assessment: { hash: string } };
    of.hash = change(of.hash);
  }
});

describe('a result that is true', () => {
  for (const [name, answers, depth] of [
    ['full', ANSWERS, 'full'],
    ['quick', ANSWERS, 'quick'],
    ['without answers', {}, 'full'],
  ] as [string, Answers, 'full' | 'quick'][]) {
    test(name, async () => {
      const result = builtInResult(answers, depth);
      const expected = { ok: true, issues: [], differences: [], unchecked: [] };
      assert.deepEqual(await verify(result, assessment, SOURCES), expected);
    });
  }

  test('the order of keys says nothing', async () => {
    const turned = Object.fromEntries(Object.entries(builtInResult(ANSWERS)).reverse());
    assert.deepEqual(await pathsOf(turned), []);
  });
});

describe('what cannot be checked is named, and the rest is checked', () => {
  const rows: [name: string, sources: VerifySources | undefined, unchecked: string[]][] = [
    ['no sources', undefined, ['catalogues', 'support', 'ideas', 'actions', 'benchmark']],
    ['no figures', { catalogues: SOURCES.catalogues }, ['benchmark']],
    ['no catalogues', { benchmarks: SOURCES.benchmarks }, ['catalogues', 'support', 'ideas', 'actions']],
    [
      'one of two catalogues',
      { ...SOURCES, catalogues: SOURCES.catalogues.slice(1) },
      ['catalogues', 'support', 'ideas', 'actions'],
    ],
    [
      'a catalogue of another version',
      { ...SOURCES, catalogues: SOURCES.catalogues.map((one) => ({ ...one, version: '9.0.0' })) },
      ['catalogues', 'support', 'ideas', 'actions'],
    ],
  ];
  for (const [name, sources, unchecked] of rows) {
    test(name, async () => {
      const good = await verify(builtInResult(ANSWERS), assessment, sources);
      assert.deepEqual([good.ok, good.unchecked], [true, unchecked]);
      const bad = await verify(changed(set(['step', 'low'], 1)), assessment, sources);
      assert.deepEqual([bad.ok, bad.unchecked], [false, unchecked]);
    });
  }

  const leftOut: [name: string, changes: readonly Change[], sources: VerifySources, unchecked: string[]][] = [
    [
      'catalogues, with all that was chosen from them',
      [set(['catalogues'], []), set(['support'], []), set(['ideas'], []), withoutActions],
      SOURCES,
      ['catalogues', 'support', 'ideas', 'actions'],
    ],
    ['figures', [set(['benchmark'], null)], SOURCES, ['benchmark']],
    ['figures, of which none are known', [set(['benchmark'], null)], { catalogues: SOURCES.catalogues }, []],
  ];
  for (const [name, changes, sources, unchecked] of leftOut) {
    test(`strict: a result that leaves out ${name}`, async () => {
      const result = changed(...changes);
      const lax = await verify(result, assessment, sources);
      const strict = await verify(result, assessment, sources, { strict: true });
      assert.deepEqual([lax.ok, lax.unchecked], [true, []]);
      assert.deepEqual([strict.ok, strict.unchecked, strict.differences], [unchecked.length === 0, unchecked, []]);
    });
  }

  test('another catalogue of the same id and version', async () => {
    const catalogues = SOURCES.catalogues.map((one) => ({ ...one, hides: ['fixed-day'] }));
    const paths = await pathsOf(builtInResult(ANSWERS), assessment, { ...SOURCES, catalogues });
    for (const path of ['$.catalogues[0].hash', '$.catalogues[1].hash', '$.catalogues[2].hash'])
      assert.ok(paths.includes(path), path);
  });

  test('a result without hashes of its catalogues is compared without', async () => {
    const bare = SOURCES.catalogues.map(({ id, version }) => ({ id, version }));
    assert.deepEqual(await pathsOf(changed(set(['catalogues'], bare))), []);
  });

  test('actions of a plan, and the first action of a quick scan', async () => {
    assert.deepEqual(await pathsOf(changed(set(['plan', 'stages', 0, 'action'], 'fixed-step'))), [
      '$.plan.stages[0].action',
    ]);
    const quick = builtInResult(ANSWERS, 'quick');
    assert.notEqual(quick.quickAction, null);
    assert.deepEqual(await pathsOf({ ...quick, quickAction: 'fixed-step' }), ['$.quickAction']);
  });

  test('a result that names no source needs none', async () => {
    const outcome = parseDefinition(demoDefinition('own-definition'));
    assert.ok(outcome.ok);
    const result = resultOf(outcome.value, {}, await hashOf(outcome.value));
    const verdict = await verify(result, outcome.value);
    assert.deepEqual([verdict.ok, verdict.unchecked], [true, []]);
  });

  test('the result of another definition', async () => {
    const outcome = parseDefinition(demoDefinition('own-definition'));
    assert.ok(outcome.ok);
    const paths = await pathsOf(builtInResult(ANSWERS), outcome.value);
    for (const path of ['$.assessment.id', '$.assessment.hash', '$.step.low']) assert.ok(paths.includes(path), path);
  });
});

describe('a value that is no result', () => {
  for (const [name, make] of HOSTILE) {
    test(name, async () => {
      const verdict = await verify(make(), assessment, SOURCES);
      assert.deepEqual([verdict.ok, verdict.differences], [false, []]);
      assert.ok(verdict.issues.length > 0);
      verdict.issues.forEach(assertComplete);
    });
  }
});
