import fc from 'fast-check';
import type { Key } from './change.js';
import type { Data } from './good.js';

/** Values of every type; some are ids of the definitions, so that what is swapped in may even fit. */
export const VALUES: readonly Data[] = [
  null,
  true,
  false,
  0,
  1,
  2,
  -1,
  0.5,
  99,
  1e300,
  '',
  ' ',
  'x',
  'no',
  'dont-know',
  'single',
  'multiple',
  'en',
  '<b>',
  '1.0.0',
  'use.reach',
  'use.frequency',
  'backup.frequency',
  'constructor',
  'habit',
  'habits',
  'sum',
  100,
  [],
  ['x'],
  ['none'],
  {},
  { id: 'x' },
  { item: 'x', atLeast: 1 },
  { item: 'use.reach', atLeast: 1 },
  { item: 'use.often', atMost: 1 },
  { item: 'use.often', isNot: ['no'] },
  { item: 'which', is: ['mail', 'stock'] },
  { dimension: 'habit', atLeast: 1 },
  { dimension: 'spread', weight: 2 },
  { dimension: 'habit', form: 'mail' },
  ['habits', 'tools'],
  { all: [] },
  { any: [{ item: 'use.frequency', atLeast: 0 }] },
];

/** A way to break a definition, and numbers that choose where. */
export interface Break {
  readonly how: 'delete' | 'replace' | 'rename' | 'duplicate' | 'swap' | 'shuffle';
  readonly where: number;
  readonly other: number;
  readonly value: Data;
}

export const breaks: fc.Arbitrary<readonly Break[]> = fc.array(
  fc.record({
    how: fc.constantFrom('delete', 'replace', 'rename', 'duplicate', 'swap', 'shuffle'),
    where: fc.nat(),
    other: fc.nat(),
    value: fc.constantFrom(...VALUES),
  }),
  { minLength: 1, maxLength: 3 },
);

/** A copy that is broken in these ways. */
export function breakUp(definition: Data, ways: readonly Break[]): Data {
  const root: Record<string, Data> = { root: structuredClone(definition) };
  for (const way of ways) breakOnce(root, way);
  return root.root ?? null;
}

function breakOnce(root: Record<string, Data>, { how, where, other, value }: Break): void {
  const places = placesIn(root);
  const [holder, key] = places[where % places.length] ?? [root, 'root'];
  const [otherHolder, otherKey] = places[other % places.length] ?? [root, 'root'];
  const old = holder[key] ?? null;
  if (how === 'replace') holder[key] = value;
  // A copy, since one of the two may hold the other.
  if (how === 'swap') holder[key] = structuredClone(otherHolder[otherKey] ?? null);
  if (how === 'delete') remove(holder, key);
  if (how === 'shuffle' && Array.isArray(old)) old.reverse();
  if (how === 'duplicate') insert(holder, key, structuredClone(old));
  if (how === 'rename' && !Array.isArray(holder)) {
    remove(holder, key);
    holder[`${key}x`] = old;
  }
}

/** Beside the value that is there. */
function insert(holder: Holder, key: Key, value: Data): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 0, value);
  else holder[`${key}-2`] = value;
}

type Holder = Record<Key, Data>;

function placesIn(holder: Data): [Holder, Key][] {
  if (typeof holder !== 'object' || holder === null) return [];
  return Object.keys(holder).flatMap((key) => {
    const value = (holder as Holder)[key] ?? null;
    return [[holder as Holder, key] as [Holder, Key], ...placesIn(value)];
  });
}

function remove(holder: Holder, key: Key): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  // oxlint-disable-next-line typescript/no-dynamic-delete
  else delete holder[key];
}
