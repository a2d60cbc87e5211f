import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { builtInCatalogues } from '../../src/content/advice/index.js';
import { assessment, assessmentHash, builtInDefinition, languages } from '../../src/content/index.js';
import { hashOf } from '../../src/contract/index.js';
import type { Gate, Item } from '../../src/engine/index.js';
import { CELLS, HIDDEN_FOR_NEVER, LEAST, MINIMA, STEP_IDS, TIE_ORDER, USE_ITEMS } from '../engine/support/method.js';

const { dimensions, grid, items, sections, steps } = assessment;
const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const itemOf = (id: string): Item => items.find((item) => item.id === id) ?? assert.fail(`no item ${id}`);
const scored = [...USE_ITEMS.filter((id) => id !== 'use.technologies'), ...Object.values(CELLS).flat()];

for (const catalogue of builtInCatalogues) {
  test(`the hash that is written down is that of the catalogue ${catalogue.id}`, async () =>
    assert.equal(catalogue.hash, await hashOf(catalogue)));
}

test('the hash that is written down is that of the structure', async () =>
  assert.equal(await hashOf(assessment), assessmentHash));

describe('questions', () => {
  test('at most 26, in at most 10 minutes', () => {
    assert.ok(items.length <= 26 && assessment.minutes <= 10, `${items.length} in ${assessment.minutes} minutes`);
  });

  test('the step is known after the first ten: profile and use', () => {
    assert.deepEqual(idsOf(sections).slice(0, 2), ['profile', 'use']);
    assert.equal(sections.slice(0, 2).flatMap((section) => section.items).length, 10);
  });

  test('each is in one section, in the order of asking', () => {
    assert.deepEqual(
      sections.flatMap((section) => section.items),
      idsOf(items),
    );
  });

  test('the frequency of use is asked first after the profile', () => {
    const [profile, use] = sections;
    assert.equal(use?.items[0], 'use.frequency');
    assert.ok(profile?.items.every((id) => itemOf(id).askIf === undefined));
  });

  for (const id of scored) {
    test(`${id}: five options, worth 0 to 4`, () => {
      const { options, type } = itemOf(id);
      assert.deepEqual([type, ...options.map((option) => option.value)], ['single', 0, 1, 2, 3, 4]);
    });
  }

  test('no other question is scored', () => {
    const others = items.filter(({ options }) => options.some((option) => option.value !== undefined));
    assert.deepEqual(idsOf(others).sort(), [...scored].sort());
  });

  /** Number of options, "none of these" apart, and how many of them may be chosen. */
  const multiple: [id: string, options: number, max: number | undefined][] = [
    ['use.technologies', 8, undefined],
    ['plans.motives', 7, 3],
    ['plans.applications', 12, undefined],
    ['plans.barriers', 14, 5],
    ['plans.support', 6, 3],
  ];
  for (const [id, count, max] of multiple) {
    test(`${id}: ${max === undefined ? 'all' : `up to ${max}`} of ${count}, or none`, () => {
      const item = itemOf(id);
      const alone = item.options.filter((option) => option.exclusive);
      assert.deepEqual(
        [item.type, item.options.length - 1, item.max, idsOf(alone)],
        ['multiple', count, max, ['none']],
      );
    });
  }

  test('what the result may use a question for', () => {
    const roles = items.flatMap(({ id, role }) => (role === undefined ? [] : [`${id}: ${role}`]));
    assert.deepEqual(roles, [
      'profile.sector: sector',
      'profile.size: size',
      'profile.respondent: respondent',
      'profile.ambition: ambition',
      'use.technologies: technologies',
      'plans.motives: motives',
      'plans.applications: applications',
      'plans.barriers: barriers',
      'plans.support: support',
    ]);
  });

  test('the ambition is a step of the ladder', () =>
    assert.deepEqual(idsOf(itemOf('profile.ambition').options), STEP_IDS));
});

describe('routing', () => {
  test('hides what makes no sense for who never uses AI, and nothing else', () => {
    assert.deepEqual(idsOf(items.filter((item) => item.askIf)), HIDDEN_FOR_NEVER);
  });

  for (const id of HIDDEN_FOR_NEVER) {
    test(`${id}: hidden, it counts as nothing`, () => {
      const { askIf, hiddenAnswer, options } = itemOf(id);
      assert.deepEqual(askIf, { item: 'use.frequency', atLeast: 1 });
      const nothing = options.find((option) => option.value === 0 || option.exclusive)?.id;
      assert.deepEqual([hiddenAnswer].flat(), [nothing]);
    });
  }
});

describe('ladder and cells', () => {
  test('the steps of the method', () => assert.deepEqual(idsOf(steps), STEP_IDS));

  LEAST.forEach((least, index) => {
    test(`the gate of step ${index + 1}`, () => {
      // "At least 0" is no condition.
      assert.deepEqual(facts(steps[index]?.gate), index === 0 ? {} : least);
    });
  });

  for (const [cell, minima] of Object.entries(MINIMA)) {
    test(`what the steps ask of ${cell}: ${minima.join(', ')}`, () => {
      assert.deepEqual(
        steps.map((step) => step.minima?.[cell]),
        [undefined, ...minima],
      );
    });
  }

  test('no step asks anything of another cell', () => {
    for (const { minima = {} } of steps) assert.ok(Object.keys(minima).every((cell) => Object.hasOwn(MINIMA, cell)));
  });

  test('ties: know, want, can; organisation before people', () => assert.deepEqual(idsOf(dimensions), TIE_ORDER));

  for (const dimension of dimensions) {
    test(`${dimension.id}: its two questions, of equal weight, at its place in the grid`, () => {
      const { id, row, column } = dimension;
      assert.deepEqual(
        dimension.items,
        CELLS[id]?.map((item) => ({ item })),
      );
      assert.equal(`${row}.${column}`, id);
    });
  }

  test('the grid', () => {
    assert.deepEqual(grid, { rows: ['know', 'want', 'can'], columns: ['people', 'organisation'] });
  });
});

test('says that it is not validated', () => assert.equal(assessment.validation, 'not-validated'));

test('English comes first, and the whole definition has the same languages as the texts', async () => {
  const definition = await builtInDefinition();
  assert.equal(languages[0], 'en');
  assert.deepEqual([definition.languages, Object.keys(definition.texts)], [languages, languages]);
});

/** A gate of the built-in needs all of its facts. */
function facts(gate: Gate | undefined): Record<string, number> {
  if (gate === undefined) return {};
  const parts = 'all' in gate ? gate.all : [gate];
  return Object.fromEntries(
    parts.map((part) => ('atLeast' in part && 'item' in part ? [part.item, part.atLeast] : assert.fail('no fact'))),
  );
}
