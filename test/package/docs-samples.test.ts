/** The samples in the documentation: names that exist, JSON that is JSON, code that the compiler takes. What is said of React is tried in `demo/frameworks`. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { parseDefinition } from '../../src/contract/index.js';
import { plan, stageAction } from '../../src/engine/index.js';
import { read, root } from './support/package.js';
import { complaintsOnEach, RESOLUTIONS } from './support/type-check.js';

interface Named {
  readonly name: string;
}
interface Declaration {
  readonly tagName?: string;
  readonly attributes: readonly Named[];
  readonly slots: readonly Named[];
  readonly cssProperties: readonly Named[];
  readonly cssParts: readonly Named[];
  readonly cssStates: readonly Named[];
}

/** A definition, or keys to merge into one. */
interface Sample {
  readonly texts: { readonly en: object };
}

const { modules } = JSON.parse(read('custom-elements.json')) as {
  readonly modules: readonly { readonly declarations: readonly Declaration[] }[];
};
const element = modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName !== undefined);
assert.ok(element);
const namesOf = (list: readonly Named[]) => new Set(list.map(({ name }) => name));

const pages = [
  'README.md',
  ...readdirSync(join(root, 'docs')).flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])),
];
const samples = pages.flatMap((page) =>
  [...read(page).matchAll(/^```(\w+)[^\n]*\n([^]*?)^```$/gm)].map(([, language = '', text = '']) => ({
    page,
    language,
    text,
  })),
);
const of = (...languages: readonly string[]) => samples.filter(({ language }) => languages.includes(language));

/** What `pattern` finds in the samples of a language and `known` does not have, with its page. */
function unknown(language: string, pattern: RegExp, known: ReadonlySet<string>): string[] {
  return of(language).flatMap(({ page, text }) =>
    [...text.matchAll(pattern)].flatMap(([, name = '']) => (known.has(name) ? [] : [`${page}: ${name}`])),
  );
}

describe('the samples in the documentation', () => {
  test('HTML has attributes and slots of the tag', () => {
    const attributes = new Set([...namesOf(element.attributes), 'lang', 'slot']);
    const wrong = of('html').flatMap(({ page, text }) =>
      [...text.matchAll(/<ai-maturity-scan([^>]*)>/g)].flatMap(([, inside = '']) =>
        [...inside.matchAll(/([\w-]+)(?==|\s|$)/g)].flatMap(([, name = '']) =>
          attributes.has(name) ? [] : [`${page}: ${name}`],
        ),
      ),
    );
    assert.deepEqual(wrong, []);
    assert.deepEqual(unknown('html', /\bslot="([^"]*)"/g, namesOf(element.slots)), []);
  });

  test('scripts that HTML names are in the folder of the scan', () => {
    const files = new Set(readdirSync(join(root, 'dist/cdn')));
    assert.deepEqual(unknown('html', /\/scan\/([\w-]+\.(?:js|html))\b/g, files), []);
  });

  test('CSS has custom properties, parts and states of the tag', () => {
    assert.deepEqual(unknown('css', /(--ams-[\w-]+)/g, namesOf(element.cssProperties)), []);
    assert.deepEqual(unknown('css', /::part\(([\w-]+)\)/g, namesOf(element.cssParts)), []);
    assert.deepEqual(unknown('css', /:state\(([\w-]+)\)/g, namesOf(element.cssStates)), []);
  });

  test('JSON can be read', () => {
    for (const { page, text } of of('json')) assert.doesNotThrow(() => void JSON.parse(text), page);
  });

  test('the actions of the page on custom definitions are taken by its example, and its plan has them', () => {
    // Other samples of that page show a part of a definition, without words.
    const [example, more] = of('json').flatMap(({ page, text }) =>
      page === 'docs/your-own-assessment.md' && text.includes('"texts"') ? [JSON.parse(text) as Sample] : [],
    );
    assert.ok(example && more);
    const en = { ...example.texts.en, ...more.texts.en };
    const parsed = parseDefinition({ ...example, ...more, texts: { en } });
    assert.ok(parsed.ok, JSON.stringify(parsed));
    const { actions = [], id } = parsed.value;
    const found = plan(parsed.value, { 'backup.frequency': 'sometimes', 'backup.tested': 'no' });
    const firm = { size: null, sector: null, barriers: [] };
    const todo = found?.stages.map((stage) => stageAction(parsed.value, [{ id, actions }], stage, firm)?.action);
    assert.deepEqual(todo?.sort(), ['daily-by-itself', 'put-one-back']);
  });

  test('commands are those of the project', () => {
    const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
    const known = new Set([...Object.keys(scripts), 'install', 'pack']);
    assert.deepEqual(unknown('sh', /\bnpm (?:run )?([\w:-]+)/g, known), []);
    assert.deepEqual(
      unknown(
        'sh',
        /npx ai-maturity-scan ([\w-]+)/g,
        new Set([
          'validate',
          'score',
          'verify',
          'compare',
          'voices',
          'code',
          'cohort',
          'merge',
          'rake',
          'figures',
          '--help',
        ]),
      ),
      [],
    );
  });

  test('the compiler takes the code, with the types of the package', () => {
    const scripts = of('js');
    const sources = scripts.map(({ text }) => {
      const isMade = /const result =|detail: result/.test(text);
      const given = isMade ? '' : "declare const result: import('ai-maturity-scan').Result;\n";
      // In a page of somebody who copies the sample, the tag is there.
      const sample = text.replaceAll(/querySelector\('ai-maturity-\w+'\)/g, '$&!');
      return `import 'ai-maturity-scan';\nimport 'ai-maturity-scan/cohort/element';\n${given}${sample}`;
    });
    const said = complaintsOnEach(sources, RESOLUTIONS.bundler);
    assert.deepEqual(
      said.flatMap((ones, at) => ones.map((one) => `${scripts[at]?.page}: ${one}`)),
      [],
    );
    assert.ok(scripts.length > 5);
  });
});
