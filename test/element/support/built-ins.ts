/** What the browser brings, and what somebody has put in the place of it. */

type Owner = readonly [name: string, owner: object];
type Own = ReadonlyMap<PropertyKey, PropertyDescriptor>;

const OBJECTS = { console, document, history, indexedDB, location, navigator, Date, Intl, JSON, Math, URL } as const;

/** The page itself, and all that has methods. */
const owners: readonly Owner[] = [
  ['', globalThis],
  ...Object.entries(OBJECTS),
  ...Object.entries(Object.getOwnPropertyDescriptors(globalThis)).flatMap(([name, { value }]): Owner[] => {
    const prototype: unknown = typeof value === 'function' ? (value as { prototype?: unknown }).prototype : null;
    return typeof prototype === 'object' && prototype !== null ? [[`${name}.prototype`, prototype]] : [];
  }),
];

/** Of axe, which puts it there when it is loaded. */
const KNOWN = new Set<PropertyKey>(['elementsFromPoint']);

const start = owners.map(([, owner]): Own => {
  const descriptors = Object.getOwnPropertyDescriptors(owner) as Readonly<Record<PropertyKey, PropertyDescriptor>>;
  return new Map(Reflect.ownKeys(owner).map((key) => [key, descriptors[key as string] ?? {}]));
});

/** Puts back what was there when this module was loaded. Returns the names of what was not. */
export function putBuiltInsBack(): string[] {
  return owners.flatMap(([name, owner], at) => {
    const before: Own = start[at] ?? new Map();
    return changed(owner, before).map((key) => {
      const own = before.get(key);
      if (own) Object.defineProperty(owner, key, own);
      else Reflect.deleteProperty(owner, key);
      return [name, String(key)].filter(Boolean).join('.');
    });
  });
}

function changed(owner: object, before: Own): PropertyKey[] {
  const keys = [...before.keys()].filter((key) => {
    const [was, is] = [before.get(key), Object.getOwnPropertyDescriptor(owner, key)];
    return functionOf(was) !== functionOf(is) || (was === undefined) !== (is === undefined);
  });
  // A page has names for whatever a script adds to it, and for its frames.
  const added = owner === globalThis ? [] : Reflect.ownKeys(owner).filter((key) => !before.has(key));
  return [...keys, ...added].filter((key) => !KNOWN.has(key));
}

/** A getter stands for what it gets. */
function functionOf(property: PropertyDescriptor = {}): unknown {
  const [get, value] = [Reflect.get(property, 'get'), Reflect.get(property, 'value')] as unknown[];
  return get ?? (typeof value === 'function' ? value : undefined);
}
