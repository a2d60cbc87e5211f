/**
 * Where the script for a tag has other text than the packages in it. Lit and zod have no setting for any of this, and each
 * change is one that a page of a host can see: the test beside it is of such a page, and fails without the change.
 */
import { pathOf } from './project.mjs';

const LIT = '/reactive-element.js';
const ZOD_GLOBALS = ['/zod/v4/core/core.js', '/zod/v4/core/registries.js'];
const ZOD_LOOPS = ['/zod/v4/core/util.js', '/zod/v4/core/schemas.js'];

const PATCHES = [
  {
    why: 'A page with a Lit of its own has a policy "lit-html", and a list that names each once refuses the second.',
    shownBy: 'test/hosts/second-lit.test.ts',
    files: ['/lit-html/lit-html.js'],
    find: 'createPolicy("lit-html"',
    replace: 'createPolicy("ai-maturity-scan"',
  },
  {
    why: 'On a page that locks built-ins, Lit stops at `Symbol`. These are for decorators, of which we have none.',
    shownBy: 'test/hosts/patched.test.ts ("all that the language has locked")',
    files: [LIT],
    find: /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/,
    replace: '',
  },
  {
    why: 'Belongs to the one before: there is nothing to read any more.',
    shownBy: 'test/hosts/patched.test.ts ("all that the language has locked")',
    files: [LIT],
    find: 'this[Symbol.metadata]',
    replace: 'null',
  },
  {
    why: 'Lit counts its copies on `window`; the script adds no globals.',
    shownBy: 'test/hosts/untouched.test.ts',
    files: [LIT, '/lit-element.js', '/lit-html.js'],
    find: /\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[^"]+"\)/,
    replace: '0',
  },
  {
    why: 'Zod shares its settings with the page by `window`: the script adds no globals, and follows no settings of others.',
    shownBy: 'test/hosts/untouched.test.ts ("a custom definition was checked")',
    files: ZOD_GLOBALS,
    find: /\bglobalThis\b/g,
    replace: 'settings',
    head: 'const settings = {};\n',
  },
  {
    why: 'Zod loops over its tables with `for … in`, and stops at a name that the page gave to all objects.',
    shownBy: 'test/hosts/patched.test.ts ("names of its own on every object")',
    files: ZOD_LOOPS,
    find: /for \(const (\w+) in (\w+)\)/g,
    replace: 'for (const $1 of Object.keys($2))',
  },
];

/** A Rollup plugin. A new version of a package that has not got the text any more ends the build. */
export const patches = {
  name: 'patches',
  transform(code, id) {
    const path = pathOf(id);
    const ours = PATCHES.filter(({ files }) => files.some((file) => path.endsWith(file)));
    if (ours.length === 0) return null;
    const changed = ours.reduce((text, { find, head = '', replace, why }) => {
      const after = text.replace(find, replace);
      if (after === text) throw new Error(`${path} has no ${find} any more. It was replaced because: ${why}`);
      return head + after;
    }, code);
    return { code: changed, map: null };
  },
};
