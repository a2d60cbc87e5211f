import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { HTTP } from 'cloudevents';
import type { CloudEventV1 } from 'cloudevents';
import fc from 'fast-check';
import { assessment } from '../../src/content/index.js';
import { jsonSchemas, verify } from '../../src/contract/index.js';
import { ANONYMOUS_FIELDS, envelopeOf } from '../../src/delivery/index.js';
import type { Envelope } from '../../src/delivery/index.js';
import { ANONYMOUS_TYPE, RESULT_SCHEMA, RESULT_TYPE, withAdditions } from '../../src/delivery/envelope.js';
import { CONTENT_TYPE } from '../../src/delivery/send.js';
import { RESULT_SCHEMA_VERSION } from '../../src/engine/index.js';
import type { Result } from '../../src/engine/index.js';
import { ANSWERS, builtInResult, SOURCES } from '../contract/support/results.js';
import { fullAnswersTo } from '../engine/support/arbitraries.js';

const SEED = 20261124;
const schema = jsonSchemas().result as { readonly $id: string };
const isResult = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
const RESULT = builtInResult(ANSWERS);
const newId = () => crypto.randomUUID();
const named = (result = RESULT) => envelopeOf(result, { anonymous: false, source: 'https://a.example', newId });
const anonymous = (result = RESULT) => envelopeOf(result, { anonymous: true, source: 'https://a.example/m/7', newId });

/** Throws what the SDK finds wrong with it; as a server would get it. */
function throughSdk(envelope: Envelope): CloudEventV1<Result> {
  const event = HTTP.toEvent<Result>({ headers: { 'content-type': CONTENT_TYPE }, body: JSON.stringify(envelope) });
  assert.ok(!Array.isArray(event));
  // Reading alone is lenient.
  (event as unknown as { validate(): boolean }).validate();
  return event;
}

/** Random answers, with stamps as a browser sets them. */
const results: fc.Arbitrary<Result> = fc
  .record({
    answers: fullAnswersTo(assessment),
    depth: fc.constantFrom<Result['depth'][]>('full', 'quick'),
    id: fc.uuid(),
    language: fc.constantFrom('nl', 'nl-BE', 'zh-Hant-TW', 'en-GB', 'de-DE-1996', 'fr'),
    // Not midnight, at which nothing could be seen to be left out.
    completed: fc.date({ min: new Date('2026-01-02T00:00:01Z'), max: new Date('2030-01-01'), noInvalidDate: true }),
    minutes: fc.integer({ min: 1, max: 3 * 24 * 60 }),
  })
  .filter(({ completed }) => !completed.toISOString().includes('T00:00:00'))
  .map(({ answers, depth, id, language, completed, minutes }) => ({
    ...builtInResult(answers, depth),
    id,
    language,
    startedAt: new Date(completed.getTime() - minutes * 60_000).toISOString(),
    completedAt: completed.toISOString(),
  }));

describe('an envelope', () => {
  test('has what CloudEvents asks for, and the result as it is', () => {
    assert.deepEqual(named(), {
      specversion: '1.0',
      type: 'ai-maturity-scan.result.v2',
      source: 'https://a.example',
      id: 'result-1',
      time: '2026-11-24T10:08:00Z',
      datacontenttype: 'application/json',
      dataschema: 'urn:ai-maturity-scan:schema:result:2',
      data: RESULT,
    });
  });

  test('names the schema that is published', () => assert.equal(schema.$id, RESULT_SCHEMA));

  test('has the version of the result in its type and its schema', () => {
    const [version] = RESULT_SCHEMA_VERSION.split('.');
    assert.deepEqual(
      [RESULT_TYPE, ANONYMOUS_TYPE, RESULT_SCHEMA].map((name) => /\d+$/.exec(name)?.[0]),
      [version, version, version],
    );
  });

  test('has a neutral source where the page names none', () => {
    assert.equal(envelopeOf(RESULT, { anonymous: false, newId }).source, 'urn:ai-maturity-scan');
  });

  test('of any result passes the CloudEvents SDK, the JSON Schema and `verify`, in both modes', async () => {
    await fc.assert(
      fc.asyncProperty(results, fc.boolean(), async (result, isAnonymous) => {
        const envelope = isAnonymous ? anonymous(result) : named(result);
        const event = throughSdk(envelope);
        assert.equal(event.id, envelope.id);
        assert.ok(isResult(event.data), JSON.stringify(isResult.errors));
        const verdict = await verify(event.data, assessment, SOURCES);
        assert.deepEqual([verdict.ok, verdict.differences], [true, []]);
      }),
      { numRuns: 60, seed: SEED },
    );
  });
});

