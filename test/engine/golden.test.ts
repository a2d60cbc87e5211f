import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createResult } from '../../src/engine/index.js';
import { parseDefinition } from '../../src/contract/index.js';
import { builtIn } from './support/built-in.js';
import { assessmentOf, contextOf, goldens, withWords } from './support/golden.js';

const RULES = [
  'interval',
  'conditions',
  'step',
  'score',
  'robustness',
  'binding',
  'plan',
  'support',
  'ideas',
  'benchmark',
  'quick',
  'actions',
  'result',
];

for (const rule of RULES) {
  describe(`golden: ${rule}`, () => {
    for (const golden of goldens.filter((one) => one.rule === rule)) {
      test(golden.title, async () => {
        const result = createResult(assessmentOf(golden), golden.answers, await contextOf(golden));
        const named = Object.keys(golden.expected).map((key) => [key, result[key as keyof typeof result]]);
        assert.deepEqual(Object.fromEntries(named), golden.expected);
      });
    }
  });
}

describe('the golden cases', () => {
  test('are many, each with a title of its own and a rule that is run', () => {
    assert.ok(goldens.length >= 40, `${goldens.length} cases`);
    assert.equal(new Set(goldens.map(({ title }) => title)).size, goldens.length);
    assert.deepEqual(
      goldens.filter(({ rule }) => !RULES.includes(rule)),
      [],
    );
    assert.deepEqual(new Set(goldens.map(({ rule }) => rule)), new Set(RULES));
  });

  test('expect something of what a result has', () => {
    for (const { expected, title } of goldens) assert.ok(Object.keys(expected).length > 0, title);
  });

  test('stand on every step, and every cell binds in one of them', () => {
    const ofBuiltIn = goldens.filter(({ assessment }) => assessment === 'built-in').map(({ expected }) => expected);
    const exact = ofBuiltIn.flatMap(({ step }) => (step && step.low === step.high ? [step.low] : []));
    assert.deepEqual(
      [...new Set(exact)].sort((a, b) => a - b),
      builtIn.steps.map((_, index) => index + 1),
    );
    const binding = ofBuiltIn.flatMap((expected) => expected.binding?.dimension ?? []);
    assert.deepEqual(new Set(binding), new Set(builtIn.dimensions.map(({ id }) => id)));
  });

  for (const { assessment, title } of goldens) {
    if (assessment === 'built-in') continue;
    test(`the contract takes the definition of: ${title}`, () => {
      const parsed = parseDefinition(withWords(assessment));
      assert.deepEqual(parsed.ok ? [] : parsed.issues, []);
    });
  }
});
