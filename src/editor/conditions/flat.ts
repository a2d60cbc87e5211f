/** Conditions as a person would say them: a few comparisons, all or some of which have to hold. */
import { isList, isObject } from '../model/json.js';
import type { Json, JsonObject } from '../model/json.js';

export const TESTS = ['is', 'isNot', 'atLeast', 'moreThan', 'atMost'] as const;
export type Test = (typeof TESTS)[number];
/** One comparison, of an answer or a score. */
export interface Comparison {
  readonly of: 'item' | 'dimension';
  readonly id: string;
  readonly test: Test;
  readonly value: number | readonly string[];
}
export type Joined = 'all' | 'any' | 'some';
export interface Flat {
  readonly joined: Joined;
  /** With `some`: how many have to hold. */
  readonly atLeast: number;
  readonly parts: readonly Comparison[];
}

/** Null if it is not one of a few comparisons, such as a group in a group. */
export function flat(condition: Json | undefined): Flat | null {
  if (condition === undefined) return { joined: 'all', atLeast: 1, parts: [] };
  const single = comparison(condition);
  if (single) return { joined: 'all', atLeast: 1, parts: [single] };
  if (!isObject(condition)) return null;
  const { atLeast = 1 } = condition;
  const [joined, list] = groupIn(condition);
  const parts = isList(list) ? list.map(comparison) : [];
  const all = parts.filter((part) => part !== null);
  if (all.length === 0 || all.length < parts.length || typeof atLeast !== 'number') return null;
  const expected = joined === 'some' ? 2 : 1;
  return Object.keys(condition).length === expected ? { joined, atLeast, parts: all } : null;
}

function groupIn({ all, any, of }: JsonObject): readonly [Joined, Json | undefined] {
  if (all !== undefined) return ['all', all];
  return any !== undefined ? ['any', any] : ['some', of];
}

function comparison(value: Json): Comparison | null {
  if (!isObject(value)) return null;
  const of = typeof value.item === 'string' ? 'item' : 'dimension';
  const test = TESTS.find((key) => value[key] !== undefined);
  const id = value[of];
  if (typeof id !== 'string' || !test || Object.keys(value).length !== 2) return null;
  const found = value[test];
  if (typeof found === 'number') return { of, id, test, value: found };
  const isOptions = isList(found) && found.every((one) => typeof one === 'string');
  return isOptions ? { of, id, test, value: found } : null;
}

/** The shortest condition that says it; undefined if nothing has to hold. */
export function conditionOf({ atLeast, joined, parts }: Flat): Json | undefined {
  const list = parts.map(({ id, of, test, value }): JsonObject => ({ [of]: id, [test]: value }));
  const [first, ...others] = list;
  if (first === undefined) return undefined;
  if (joined === 'some') return { atLeast: Math.min(atLeast, list.length), of: list };
  return others.length === 0 ? first : { [joined]: list };
}
