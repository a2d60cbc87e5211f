/** Published kinds of maturity model, scored as published: on random sheets, beside a few lines for each rule. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { LEVELS } from './levels.js';
import { LINKS } from './links.js';
import { SCORES } from './scores.js';
import { compareOnSheets } from './sheets.js';

const instruments = [...LEVELS, ...SCORES, ...LINKS];

describe('instruments are scored as published', () => {
  for (const instrument of instruments) {
    test(`${instrument.name}. ${instrument.rule}`, () => compareOnSheets(instrument));
  }

  test('there are more than fifteen of them, each another', () => {
    assert.ok(instruments.length >= 15);
    assert.equal(new Set(instruments.map(({ definition }) => definition.id)).size, instruments.length);
  });
});
