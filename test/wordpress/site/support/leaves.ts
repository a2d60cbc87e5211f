/** Places in plain JSON. */

export type Path = readonly string[];

/** Where a text or a number stands. */
export function leaves(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, part]) => leaves(part, [...path, key]));
}

/** Where an object stands that is no list. */
export function objects(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value) ? [] : [path];
  return [...own, ...Object.entries(value).flatMap(([key, part]) => objects(part, [...path, key]))];
}

/** A copy with something else, or something more, at this place. */
export function replaced<Value>(value: Value, path: Path, by: unknown): Value {
  const copy = structuredClone(value);
  let holder = copy as Record<string, unknown>;
  for (const key of path.slice(0, -1)) holder = holder[key] as Record<string, unknown>;
  const last = path.at(-1) ?? '';
  holder[last] = by;
  return copy;
}
