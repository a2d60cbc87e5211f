import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { builtInDefinition } from '../../src/content/index.js';
import { jsonSchemas, parseAnswers, parseDefinition, parseResult } from '../../src/contract/index.js';
import { evaluate, valueRange } from '../../src/engine/index.js';
import type { Assessment, Interval } from '../../src/engine/index.js';
import { answersTo } from '../engine/support/arbitraries.js';
import { always, PART } from '../engine/support/runs.js';
import { broken, set } from './support/change.js';
import { breaks, breakUp } from './support/break.js';
import type { Data } from './support/good.js';
import { demoDefinition, goodDefinition, richDefinition } from './support/good.js';
import { assertComplete } from './support/outcome.js';
import { resultOf } from './support/results.js';
import { stepOf } from '../engine/support/step.js';

const isDefinition = new Ajv2020({ validateFormats: false }).compile(jsonSchemas().assessment);

function newRouting(): Data {
  return broken(
    set(['schemaVersion'], 2),
    set(['items', 2, 'askIf'], {
      any: [
        { item: 'use.often', isNot: ['no'] },
        { item: 'size', is: ['large'] },
      ],
    }),
    set(['items', 3, 'askIf'], { all: [{ item: 'use.often', atMost: 1 }] }),
    set(['items', 3, 'hiddenAnswer'], ['mail', 'stock']),
  );
}

const originals: [name: string, make: () => Promise<Data> | Data, runs: number][] = [
  // Through JSON, since the built-in shares parts of itself.
  ['the built-in', async () => JSON.parse(JSON.stringify(await builtInDefinition())) as Data, 250],
  ['the own definition of the demo', () => demoDefinition('own-definition'), 1200],
  ['the good one of these tests', goodDefinition, 1200],
  ['the one with all that there may be', richDefinition, 1600],
  ['one with the routing of version 2', newRouting, 600],
];

describe('a definition broken anywhere is refused with reasons, or does no harm', () => {
  for (const [name, make, runs] of originals) {
    test(name, async () => {
      const original = await make();
      const seen = { accepted: 0, refused: 0 };
      always(
        breaks,
        (ways) => {
          const definition = breakUp(original, ways);
          const outcome = parseDefinition(definition);
          if (outcome.ok) {
            seen.accepted += 1;
            assert.deepEqual(outcome.value, definition);
            assert.ok(isDefinition(definition), 'the JSON Schema agrees');
            assertScores(outcome.value);
          } else {
            seen.refused += 1;
            assert.ok(outcome.issues.length > 0);
            outcome.issues.forEach(assertComplete);
          }
        },
        runs,
      );
      // A generator that never, or always, breaks a definition would show nothing.
      assert.ok(seen.accepted > (runs * PART) / 50 && seen.refused > (runs * PART) / 2, JSON.stringify(seen));
    });
  }
});

test('any JSON at all is refused with reasons, as a definition and as answers', () => {
  const good = parseDefinition(goodDefinition());
  assert.ok(good.ok);
  always(fc.jsonValue(), (value) => {
    const outcome = parseDefinition(value);
    assert.ok(!outcome.ok && outcome.issues.length > 0);
    outcome.issues.forEach(assertComplete);
    parseAnswers(good.value, value).issues.forEach(assertComplete);
  });
});

/** Every score is a number in its bounds, whatever is answered, and all of it can be told in a result. */
function assertScores(assessment: Assessment): void {
  const bounds = boundsOf(assessment);
  for (const answers of fc.sample(answersTo(assessment), { numRuns: 3, seed: 1 })) {
    const evaluation = evaluate(assessment, answers);
    const { cells } = evaluation;
    const step = stepOf(evaluation);
    assert.ok(1 <= step.low && step.low <= step.high && step.high <= assessment.steps.length);
    for (const [id, cell] of Object.entries(cells)) {
      const { low, high } = cell ?? assert.fail(id);
      const { low: least, high: most } = bounds.get(id) ?? assert.fail(id);
      assert.ok(least - 1e-6 <= low && low <= high && high <= most + 1e-6, `${id}: ${low} ${high} in ${least} ${most}`);
    }
    for (const depth of ['full', 'quick'] as const) {
      const parsed = parseResult(resultOf(assessment, answers, `sha256-${'0'.repeat(64)}`, depth));
      assert.ok(parsed.ok, JSON.stringify(parsed));
    }
  }
}

/** By the words of the method, and not as the engine does it. */
function boundsOf({ dimensions, items }: Assessment): Map<string, Interval> {
  const bounds = new Map<string, Interval>();
  for (const { id, items: parts, score } of dimensions) {
    const each = parts.map((part) => {
      const item = 'item' in part ? items.find((one) => one.id === part.item) : undefined;
      const { low, high } = item
        ? valueRange(item)
        : (bounds.get('dimension' in part ? part.dimension : '') ?? assert.fail());
      return { low: low * (part.weight ?? 1), high: high * (part.weight ?? 1) };
    });
    const total = (end: 'low' | 'high') => each.reduce((sum, part) => sum + part[end], 0);
    bounds.set(id, score === 'sum' ? { low: total('low'), high: total('high') } : { low: 0, high: 100 });
  }
  return bounds;
}
