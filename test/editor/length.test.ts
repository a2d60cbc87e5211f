import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseDefinition } from '../../src/contract/index.js';
import { askedCounts, lengthOf } from '../../src/editor/length/length.js';
import { countWords, MIND, POINT, PRESS, WORDS_A_MINUTE } from '../../src/editor/length/reading.js';
import { template } from '../../src/editor/templates/templates.js';
import { draftOf } from './support/documents.js';

const parsed = parseDefinition(draftOf('demo'));
assert.ok(parsed.ok);
const demo = parsed.value;
const text = demo.texts.en ?? assert.fail();
const [NEVER, DAILY] = [{ 'backup.frequency': 'never' }, { 'backup.frequency': 'daily', 'backup.tested': 'yes' }];

describe('how long a scan takes', () => {
  test('words are counted without signs', () => assert.equal(countWords('A – “B” (c-d): 1.5, …'), 4));

  test('of one firm: reading, and each choice and button', () => {
    const { median, most } = lengthOf(demo, text, [NEVER]);
    const read = countWords(
      [
        ...[text.title, text.description, text.sections.backup?.title],
        ...[text.items['backup.frequency']?.question, ...Object.values(text.items['backup.frequency']?.options ?? {})],
      ].join(' '),
    );
    const act = MIND + POINT + PRESS + (POINT + PRESS) + (MIND + POINT + PRESS);
    assert.ok(Math.abs(median * 60 - ((read / WORDS_A_MINUTE) * 60 + act)) < 1e-9);
    assert.equal(most, 1);
  });

  test('of many: half are done by the median, and who is asked more needs longer', () => {
    const { fewest, median, most, nineOfTen } = lengthOf(demo, text, [NEVER, NEVER, DAILY]);
    assert.deepEqual([fewest, most], [1, 2]);
    assert.equal(median, lengthOf(demo, text, [NEVER]).median);
    assert.equal(nineOfTen, lengthOf(demo, text, [DAILY]).median);
    assert.ok(nineOfTen > median);
  });

  test('a template takes no longer than it promises', () => {
    const made = parseDefinition(template('mean', 'en'));
    assert.ok(made.ok);
    const { median } = lengthOf(made.value, made.value.texts.en ?? assert.fail(), [{ q1: 'a1' }]);
    assert.ok(median < made.value.minutes);
  });
});

test('how often each question is asked', () => {
  const counts = askedCounts(demo, [NEVER, DAILY, {}]);
  assert.deepEqual(
    [...counts],
    [
      ['backup.frequency', 3],
      ['backup.tested', 2],
    ],
  );
});
