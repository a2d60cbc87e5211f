import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { hashOf } from '../../src/contract/index.js';
import type { Assessment } from '../../src/engine/index.js';
import { ANSWERS, resultOf } from '../contract/support/results.js';
import { earlierResults } from './support/earlier.js';
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
      const ofThen = earlierResults.filter((one) => one.assessment.hash === assessment.hash);
      for (const one of schemaVersion.startsWith('1.') ? ofThen : [result])
        assert.ok(validate(one), JSON.stringify(validate.errors));
      assert.ok(ofThen.length > 0 || !schemaVersion.startsWith('1.'));
    });

    test(`${name}: PHP scores it as the engine does`, { skip: hasPhp ? false : 'no PHP here' }, () => {
      const [scored] = php('score.php', [{ definition, answers: ANSWERS, depth: 'full' }]) as [
        { cells: object; step: object },
      ];
      assert.deepEqual([scored.cells, scored.step], [result.cells, result.step]);
    });
  }

  test('PHP scores results of schema 1 as the engine that made them', { skip: hasPhp ? false : 'no PHP here' }, () => {
    const { assessment, definition } = read('0.1.0-501e691b.json');
    const cases = earlierResults.map(({ answers, depth }) => ({ definition, answers, depth }));
    const scored = php('score.php', cases) as Record<string, unknown>[];
    assert.equal(scored.length, 4);
    earlierResults.forEach((result, index) => {
      assert.equal(result.assessment.hash, assessment.hash);
      const { notApplicable, ...parts } = scored[index] ?? {};
      assert.deepEqual(notApplicable, []);
      for (const [part, value] of Object.entries(parts)) assert.deepEqual(value, result[part], `${result.id}: ${part}`);
    });
  });

  test('each version with a heading in the changelog is among them', () => {
    const headings = readFileSync(new URL('CHANGELOG.md', home), 'utf8').matchAll(/^## \[(\d[^\]]*)\]/gm);
    const missing = [...headings].filter(([, version]) => !names.some((name) => name.startsWith(`${version}-`)));
    assert.deepEqual(missing, []);
    assert.ok(names.length > 0);
  });
});
