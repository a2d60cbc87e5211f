import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assessment } from '../../src/content/index.js';
import { jsonSchemas } from '../../src/contract/index.js';
import { createResult, ENGINE_VERSION, RESULT_SCHEMA_VERSION } from '../../src/engine/index.js';
import type { EarlierVisit, Result } from '../../src/engine/index.js';
import { set } from '../contract/support/change.js';
import type { Change } from '../contract/support/change.js';
import type { Data } from '../contract/support/good.js';
import { ANSWERS, builtInResult } from '../contract/support/results.js';
import { hasPhp, php } from './support/php.js';

const NOW = builtInResult(ANSWERS);
const { hash } = NOW.assessment;
const contract = {
  assessment: { id: assessment.id, version: assessment.version, hash },
  ...{ schemaVersion: RESULT_SCHEMA_VERSION, engineVersion: ENGINE_VERSION },
  ...{ definition: assessment, schema: jsonSchemas().result },
};

function cameBack(visit: Partial<EarlierVisit>): Result {
  const { completedAt, id, language, startedAt } = NOW;
  const answers = { ...ANSWERS, 'use.frequency': 'tried' };
  const previous = {
    id: 'then',
    date: '2026-01-02',
    depth: 'full',
    answers,
    assessment: null,
    stepThen: null,
  } as const;
  return createResult(assessment, ANSWERS, {
    ...{ completedAt, id, language, startedAt, hash },
    previous: { ...previous, ...visit },
  });
}

function changed(change: Change): unknown {
  const result = JSON.parse(JSON.stringify(cameBack({}))) as Data;
  change(result);
  return result;
}

describe('the plugin and a result of a firm that came back', { skip: hasPhp ? false : 'no PHP here' }, () => {
  const rows: readonly (readonly [what: string, result: unknown, place: string | null])[] = [
    ['without an earlier visit', NOW, null],
    ['with one', cameBack({}), null],
    ['with a quick one', cameBack({ depth: 'quick' }), null],
    ['with one in a code', cameBack({ id: null, date: null, ticks: [{ item: 'can.people.tools', to: 2 }] }), null],
    ['with answers of an older definition', cameBack({ answers: { ...ANSWERS, 'use.gone': ['a', 'b'] } }), null],
    ['with another step', changed(set(['previous', 'step', 'low'], 1)), '$.previous.step.low'],
    ['with other answers', changed(set(['previous', 'answers', 'use.frequency'], 'never')), '$.previous.step.low'],
    ['with a date that is none', changed(set(['previous', 'date'], 'yesterday')), '$.previous.date'],
    ['with something else beside it', changed(set(['previous', 'name'], 'Acme')), '$.previous.name'],
  ];
  const found = php(
    'recount.php',
    rows.map(([, result]) => ({ result, contract })),
  );
  rows.forEach(([what, , place], at) => {
    test(`${what}: ${place ?? 'taken'}`, () => assert.equal(found[at], place));
  });
});
