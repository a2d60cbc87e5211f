import type { Data } from './good.js';
import { goodDefinition } from './good.js';

export type Key = string | number;
export type Path = readonly Key[];

/** One mistake: what it does to a definition. Values may be anything, also what is no JSON. */
export type Change = (definition: Data) => void;

type Holder = Record<Key, unknown>;

export function set(path: Path, value: unknown): Change {
  return (definition) => {
    const [holder, key] = holderOf(definition, path);
    // Defined, not assigned: also for "__proto__".
    Object.defineProperty(holder, key, { value, enumerable: true, writable: true, configurable: true });
  };
}

/** Takes a key, or an entry of a list, out. */
export function drop(path: Path): Change {
  return (definition) => {
    const [holder, key] = holderOf(definition, path);
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    // oxlint-disable-next-line typescript/no-dynamic-delete
    else delete holder[key];
  };
}

export function add(path: Path, value: unknown): Change {
  return (definition) => {
    const list = at(definition, path);
    if (!Array.isArray(list)) throw new Error(`No list at ${path.join(' ')}`);
    list.push(value);
  };
}

/** Gives a key another name and keeps its place. */
export function rename(path: Path, name: string): Change {
  return (definition) => {
    const [holder, key] = holderOf(definition, path);
    const entries = Object.entries(holder);
    for (const [old] of entries) drop([...path.slice(0, -1), old])(definition);
    for (const [old, value] of entries) holder[old === key ? name : old] = value;
  };
}

/** The good definition with these mistakes. */
export function broken(...changes: readonly Change[]): Data {
  const definition = goodDefinition();
  for (const change of changes) change(definition);
  return definition;
}

export function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((current, key) => (current as Holder)[key], value);
}

/** What is changed must be there: a test of a path that does not exist would test nothing. */
function holderOf(definition: Data, path: Path): [holder: Holder, key: Key] {
  const holder = at(definition, path.slice(0, -1));
  const key = path.at(-1);
  if (typeof holder !== 'object' || holder === null || key === undefined)
    throw new Error(`Nothing at ${path.join(' ')}`);
  return [holder as Holder, key];
}
