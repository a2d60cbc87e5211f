/** Definitions of about 900 000 characters, each large in another way. */
import { definitionWith, many } from './parts.js';

/** Most characters of a file that the contract reads are a million. */
const SIZE = 900_000;

const option = (at: number) => ({ id: `o${at}`, value: at });
const item = (id: string, options: number, more: object = {}) => ({
  ...{ id, type: 'single', options: many(options, option) },
  ...more,
});
const ids = (count: number) => many(count, (at) => `q${at}`);
const plain = (count: number, options: number) => ids(count).map((id) => item(id, options));
const chain = (count: number, options: number, askIf: (at: number) => object) =>
  ids(count).map((id, at) => item(id, options, at === 0 ? {} : { askIf: askIf(at), hiddenAnswer: `o${options - 1}` }));
const facts = (count: number, of: number) => many(count, (at) => ({ item: `q${at % of}`, atLeast: 1 }));

/** `parts` packed into groups of groups. */
function packed(parts: readonly object[], size: number, key: 'all' | 'any' = 'all'): object {
  if (parts.length <= size) return { [key]: parts };
  const groups = many(Math.ceil(parts.length / size), (at) => parts.slice(at * size, (at + 1) * size));
  const other = key === 'all' ? 'any' : 'all';
  return packed(
    groups.map((group) => ({ [other]: group })),
    size,
    key,
  );
}

type Make = () => string;

