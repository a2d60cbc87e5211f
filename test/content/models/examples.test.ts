/** The examples of the page "Bring your own model": valid, and scored as the page says. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { parseDefinitionJson, warningsOf } from '../../../src/contract/index.js';
import type { Answers, AssessmentDefinition } from '../../../src/engine/index.js';
import { evaluate } from '../../../src/engine/index.js';
import type { Instrument } from './model.js';
import { compareOnSheets, mean, place } from './sheets.js';
import { stepOf } from '../../engine/support/step.js';

const file = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

function example(name: string): AssessmentDefinition {
  const parsed = parseDefinitionJson(file(`demo/models/${name}.json`));
  assert.deepEqual(parsed.ok ? [] : parsed.issues, []);
  return parsed.ok ? parsed.value : assert.fail();
}

/** As a table has them: several options in one cell are parted by a semicolon. */
function answersOf({ items }: AssessmentDefinition, row: Readonly<Record<string, string>>): Answers {
  return Object.fromEntries(
    items.map(({ id, type }) => [id, type === 'single' ? (row[id] ?? '') : (row[id] ?? '').split(';')]),
  );
}

/** Practices of each level, as C2M2 has them. */
const MIL = ['1a 2a', '1b 1c 1d 1e 2b 2c 2d 2e', '1f 1g 1h 2f 2g 2h'].map((level) =>
  level.split(' ').map((practice) => `ASSET-${practice}`),
);
const FUNCTIONS = {
  ...{ GV: ['OC-01', 'RR-02'], ID: ['AM-01', 'AM-02', 'RA-01'], PR: ['AA-01', 'AT-01', 'DS-11'] },
  ...{ DE: ['CM-01', 'CM-09'], RS: ['MA-01', 'CO-02'], RC: ['RP-01', 'CO-03'] },
};

const examples: readonly (Instrument & { readonly file: string })[] = [
  {
    file: 'c2m2-levels',
    name: 'levels over practices',
    rule: 'a level needs all its practices, and those below, at least largely implemented',
    definition: example('c2m2-levels'),
    score: (sheet) => {
      const missing = MIL.findIndex((level) => level.some((id) => place(sheet, id) < 2));
      return { step: missing === -1 ? 3 : missing };
    },
  },
  {
    file: 'csf-tiers',
    name: 'tiers by the weakest link',
    rule: 'the lowest tier decides, in each function and over all; what does not apply is left out',
    definition: example('csf-tiers'),
    score: (sheet) => {
      const tiers = Object.entries(FUNCTIONS).map(([id, outcomes]) => {
        const known = outcomes.flatMap((one) =>
          sheet[`${id}.${one}`] === null ? [] : [place(sheet, `${id}.${one}`) + 1],
        );
        return [id, known.length === 0 ? null : Math.min(...known)] as const;
      });
      const lowest = Math.min(...tiers.flatMap(([, tier]) => tier ?? []));
      return { step: lowest - 1, scores: { ...Object.fromEntries(tiers), tier: lowest } };
    },
  },
  {
    file: 'digital-index',
    name: 'a mean of six in bands',
    rule: 'each field is a percentage, the index their mean; bands end at 25, 50 and 75',
    definition: example('digital-index'),
    score: (sheet) => {
      const percent = (id: string, most: number) => (100 * place(sheet, id)) / most;
      const points = (id: string, each: readonly number[]) =>
        [sheet[id] ?? []].flat().reduce((sum, at) => sum + (each[at] ?? NaN), 0);
      const scores = {
        strategy: (percent('strategy.areas', 3) + 2 * percent('strategy.plan', 4)) / 3,
        readiness: (100 * Math.min(30, points('readiness.technologies', [10, 10, 5, 15]))) / 30,
        people: mean([percent('people.skills', 4), percent('people.say', 3)]),
        data: mean([percent('data.stored', 4), percent('data.used', 3), percent('data.safe', 4)]),
        automation: percent('automation.ai', 4),
        green: mean([4 * points('green.uses', [5, 10, 10]), percent('green.choice', 4)]),
      };
      const index = mean(Object.values(scores));
      const step = [25, 50, 75].filter((end) => index > end + 1e-7).length;
      return { step, scores: { ...scores, index } };
    },
  },
];

for (const one of examples) {
  describe(`${one.name}: ${one.rule}`, () => {
    const rows = parse<Readonly<Record<string, string>>>(file(`demo/models/${one.file}.csv`), { columns: true });

    test('the definition has no part without effect', () => assert.deepEqual(warningsOf(one.definition), []));

    for (const { expected = '', firm = '', ...cells } of rows) {
      test(`${firm}: ${expected}`, () => {
        const { high, low } = stepOf(evaluate(one.definition, answersOf(one.definition, cells)));
        const names = one.definition.steps.map(({ id }) => id);
        assert.equal([...new Set([names[low - 1], names[high - 1]])].join(' to '), expected);
        assert.match(file('docs/bring-your-own-model.md'), new RegExp(`^\\| ${firm} +\\| ${expected} +\\|`, 'm'));
      });
    }

    test('random sheets', () => compareOnSheets(one));
  });
}

test('each example has five worked sheets', () => {
  for (const { file: name } of examples) assert.equal(file(`demo/models/${name}.csv`).trim().split('\n').length, 6);
});
