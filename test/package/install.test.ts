/** Packed, and used where nothing else is: every door, the command, the types, and what bundlers make of it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { build } from 'esbuild';
import { isShort } from '../engine/support/runs.js';
import { Installed } from './support/installed.js';
import { doors, manifest, modules, root, typesOnly } from './support/package.js';
import { complaints, RESOLUTIONS_HERE } from './support/type-check.js';

let installed: Installed;
before(() => {
  installed = new Installed();
});
after(() => installed.close());

describe('the packed package', () => {
  test('has what was built and what is read, and nothing of the workshop', () => {
    const odd = installed.files.filter(
      (file) => !/^(dist\/|package\.json$|custom-elements\.json$|(README|CHANGELOG|LICENSE)(\.md)?$)/.test(file),
    );
    assert.deepEqual(odd, []);
    assert.deepEqual(
      installed.files.filter((file) => /wordpress|\.build-stamp|\.test\./.test(file)),
      [],
    );
  });

  test('has a file behind every door', () => {
    const targets = doors.flatMap(({ file, types }) => (types ? [file, types] : [file]));
    assert.deepEqual(
      targets.filter((file) => !installed.exists(file)),
      [],
    );
  });

  test('Are the types wrong? has nothing to say', () => {
    const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    // It asks npm for types of others unless it is told not to. What is in `cdn` is for a script tag.
    const options = ['--profile=esm-only', '--no-definitely-typed', '--no-color'];
    const scripts = ['cdn/ai-maturity-scan.js', 'cdn/ai-maturity-cohort.js'];
    const args = [attw, installed.tarball, ...options, '--exclude-entrypoints', ...scripts];
    const { status, stdout } = spawnSync(process.execPath, args, { cwd: installed.folder, encoding: 'utf8' });
    assert.equal(status, 0, stdout);
  });
});

describe('installed where there is nothing else', () => {
  test('every module can be imported, and every JSON file read', () => {
    const json = doors.filter(({ file }) => file.endsWith('.json')).map(({ specifier }) => specifier);
    const script = `
      import { readFileSync } from 'node:fs';
      const names = {};
      for (const door of ${JSON.stringify(modules.map(({ specifier }) => specifier))}) names[door] = Object.keys(await import(door)).length;
      for (const door of ${JSON.stringify(json)}) names[door] = Object.keys(JSON.parse(readFileSync(new URL(import.meta.resolve(door)), 'utf8'))).length;
      console.log(JSON.stringify(names));`;
    const names = installed.inNode(script) as Record<string, number>;
    const empty = Object.keys(names).filter((door) => names[door] === 0);
    assert.deepEqual(empty.sort(), [...typesOnly].sort());
    assert.equal(Object.keys(names).length, modules.length + json.length);
  });

  test('the command scores, and verifies what it scored', () => {
    const scored = installed.command('{"use.frequency":"weekly"}\n', 'score');
    assert.deepEqual([scored.status, scored.stderr], [0, '1 read: 1 good, 0 refused, 0 with a warning.\n']);
    const verified = installed.command(scored.stdout, 'verify');
    assert.deepEqual([verified.status, (JSON.parse(verified.stdout) as { ok: boolean }).ok], [0, true]);
  });

  test('each script for a tag has the hash that is listed for it', () => {
    const listed = JSON.parse(installed.read('dist/cdn/integrity.json')) as Record<string, string>;
    const scripts = installed.files.filter((file) => /^dist\/cdn\/[^/]+\.js$/.test(file));
    assert.deepEqual(
      Object.fromEntries(
        scripts.map((file) => [
          file.slice('dist/cdn/'.length),
          `sha384-${createHash('sha384').update(installed.read(file)).digest('base64')}`,
        ]),
      ),
      listed,
    );
  });

  // With all declarations of packages checked, which takes long: of those, a short run does so in one way of finding files.
  for (const [name, resolution] of RESOLUTIONS_HERE.slice(0, isShort ? 1 : undefined)) {
    test(`${name}: the types of every door are whole`, () => {
      const own = modules.filter(({ specifier }) => !typesOnly.includes(specifier));
      const source = own.map(({ specifier }, at) => `export * as door${at} from '${specifier}';`).join('\n');
      const { folder } = installed;
      assert.deepEqual(complaints(source, resolution, { folder, skipLibCheck: false }), []);
    });
  }
});

describe('what a bundler takes', () => {
  const taken = async (source: string) => {
    const { metafile } = await build({
      stdin: { contents: source, resolveDir: installed.folder },
      ...{ bundle: true, format: 'esm', metafile: true, write: false, logLevel: 'silent', treeShaking: true },
    });
    const [output] = Object.values(metafile.outputs);
    const files = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
    return files.map(([file]) => file);
  };
  const packages = (files: readonly string[]) => [
    ...new Set(files.flatMap((file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? [])),
  ];

  test('the engine alone: no Lit, no zod, nothing else', async () => {
    const files = await taken(`export { createResult } from '${manifest.name}/engine';`);
    assert.deepEqual(packages(files), [manifest.name]);
    assert.ok(files.every((file) => file.includes('/dist/engine/')));
  });

  test('types alone: nothing', async () => {
    assert.deepEqual(await taken(typesOnly.map((door) => `import '${door}';`).join('\n')), []);
  });

  test('the tag registers itself although the package is said to have no side effects', async () => {
    const files = await taken(`import '${manifest.name}/define';`);
    assert.ok(files.some((file) => file.endsWith('/dist/define.js')));
  });
});
