/** Definitions without steps, and bands of scores. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { hashOf, parseDefinition, parseResult, verify, warningsOf } from '../../src/contract/index.js';
import { createResult } from '../../src/engine/index.js';
import { instrument, worth } from '../content/support/instruments.js';
import { broken, drop, set } from './support/change.js';
import type { Change } from './support/change.js';
import { table } from './support/table.js';
import { taken } from './support/taken.js';

const version2 = set(['schemaVersion'], 2);
const BANDS = ['dimensions', 0, 'bands'];
const LANGUAGES = ['en', 'nl'];
const bandWords = (...ids: string[]): Change[] =>
  LANGUAGES.map((language) =>
    set(['texts', language, 'dimensions', 'habit', 'bands'], Object.fromEntries(ids.map((id) => [id, { title: id }]))),
  );
const banded = (...bands: object[]) => [version2, set(BANDS, bands), ...bandWords('low', 'high')];
const noSteps = [version2, drop(['steps']), ...LANGUAGES.map((language) => drop(['texts', language, 'steps']))];
/** Without what only steps look at. */
const profile = noSteps;

describe('a definition without steps', () => {
  test('has an empty list of them once it is checked, and stays valid when it is written again', () => {
    const whole = taken(broken(...profile));
    assert.deepEqual([whole.steps, whole.texts.en?.steps], [[], {}]);
    assert.deepEqual(taken(JSON.parse(JSON.stringify(whole))), whole);
  });

  test('has one content hash, with an empty list or none', async () => {
    const [none, empty] = [taken(broken(...profile)), taken(broken(version2, set(['steps'], []), ...noSteps.slice(2)))];
    assert.equal(await hashOf(none), await hashOf(empty));
  });

  test('may have words for no steps', () =>
    void taken(
      broken(version2, drop(['steps']), set(['texts', 'en', 'steps'], {}), set(['texts', 'nl', 'steps'], {})),
    ));

  table([
    ['in version 1', noSteps.slice(1), 'missing-key $.steps', /profile of scores.*"schemaVersion": 2/],
    [
      'with one step',
      [
        ...noSteps,
        set(['steps'], [{ id: 'first' }]),
        set(['texts', 'en', 'steps'], { first: { title: 'First', description: 'First.' } }),
        set(['texts', 'nl', 'steps'], { first: { title: 'First', description: 'First.' } }),
      ],
      'bad-value $.steps',
      /leave `steps` out/,
    ],
    [
      'without dimensions',
      [
        ...noSteps,
        set(['dimensions'], []),
        drop(['grid']),
        ...LANGUAGES.flatMap((language) => [
          set(['texts', language, 'dimensions'], {}),
          drop(['texts', language, 'rows']),
          drop(['texts', language, 'columns']),
        ]),
      ],
      'bad-value $.dimensions',
      /Add a dimension/,
    ],
    [
      'with words for a step',
      [
        version2,
        drop(['steps']),
        drop(['texts', 'nl', 'steps']),
        drop(['texts', 'en', 'steps', 'first']),
        drop(['texts', 'en', 'steps', 'second']),
      ],
      'unknown-key $.texts.en.steps.third',
    ],
  ]);

  test('warns of what only a plan uses', () => {
    const first = { dimension: 'habit', form: 'mail' };
    const whole = taken(broken(...profile, set(['items', 3, 'role'], 'support'), set(['firstSupport'], first)));
    assert.deepEqual(
      warningsOf(whole).map(({ code, path }) => `${code} ${path}`),
      ['never-matters $.firstSupport'],
    );
  });
});

describe('steps without words', () => {
  table([
    [
      'none in one language',
      drop(['texts', 'en', 'steps']),
      ['first', 'second', 'third'].map((id) => `missing-text $.texts.en.steps.${id}`),
    ],
  ]);
});

