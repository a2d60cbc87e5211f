/** Geometry of the charts: positions as numbers, in units of the SVG's `viewBox`. */

/** `possible`: the step range includes it, but the answers do not prove it. */
export type StepState = 'reached' | 'possible' | 'ahead';

/** One step of the staircase; `x` and `y` are its top left corner. */
export interface Tread {
  /** Numbered from 1. */
  readonly step: number;
  readonly state: StepState;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Staircase {
  readonly width: number;
  readonly height: number;
  readonly treads: readonly Tread[];
}

const TREAD_WIDTH = 64;
const GAP = 8;
const LOWEST = 40;
const RISE = 22;
/** Room above the highest tread for the marker. */
const HEADROOM = 44;

/** A staircase of `count` steps. Steps up to `low` are reached; those above it up to `high` are possible. */
export function staircase(count: number, low: number, high: number): Staircase {
  const height = HEADROOM + LOWEST + RISE * (count - 1);
  const treads = new Array(count).fill(0).map((_, index) => {
    const step = index + 1;
    const treadHeight = LOWEST + RISE * index;
    return {
      step,
      state: stateOf(step, low, high),
      x: index * (TREAD_WIDTH + GAP),
      y: height - treadHeight,
      width: TREAD_WIDTH,
      height: treadHeight,
    };
  });
  return { width: count * (TREAD_WIDTH + GAP) - GAP, height, treads };
}

function stateOf(step: number, low: number, high: number): StepState {
  if (step <= low) return 'reached';
  return step <= high ? 'possible' : 'ahead';
}
