/** Values that do not want to be read. */

/** An object that throws at one kind of question, or has no end. */
export function proxyThat(habit: 'ownKeys' | 'getPrototypeOf' | 'get' | 'revoked' | 'long' | 'endless'): object {
  const refuse = (): never => {
    throw new Error('not for you');
  };
  switch (habit) {
    case 'revoked': {
      const { proxy, revoke } = Proxy.revocable({}, {});
      revoke();
      return proxy;
    }
    case 'long':
      return new Proxy([], { get: (list, key) => (key === 'length' ? 4e9 : (Reflect.get(list, key) as unknown)) });
    case 'endless': {
      const traps: ProxyHandler<{ more: number }> = { get: () => new Proxy({ more: 1 }, traps) };
      return new Proxy({ more: 1 }, traps);
    }
    default:
      return new Proxy({ a: 1 }, { [habit]: refuse });
  }
}

export function nested(levels: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level++) value = [value];
  return value;
}

function cyclic(): object {
  const value: Record<string, unknown> = {};
  value.self = value;
  return value;
}

/** Each made anew, since some remember that they were read. */
export const HOSTILE: readonly (readonly [name: string, make: () => unknown])[] = [
  ['nothing', () => undefined],
  ['null', () => null],
  ['a symbol', () => Symbol('x')],
  ['a bigint', () => 1n],
  ['a function', () => () => 1],
  ['a date', () => new Date(NaN)],
  ['a promise', () => Promise.resolve({})],
  ['a typed array', () => new Uint8Array(3)],
  ['a sparse list', () => Object.assign([], { 3: 1 })],
  ['a list with a key', () => Object.assign([1], { key: 1 })],
  [
    'a list with an iterator without end',
    () => Object.assign([1], { [Symbol.iterator]: () => ({ next: () => ({ value: 1, done: false }) }) }),
  ],
  ['an object without a prototype', () => Object.assign(Object.create(null) as object, { id: 'x' })],
  ['an object that converts itself', () => ({ toString: () => 'x', valueOf: () => 1, toJSON: () => ({}) })],
  ['an object that throws when converted', () => ({ toString: null, valueOf: null, [Symbol.toPrimitive]: 1 })],
  ['an object that looks like a list', () => ({ 0: 'a', length: 1 })],
  ['a list in a list, deep', () => nested(5000)],
  ['an object in itself', cyclic],
  [
    'a getter that says something else each time',
    () => {
      let count = 0;
      return {
        get id() {
          return count++ === 0 ? 'x' : Symbol('x');
        },
      };
    },
  ],
  [
    'a getter that throws',
    () => ({
      get id() {
        throw new RangeError('not for you');
      },
    }),
  ],
  ['__proto__', () => JSON.parse('{ "__proto__": { "id": "x" } }') as unknown],
  ['lone halves of characters', () => ({ '\ud800': '\udfff' })],
  ...(['ownKeys', 'getPrototypeOf', 'get', 'revoked', 'long', 'endless'] as const).map(
    (habit) => [`a proxy: ${habit}`, () => proxyThat(habit)] as const,
  ),
];
