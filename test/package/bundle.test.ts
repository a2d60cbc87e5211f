import assert from 'node:assert/strict';
import { basename, join } from 'node:path';
import { before, describe, test } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import { languages } from '../../src/content/index.js';
import budget from './size-budget.json' with { type: 'json' };
import { built, read } from './support/package.js';

/** For a script tag: the script with what it loads from beside it. Packages are in it. */
const scripts = built('.js').filter((file) => file.startsWith(join('dist', 'cdn')));
/** For the page on which definitions are written; packages are in it, too. */
const editor = built('.js').filter((file) => file.startsWith(join('dist', 'editor')));
/** Our own code as built; packages stay outside it. */
const own = built('.js').filter((file) => !scripts.includes(file) && !editor.includes(file));

function brotli(content: string | Uint8Array): number {
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
  return brotliCompressSync(content, options).length;
}

/** The marks of the builds that are in the scripts (`link-chunks.mjs`). */
const marks = new Set(scripts.flatMap((file) => /\$mark="(\w+)"/.exec(read(file))?.[1] ?? []));

/** With the same mark whatever was built: it changes with any byte, and the size by up to 50 bytes with the mark alone. */
function measured(file: string): number {
  return brotli([...marks].reduce((code, mark) => code.replaceAll(mark, '0123abcd'), read(file)));
}

describe('size with brotli', () => {
  test('each script has the mark of its build, as long as the one it is measured with', () => {
    assert.deepEqual(
      [...marks].map((mark) => mark.length),
      [8, 8],
    );
  });

  for (const [file, most] of Object.entries(budget.files)) {
    test(`${file}: at most ${most} bytes`, () => {
      const bytes = measured(file);
      assert.ok(bytes <= most, `${bytes} bytes`);
    });
  }
});

describe('size of the advice with brotli: actions, answers to barriers, tasks of sectors', () => {
  const { all, 'before the first screen of a result': early } = budget['advice in a language'];
  let library = 0;
  before(async () => {
    const entryPoints = ['dist/content/advice/actions/library.js'];
    const { outputFiles } = await build({ entryPoints, bundle: true, minify: true, format: 'esm', write: false });
    library = brotli(outputFiles[0]?.contents ?? assert.fail('nothing built'));
  });

  test(`what the first screen of a result waits for: at most ${early} bytes`, () => {
    assert.ok(library > 1_000 && library <= early, `${library} bytes`);
  });

  for (const language of languages) {
    test(`all of it in "${language}": at most ${all} bytes`, () => {
      const words = brotli(read(`dist/cdn/actions-${language}.js`));
      assert.ok(library + words <= all, `${library} + ${words} bytes`);
    });
  }
});

describe('what a page loads is fit for a strict Content Security Policy', () => {
  const never: [string, RegExp][] = [
    ['eval', /\beval\s*\(/],
    ['new Function', /\bFunction\s*\(/],
    ['document.write', /document\.write/],
    ['a style attribute in a template', /<[a-z][^>`]*\sstyle=["']?[^"'`]/],
    ['a style element in a template', /<style/],
    ['an event handler attribute', /<[a-z][^>`]*\son[a-z]+=/],
    [
      'an import of something that is not beside it',
      /\bimport\s*(?!\(["']\.\/|\((?:\/\*[^(]*\*\/)?(?:[\w$]+\(\)\+)?\w+\)|["']\.\/)["'({*]/,
    ],
    [
      'an address on the web, other than a name space',
      /https?:\/\/(?!www\.w3\.org\/|json-schema\.org\/|purl\.org\/dc\/|xmlns\.com\/|www\.iana\.org\/)[a-z]/,
    ],
    ['a cookie', /document\.cookie/],
    ['a beacon', /sendBeacon|XMLHttpRequest|WebSocket/],
  ];
  const isImport = (what: string) => what.startsWith('an import');
  for (const file of [...scripts, ...editor]) {
    // The chunks of the editor import each other: it is no script that a page may load as `….js?v=3`.
    for (const [what, pattern] of never.filter(([what]) => scripts.includes(file) || !isImport(what))) {
      test(`${basename(file)} has no ${what}`, () => assert.equal(pattern.exec(read(file))?.[0], undefined));
    }
  }
});

test('there is a database only in what sends results; the script looks whether an earlier visit made one', () => {
  const having = (word: string) => scripts.filter((file) => read(file).includes(word)).map((file) => basename(file));
  assert.deepEqual(having('indexedDB.open('), ['delivery.js']);
  assert.deepEqual(having('indexedDB.databases(').sort(), ['ai-maturity-scan.js', 'delivery.js']);
});

describe('the script itself', () => {
  const script = read('dist/cdn/ai-maturity-scan.js');

  test('asks to be compiled as it arrives, in its first line', () => {
    assert.equal(script.split('\n', 1)[0], '//# allFunctionsCalledOnLoad');
  });

  test('has no character that makes a browser keep two bytes for each', () => {
    assert.equal(/[^\0-\xFF]/.exec(script)?.[0], undefined);
  });
});

test('each script has one Trusted Types policy, with a name of its own', () => {
  assert.deepEqual(
    [...scripts, ...editor].flatMap((file) =>
      [...read(file).matchAll(/createPolicy\("([^"]*)"/g)].map(([, name]) => name),
    ),
    ['ai-maturity-cohort', 'ai-maturity-scan', 'ai-maturity-editor'],
  );
});

describe('our own code', () => {
  const never: [string, RegExp][] = [
    ['markup from text', /\.innerHTML|\.outerHTML|insertAdjacentHTML|unsafeHTML|createContextualFragment/],
    ['code from text', /\beval\s*\(|\bFunction\s*\(|setTimeout\(\s*["'`]/],
    ['a setting of zod that is shared with the page', /\bz?\.?config\(/],
    ['the full zod', /from ['"]zod['"]/],
    ['a path of the machine it was built on', /\/(?:home|work|Users)\//],
  ];
  for (const [what, pattern] of never) {
    test(`has no ${what}`, () => {
      assert.ok(own.length > 30);
      assert.deepEqual(
        own.flatMap((file) => pattern.exec(read(file))?.map((found) => `${file}: ${found}`) ?? []),
        [],
      );
    });
  }
});
