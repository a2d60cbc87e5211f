/** Safe copy of untrusted data: plain JSON, limited in size, without side effects of getters or proxies. */
import { issue, words } from './issues.js';
import type { Issue, Path } from './issues.js';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Limits that keep junk from blocking the page. A real definition has about 3 000 values and 40 000 characters. */
const MOST_VALUES = 50_000;
const MOST_CHARACTERS = 1_000_000;
const MOST_LEVELS = 24;

/** Keys that allow prototype pollution, and those that every object seems to have. */
const FORBIDDEN = new Set([
  ...['__proto__', 'constructor', 'hasOwnProperty', 'isPrototypeOf', 'propertyIsEnumerable', 'prototype'],
  ...['toLocaleString', 'toString', 'valueOf'],
]);

/** Stops the copy. Thrown in this file only. */
class TooLarge extends Error {
  /** `path`: where a limit was exceeded; empty if the place does not matter. */
  constructor(
    message: string,
    readonly path: Path = [],
  ) {
    super(message);
  }
}

/**
 * Copies untrusted data as plain JSON and reports what is not JSON. Never throws, whatever the data does when read:
 * getters that throw, proxies, cycles. `value` is undefined if nothing usable was read. `mostValues`: for files of many figures.
 */
export function copyJson(value: unknown, mostValues = MOST_VALUES): { value: Json | undefined; issues: Issue[] } {
  const copier = new Copier(mostValues);
  try {
    const copy = copier.copy(value, [], []);
    return { value: copier.issues[0]?.path === '$' ? undefined : copy, issues: copier.issues };
  } catch (error) {
    const { message, path } = error instanceof TooLarge ? error : new TooLarge('more than can be read');
    const cure = path.length > 0 ? 'Write what is in it with fewer levels.' : 'Is this the right file?';
    const expected = `at most ${mostValues} values, ${MOST_CHARACTERS} characters and ${MOST_LEVELS} levels`;
    return { value: undefined, issues: [issue('too-large', path, words(message), expected, cure)] };
  }
}

class Copier {
  readonly issues: Issue[] = [];
  readonly #mostValues: number;
  #values = 0;
  #characters = 0;

  constructor(mostValues: number) {
    this.#mostValues = mostValues;
  }

  /** Copies one value. A value that cannot be copied becomes null, so that it does not look missing. */
  copy(value: unknown, path: Path, ancestors: readonly object[]): Json {
    try {
      return this.#copy(value, path, ancestors);
    } catch (error) {
      if (error instanceof TooLarge) throw error;
      // A proxy may throw at any operation, even at `Array.isArray`.
      return this.#refuse(words('a value that cannot be read'), path);
    }
  }

  #copy(value: unknown, path: Path, ancestors: readonly object[]): Json {
    this.#values += 1;
    if (this.#values > this.#mostValues) throw new TooLarge('more values than that');
    if (value === null || typeof value === 'boolean') return value;
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    if (typeof value === 'string') return this.#text(value);
    if (typeof value !== 'object') return this.#refuse(value, path);
    if (ancestors.includes(value)) return this.#refuse(words('an object that contains itself'), path);
    if (ancestors.length >= MOST_LEVELS) throw new TooLarge('more levels than that', path);
    if (Array.isArray(value)) return this.#list(value, path, [...ancestors, value]);
    return isPlain(value)
      ? this.#object(value, path, [...ancestors, value])
      : this.#refuse(words('a special object'), path);
  }

  #text(text: string): string {
    this.#characters += text.length;
    if (this.#characters > MOST_CHARACTERS) throw new TooLarge('more characters than that');
    return text;
  }

  #list(list: readonly unknown[], path: Path, ancestors: readonly object[]): Json[] {
    if (list.length > this.#mostValues) throw new TooLarge('more values than that');
    const copy: Json[] = [];
    // By index, since the array may have a custom iterator.
    for (let index = 0, { length } = list; index < length; index++) {
      copy.push(this.#entry(list, index, [...path, index], ancestors) ?? null);
    }
    return copy;
  }

  #object(object: object, path: Path, ancestors: readonly object[]): Json {
    const copy: Record<string, Json> = {};
    for (const key of Object.keys(object)) {
      const at = [...path, key];
      if (FORBIDDEN.has(key)) {
        this.issues.push(issue('forbidden-key', at, key, 'another name', 'Rename it; this name is never allowed.'));
        continue;
      }
      const copied = this.#entry(object, key, at, ancestors);
      if (copied !== undefined) copy[this.#text(key)] = copied;
    }
    return copy;
  }

  #entry(parent: object, key: string | number, path: Path, ancestors: readonly object[]): Json | undefined {
    let value: unknown;
    try {
      value = (parent as Record<string | number, unknown>)[key];
    } catch {
      return this.#refuse(words('a value that cannot be read'), path);
    }
    // As in JSON.stringify, `undefined` drops a key of an object; in an array it counts as a (bad) value.
    return value === undefined && typeof key === 'string' ? undefined : this.copy(value, path, ancestors);
  }

  #refuse(value: unknown, path: Path): null {
    const cure = 'Use text, number, true, false, null, list or object.';
    this.issues.push(issue('not-json', path, value, 'a JSON value', cure));
    return null;
  }
}

/** Whether this is a plain object, also one of another realm such as a frame. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || (typeof prototype === 'object' && Object.getPrototypeOf(prototype) === null);
}

/** Whether this is an object and no array. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** All issues, without further ones at places that could not be copied: there the copy has null. */
export function allIssues(unreadable: readonly Issue[], others: readonly Issue[]): Issue[] {
  const places = new Set(unreadable.map(({ path }) => path));
  return [...unreadable, ...others.filter(({ path }) => !places.has(path))];
}

/** The value at a path of a copy, or undefined. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((current, key) => {
    if (Array.isArray(current)) return (current as unknown[])[Number(key)];
    return isObject(current) && Object.hasOwn(current, key) ? current[String(key)] : undefined;
  }, value);
}
