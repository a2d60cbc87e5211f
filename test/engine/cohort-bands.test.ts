/** Bands of a score, as figures of many firms count them. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Interval } from '../../src/engine/index.js';
import { BANDS, bandOf } from '../../src/engine/cohort/bands.js';

const between = (low: number, high: number): Interval => ({ low, high });
const exactly = (value: number) => between(value, value);

describe('the band of a score', () => {
  const cases: readonly (readonly [
    title: string,
    score: Interval | null,
    scale: Interval | null,
    band: string | null,
  ])[] = [
    ['the lowest of all', exactly(0), between(0, 100), '0-25'],
    ['just below a border', exactly(24.999999), between(0, 100), '0-25'],
    ['on a border: the upper one', exactly(25), between(0, 100), '25-50'],
    ['in the middle', exactly(50), between(0, 100), '50-75'],
    ['the highest of all', exactly(100), between(0, 100), '75-100'],
    ['of a scale that does not begin at 0', exactly(6), between(2, 10), '50-75'],
    ['of a scale below 0', exactly(-9), between(-10, -2), '0-25'],
    ['below its scale: the lowest', exactly(-5), between(0, 100), '0-25'],
    ['above its scale: the highest', exactly(500), between(0, 100), '75-100'],
    ['not exact, but in one band', between(51, 74), between(0, 100), '50-75'],
    ['that may be in two bands: none', between(49, 51), between(0, 100), null],
    ['not known: none', null, between(0, 100), null],
    ['without a scale: none', exactly(5), null, null],
    ['of a scale of one point: none', exactly(5), between(5, 5), null],
  ];
  for (const [title, score, scale, band] of cases) {
    test(title, () => {
      const found = bandOf(score, scale);
      assert.equal(found === null ? null : BANDS[found], band);
    });
  }
});
