import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { placeOnTrack, segments, staircase, TRACK_WIDTH } from '../../src/charts/geometry.js';

const states = (count: number, low: number, high: number) =>
  staircase(count, low, high).treads.map(({ state }) => state);

describe('state of each tread', () => {
  const [r, p, a] = ['reached', 'possible', 'ahead'] as const;
  const cases: [string, number, number, number, string[]][] = [
    ['first step', 5, 1, 1, [r, a, a, a, a]],
    ['in the middle', 5, 3, 3, [r, r, r, a, a]],
    ['highest step', 5, 5, 5, [r, r, r, r, r]],
    ['between two', 5, 2, 3, [r, r, p, a, a]],
    ['nothing is known', 5, 1, 5, [r, p, p, p, p]],
    ['two steps', 2, 1, 2, [r, p]],
    ['one step', 1, 1, 1, [r]],
  ];
  for (const [title, count, low, high, expected] of cases) {
    it(title, () => expect(states(count, low, high)).to.deep.equal(expected));
  }
});

/** A number of steps, and a range of them. */
const ladders = fc
  .integer({ min: 1, max: 20 })
  .chain((count) =>
    fc
      .tuple(fc.integer({ min: 1, max: count }), fc.integer({ min: 1, max: count }))
      .map(([one, other]) => ({ count, low: Math.min(one, other), high: Math.max(one, other) })),
  );

const law = (
  title: string,
  holds: (stairs: ReturnType<typeof staircase>, ladder: { count: number; low: number; high: number }) => void,
) =>
  it(title, () =>
    fc.assert(fc.property(ladders, (ladder) => holds(staircase(ladder.count, ladder.low, ladder.high), ladder))),
  );

describe('any staircase', () => {
  law('one tread for each step, numbered from 1', ({ treads }, { count }) => {
    expect(treads.map(({ step }) => step)).to.deep.equal(Array.from({ length: count }, (_, index) => index + 1));
  });

  law('treads stand side by side, and never overlap', ({ treads }) => {
    treads.slice(1).forEach((tread, index) => {
      const before = treads[index];
      expect(tread.x).to.be.greaterThan((before?.x ?? 0) + (before?.width ?? 0));
    });
  });

  law('each is higher than the one before, and as wide', ({ treads }) => {
    treads.slice(1).forEach((tread, index) => {
      expect(tread.y).to.be.lessThan(treads[index]?.y ?? 0);
      expect(tread.height).to.be.greaterThan(treads[index]?.height ?? 0);
      expect(tread.width).to.equal(treads[index]?.width);
    });
  });

  law('all stand on the ground, within the picture, with room for a marker', ({ treads, width, height }) => {
    for (const tread of treads) {
      expect(tread.y + tread.height).to.equal(height);
      expect(tread.x).to.be.at.least(0);
      expect(tread.x + tread.width).to.be.at.most(width);
      expect(tread.y).to.be.at.least(40);
      expect(Object.values(tread).filter((value) => typeof value === 'number' && !(value >= 0))).to.deep.equal([]);
    }
  });

  law('reached up to the low end, possible up to the high end, ahead beyond', ({ treads }, { low, high }) => {
    for (const { step, state } of treads) {
      expect(state).to.equal(step <= low ? 'reached' : step <= high ? 'possible' : 'ahead');
    }
  });
});

describe('any track', () => {
  const scores = fc
    .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
    .map(([one, other]): [number, number] => [Math.min(one, other), Math.max(one, other)]);
  const share = (parts: readonly (readonly [number, number])[], whole: number) =>
    parts.reduce((sum, [, width]) => sum + width, 0) / whole;

  it('is filled and open in proportion to the score, side by side within its segments', () =>
    fc.assert(
      fc.property(scores, ([low, high]) => {
        const all = segments(low, high);
        const whole = all.reduce((sum, { width }) => sum + width, 0);
        expect(
          share(
            all.map(({ filled }) => filled),
            whole,
          ),
        ).to.be.closeTo(low / 100, 1e-9);
        expect(
          share(
            all.map(({ open }) => open),
            whole,
          ),
        ).to.be.closeTo((high - low) / 100, 1e-9);
        for (const { filled, open, width, x } of all) {
          expect([filled[0], open[0]]).to.deep.equal([x, x + filled[1]]);
          expect(filled[1] + open[1]).to.be.at.most(width + 1e-9);
          expect(x + width).to.be.at.most(TRACK_WIDTH);
        }
      }),
    ));

  it('a higher score is further on', () =>
    fc.assert(
      fc.property(scores, ([low, high]) => {
        expect(placeOnTrack(low)).to.be.at.most(placeOnTrack(high));
        expect(placeOnTrack(low)).to.be.at.least(1);
        expect(placeOnTrack(high)).to.be.below(TRACK_WIDTH);
      }),
    ));

  it('a score that fills a segment stands between two', () => {
    const [first, second] = segments(0, 0);
    expect(placeOnTrack(25)).to.be.above((first?.x ?? 0) + (first?.width ?? 0));
    expect(placeOnTrack(25)).to.be.below(second?.x ?? 0);
  });
});
