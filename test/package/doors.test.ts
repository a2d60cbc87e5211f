import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { before, describe, test } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { doors, exists, manifest, modules, read, root, typesOnly } from './support/package.js';

/** Runs a module in a Node of its own, without any tool; what it prints is the answer. */
function inNode(script: string): unknown {
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script], { cwd: root });
  return JSON.parse(output.toString());
}

describe('every door', () => {
  for (const { specifier, file, types } of doors) {
    test(`${specifier} leads to a file${types ? ', and one with its types' : ''}`, () => {
      assert.ok(exists(file), file);
      assert.ok(types === null || exists(types), types ?? '');
    });
  }

  for (const { specifier } of doors.filter(({ file }) => file.endsWith('.json'))) {
    test(`${specifier} holds JSON that Node finds`, () => {
      const script = `
        import { readFileSync } from 'node:fs';
        const file = new URL(import.meta.resolve('${specifier}'));
        console.log(JSON.stringify(typeof JSON.parse(readFileSync(file, 'utf8'))));`;
      assert.equal(inNode(script), 'object');
    });
  }
});

/** What a door says and leaves behind where there is no page, imported twice in a Node of its own. */
interface Seen {
  readonly names: readonly string[];
  readonly written: readonly string[];
  readonly document: string;
  /** Whether the tag is registered. Lit brings a stand-in for the registry of a page. */
  readonly isRegistered: boolean;
  /** Of the screen, in the global scope. */
  readonly ofScreen: readonly string[];
}

describe('in Node, where there is no page', () => {
  const seen = new Map<string, Seen>();
  before(() => {
    for (const { specifier } of modules) {
      const script = `
        const written = [];
        for (const method of ['log', 'warn', 'error', 'info']) console[method] = (text) => written.push(text);
        const names = Object.keys(await import('${specifier}'));
        const isRegistered = globalThis.customElements?.get('${manifest.name}') !== undefined;
        const ofScreen = Object.getOwnPropertyNames(globalThis)
          .filter((name) => /^(customElements|HTMLElement|lit|reactive)/.test(name));
        await import(import.meta.resolve('${specifier}') + '?evaluated-again');
        process.stdout.write(JSON.stringify({ names, written, document: typeof document, isRegistered, ofScreen }));`;
      seen.set(specifier, inNode(script) as Seen);
    }
  });
  const of = (specifier: string) => seen.get(specifier) ?? assert.fail(specifier);

  for (const { specifier } of modules) {
    test(`${specifier} can be imported, twice, without a word`, () => {
      const { names, written, document } = of(specifier);
      assert.equal(names.length > 0, !typesOnly.includes(specifier));
      assert.deepEqual([written, document], [[], 'undefined']);
    });
  }

  for (const { specifier } of modules.filter((door) => !/\/define(?:\/|$)/.test(door.specifier))) {
    test(`${specifier} registers nothing`, () => assert.equal(of(specifier).isRegistered, false));
  }

  for (const door of ['engine', 'contract', 'content', 'content/en', 'content/nl', 'content/de', 'content/fr']) {
    test(`${door} does not bring the screen with it`, () =>
      assert.deepEqual(of(`${manifest.name}/${door}`).ofScreen, []));
  }

  test('a score can be computed from what the doors give', () => {
    const script = `
      import { createResult } from '${manifest.name}/engine';
      import { hashOf, parseResult } from '${manifest.name}/contract';
      import { assessment } from '${manifest.name}/content';
      const time = '2026-01-01T00:00:00.000Z';
      const id = '00000000-0000-4000-8000-000000000000';
      const context = { id, language: 'en', startedAt: time, completedAt: time, hash: await hashOf(assessment) };
      const result = createResult(assessment, { 'use.frequency': 'never' }, context);
      console.log(JSON.stringify([result.step, parseResult(result).ok]));`;
    const [step, ok] = inNode(script) as [{ low: number; high: number }, boolean];
    assert.deepEqual([step.low, step.high, ok], [1, 1, true]);
  });
});

describe('what is published', () => {
  test('publint has nothing to say', async () => {
    const { messages } = await publint({ pkgDir: root, strict: true });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, manifest as never)),
      [],
    );
  });

  test('each named file or folder is there', () => {
    const wanted = manifest.files.filter((file) => !file.startsWith('!'));
    assert.deepEqual(
      wanted.filter((file) => !exists(file)),
      [],
    );
  });

  test('the list of custom elements names files that are there', () => {
    const { modules: listed } = JSON.parse(read('custom-elements.json')) as { modules: { path: string }[] };
    assert.ok(listed.length > 0);
    assert.deepEqual(
      listed.filter(({ path }) => !exists(path)),
      [],
    );
  });
});
