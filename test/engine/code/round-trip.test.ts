import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Assessment } from '../../../src/engine/index.js';
import { askedAt, countedAnswers, decodeAnswers, encodeAnswers } from '../../../src/engine/index.js';
import { layoutOf } from '../../../src/engine/code/layout.js';
import { countSubsets, rankOf, subsetOf } from '../../../src/engine/code/subset.js';
import { builtIn } from '../support/built-in.js';
import { answersTo, definitions } from '../support/arbitraries.js';
import { multiple } from '../support/definitions.js';
import { always, PART } from '../support/runs.js';
import { hash, ticksOf, written } from './support/codes.js';
import { readByThePage } from './support/page-decoder.js';

const SHEETS = Math.ceil(10_000 * PART);

describe('answers as a code and back', () => {
  test('give the answers that count, depth, date and ticks of the built-in assessment', () => {
    for (const { answers, code, date, depth, ticks } of written(SHEETS, 1)) {
      assert.deepEqual(decodeAnswers(builtIn, code, { hash }), {
        ok: true,
        value: {
          answers: countedAnswers(askedAt(builtIn, depth), answers),
          depth,
          date: date?.slice(0, 10) ?? null,
          ticks,
          sameDefinition: true,
        },
      });
    }
  });

  test('are read in the same way by a decoder that knows only the page on codes', () => {
    for (const { code } of written(SHEETS, 2)) {
      const outcome = decodeAnswers(builtIn, code, { hash });
      assert.ok(outcome.ok);
      const { answers, date, depth, ticks } = outcome.value;
      assert.deepEqual(readByThePage(code), { kind: 'answers', mark: null, answers, date, depth, ticks });
    }
  });

  test('are the same for any definition', () => {
    const sheets = definitions.chain((assessment) =>
      fc.record({ assessment: fc.constant(assessment), answers: answersTo(assessment), ticks: ticksOf(assessment) }),
    );
    always(
      sheets,
      ({ answers, assessment, ticks }) => {
        const code = encodeAnswers(assessment, answers, { hash, ticks });
        const outcome = decodeAnswers(assessment, code, { hash });
        assert.ok(outcome.ok, JSON.stringify(outcome));
        assert.deepEqual(outcome.value.answers, countedAnswers(assessment, answers));
        assert.deepEqual(outcome.value.ticks, ticks);
      },
      2_000,
    );
  });

  test('work with 500 questions, and stay as short as their answers allow', () => {
    const items = Array.from({ length: 500 }, (_, at) => multiple(`question-${at}`, 20));
    const large: Assessment = { ...builtIn, items, dimensions: [], steps: [{ id: 'only' }], sections: [], quick: [] };
    const answers = Object.fromEntries(items.map(({ id, options }) => [id, options.slice(5, 15).map((one) => one.id)]));
    const code = encodeAnswers(large, answers, { hash });
    const outcome = decodeAnswers(large, code, { hash });
    assert.deepEqual(outcome.ok && outcome.value.answers, answers);
    const bits = 5 * code.replaceAll('-', '').length;
    assert.ok(bits < 500 * Math.log2(2 ** 20 + 1) + 200, `${bits} bits`);
  });
});

describe('a code of the built-in assessment', () => {
  test('has at most 60 characters and 40 bytes, with all stages ticked, too', () => {
    const { stages } = layoutOf(builtIn);
    const longest = Math.max(
      ...[...written(SHEETS / 10, 3)].map(
        ({ answers }) => encodeAnswers(builtIn, answers, { hash, date: '2083-12-31', ticks: stages }).length,
      ),
    );
    assert.equal(longest, 59);
    assert.ok((50 * 5) / 8 <= 40);
  });

  test('is shorter without ticks, in a quick scan, and if questions are left out', () => {
    const length = (firm: Parameters<typeof encodeAnswers>[1], depth: 'quick' | 'full') =>
      encodeAnswers(builtIn, firm, { hash, date: '2026-11-29', depth }).length;
    const all = Object.fromEntries(
      builtIn.items.map(({ id, options, type }) => [id, type === 'single' ? (options.at(-1)?.id ?? '') : ['none']]),
    );
    assert.equal(length(all, 'full'), 47);
    assert.ok(length(all, 'quick') < 36);
    assert.ok(length({ ...all, 'use.frequency': 'never' }, 'full') < 47);
  });

  test('is the same whatever language and texts the definition has', () => {
    const translated = { ...builtIn, languages: ['pl'], texts: { pl: { title: 'Skala' } } };
    for (const { answers, code, ...sheet } of written(50, 4))
      assert.equal(encodeAnswers(translated, answers, { hash, ...sheet }), code);
  });

  test('is the same however answers and ticks are ordered', () => {
    for (const { answers, code, ticks, ...sheet } of written(50, 5)) {
      const turned = Object.fromEntries(
        Object.entries(answers)
          .map(([id, answer]) => [id, typeof answer === 'object' ? [...answer].reverse() : answer] as const)
          .reverse(),
      );
      assert.equal(encodeAnswers(builtIn, turned, { hash, ...sheet, ticks: [...ticks].reverse() }), code);
    }
  });
});

test('subsets are numbered without a gap, the small ones first', () => {
  for (const n of [0, 1, 2, 5, 7]) {
    const all = Array.from({ length: 2 ** n }, (_, rank) => subsetOf(BigInt(rank), n));
    assert.equal(new Set(all.map(String)).size, 2 ** n);
    assert.deepEqual(
      all.map(({ length }) => length),
      all.map(({ length }) => length).sort((a, b) => a - b),
    );
    all.forEach((subset, rank) => assert.equal(rankOf(new Set(subset), n), BigInt(rank)));
    for (let most = 0; most <= n + 1; most += 1)
      assert.equal(countSubsets(n, most), BigInt(all.filter(({ length }) => length <= most).length));
  }
});