describe('bands', () => {
  const good: [string, ...Change[]][] = [
    ['of a ladder', ...banded({ id: 'low' }, { id: 'high', atLeast: 50 })],
    ['of a profile', ...profile, ...banded({ id: 'low' }, { id: 'high', moreThan: 0 })],
    [
      'with one score alone',
      ...profile,
      set(BANDS, [{ id: 'low' }, { id: 'half', atLeast: 50 }, { id: 'high', moreThan: 50 }]),
      ...bandWords('low', 'half', 'high'),
    ],
  ];
  for (const [name, ...changes] of good) test(name, () => void taken(broken(...changes)));

  table([
    ['in version 1', banded({ id: 'low' }, { id: 'high', atLeast: 50 }).slice(1), 'newer-format $.dimensions[0].bands'],
    ['only one', [...banded({ id: 'low' }), ...bandWords('low')], 'bad-value $.dimensions[0].bands'],
    [
      'the first from a score on',
      banded({ id: 'low', atLeast: 10 }, { id: 'high', atLeast: 50 }),
      'bad-value $.dimensions[0].bands[0].atLeast',
      /bottom/,
    ],
    ['the second from nowhere', banded({ id: 'low' }, { id: 'high' }), 'bad-value $.dimensions[0].bands[1]', /atLeast/],
    [
      'with two limits',
      banded({ id: 'low' }, { id: 'high', atLeast: 40, moreThan: 50 }),
      'bad-value $.dimensions[0].bands[1]',
    ],
    [
      'not in order',
      [
        version2,
        set(BANDS, [{ id: 'low' }, { id: 'half', atLeast: 60 }, { id: 'high', atLeast: 50 }]),
        ...bandWords('low', 'half', 'high'),
      ],
      'bad-value $.dimensions[0].bands[2].atLeast',
      /order/,
    ],
    [
      'twice from the same score',
      [
        version2,
        set(BANDS, [{ id: 'low' }, { id: 'half', moreThan: 50 }, { id: 'high', atLeast: 50 }]),
        ...bandWords('low', 'half', 'high'),
      ],
      'bad-value $.dimensions[0].bands[2].atLeast',
    ],
    [
      'above the scale',
      banded({ id: 'low' }, { id: 'high', moreThan: 100 }),
      'bad-value $.dimensions[0].bands[1].moreThan',
      /from 0 to 100/,
    ],
    [
      'from the bottom of the scale',
      banded({ id: 'low' }, { id: 'high', atLeast: 0 }),
      'bad-value $.dimensions[0].bands[1].atLeast',
    ],
    [
      'with the same id',
      [...banded({ id: 'low' }, { id: 'low', atLeast: 50 }), ...bandWords('low')],
      'duplicate-id $.dimensions[0].bands[1].id',
    ],
    [
      'without words',
      [version2, set(BANDS, [{ id: 'low' }, { id: 'high', atLeast: 50 }]), ...bandWords('low')],
      ['missing-text $.texts.en.dimensions.habit.bands.high', 'missing-text $.texts.nl.dimensions.habit.bands.high'],
    ],
    [
      'words of no band',
      [
        ...banded({ id: 'low' }, { id: 'high', atLeast: 50 }),
        set(['texts', 'en', 'dimensions', 'habit', 'bands', 'top'], { title: 'Top' }),
      ],
      'unknown-key $.texts.en.dimensions.habit.bands.top',
    ],
    [
      'words without bands',
      bandWords('low'),
      ['unknown-key $.texts.en.dimensions.habit.bands.low', 'unknown-key $.texts.nl.dimensions.habit.bands.low'],
    ],
  ]);
});

describe('a result without a step', () => {
  const profileOf = instrument('profile');
  const result = async () => {
    const { language, ...times } = {
      language: 'en',
      startedAt: '2026-11-30T10:00:00Z',
      completedAt: '2026-11-30T10:02:00Z',
    };
    const answers = worth(profileOf.items, [3, 3, 3, 1, 1, 0, 2, 2, null]);
    return createResult(profileOf, answers, { id: 'one', language, ...times, hash: await hashOf(profileOf) });
  };

  test('is in order, and verified', async () => {
    const made: unknown = JSON.parse(JSON.stringify(await result()));
    assert.equal(parseResult(made).ok, true);
    assert.deepEqual(await verify(made, profileOf), { ok: true, issues: [], differences: [], unchecked: [] });
  });

  test('another band is a difference', async () => {
    const made = await result();
    const changed = { ...made, bands: { ...made.bands, calm: { low: 'high', high: 'high' } } };
    const { differences } = await verify(changed, profileOf);
    assert.deepEqual(
      differences.map(({ path }) => path),
      ['$.bands.calm.low', '$.bands.calm.high'],
    );
  });

  const halves: [string, object, string][] = [
    [
      'with a plan',
      {
        plan: {
          step: 1,
          id: 'one',
          outcome: 'found',
          effort: 0,
          raises: [],
          stages: [],
          alternatives: [],
          alternativesComplete: true,
        },
      },
      '$.plan',
    ],
    ['with gates', { gates: [{ step: 'one', holds: true }] }, '$.gates'],
    ['with a step and no robustness', { step: { low: 1, high: 1, id: 'one' } }, '$.robustness'],
  ];
  for (const [name, change, path] of halves) {
    test(`${name} is none`, async () => {
      const parsed = parseResult({ ...(await result()), ...change });
      assert.deepEqual(parsed.ok ? [] : parsed.issues.map((one) => `${one.code} ${one.path}`), [`bad-value ${path}`]);
    });
  }

  test('may hold an earlier visit and what colleagues see, neither with a step', async () => {
    assert.equal(parseDefinition(profileOf).ok, true);
    const answers = worth(profileOf.items, [0, 0, 0, 1, 1, 0, 2, 2, 2]);
    const now = await result();
    const previous = {
      id: null,
      date: '2026-05-01',
      depth: 'full' as const,
      answers,
      assessment: null,
      stepThen: null,
    };
    const again = createResult(profileOf, now.answers, {
      ...now,
      hash: now.assessment.hash,
      catalogues: [],
      benchmark: null,
      previous,
    });
    assert.equal(again.previous?.step, null);
    assert.equal((await verify(again, profileOf)).ok, true);
  });
});
