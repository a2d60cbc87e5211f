/**
 * Changes to the code of packages in the script for a tag. Lit and zod have no option for any of this. Each change has a test
 * with a real page that fails without it.
 */
import { pathOf } from './project.mjs';

const LIT = '/reactive-element.js';
const ZOD_GLOBALS = ['/zod/v4/core/core.js', '/zod/v4/core/registries.js'];
const ZOD_LOOPS = ['/zod/v4/core/util.js', '/zod/v4/core/schemas.js'];

const PATCHES = [
  {
    why: 'A page with its own Lit already has a policy "lit-html", and a policy list that names it once refuses a second.',
    shownBy: 'test/hosts/second-lit.test.ts',
    files: ['/lit-html/lit-html.js'],
    find: 'createPolicy("lit-html"',
    replace: ({ policy }) => `createPolicy("${policy}"`,
  },
  {
    why: 'On a page that freezes built-ins, Lit throws when it adds to `Symbol`. Only decorators need it; the scan has none.',
    shownBy: 'test/hosts/patched.test.ts ("all that the language has locked")',
    files: [LIT],
    find: /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/,
    replace: '',
  },
  {
    why: 'Follows from the one before: nothing is stored there any more.',
    shownBy: 'test/hosts/patched.test.ts ("all that the language has locked")',
    files: [LIT],
    find: 'this[Symbol.metadata]',
    replace: 'null',
  },
  {
    why: 'Lit lists its copies in globals; the script adds no globals.',
    shownBy: 'test/hosts/untouched.test.ts',
    files: [LIT, '/lit-element.js', '/lit-html.js'],
    find: /\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[^"]+"\)/,
    replace: '0',
  },
  {
    why: 'Zod keeps its settings in globals; the script adds no globals and ignores the settings of a zod on the page.',
    shownBy: 'test/hosts/untouched.test.ts ("a custom definition was checked")',
    files: ZOD_GLOBALS,
    find: /\bglobalThis\b/g,
    replace: 'settings',
    head: 'const settings = {};\n',
  },
  {
    why: 'Zod loops over its tables with `for … in`, and throws at a name that the page added to `Object.prototype`.',
    shownBy: 'test/hosts/patched.test.ts ("names of its own on every object")',
    files: ZOD_LOOPS,
    find: /for \(const (\w+) in (\w+)\)/g,
    replace: 'for (const $1 of Object.keys($2))',
  },
];

/**
 * A Rollup plugin. The build fails if a new version of a package no longer contains the text. `policy`: name of the Trusted
 * Types policy, one for each script, since a page may allow each name only once.
 */
export const patches = (policy) => ({
  name: 'patches',
  transform(code, id) {
    const path = pathOf(id);
    const ours = PATCHES.filter(({ files }) => files.some((file) => path.endsWith(file)));
    if (ours.length === 0) return null;
    const changed = ours.reduce((text, { find, head = '', replace, why }) => {
      const after = text.replace(find, typeof replace === 'function' ? replace({ policy }) : replace);
      if (after === text) throw new Error(`${path} has no ${find} any more. It was replaced because: ${why}`);
      return head + after;
    }, code);
    return { code: changed, map: null };
  },
});
