/**
 * Self-test of the built-in functions that scoring uses. Some old libraries on host pages replace them, for instance
 * with a `reduce` that returns the array. A result would then be wrong without any error.
 */

const add = (one: number, other: number) => one + other;

/** Name of the function, a call, and the expected value. */
const ESSENTIALS: readonly (readonly [string, () => unknown, unknown])[] = [
  ['Array.prototype.map', () => [1, 2].map((one, index) => one * 2 + index), [2, 5]],
  ['Array.prototype.filter', () => [1, 2, 3].filter((one) => one > 1), [2, 3]],
  ['Array.prototype.flatMap', () => [1, 2].flatMap((one) => [one, one]), [1, 1, 2, 2]],
  ['Array.prototype.reduce', () => [[1].reduce(add, 2), [1, 2].reduce(add, 10)], [3, 13]],
  ['Array.prototype.some', () => [[1, 2].some((one) => one > 1), [1].some((one) => one > 1)], [true, false]],
  ['Array.prototype.every', () => [[1, 2].every((one) => one > 0), [0, 1].every((one) => one > 0)], [true, false]],
  ['Array.prototype.find', () => [1, 2, 3].find((one) => one > 1), 2],
  ['Array.prototype.findIndex', () => [1, 2, 3].findIndex((one) => one > 1), 1],
  ['Array.prototype.indexOf', () => [[1, 2].indexOf(2), [1].indexOf(2)], [1, -1]],
  ['Array.prototype.includes', () => [[1, 2].includes(2), [1].includes(2)], [true, false]],
  // As text, 10 would come before 9.
  ['Array.prototype.sort', () => [9, 10, 2].sort((one, other) => one - other), [2, 9, 10]],
  ['Array.prototype.slice', () => [1, 2, 3].slice(1), [2, 3]],
  ['Array.prototype.at', () => [[1, 2].at(0), [1, 2].at(-1)], [1, 2]],
  ['Array.prototype.fill', () => [1, 2].fill(0), [0, 0]],
  ['Array.prototype.splice', () => spliced(), [2, 1, 3]],
  ['Array.prototype.reverse', () => [1, 2].reverse(), [2, 1]],
  ['Array.prototype.join', () => [1, 2].join('-'), '1-2'],
  ['Array.prototype.forEach', () => eachOf([1, 2]), [1, 2]],
  ['Array.prototype.push', () => pushed(), [1, 2]],
  ['Object.keys', () => Object.keys({ a: 1, b: 2 }), ['a', 'b']],
  ['Object.values', () => Object.values({ a: 1, b: 2 }), [1, 2]],
  ['Object.entries', () => Object.entries({ a: 1 })[0], ['a', 1]],
  ['Object.fromEntries', () => Object.fromEntries([['a', 1]]).a, 1],
  ['Object.hasOwn', () => [Object.hasOwn({ a: 1 }, 'a'), Object.hasOwn({}, 'toString')], [true, false]],
  ['Set', () => [...new Set([1, 1, 2]), new Set([1]).has(1), new Set([1]).has(2)], [1, 2, true, false]],
  ['Map', () => [...new Map([[1, 2]]).values(), new Map([[1, 3]]).get(1), new Map([[1, 3]]).has(2)], [2, 3, false]],
  ['Math.abs', () => [Math.abs(-1), Math.abs(2)], [1, 2]],
  ['Math.floor', () => [Math.floor(1.7), Math.floor(-1.2)], [1, -2]],
  ['Math.ceil', () => [Math.ceil(1.2), Math.ceil(-1.7)], [2, -1]],
  ['Math.min', () => Math.min(2, 1), 1],
  ['Math.max', () => Math.max(...[1, 2]), 2],
  ['Math.round', () => Math.round(1.5), 2],
];

/** Name of the first function that gives another value or throws; null if all work. */
export function brokenEssential(): string | null {
  for (const [name, act, wanted] of ESSENTIALS) if (!works(act, wanted)) return name;
  return null;
}

function works(act: () => unknown, wanted: unknown): boolean {
  try {
    return isSame(act(), wanted);
  } catch {
    return false;
  }
}

/** Compares with plain loops, since array methods may be broken. */
function isSame(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
  if (one.length !== other.length) return false;
  for (let index = 0; index < one.length; index++) if (one[index] !== other[index]) return false;
  return true;
}

function eachOf(list: readonly number[]): number[] {
  const seen: number[] = [];
  list.forEach((one) => (seen[seen.length] = one));
  return seen;
}

function pushed(): number[] {
  const list = [1];
  list.push(2);
  return list;
}

function spliced(): number[] {
  const list = [1, 2, 3];
  const taken = list.splice(1, 1);
  return [...taken, ...list];
}
