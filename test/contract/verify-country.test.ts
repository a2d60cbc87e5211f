import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { allBenchmarks, benchmarkFor } from '../../src/content/advice/index.js';
import { assessment } from '../../src/content/index.js';
import { verify } from '../../src/contract/index.js';
import { compareUse } from '../../src/engine/index.js';
import { ANSWERS, builtInResult, SOURCES } from './support/results.js';

describe('a result that was compared with the figures of a country', () => {
  const countries: [name: string, country: string, known: 'all' | 'of the EU27', checked: boolean][] = [
    ['a country with figures', 'NL', 'all', true],
    ['a country without: those of the EU27', 'CH', 'all', true],
    ['a country whose figures were not given', 'NL', 'of the EU27', false],
  ];
  for (const [name, country, known, isChecked] of countries) {
    test(name, async () => {
      const answers = { ...ANSWERS, 'profile.size': '10-49' };
      const compared = compareUse(assessment, answers, await benchmarkFor(country));
      const result = { ...builtInResult(answers), benchmark: compared };
      const benchmarks = known === 'all' ? await allBenchmarks() : SOURCES.benchmarks;
      const { ok, unchecked } = await verify(result, assessment, { ...SOURCES, benchmarks });
      assert.deepEqual([ok, unchecked], [true, isChecked ? [] : ['benchmark']]);
      const forged = { ...result, benchmark: { ...compared, figures: [] } };
      assert.equal((await verify(forged, assessment, { ...SOURCES, benchmarks })).ok, !isChecked);
    });
  }
});
