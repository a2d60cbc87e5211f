/** JSON that never changes: reading at a path, and copies with another value there. */

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}
/** Keys and positions from the top. */
export type Path = readonly (string | number)[];

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: unknown): value is readonly Json[] {
  return Array.isArray(value);
}

/** The value at a path; undefined if there is none. */
export function valueAt(root: Json | undefined, path: Path): Json | undefined {
  return path.reduce<Json | undefined>((value, key) => partOf(value, key), root);
}

function partOf(value: Json | undefined, key: string | number): Json | undefined {
  if (isList(value)) return typeof key === 'number' ? value[key] : undefined;
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/**
 * A copy with another value at a path; undefined takes the key or the entry out. What the path goes through is made where
 * it is missing. Key order stays; a new key comes last. All else is shared with `root`.
 */
export function withValue(root: JsonObject, path: Path, value: Json | undefined): JsonObject {
  const changed = changedAt(root, path, value);
  return isObject(changed) ? changed : root;
}

function changedAt(root: Json | undefined, path: Path, value: Json | undefined): Json | undefined {
  const [key, ...others] = path;
  if (key === undefined) return value;
  const part = changedAt(partOf(root, key), others, value);
  if (typeof key === 'number') {
    const list = isList(root) ? root : [];
    return part === undefined ? list.filter((_, index) => index !== key) : replaced(list, key, part);
  }
  const entries = isObject(root) ? root : {};
  if (part !== undefined) return { ...entries, [key]: part };
  return Object.fromEntries(Object.entries(entries).filter(([name]) => name !== key));
}

function replaced(list: readonly Json[], at: number, value: Json): readonly Json[] {
  return at < list.length ? list.map((old, index) => (index === at ? value : old)) : [...list, value];
}

/** A copy in which a key has another name, at the same place; none if the object has no such key. */
export function withKey(object: JsonObject, key: string, to: string): JsonObject {
  if (!Object.hasOwn(object, key)) return object;
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name === key ? to : name, value]));
}

/** A copy in which one entry stands elsewhere. `to`: its position afterwards. */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const entry = list[from];
  if (entry === undefined) return list;
  const others = list.filter((_, index) => index !== from);
  return [...others.slice(0, to), entry, ...others.slice(to)];
}
