/** Conditions as a person would say them: comparisons, all or some of which have to hold, in groups. */
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
export interface Group {
  readonly joined: Joined;
  /** With `some`: how many have to hold. */
  readonly atLeast: number;
  readonly parts: readonly Part[];
}
export type Part = Comparison | Group;

export function isGroup(part: Part): part is Group {
  return 'joined' in part;
}

/** Null if a part of it is neither a comparison nor a group. */
export function groupFrom(condition: Json | undefined): Group | null {
  if (condition === undefined) return { joined: 'all', atLeast: 1, parts: [] };
  const part = partFrom(condition);
  if (!part || isGroup(part)) return part;
  return { joined: 'all', atLeast: 1, parts: [part] };
}

/** Null if it is neither a comparison nor a group of such. */
export function partFrom(value: Json): Part | null {
  return comparison(value) ?? group(value);
}

function group(value: Json): Group | null {
  if (!isObject(value)) return null;
  const { atLeast = 1 } = value;
  const [joined, list] = listIn(value);
  const parts = isList(list) ? list.map(partFrom) : [];
  const all = parts.filter((part) => part !== null);
  if (all.length === 0 || all.length < parts.length || typeof atLeast !== 'number') return null;
  const expected = joined === 'some' ? 2 : 1;
  return Object.keys(value).length === expected ? { joined, atLeast, parts: all } : null;
}

function listIn({ all, any, of }: JsonObject): readonly [Joined, Json | undefined] {
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

/** The shortest condition that says it; undefined if nothing has to hold. Groups within it stay groups, also of one. */
export function conditionOf({ atLeast, joined, parts }: Group): JsonObject | undefined {
  const [first, ...others] = parts;
  if (joined === 'some' || others.length > 0) return jsonOf({ atLeast, joined, parts });
  return first && isGroup(first) ? conditionOf(first) : first && jsonOf(first);
}

/** Groups without parts are left out. */
export function jsonOf(part: Part): JsonObject | undefined {
  if (!isGroup(part)) return { [part.of]: part.id, [part.test]: part.value };
  const list = part.parts.map(jsonOf).filter((one) => one !== undefined);
  if (list.length === 0) return undefined;
  return part.joined === 'some' ? { atLeast: Math.min(part.atLeast, list.length), of: list } : { [part.joined]: list };
}
