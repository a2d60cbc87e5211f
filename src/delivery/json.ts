/**
 * JSON of plain data, and whether two of them say the same. By loops alone: old libraries give lists a `toJSON` of their
 * own, and put other functions in place of `map`, `reduce` or `Object.keys`. A result has to go out as it is all the same.
 */

/** Shape: what JSON has. What is undefined is left out. */
export function toJson(value: unknown): string {
  // Of a text or a number, nothing can be changed on the way.
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  let inside = '';
  if (isList(value)) {
    for (let index = 0; index < value.length; index++) inside += `${index > 0 ? ',' : ''}${toJson(value[index])}`;
    return `[${inside}]`;
  }
  for (const key in value) {
    const one = ownOf(value, key);
    if (one !== undefined) inside += `${inside === '' ? '' : ','}${JSON.stringify(key)}:${toJson(one)}`;
  }
  return `{${inside}}`;
}

/** Whether both have the same JSON, in whatever order of keys. */
export function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  if (isList(one) && isList(other)) return areSame(one, other);
  if (isList(one) || isList(other)) return false;
  for (const key in one) if (!isSame(ownOf(one, key), ownOf(other, key))) return false;
  for (const key in other) if (ownOf(one, key) === undefined && ownOf(other, key) !== undefined) return false;
  return true;
}

function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one.length !== other.length) return false;
  for (let index = 0; index < one.length; index++) if (!isSame(one[index], other[index])) return false;
  return true;
}

/** A copy that shares nothing with it, and that may be written to. */
export function copyOf<T>(value: T): T {
  return JSON.parse(toJson(value)) as T;
}

function isList(value: object): value is readonly unknown[] {
  return Array.isArray(value);
}

/** Undefined for what a library gave to all objects. */
function ownOf(value: object, key: string): unknown {
  return Object.hasOwn(value, key) ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
}