describe('an anonymous envelope', () => {
  test('has nothing of the original that identifies, whatever the result', () => {
    fc.assert(
      fc.property(results, (result) => {
        const envelope = anonymous(result);
        const text = JSON.stringify(envelope);
        assert.ok(!text.includes(result.id), 'id');
        assert.ok(!text.includes('a.example'), 'source');
        const times = text.match(/\d\d:\d\d:\d\d[^"]*/g) ?? [];
        assert.deepEqual([...new Set(times)], ['00:00:00Z']);
        const day = result.completedAt.slice(0, 10);
        assert.deepEqual([...new Set(text.match(/\d{4}-\d\d-\d\dT/g))], [`${day}T`]);
        assert.match(envelope.data.language, /^[a-z]{2,3}$/);
        assert.ok(result.language.startsWith(envelope.data.language));
      }),
      { numRuns: 100, seed: SEED },
    );
  });

  test('keeps answers and scores, and what came from them', () => {
    const { data } = anonymous();
    for (const [field, treatment] of Object.entries(ANONYMOUS_FIELDS) as [keyof Result, string][]) {
      if (treatment === 'kept') assert.deepEqual(data[field], RESULT[field]);
    }
    // Only where the firm came back, colleagues were asked, or scores have bands; and what was written, never.
    const others = ['previous', 'voices', 'bands', 'texts'];
    const fields = Object.keys(ANONYMOUS_FIELDS).filter((field) => !others.includes(field));
    assert.deepEqual(Object.keys(data).sort(), fields.sort());
  });

  test('leaves out what the visitor wrote, which a whole one has', () => {
    const written = { ...RESULT, texts: { note: 'Jansen Ltd' } };
    assert.ok(!JSON.stringify(anonymous(written)).includes('Jansen'));
    assert.deepEqual(named(written).data.texts, { note: 'Jansen Ltd' });
  });

  test('leaves out what it does not know', () => {
    const withMore = { ...RESULT, member: 'M-42' };
    assert.ok(!JSON.stringify(anonymous(withMore)).includes('M-42'));
  });

  test('of one result made twice has nothing in common that others have not', () => {
    const [one, other] = [anonymous(), anonymous()];
    assert.notEqual(one.id, other.id);
    assert.deepEqual(
      { ...one, id: '', data: { ...one.data, id: '' } },
      { ...other, id: '', data: { ...other.data, id: '' } },
    );
  });

  test('has a type of its own, and its id is that of its data', () => {
    const { id, type, data } = anonymous();
    assert.deepEqual([type, data.id], ['ai-maturity-scan.anonymous-result.v2', id]);
  });
});

describe('what a host page adds', () => {
  const good: readonly [string, unknown][] = [
    ['subject', 'members/42'],
    ['membernumber', 'M-42'],
    ['pilot', true],
    ['wave', 3],
    ['a1', -1],
  ];
  for (const [name, value] of good) {
    test(`is taken over: ${name} = ${JSON.stringify(value)}`, () => {
      const { envelope, refused } = withAdditions(named(), { ...named(), [name]: value });
      assert.deepEqual([envelope[name], refused], [value, []]);
      throughSdk(envelope);
    });
  }

  const bad: readonly [string, unknown][] = [
    ['id', 'another'],
    ['type', 'com.example.other'],
    ['data', { ...RESULT, step: { low: 5, high: 5, id: 'strategic' } }],
    ['specversion', '0.3'],
    ['data_base64', 'AAAA'],
    ['memberNumber', 'M-42'],
    ['has-hyphen', 'x'],
    ['', 'x'],
    ['morethantwentyletters', 'x'],
    ['list', ['x']],
    ['object', {}],
    ['nothing', null],
    ['empty', ''],
    ['fraction', 1.5],
    ['large', 2 ** 31],
    ['long', 'x'.repeat(1001)],
  ];
  for (const [name, value] of bad) {
    test(`is refused: ${name} = ${JSON.stringify(value).slice(0, 40)}`, () => {
      const { envelope, refused } = withAdditions(named(), { ...named(), [name]: value });
      assert.deepEqual([envelope, refused], [named(), [name]]);
    });
  }

  test('never reaches an anonymous envelope', () => {
    const own = anonymous();
    assert.deepEqual(withAdditions(own, { ...own, membernumber: 'M-42', subject: 'M-42' }), {
      envelope: own,
      refused: ['membernumber', 'subject'],
    });
  });

  test('does not matter where something was taken away from the copy', () => {
    assert.deepEqual(withAdditions(named(), {}), { envelope: named(), refused: [] });
  });
});
