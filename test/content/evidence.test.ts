/** What the built-in advice says that it rests on. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { builtInLibrary as library } from '../../src/content/advice/actions/index.js';
import { builtInCatalogues } from '../../src/content/advice/index.js';
import type { Evidence } from '../../src/engine/index.js';

const entries = builtInCatalogues.flatMap((catalogue) => catalogue.entries);
const ideas = builtInCatalogues.flatMap((catalogue) => catalogue.ideas ?? []);

describe('evidence', () => {
  const sourced = (all: readonly { readonly id: string; readonly evidence?: Evidence }[]) =>
    all.flatMap(({ evidence, id }) => (evidence?.source === undefined ? [] : [`${id}: ${evidence.grade}`]));

  test('every offer and every idea says what it rests on, with the month of the last look', () => {
    for (const { evidence, id } of [...entries, ...ideas]) assert.match(evidence?.asOf ?? '', /^20\d\d-\d\d$/, id);
  });

  test('it is the advice of experts, but where a study looked at the very thing', () => {
    assert.deepEqual(sourced(entries), []);
    assert.deepEqual(sourced(ideas), [
      'automated-advisory-reports: trial',
      'customer-answers: observational',
      'marketing-content: trial',
    ]);
    assert.deepEqual(sourced(library.actions ?? []), ['agree-tasks: trial']);
  });
});
