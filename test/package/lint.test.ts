/** What lint refuses, and what it lets pass, of files in a copy of the project that has no others. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { root } from './support/package.js';

interface Complaint {
  readonly code?: string;
  readonly filename: string;
}

const wait = 'export const wait = (): Promise<number> => Promise.resolve(1);\n';
const template = (markup: string) =>
  `import { html } from 'lit';\nexport const picture = (open: () => void) => html\`${markup}\`;\n`;
const imports = (path: string, kind = '') => `import ${kind} { one } from '${path}';\nexport const two = one;\n`;
const importsType = (path: string) => `import type { One } from '${path}';\nexport type Two = One;\n`;
const importsLater = (path: string) => `export const later = () => import('${path}');\n`;

/** Title, file, its text, and the rule that refuses it; a needless exception is refused by none. */
const REFUSED: readonly (readonly [string, string, string, string])[] = [
  ['a promise that nobody waits for', 'src/engine/a.ts', `${wait}wait();\n`, 'typescript(no-floating-promises)'],
  [
    'a promise as a condition',
    'test/engine/promise.ts',
    `${wait}export const one = () => (wait() ? 1 : 2);\n`,
    'typescript(no-misused-promises)',
  ],
  [
    'a condition that is always true',
    'src/engine/b.ts',
    'export const one = (text: { length: number }) => text?.length;\n',
    'typescript(no-unnecessary-condition)',
  ],
  [
    'an object in a text',
    'src/engine/c.ts',
    "export const one = (some: { a: 1 }) => `${some}`;\nexport const two = 'two';\n",
    'typescript(restrict-template-expressions)',
  ],
  ['any', 'test/engine/any.ts', 'export const one = (some: any): string => some;\n', 'typescript(no-unsafe-return)'],
  ['what nobody uses', 'src/engine/d.ts', 'const one = 1;\nexport {};\n', 'eslint(no-unused-vars)'],
  [
    'a clock in the engine',
    'src/engine/e.ts',
    'export const now = () => Date.now();\n',
    'eslint(no-restricted-globals)',
  ],
  ['a long file', 'src/engine/f.ts', `${'\n'.repeat(300)}export const one = 1;\n`, 'eslint(max-lines)'],
  ['a name that is nowhere', '.scripts/one.mjs', 'console.log(nowhere);\n', 'eslint(no-undef)'],
  ['a needless exception', 'src/engine/g.ts', '// oxlint-disable-next-line no-var\nexport const one = 1;\n', ''],
  ['a picture without a text', 'src/charts/a.ts', template('<img src="a.png">'), 'lit-a11y(alt-text)'],
  ['an old way to listen', 'src/charts/b.ts', template('<p on-click=${open}></p>'), 'lit(no-legacy-template-syntax)'],
  [
    'an attribute set too early',
    'src/element/a.ts',
    "export class One extends HTMLElement {\n  constructor() {\n    super();\n    this.setAttribute('a', 'b');\n  }\n}\n",
    'wc(no-constructor-attributes)',
  ],
  ...[
    ['a room that is closed', 'src/engine/h.ts', imports('../contract/index.js')],
    ['a room that is closed, deep down', 'src/content/a/b/c/d.ts', imports('../../../../element/one.js')],
    ['more than types, where only those are open', 'src/content/a.ts', imports('../engine/index.js')],
    ['more than types, handed on', 'src/content/b.ts', "export { one } from '../engine/index.js';\n"],
    ['at once, what is open for later', 'src/element/b.ts', imports('../contract/index.js')],
    ['later, what is closed', 'src/element/c.ts', importsLater('../editor/main.js')],
    [
      'what only a variable names',
      'src/element/d.ts',
      "const path = './a.js';\nexport const one = () => import(path);\n",
    ],
    ['a package that is closed', 'src/charts/c.ts', imports('zod/mini')],
    ['a package with an open name in it', 'src/charts/d.ts', imports('lit-html')],
    ['a feature that is closed', 'src/element/draft/a.ts', imports('../result/one.js')],
    ['from a feature, what is beside the features', 'src/element/draft/b.ts', importsType('../needs.js')],
    ['from the second tag, what asks', 'src/cohort-element/a.ts', imports('../element/questionnaire/one.js')],
    ['anything, in a room without rules', 'src/new/a.ts', imports('lit')],
  ].map(([title = '', file = '', text = '']) => [title, file, text, 'ours(import-direction)'] as const),
  ...[
    ['a wait for a time', 'new Promise((done) => setTimeout(done, 10));'],
    ['a wait for a picture', 'new Promise(requestAnimationFrame);'],
  ].map(
    ([title = '', expression = ''], at) =>
      [title, `test/element/wait-${at}.ts`, `export const one = ${expression}\n`, 'ours(no-guessed-wait)'] as const,
  ),
];

const PASSED: readonly (readonly [string, string, string])[] = [
  ['an open room', 'src/contract/a.ts', imports('../engine/index.js')],
  ['its own room', 'src/contract/deep/b.ts', imports('../a.js')],
  ['types, where those are open', 'src/content/c.ts', importsType('../engine/index.js')],
  ['later, what is open for later', 'src/element/e.ts', importsLater('../contract/index.js')],
  ['a piece of a file', 'src/element/f.ts', "export { default } from '../i18n/en.js?questions';\n"],
  ['an open package', 'src/contract/c.ts', imports('@noble/hashes/sha2.js')],
  ['an open feature', 'src/element/draft/c.ts', imports('../host/one.js')],
  ['from the second tag, what prints', 'src/cohort-element/b.ts', imports('../element/result/export/print.js')],
  ['a number in a text', 'src/engine/i.ts', 'export const one = (count: number) => `${count}`;\n'],
  ['a test of node:test', 'test/engine/a.ts', `${wait}wait();\n`],
];

let folder: string;
let complaints: readonly Complaint[];
const rulesOn = (file: string) => complaints.filter(({ filename }) => filename === file).map(({ code = '' }) => code);

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'lint-'));
  for (const path of ['.oxlintrc.json', '.scripts/lint', '.scripts/setup.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(join(root, path), join(folder, path), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const [, file, text] of [...REFUSED, ...PASSED]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const command = join(root, 'node_modules/oxlint/bin/oxlint');
  const files = [...REFUSED, ...PASSED].map(([, file]) => file);
  const { stderr, stdout } = spawnSync(process.execPath, [command, '--format=json', ...files], {
    cwd: folder,
    encoding: 'utf8',
  });
  assert.notEqual(stdout, '', stderr);
  ({ diagnostics: complaints } = JSON.parse(stdout) as { diagnostics: readonly Complaint[] });
});

after(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('lint refuses', () => {
  for (const [title, file, , rule] of REFUSED) {
    test(title, () => {
      assert.ok(rulesOn(file).includes(rule), `${file}: ${rulesOn(file).join(', ')}`);
    });
  }
});

describe('lint lets pass', () => {
  // The modules they import are not there: what comes out of them has no type.
  const ours = (file: string) => rulesOn(file).filter((rule) => !rule.startsWith('typescript(no-unsafe-'));
  for (const [title, file] of PASSED) test(title, () => assert.deepEqual(ours(file), []));
});
