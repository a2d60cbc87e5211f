import type { AtLeast, Condition } from '../../engine/types.js';
import type { Path, Issue } from '../issues.js';
import type { Placed } from '../view.js';

/** The single facts of a condition, each with its place. */
export function leaves(condition: Condition, path: Path): Placed<AtLeast>[] {
  if ('item' in condition) return [{ value: condition, path }];
  const key = 'all' in condition ? 'all' : 'any';
  const parts = 'all' in condition ? condition.all : condition.any;
  return parts.flatMap((part, index) => leaves(part, [...path, key, index]));
}

/** A check looks at one thing and lists what is wrong with it. */
export type Check<Subject> = (subject: Subject) => Issue[];
