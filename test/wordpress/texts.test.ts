/** The plugin takes results of questions that ask for no text, so it takes no text. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assessment } from '../../src/content/index.js';
import { jsonSchemas } from '../../src/contract/index.js';
import { ENGINE_VERSION, RESULT_SCHEMA_VERSION } from '../../src/engine/index.js';
import { ANSWERS, builtInResult } from '../contract/support/results.js';
import { hasPhp, php } from './support/php.js';

const result = builtInResult(ANSWERS);
const contract = {
  assessment: { id: assessment.id, version: assessment.version, hash: result.assessment.hash },
  ...{ schemaVersion: RESULT_SCHEMA_VERSION, engineVersion: ENGINE_VERSION },
  ...{ definition: assessment, schema: jsonSchemas().result },
};

describe('the plugin and what somebody wrote', { skip: hasPhp ? false : 'no PHP here' }, () => {
  const rows: readonly (readonly [what: string, result: unknown, place: string | null])[] = [
    ['nothing', result, null],
    ['a text', { ...result, texts: { note: 'Jansen Ltd' } }, '$.texts'],
    ['no text, said in so many words', { ...result, texts: {} }, '$.texts'],
    ['a text of a question that has options', { ...result, texts: { 'use.frequency': 'Often' } }, '$.texts'],
    ['a text that is too long', { ...result, texts: { note: 'x'.repeat(501) } }, '$.texts.note'],
    ['a text among the answers', { ...result, answers: { ...result.answers, note: 'Jansen Ltd' } }, '$.answers.note'],
  ];
  const found = php(
    'recount.php',
    rows.map(([, one]) => ({ result: one, contract })),
  );
  rows.forEach(([what, , place], at) => {
    test(`${what}: ${place ?? 'taken'}`, () => assert.equal(found[at], place));
  });
});
