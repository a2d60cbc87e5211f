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
const fields = element.members.filter((one) => one.kind === 'field' && !one.static);

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

describe('for templates', () => {
  const settable = [
    // Every framework knows it of every element.
    ...names(fields.filter((one) => !one.readonly)).filter((name) => name !== 'lang'),
    ...names(element.attributes).filter((name) => name.includes('-')),
    ...names(element.events).map((name) => `on${name}`),
  ];

  test('all that can be set is known, and nothing else', () => {
    const source = `
      import type { ScanProps } from './dist/frameworks/props.js';
      const all: Record<keyof ScanProps, true> = { ${settable.map((name) => `'${name}': true`).join(', ')} };
      type IsAny<T> = 0 extends 1 & T ? true : never;
      type Unknown = { [Name in keyof ScanProps]: IsAny<ScanProps[Name]> }[keyof ScanProps];
      const none: Unknown[] = []; export const never: undefined[] = none; void all;`;
    assert.deepEqual(complaints(source, RESOLUTIONS.bundler), []);
  });

  test('an event has its detail and the tag itself', () => {
    const source = `
      import type { ScanProps } from './dist/frameworks/props.js';
      export const props: ScanProps = {
        'onscan-result': ({ currentTarget, detail }) => { const step: number = detail.step?.low ?? 0; void step; currentTarget.reset(); },
        'onscan-answer': ({ detail }) => { const id: string = detail.question; void id; },
      };`;
    assert.deepEqual(complaints(source, RESOLUTIONS.bundler), []);
  });

  test('each framework has its door, with the tag by its name', () => {
    const files = built('.d.ts').filter((file) => file.includes('frameworks') && !file.endsWith('props.d.ts'));
    assert.equal(files.length, 5);
    for (const file of files) assert.match(read(file), new RegExp(`'${element.tagName}': `));
  });
});
