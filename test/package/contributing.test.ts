/** CONTRIBUTING.md names files and folders that are there: whoever opens one finds it. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { exists, read } from './support/package.js';

const guide = read('CONTRIBUTING.md');
const PATH = /`((?:src|test|docs|demo|\.scripts)\/[\w./-]*|\.?[\w-]+(?:\.config)?\.(?:mjs|js|json|md))`/g;

const pathsIn = (text: string) => [...text.matchAll(PATH)].flatMap(([, path]) => path ?? []);

describe('CONTRIBUTING.md', () => {
  const paths = [...new Set(pathsIn(guide))];
  for (const path of paths) test(`${path} exists`, () => assert.ok(exists(path)));

  const table = /^\| I want to …[\s\S]*?\n\n/m.exec(guide)?.[0] ?? '';
  const rows = table.trim().split('\n').slice(2);
  test('says for at least ten changes what to open', () => assert.ok(rows.length >= 10));
  for (const row of rows) {
    const [, change = '', places = ''] = row.split('|').map((cell) => cell.trim());
    test(`says what to open to ${change}`, () => assert.notDeepEqual(pathsIn(places), []));
  }
});
