/** Categories that are counted together, so that more of a table can be shown. Neighbours only, and only where there is an order. */

/** Places of categories that are counted together, in order. */
export type Recode = readonly (readonly number[])[];

/** All ways to cut a row of `length` into runs of neighbours: the finest first, the whole in one last. */
export function runsOf(length: number): Recode[] {
  const cuts = Array.from({ length: 2 ** Math.max(0, length - 1) }, (_, bits) => bits).sort(
    (a, b) => ones(b) - ones(a) || b - a,
  );
  return cuts.map((bits) => {
    const runs: number[][] = [];
    for (let at = 0; at < length; at += 1) {
      const last = runs.at(-1);
      if (!last || (bits >> (at - 1)) & 1) runs.push([at]);
      else last.push(at);
    }
    return runs;
  });
}

/** Counts under a recode. */
export function recoded(counts: readonly number[], recode: Recode): number[] {
  return recode.map((places) => places.reduce((sum, at) => sum + (counts[at] ?? 0), 0));
}

/** A recode of a recode, in places of the first one's categories. */
export function within(coarse: Recode, fine: Recode): Recode {
  return coarse.map((places) => places.flatMap((at) => fine[at] ?? []));
}

/** Whether so many firms are in the figure, and so many of its group are not. */
export function isLarge(value: number, base: number, threshold: number): boolean {
  return value >= threshold && base - value >= threshold;
}

/** About how many figures of a row can be shown: one that is too small needs a second one beside it. */
export function showable(counts: readonly number[], threshold: number): number {
  const base = counts.reduce((sum, count) => sum + count, 0);
  const large = counts.filter((count) => isLarge(count, base, threshold)).length;
  return large === counts.length - 1 ? Math.max(0, large - 1) : large;
}

/** The finest recode of which every figure is large, the most even among equals; null if there is none. */
export function finestRecode(counts: readonly number[], threshold: number): Recode | null {
  const base = counts.reduce((sum, count) => sum + count, 0);
  const least = (recode: Recode) => Math.min(...recoded(counts, recode));
  const good = runsOf(counts.length).filter(
    (recode) => recode.length > 1 && recoded(counts, recode).every((value) => isLarge(value, base, threshold)),
  );
  return best(good, (recode) => recode.length * (base + 1) + least(recode));
}

/** The recode of which most figures of these rows can be shown; among equals that with most rows; null if none can. */
export function richestRecode(
  rows: readonly (readonly number[])[],
  whole: readonly number[],
  recodes: readonly Recode[],
  threshold: number,
): { readonly recode: Recode; readonly figures: number } | null {
  const scored = recodes.map((recode) => {
    const recodedRows = rows.map((row) => recoded(row, recode));
    const shown = shownRows(recodedRows, recoded(whole, recode), threshold);
    return { recode, figures: shown.reduce((sum, row) => sum + showable(row, threshold), 0), rows: shown.length };
  });
  return best(
    scored.filter(({ figures }) => figures > 0),
    ({ figures, rows: shown }) => figures * (rows.length + 1) + shown,
  );
}

/** Rows that can be shown at once: what is left of the whole is nobody, or large enough itself. An estimate before the attack. */
function shownRows(
  rows: readonly (readonly number[])[],
  whole: readonly number[],
  threshold: number,
): (readonly number[])[] {
  const shown = rows.filter((row) => showable(row, threshold) > 0).sort((a, b) => total(b) - total(a));
  const isOpen = () => {
    const left = whole.map((count, at) => count - shown.reduce((sum, row) => sum + (row[at] ?? 0), 0));
    return total(left) === 0 || left.every((count) => isLarge(count, total(left), threshold));
  };
  while (shown.length > 0 && !isOpen()) shown.pop();
  return shown;
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

function best<T>(list: readonly T[], score: (one: T) => number): T | null {
  return list.reduce<T | null>((found, one) => (found === null || score(one) > score(found) ? one : found), null);
}

function ones(bits: number): number {
  return bits === 0 ? 0 : (bits & 1) + ones(bits >> 1);
}
