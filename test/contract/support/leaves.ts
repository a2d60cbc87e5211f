import type { Key, Path } from './change.js';
import type { Data } from './good.js';

export type Leaf = null | boolean | number | string;

/** A place in JSON data where there is no list or object. */
export interface LeafPlace {
  readonly holder: Record<Key, Data>;
  readonly key: Key;
  readonly path: Path;
}

export function leavesOf(data: Data, path: Path = []): LeafPlace[] {
  if (typeof data !== 'object' || data === null) return [];
  const holder = data as Record<Key, Data>;
  return Object.entries(data).flatMap(([name, value]): LeafPlace[] => {
    const key = Array.isArray(data) ? Number(name) : name;
    const at = [...path, key];
    return typeof value === 'object' && value !== null ? leavesOf(value, at) : [{ holder, key, path: at }];
  });
}
