import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { builtInDefinition } from '../../src/content/index.js';
import { jsonSchemas } from '../../src/contract/index.js';
import { add, broken, drop, set } from './support/change.js';
import type { Change } from './support/change.js';
import { demoDefinition, goodDefinition } from './support/good.js';

const schemas = jsonSchemas();
// `strict` refuses what JSON Schema ignores, such as a misspelt keyword; `format` is only a note in draft 2020-12.
const ajv = new Ajv2020({ strict: true, validateFormats: false });
const isDefinition = ajv.compile(schemas.assessment);
const isAnswers = ajv.compile(schemas.answers);

describe('every schema', () => {
  for (const [name, schema] of Object.entries(schemas)) {
    test(`${name} has an id, a title and its draft`, () => {
      const { $id, $schema, title } = schema as Readonly<Record<string, unknown>>;
      assert.equal($id, `urn:ai-maturity-scan:schema:${name}:${name === 'result' ? 2 : 1}`);
      assert.equal($schema, 'https://json-schema.org/draft/2020-12/schema');
      assert.match(String(title), /^[A-Z]/);
    });

    test(`${name} is plain JSON, the same at every call`, () => {
      assert.deepEqual(JSON.parse(JSON.stringify(schema)), schema);
      assert.equal(
        JSON.stringify(Object.entries(jsonSchemas()).find(([other]) => other === name)?.[1]),
        JSON.stringify(schema),
      );
    });

    test(`${name} is a valid schema`, () => assert.equal(ajv.validateSchema(schema), true));
  }
});

describe('a good definition is valid', () => {
  for (const [name, make] of [
    ['the built-in', builtInDefinition],
    ['the own definition of the demo', () => demoDefinition('own-definition')],
    ['the good one of these tests', goodDefinition],
  ] as const) {
    test(name, async () => assert.ok(isDefinition(await make()), ajv.errorsText(isDefinition.errors)));
  }
});

describe('a broken shape is not valid', () => {
  const rows: [string, Change][] = [
    ['no id', drop(['id'])],
    ['an id with a space', set(['id'], 'my scan')],
    ['a version of one number', set(['version'], '1')],
    ['an unknown key', set(['itmes'], [])],
    ['an unknown key in an item', set(['items', 0, 'hint'], 'x')],
    ['a type that is none', set(['items', 0, 'type'], 'date')],
    ['one option', set(['items', 0, 'options'], [{ id: 'small' }])],
    ['a value in quotes', set(['items', 1, 'options', 0, 'value'], '0')],
    ['a weight below 0', set(['dimensions', 0, 'items', 0, 'weight'], -1)],
    ['a minimum that is a text', set(['steps', 1, 'minima', 'habit'], '50')],
    ['a condition of no shape', set(['steps', 1, 'gate'], { is: 'use.often' })],
    ['a condition of two shapes', set(['steps', 2, 'gate', 'item'], 'size')],
    ['a condition without a threshold, deep down', drop(['steps', 2, 'gate', 'all', 1, 'any', 0, 'atLeast'])],
    ['an empty text', set(['texts', 'nl', 'title'], ' ')],
    ['a text without a question', drop(['texts', 'nl', 'items', 'size', 'question'])],
    ['a language that is no tag', add(['languages'], 'Nederlands')],
    ['one step', set(['steps'], [{ id: 'first' }])],
  ];
  for (const [name, change] of rows) test(name, () => assert.equal(isDefinition(broken(change)), false));

  for (const value of [null, [], 'x', 1, {}]) {
    test(`${JSON.stringify(value)} instead of a definition`, () => assert.equal(isDefinition(value), false));
  }
});

describe('answers', () => {
  for (const value of [{}, { size: 'small' }, { which: ['mail', 'stock'] }, { which: 'dont-know' }]) {
    test(`${JSON.stringify(value)} are valid`, () => assert.equal(isAnswers(value), true));
  }
  for (const value of [null, [], 'x', { size: true }, { size: null }, { which: [1] }, { which: [['mail']] }]) {
    test(`${JSON.stringify(value)} are not`, () => assert.equal(isAnswers(value), false));
  }
});
