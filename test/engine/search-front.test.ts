/** Pareto fronts: the same as by comparing every point with every other one. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { combined, frontOf, lowestPrice, reaching } from '../../src/engine/search/front.js';
import type { Front, Limits, Point } from '../../src/engine/search/front.js';
import { costIn, priceOf } from '../../src/engine/search/price.js';
import { always } from './support/runs.js';

const RUNS = 1000;
// Few costs and gains, so that many points tie.
const small = (max: number) => fc.integer({ min: 0, max });
const points: fc.Arbitrary<Point[]> = fc.array(
  fc.tuple(small(4), small(2), small(5)).map(([cost, squares, gain]) => ({ price: priceOf(cost, squares), gain })),
  { maxLength: 8 },
);
const limits: fc.Arbitrary<Limits> = fc.record({ cost: small(7), gain: small(9) });
const whole: Limits = { cost: 100, gain: 100 };
const fronts = points.map((all) => frontOf(all, whole));
const pointsOf = ({ gains, prices }: Front): Point[] =>
  prices.map((price, index) => ({ price, gain: gains[index] ?? Number.NaN }));

/** Of the points within the limits those that no other one beats, and after the first that gains enough none. */
function naiveFront(all: readonly Point[], { cost, gain: enough }: Limits): Point[] {
  const within = all.filter(({ price }) => costIn(price) <= cost);
  const best = within.filter(
    (one, index) =>
      !within.some(
        (other, place) =>
          other.price <= one.price &&
          other.gain >= one.gain &&
          (other.price < one.price || other.gain > one.gain || place < index),
      ),
  );
  const inOrder = best.sort((a, b) => a.price - b.price);
  const last = inOrder.findIndex(({ gain }) => gain >= enough);
  return last === -1 ? inOrder : inOrder.slice(0, last + 1);
}

const sums = (one: Front, other: Front): Point[] =>
  pointsOf(one).flatMap((a) => pointsOf(other).map((b) => ({ price: a.price + b.price, gain: a.gain + b.gain })));

describe('fronts', () => {
  test('have the points that no other one beats', () =>
    always(
      fc.tuple(points, limits),
      ([all, limit]) => assert.deepEqual(pointsOf(frontOf(all, limit)), naiveFront(all, limit)),
      RUNS,
    ));

  test('of two parts have the best sums; each pair is looked at twice', () =>
    always(
      fc.tuple(fronts, fronts, limits),
      ([one, other, limit]) => {
        let spent = 0;
        const both = combined(one, other, limit, (work) => (spent += work));
        assert.deepEqual(pointsOf(both), naiveFront(sums(one, other), limit));
        assert.equal(spent, 2 * one.prices.length * other.prices.length);
      },
      RUNS,
    ));

  test('from a gain on have what gains as much', () =>
    always(
      fc.tuple(fronts, small(6)),
      ([front, least]) =>
        assert.deepEqual(
          pointsOf(reaching(front, least)),
          pointsOf(front).filter(({ gain }) => gain >= least),
        ),
      RUNS,
    ));

  test('together gain so much at the lowest price of any two points', () =>
    always(
      fc.tuple(fronts, fronts, small(6), small(11)),
      ([one, other, least, total]) => {
        const enough = pointsOf(one)
          .filter(({ gain }) => gain >= least)
          .flatMap((a) => pointsOf(other).flatMap((b) => (a.gain + b.gain >= total ? [a.price + b.price] : [])));
        assert.equal(lowestPrice(one, other, least, total), Math.min(...enough));
      },
      RUNS,
    ));

  test('do without what rounding alone sets apart', () => {
    const thirds = { prices: [0, 1].map((cost) => priceOf(cost, 0)), gains: [0, 0.1] };
    const other = { prices: [0, 1].map((cost) => priceOf(cost, 0)), gains: [0, 0.2] };
    assert.deepEqual(combined(thirds, other, whole, () => undefined).gains, [0, 0.2, 0.3]);
  });
});
