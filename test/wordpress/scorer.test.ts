import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { assessment } from '../../src/content/index.js';
import { createResult } from '../../src/engine/index.js';
import type { Answer, Answers, Assessment, Depth, Item, Result } from '../../src/engine/index.js';
import { assessmentOf, goldens } from '../engine/support/golden.js';
import type { Golden } from '../engine/support/golden.js';
import { hasPhp, php } from './support/php.js';

const skip = hasPhp ? false : 'no PHP here';
const PARTS = [
  ...['answers', 'step', 'gates', 'cells', 'undecided', 'notApplicable', 'robustness', 'binding'],
  ...['motives', 'barriers', 'supportWanted'],
] as const satisfies readonly (keyof Result)[];
type Part = (typeof PARTS)[number];

interface Case {
  readonly definition: Assessment;
  readonly answers: Answers;
  readonly depth: Depth;
}

/**
 * The plugin recounts results of the definitions that came with it, and none of these uses what version 2 of the format
 * brought. So the scorer in PHP does not know it.
 */
const isOfFormat1 = ({ assessment: own }: Golden) =>
  own === 'built-in' || !('schemaVersion' in own && own.schemaVersion === 2);
const known = goldens.filter(isOfFormat1);

const scored = (cases: readonly Case[]) => php('score.php', cases) as Pick<Result, Part>[];

function answerTo(item: Item): fc.Arbitrary<Answer | undefined> {
  const ids = item.options.map(({ id }) => id);
  const known = item.type === 'single' ? fc.constantFrom(...ids) : fc.subarray(ids, { minLength: 1 });
  return fc.oneof(
    { weight: 8, arbitrary: known },
    { weight: 1, arbitrary: fc.constant('dont-know') },
    { weight: 1, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constantFrom<Answer>('no-such-option', '', [], ['none', ids[0] ?? '']) },
  );
}

function sheet({ items }: Assessment): fc.Arbitrary<Answers> {
  const fields = Object.fromEntries(items.map((item) => [item.id, answerTo(item)]));
  return fc.record(fields).map((answers) => JSON.parse(JSON.stringify(answers)) as Answers);
}

describe('the scorer in PHP', { skip }, () => {
  test('agrees with the golden cases', () => {
    const cases = known.map((golden) => ({
      definition: assessmentOf(golden),
      answers: golden.answers,
      depth: golden.context?.depth ?? 'full',
    }));
    const results = scored(cases);
    let compared = 0;
    known.forEach(({ expected, title }, index) => {
      for (const part of PARTS) {
        if (!(part in expected)) continue;
        assert.deepEqual(results[index]?.[part], expected[part], `${title}: ${part}`);
        compared += 1;
      }
    });
    assert.ok(compared > 80, `${compared} parts compared`);
  });

  test('agrees with the engine on a thousand sheets of the built-in assessment, full and quick', () => {
    const sheets = fc.sample(sheet(assessment), { numRuns: 1000, seed: 2026 });
    agrees(sheets.map((answers, index) => ({ definition: assessment, answers, depth: index % 4 ? 'full' : 'quick' })));
  });

  test('agrees with the engine on the definitions of the golden cases, with other answers', () => {
    const definitions = known.flatMap(({ assessment: own }) => (own === 'built-in' ? [] : [own]));
    agrees(
      definitions.flatMap((definition) =>
        fc
          .sample(sheet(definition), { numRuns: 10, seed: 7 })
          .map((answers) => ({ definition, answers, depth: 'full' as const })),
      ),
    );
  });
});

function agrees(cases: readonly Case[]): void {
  const results = scored(cases);
  assert.equal(results.length, cases.length);
  cases.forEach(({ answers, definition, depth }, index) => {
    const stamp = { id: 'x', language: 'en', startedAt: '', completedAt: '', hash: '' };
    const computed = createResult(definition, answers, { ...stamp, depth });
    for (const part of PARTS) assert.deepEqual(results[index]?.[part], plain(computed[part]), `case ${index}: ${part}`);
  });
}

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value)) as unknown;
}
