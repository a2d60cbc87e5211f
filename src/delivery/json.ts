/**
 * JSON serialisation, comparison and copy of plain data. Only plain loops are used: old libraries on a host page replace
 * `map` or `Object.keys` and add a `toJSON` to arrays, which would change the result.
 */

/** Serialises JSON data. Properties with the value `undefined` are omitted. */
export function toJson(value: unknown): string {
  // `JSON.stringify` calls no `toJSON` on strings, numbers and booleans.
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

/** Whether two values have the same JSON. The order of keys does not matter. */
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

/** A deep, mutable copy of JSON data. */
export function copyOf<T>(value: T): T {
  return JSON.parse(toJson(value)) as T;
}

function isList(value: object): value is readonly unknown[] {
  return Array.isArray(value);
}

/** The value of an own property. Undefined for properties that a library added to `Object.prototype`. */
function ownOf(value: object, key: string): unknown {
  return Object.hasOwn(value, key) ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
}
