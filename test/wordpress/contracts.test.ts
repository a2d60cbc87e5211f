import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { hashOf } from '../../src/contract/index.js';
import type { Assessment, Result } from '../../src/engine/index.js';
import { ANSWERS, resultOf } from '../contract/support/results.js';
import { hasPhp, php } from './support/php.js';

interface Contract {
  readonly assessment: { readonly id: string; readonly version: string; readonly hash: string };
  readonly schemaVersion: string;
  readonly engineVersion: string;
  readonly definition: Assessment;
  readonly schema: object;
}

const home = new URL('../../', import.meta.url);
const folder = new URL('src/wordpress/contracts/', home);
const names = readdirSync(folder);
const read = (name: string) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Contract;

describe('contracts of published versions of the plugin', () => {
  for (const name of names) {
    const { assessment, definition, engineVersion, schema, schemaVersion } = read(name);
    const result = resultOf(definition, ANSWERS, assessment.hash);

    test(`${name}: the definition is the one that results name`, async () => {
      assert.equal(await hashOf(definition), assessment.hash);
      assert.deepEqual([definition.id, definition.version], [assessment.id, assessment.version]);
      assert.ok(name.endsWith(`-${assessment.hash.slice(7, 15)}.json`));
      assert.match(`${engineVersion} ${schemaVersion}`, /^\d+\.\d+\.\d+ \S+$/);
    });

    test(`${name}: the schema takes a result of that time`, () => {
      const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
      const then = schemaVersion.startsWith('1.') ? asInSchema1(result) : result;
      assert.ok(validate(then), JSON.stringify(validate.errors));
    });

    test(`${name}: PHP scores it as the engine does`, { skip: hasPhp ? false : 'no PHP here' }, () => {
      const [scored] = php('score.php', [{ definition, answers: ANSWERS, depth: 'full' }]) as [
        { cells: object; step: object },
      ];
      assert.deepEqual([scored.cells, scored.step], [result.cells, result.step]);
    });
  }

  test('each version with a heading in the changelog is among them', () => {
    const headings = readFileSync(new URL('CHANGELOG.md', home), 'utf8').matchAll(/^## \[(\d[^\]]*)\]/gm);
    const missing = [...headings].filter(([, version]) => !names.some((name) => name.startsWith(`${version}-`)));
    assert.deepEqual(missing, []);
    assert.ok(names.length > 0);
  });
});

/** Without what results had only from schema 2 on. */
function asInSchema1(result: Result): object {
  const entries = Object.entries(result).filter(([key]) => !['notApplicable', 'hold'].includes(key));
  const plan = result.plan && Object.fromEntries(Object.entries(result.plan).filter(([key]) => key !== 'stages'));
  return { ...Object.fromEntries(entries), plan };
}