/** By name: the JSON text. */
export const KINDS: Readonly<Record<string, Make>> = {
  'many items': () => definitionWith({ items: plain(500, 12) }, SIZE),
  'many options': () => definitionWith({ items: plain(24, 300) }, SIZE),
  'long texts': () => definitionWith({ items: plain(72, 4) }, SIZE, 1990),
  'fifty languages': () => definitionWith({ items: plain(60, 6), languages: 50 }, SIZE),
  'fifty languages without texts': () => definitionWith({ items: plain(500, 20), languages: 50, isBare: true }, SIZE),
  'many conditions': () =>
    definitionWith(
      { items: plain(500, 3), gates: [packed(facts(4_000, 500), 400), ...many(3, () => facts(1, 500)[0] ?? {})] },
      SIZE,
    ),
  'deep conditions': () => definitionWith({ items: plain(100, 3), gates: [packed(facts(2_000, 100), 3)] }, SIZE),
  'conditions on options': () =>
    definitionWith(
      {
        items: [
          { id: 'q', type: 'multiple', options: many(300, (at) => ({ id: `o${at}` })) },
          ...many(450, (at) =>
            item(`q${at}`, 2, {
              askIf: { item: 'q', is: many(60, (one) => `o${(one + at / 2) | 0}`) },
              hiddenAnswer: 'o0',
            }),
          ),
        ],
      },
      SIZE,
    ),
  'conditions on options, one each': () =>
    definitionWith(
      {
        items: [
          { id: 'q', type: 'multiple', options: many(300, (at) => ({ id: `o${at}` })) },
          ...many(400, (at) =>
            item(`q${at}`, 2, {
              askIf: { any: many(10, (one) => ({ item: 'q', is: [`o${one}`] })) },
              hiddenAnswer: 'o0',
            }),
          ),
        ],
      },
      SIZE,
    ),
  'a chain of routing': () =>
    definitionWith(
      { items: chain(300, 6, (at) => ({ item: `q${at - 1}`, atLeast: 1 })), gates: [packed(facts(300, 300), 300)] },
      SIZE,
    ),
  'routing by everything before': () =>
    definitionWith(
      {
        items: chain(40, 8, (at) => ({ any: many(at, (one) => ({ item: `q${one}`, atMost: 3 })) })),
        gates: [...many(19, (at) => ({ dimension: 'd0', atLeast: at * 5 + 1 }))],
        dimensions: [{ id: 'd0', items: ids(40).map((one) => ({ item: one })) }],
      },
      SIZE,
    ),
  'routing for firms of many kinds': () =>
    definitionWith(
      {
        items: [
          ...many(6, (at) => ({ id: `k${at}`, type: 'single', options: [{ id: 'a' }, { id: 'b' }] })),
          ...chain(40, 8, (at) => ({ any: many(at, (one) => ({ item: `q${one}`, atMost: 3 })) })).map((one, at) =>
            at > 20 && at < 27 ? { ...one, applies: { item: `k${at - 21}`, is: ['a'] } } : one,
          ),
        ],
        gates: [...many(19, (at) => ({ dimension: 'd0', atLeast: at * 5 + 1 }))],
        dimensions: [{ id: 'd0', items: ids(40).map((one) => ({ item: one })) }],
      },
      SIZE,
    ),
  'scores of scores': () =>
    definitionWith(
      {
        items: plain(400, 3),
        dimensions: many(100, (at) => ({
          id: `d${at}`,
          items: at < 12 ? ids(400).map((one) => ({ item: one })) : many(at, (one) => ({ dimension: `d${one}` })),
        })),
        gates: [{ dimension: 'd99', atLeast: 50 }],
      },
      SIZE,
    ),
  'hidden answers in a chain, 19 gates': () =>
    definitionWith(
      {
        items: chain(500, 3, (at) => ({ item: `q${at - 1}`, atLeast: 1 })),
        gates: many(19, (gate) => ({ all: many(26, (at) => ({ item: `q${(gate * 26 + at) % 500}`, atLeast: 1 })) })),
      },
      SIZE,
    ),
  'hidden answers below "at least of"': () =>
    definitionWith(
      {
        items: many(20, (at) =>
          item(
            `q${at}`,
            2,
            at % 3 === 2
              ? {
                  askIf: {
                    any: [
                      { item: `q${at - 1}`, atMost: 0 },
                      { item: `q${at - 2}`, atLeast: 1 },
                    ],
                  },
                  hiddenAnswer: 'o1',
                }
              : {},
          ),
        ),
        gates: [{ atLeast: 12, of: facts(20, 20) }],
      },
      SIZE,
    ),
  'a hidden answer, for firms of 64 kinds': () =>
    definitionWith(
      {
        items: [
          ...many(6, (at) => ({ id: `k${at}`, type: 'single', options: [{ id: 'a' }, { id: 'b' }] })),
          ...many(400, (at) =>
            item(`q${at}`, 12, {
              ...(at === 399 && { askIf: { item: 'q398', atLeast: 1 }, hiddenAnswer: 'o1' }),
              ...(at < 6 && { applies: { item: `k${at}`, is: ['a'] } }),
            }),
          ),
        ],
        gates: [
          {
            all: [
              { item: 'q398', atLeast: 1 },
              { item: 'q399', atLeast: 1 },
            ],
          },
        ],
      },
      SIZE,
    ),
  'options that nobody knows': () =>
    definitionWith(
      {
        items: [
          { id: 'q', type: 'multiple', options: many(300, (at) => ({ id: `o${at}${'x'.repeat(55)}` })) },
          ...many(400, (at) =>
            item(`q${at}`, 2, {
              askIf: {
                any: many(10, (one) => ({
                  item: 'q',
                  is: [`p${one}${at}${'y'.repeat(50)}`, `p${one}-${at}${'z'.repeat(50)}`],
                })),
              },
              hiddenAnswer: 'o0',
            }),
          ),
        ],
      },
      SIZE,
    ),
  'many points': () =>
    definitionWith(
      {
        items: many(24, (at) => ({
          ...{ id: `q${at}`, type: 'multiple' },
          options: many(300, (one) => ({ id: `o${one}`, points: 1 + ((one * 7 + at) % 997) })),
        })),
        gates: [{ item: 'q1', atLeast: 500 }],
        dimensions: [{ id: 'd', items: ids(24).map((one) => ({ item: one })) }],
      },
      SIZE,
    ),
  'many rows': () =>
    definitionWith(
      {
        items: plain(400, 3),
        dimensions: many(100, (at) => ({ id: `d${at}`, items: many(4, (one) => ({ item: `q${at * 4 + one}` })) })),
        gates: many(19, (at) => ({ item: `q${at}`, atLeast: 1 })),
        minima: Object.fromEntries(many(100, (at) => [`d${at}`, 50])),
      },
      SIZE,
    ),
  'many variants': () =>
    definitionWith(
      {
        items: [
          { id: 'k', type: 'single', options: [{ id: 'a' }, { id: 'b' }] },
          ...ids(110).map((id) =>
            item(id, 2, { variants: many(20, (at) => ({ id: `v${at}`, when: { item: 'k', is: ['a'] } })) }),
          ),
        ],
      },
      SIZE,
    ),
  'an unknown id everywhere': () =>
    definitionWith(
      {
        items: plain(300, 3),
        gates: [
          packed(
            facts(4_000, 300).map((one, at) => ({ ...one, item: `unknown-to-anybody-${at}` })),
            400,
          ),
        ],
      },
      SIZE,
    ),
  'a mistake in every entry': () =>
    definitionWith({ items: plain(490, 15).map((one) => ({ ...one, tipe: 'single', id: 7 })) }, SIZE),
  'every item twice': () => definitionWith({ items: [...plain(250, 12), ...plain(250, 12)] }, SIZE),
  'a list of numbers': () => `[${many(450_000, () => '1').join(',')}]`,
  'an object of many keys': () => `{${many(60_000, (at) => `"key-${at}":1`).join(',')}}`,
  'the same key over and over': () => `{${many(90_000, () => '"id":"x"').join(',')}}`,
  'deep lists': () => '['.repeat(450_000) + ']'.repeat(450_000),
  'deep objects': () => '{"a":'.repeat(150_000) + '1' + '}'.repeat(150_000),
  'a mistake at the end': () => `${definitionWith({ items: plain(500, 12) }, SIZE).slice(0, -1)},`,
  'a text that does not end': () => `{"id":"${'\\"'.repeat(440_000)}`,
};
