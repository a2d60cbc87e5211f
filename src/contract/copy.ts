import { issue, words } from './issues.js';
import type { Issue, Path } from './issues.js';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A real definition has some 3 000 values and 40 000 characters; these bounds only keep junk from taking the page down. */
const MOST_VALUES = 50_000;
const MOST_CHARACTERS = 1_000_000;
const MOST_LEVELS = 24;

/** Keys through which an object could reach what it inherits. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** Thrown inside this file only: nothing more is worth reading. */
class TooLarge extends Error {
  /** `path`: where it became too much; the outermost place where that says nothing. */
  constructor(
    message: string,
    readonly path: Path = [],
  ) {
    super(message);
  }
}

/**
 * A plain copy of data from outside, without anything that is not JSON. Whatever the value does when it is read
 * (getters that throw, proxies, cycles), this returns. `value` is undefined if there is nothing to go on with.
 */
export function copyJson(value: unknown): { value: Json | undefined; issues: Issue[] } {
  const copier = new Copier();
  try {
    const copy = copier.copy(value, [], []);
    return { value: copier.issues[0]?.path === '$' ? undefined : copy, issues: copier.issues };
  } catch (error) {
    const { message, path } = error instanceof TooLarge ? error : new TooLarge('more than can be read');
    const cure = path.length > 0 ? 'Write what is in it with fewer levels.' : 'Is this the right file?';
    const expected = `at most ${MOST_VALUES} values, ${MOST_CHARACTERS} characters and ${MOST_LEVELS} levels`;
    return { value: undefined, issues: [issue('too-large', path, words(message), expected, cure)] };
  }
}

class Copier {
  readonly issues: Issue[] = [];
  #values = 0;
  #characters = 0;

  /** What cannot be copied becomes null, so that it does not look as if it were not there. */
  copy(value: unknown, path: Path, ancestors: readonly object[]): Json {
    try {
      return this.#copy(value, path, ancestors);
    } catch (error) {
      if (error instanceof TooLarge) throw error;
      // A proxy may throw whatever one asks it, even what kind of object it is.
      return this.#refuse(words('a value that cannot be read'), path);
    }
  }

  #copy(value: unknown, path: Path, ancestors: readonly object[]): Json {
    this.#values += 1;
    if (this.#values > MOST_VALUES) throw new TooLarge('more values than that');
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
    if (list.length > MOST_VALUES) throw new TooLarge('more values than that');
    const copy: Json[] = [];
    // By index, since a list may bring an iterator of its own.
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
    // As in JSON, a key without a value is no key; a place in a list without a value is one.
    return value === undefined && typeof key === 'string' ? undefined : this.copy(value, path, ancestors);
  }

  #refuse(value: unknown, path: Path): null {
    const cure = 'Use text, number, true, false, null, list or object.';
    this.issues.push(issue('not-json', path, value, 'a JSON value', cure));
    return null;
  }
}

/** An object literal, from this page or from a frame. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || (typeof prototype === 'object' && Object.getPrototypeOf(prototype) === null);
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What is wrong, without what is said about places that could not be copied: in the copy they look empty. */
export function allIssues(unreadable: readonly Issue[], others: readonly Issue[]): Issue[] {
  const places = new Set(unreadable.map(({ path }) => path));
  return [...unreadable, ...others.filter(({ path }) => !places.has(path))];
}

/** The value at a path of a plain copy, or undefined. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((current, key) => {
    if (Array.isArray(current)) return (current as unknown[])[Number(key)];
    return isObject(current) && Object.hasOwn(current, key) ? current[String(key)] : undefined;
  }, value);
}
