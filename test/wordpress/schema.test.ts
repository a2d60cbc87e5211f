import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { jsonSchemas } from '../../src/contract/index.js';
import { ANSWERS, builtInResult } from '../contract/support/results.js';
import { isShort } from '../engine/support/runs.js';
import { hasPhp, php } from './support/php.js';
import { catalogue, withActions } from './site/support/catalogue-file.js';
import { leaves, objects, replaced } from './site/support/leaves.js';

const skip = hasPhp ? false : 'no PHP here';
const OTHERS = [
  null,
  true,
  0,
  -1,
  1.5,
  5e15,
  '',
  'x',
  '5',
  'ça',
  'x\u202ey',
  'x\u0000',
  'x'.repeat(70),
  [],
  ['x'],
  {},
  { x: 1 },
];

/** In a short run each place gets some of them, and the next place others. */
const othersAt = (place: number) => OTHERS.filter((_, at) => !isShort || (at + place) % 6 === 0);

/** The value itself, and copies with one thing else in each place, one thing more in each object, one thing less. */
function variants(value: object): unknown[] {
  const places = [...leaves(value), ...objects(value)].filter((path) => path.length > 0);
  return [
    value,
    ...places.flatMap((path, place) => othersAt(place).map((other) => replaced(value, path, other))),
    ...places.map((path) => replaced(value, path, undefined)),
    ...objects(value).map((path) => replaced(value, [...path, 'more'], 1)),
  ];
}

describe('the check of JSON Schemas in PHP', { skip }, () => {
  const rows = [
    ['result', 'results', builtInResult(ANSWERS)],
    ['support', 'support offers', catalogue],
    ['support', 'files with actions', withActions],
  ] as const;
  for (const [name, what, good] of rows) {
    test(`agrees with Ajv on ${what} that are good, and broken in all ways`, () => {
      const schema = jsonSchemas()[name];
      const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
      const values = variants(good).map((value) => JSON.parse(JSON.stringify(value)) as unknown);
      const verdicts = php('schema.php', [{ schema }, ...values.map((value) => ({ value }))]);
      assert.equal(verdicts[0], true);
      assert.ok(verdicts.filter((verdict) => verdict === false).length > values.length / 2);
      values.forEach((value, index) => {
        assert.equal(verdicts[index], validate(value), JSON.stringify(validate.errors));
      });
    });
  }

  test('stops at a keyword that it does not know', () => {
    assert.throws(() => php('schema.php', [{ schema: { contains: {} } }, { value: [] }]), /Unknown keyword/);
  });
});
