/**
 * Subsets of n things as numbers (a combinatorial number system): the empty one is 0, then those of one thing, of two, and
 * so on. Few things give a small number.
 */

/** How many subsets have at most `most` of `n` things. */
export function countSubsets(n: number, most: number): bigint {
  let count = 0n;
  let ofSize = 1n;
  for (let size = 0; size <= Math.min(n, most); size += 1) {
    count += ofSize;
    ofSize = oneMore(ofSize, n, size);
  }
  return count;
}

/** The number of a subset. `places`: its things, from 0. */
export function rankOf(places: ReadonlySet<number>, n: number): bigint {
  const rank = countSubsets(n, places.size - 1);
  return rank + walk(n, places.size, (place, without) => (places.has(place) ? without : null));
}

/** The subset of a number, its things ascending. The number is below `countSubsets(n, n)`. */
export function subsetOf(rank: bigint, n: number): number[] {
  let left = rank;
  let size = 0;
  let ofSize = 1n;
  while (left >= ofSize) {
    left -= ofSize;
    ofSize = oneMore(ofSize, n, size);
    size += 1;
  }
  const places: number[] = [];
  walk(n, size, (place, without) => {
    if (left < without) return null;
    left -= without;
    places.unshift(place);
    return without;
  });
  return places;
}

/**
 * Goes through the places from the last to the first until `size` are taken. `take`: gets the number of subsets that have
 * all that is left to take below this place, and gives it back if it takes the place. Returns their sum.
 */
function walk(n: number, size: number, take: (place: number, without: bigint) => bigint | null): bigint {
  let sum = 0n;
  let open = size;
  // Binomial coefficient: `place + 1` over `open`.
  let ways = countSubsets(n, size) - countSubsets(n, size - 1);
  for (let place = n - 1; place >= 0; place -= 1) {
    const without = (ways * BigInt(place + 1 - open)) / BigInt(place + 1);
    const taken = take(place, without);
    if (taken === null) ways = without;
    else {
      sum += taken;
      ways -= without;
      open -= 1;
    }
  }
  return sum;
}

/** From n over `size` to n over `size + 1`. */
function oneMore(ofSize: bigint, n: number, size: number): bigint {
  return (ofSize * BigInt(n - size)) / BigInt(size + 1);
}
