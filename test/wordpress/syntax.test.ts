import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { hasPhp, php } from './support/php.js';

const skip = hasPhp ? false : 'no PHP here';
const plugin = fileURLToPath(new URL('../../src/wordpress/ai-maturity-scan/', import.meta.url));

describe('the PHP of the plugin', { skip }, () => {
  const paths = readdirSync(plugin, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.php'));

  test('compiles without an error and without a notice', () => {
    const versions = php(
      'syntax.php',
      paths.map((path) => join(plugin, path)),
    );
    assert.ok(paths.length > 40);
    assert.equal(versions.length, paths.length);
    const wanted = process.env.PHP_VERSION_WANTED ?? '';
    assert.ok(versions.every((version) => String(version).startsWith(wanted)));
  });

  for (const [name, code] of [
    ['of another language', 'const a = 1 =>;'],
    ['of a coming PHP', 'readonly enum X: never { case A; }'],
    ['that declares one thing twice', 'class X { function a() {} function a() {} }'],
  ] as const) {
    test(`the check sees code ${name}`, () => {
      const folder = mkdtempSync(join(tmpdir(), 'syntax-'));
      const path = join(folder, 'bad.php');
      writeFileSync(path, `<?php\nnamespace Bad;\n${code}\n`);
      assert.throws(() => php('syntax.php', [path]), /error/i);
      rmSync(folder, { recursive: true });
    });
  }
});
