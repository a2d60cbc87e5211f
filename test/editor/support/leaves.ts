/** What is not made of parts, with its place. */
import { isList, isObject } from '../../../src/editor/model/json.js';
import type { Json, Path } from '../../../src/editor/model/json.js';

export interface Leaf {
  readonly path: Path;
  readonly value: Json;
}

export function leavesOf(value: Json, path: Path): readonly Leaf[] {
  if (isList(value)) return value.flatMap((part, at) => leavesOf(part, [...path, at]));
  if (isObject(value)) return Object.entries(value).flatMap(([key, part]) => leavesOf(part, [...path, key]));
  return [{ path, value }];
}
