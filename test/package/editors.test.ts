/** What editors and templates know of the tag, against the list of custom elements. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { built, manifest, read } from './support/package.js';
import { complaints, RESOLUTIONS } from './support/type-check.js';

interface Named {
  readonly name: string;
  readonly description?: string;
}
interface Field extends Named {
  readonly kind: string;
  readonly readonly?: boolean;
  readonly static?: boolean;
}
interface Attribute extends Named {
  readonly values?: readonly Named[];
}
interface Element {
  readonly tagName: string;
  readonly attributes: readonly Attribute[];
  readonly members: readonly Field[];
  readonly events: readonly Named[];
  readonly slots: readonly Named[];
  readonly cssProperties: readonly Named[];
  readonly cssParts: readonly Named[];
}
interface Modules {
  readonly modules: readonly { readonly declarations: readonly Element[] }[];
}

const elements = (JSON.parse(read('custom-elements.json')) as Modules).modules.flatMap((one) => one.declarations);
const [element] = elements;
assert.ok(element);
const names = (list: readonly Named[]) => list.map(({ name }) => name);
const fieldsOf = ({ members }: Element) => members.filter((one) => one.kind === 'field' && !one.static);
const settableOf = (tag: Element) => fieldsOf(tag).filter((one) => !one.readonly);
const fields = fieldsOf(element);

describe('for VS Code', () => {
  const html = JSON.parse(read('dist/editors/vscode.html-custom-data.json')) as { tags: [Element & Named] };
  const css = JSON.parse(read('dist/editors/vscode.css-custom-data.json')) as { properties: Named[] };

  test('each tag has its attributes', () => {
    assert.deepEqual(names(html.tags), ['ai-maturity-scan', 'ai-maturity-cohort']);
    assert.deepEqual(
      html.tags.map(({ attributes }) => names(attributes)),
      elements.map(({ attributes }) => names(attributes)),
    );
  });

  test('attributes that take one of some words have these words', () => {
    const choices = html.tags[0].attributes.filter(({ values }) => values);
    assert.deepEqual(
      choices.map(({ name, values = [] }) => [name, ...names(values)]),
      [
        ['depth', 'full', 'quick'],
        ['persist', 'none', 'session', 'local'],
        ['layout', 'question', 'section'],
        ['resume', 'none', 'code', 'code link'],
      ],
    );
  });

  test('the custom properties are there', () => assert.deepEqual(names(css.properties), names(element.cssProperties)));
});

test('for JetBrains there is everything', () => {
  interface WebTypes extends Omit<Element, 'members'> {
    readonly js: { readonly properties: Named[]; readonly events: Named[] };
    readonly css: { readonly properties: Named[]; readonly parts: Named[] };
  }
  const types = JSON.parse(read(manifest['web-types'])) as { contributions: { html: { elements: [WebTypes] } } };
  const { attributes, css, js, slots } = types.contributions.html.elements[0];
  assert.deepEqual(
    [attributes, slots, js.properties, js.events, css.properties, css.parts].map(names),
    [element.attributes, element.slots, fields, element.events, element.cssProperties, element.cssParts].map(names),
  );
});

/** What each tag's templates take, and an event of it. `handler`: reads the detail, and the tag itself. */
const TEMPLATES = [
  [
    'ScanProps',
    'props',
    `'onscan-result': ({ currentTarget, detail }) => { const step: number = detail.step?.low ?? 0; void step; currentTarget.reset(); },
        'onscan-answer': ({ detail }) => { const id: string = detail.question; void id; },`,
  ],
  [
    'CohortProps',
    'cohort-props',
    `'oncohort-error': ({ currentTarget, detail }) => { const said: string = detail.message; void said; currentTarget.publisher = ''; },`,
  ],
] as const;

describe('for templates', () => {
  for (const [at, [props, file, handlers]] of TEMPLATES.entries()) {
    const tag = elements[at];
    assert.ok(tag);
    const settable = [
      // Every framework knows it of every element.
      ...names(settableOf(tag)).filter((name) => name !== 'lang'),
      ...names(tag.attributes).filter((name) => name.includes('-')),
      ...names(tag.events).map((name) => `on${name}`),
    ];

    test(`${tag.tagName}: all that can be set is known, and nothing else`, () => {
      const source = `
        import type { ${props} } from './dist/frameworks/${file}.js';
        const all: Record<keyof ${props}, true> = { ${settable.map((name) => `'${name}': true`).join(', ')} };
        type IsAny<T> = 0 extends 1 & T ? true : never;
        type Unknown = { [Name in keyof ${props}]: IsAny<${props}[Name]> }[keyof ${props}];
        const none: Unknown[] = []; export const never: undefined[] = none; void all;`;
      assert.deepEqual(complaints(source, RESOLUTIONS.bundler), []);
    });

    test(`${tag.tagName}: an event has its detail and the tag itself`, () => {
      const source = `
        import type { ${props} } from './dist/frameworks/${file}.js';
        export const props: ${props} = { ${handlers} };`;
      assert.deepEqual(complaints(source, RESOLUTIONS.bundler), []);
    });
  }

  test('each framework has its door, with the tags by their names', () => {
    const files = built('.d.ts').filter((file) => file.includes('frameworks') && !file.endsWith('props.d.ts'));
    assert.equal(files.length, 5);
    for (const file of files)
      for (const { tagName } of elements) assert.match(read(file), new RegExp(`'${tagName}': `));
  });
});
