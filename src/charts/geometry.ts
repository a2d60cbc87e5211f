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

export interface StairSizes {
  readonly width: number;
  readonly gap: number;
  /** Height of the first tread, and how much higher each next one is. */
  readonly lowest: number;
  readonly rise: number;
  /** Room above the highest tread for what stands on it. */
  readonly headroom: number;
}

export const RISE = 16;
/** With the marker and the name of the step above a tread. */
const LARGE: StairSizes = { width: 68, gap: 4, lowest: 20, rise: RISE, headroom: 40 };
/** With the marker alone: 48 units high with five steps. */
export const SMALL: StairSizes = { width: 22, gap: 3, lowest: 12, rise: 5, headroom: 16 };

/** A staircase of `count` steps. Steps up to `low` are reached; those above it up to `high` are possible. */
export function staircase(count: number, low: number, high: number, sizes = LARGE): Staircase {
  const { gap, headroom, lowest, rise, width } = sizes;
  const height = headroom + lowest + rise * (count - 1);
  const treads = new Array(count).fill(0).map((_, index) => {
    const step = index + 1;
    const treadHeight = lowest + rise * index;
    return {
      step,
      state: stateOf(step, low, high),
      x: index * (width + gap),
      y: height - treadHeight,
      width,
      height: treadHeight,
    };
  });
  return { width: count * (width + gap) - gap, height, treads };
}

/** The same staircase, rising to the left. */
export function mirror(stairs: Staircase): Staircase {
  return { ...stairs, treads: stairs.treads.map((tread) => ({ ...tread, x: stairs.width - tread.x - tread.width })) };
}

const MARK_SPACE = 7;

/** Centres of `count` marks on the riser below the top of a tread: in columns, each from the foot of the riser up. */
export function marksOnRiser({ width, x, y }: Tread, count: number, mirrored: boolean): { x: number; y: number }[] {
  const inColumn = Math.floor(RISE / MARK_SPACE);
  return new Array(count).fill(0).map((_, index) => {
    const across = MARK_SPACE * (Math.floor(index / inColumn) + 0.9);
    return {
      x: mirrored ? x + width - across : x + across,
      y: y + RISE - MARK_SPACE * ((index % inColumn) + 0.25),
    };
  });
}

function stateOf(step: number, low: number, high: number): StepState {
  if (step <= low) return 'reached';
  return step <= high ? 'possible' : 'ahead';
}

/** One segment of a track, with the parts of it that are filled and open, each `[x, width]`. */
export interface Segment {
  readonly x: number;
  readonly width: number;
  readonly filled: readonly [x: number, width: number];
  readonly open: readonly [x: number, width: number];
}

export const TRACK_WIDTH = 150;
const SEGMENTS = 4;
const SEGMENT_GAP = 4;
const SEGMENT_WIDTH = (TRACK_WIDTH - 2 - SEGMENT_GAP * (SEGMENTS - 1)) / SEGMENTS;

/** A track of segments for a score between `low` and `high`, 0 to 100. */
export function segments(low: number, high: number): Segment[] {
  return new Array(SEGMENTS).fill(0).map((_, index) => {
    const x = 1 + index * (SEGMENT_WIDTH + SEGMENT_GAP);
    const upTo = (score: number) => SEGMENT_WIDTH * Math.min(1, Math.max(0, (score / 100) * SEGMENTS - index));
    const filled = upTo(low);
    return { x, width: SEGMENT_WIDTH, filled: [x, filled], open: [x + filled, upTo(high) - filled] };
  });
}

/** Where a score, 0 to 100, is on that track; between two segments where it fills the first. */
export function placeOnTrack(score: number): number {
  const part = (Math.min(100, Math.max(0, score)) / 100) * SEGMENTS;
  const full = Math.min(SEGMENTS - 1, Math.floor(part));
  const x = 1 + full * (SEGMENT_WIDTH + SEGMENT_GAP) + (part - full) * SEGMENT_WIDTH;
  return part === full && full > 0 ? x - SEGMENT_GAP / 2 : x;
}
