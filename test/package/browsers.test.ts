/**
 * The oldest supported browsers (`browserslist` in `package.json`) have what scripts and style sheets use, by MDN's
 * tables. What is younger stands here, with what happens without it: none of it may be needed for the scan to work.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { printStyles } from '../../src/element/result/export/print-styles.js';
import { paperStyles } from '../../src/element/result/paper/paper-styles.js';
import { sheetStyles } from '../../src/element/result/paper/sheet-styles.js';
import { detailsStyles } from '../../src/element/result/details-styles.js';
import { reportStyles } from '../../src/element/result/report-styles.js';
import { resultStyles } from '../../src/element/result/styles.js';
import { styles } from '../../src/element/styles.js';
import { feature, floor, lacking, youngNames } from './support/floor.js';
import { built, read, root } from './support/package.js';
import { scriptFeatures } from './support/script-features.js';
import { styleFeatures } from './support/style-features.js';

/** Of the tag, the frame and the bridge; the command runs in Node. */
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts') && !/^cli\b/.test(file))
  .map((file) => join(root, 'src', file));
/** With the packages in them. */
const scripts = built('.js')
  .filter((file) => file.startsWith(join('dist', 'cdn')))
  .map((file) => join(root, file));

const names = youngNames();
const inSources = new Map<string, string[]>();
const inBuilt = new Map<string, string[]>();
before(() => {
  // Read together: the compiler then reads the declarations of the DOM once.
  for (const [path, places] of scriptFeatures([...sources, ...scripts], names)) {
    const built = places.filter((place) => place.startsWith(join(root, 'dist')));
    if (built.length > 0) inBuilt.set(path, built);
    if (built.length < places.length) inSources.set(path, places);
  }
});

const YOUNG_SCRIPT: Readonly<Record<string, string>> = {
  'api.ElementInternals.states': 'the page cannot style by stage',
  'api.IDBFactory.databases': 'the database is opened to see whether something waits',
  'api.Navigator.share': 'sending on opens a mail',
  'api.Navigator.userActivation': 'start() moves the focus on a page that nobody has touched',
  'api.UserActivation.hasBeenActive': 'the same',
  'api.Window.navigation': 'there is no such handler that could cancel a download',
};

const sheets: Readonly<Record<string, string>> = {
  'of the tag': styles.map(({ cssText }) => cssText).join('\n'),
  'of the result': `${reportStyles.cssText}${resultStyles.cssText}${detailsStyles.cssText}`,
  'for paper': [printStyles, paperStyles.cssText, sheetStyles.cssText].join('\n'),
  'of the frame': read('src/embed.css'),
  'of the prerendered screen': read('dist/cdn/prerender.css'),
};

/** Without these there is another rule, or a plainer look. Names with a dash in front are one browser's own. */
const YOUNG_STYLE: Readonly<Record<string, string>> = {
  'css.at-rules.page': 'the margins are those of the browser',
  'css.properties.break-after.avoid': 'a heading may end a page',
  'css.properties.contain-intrinsic-inline-size':
    'a tag to which the page gives no width has none: the documentation says so',
  'css.properties.content.alt_text': 'the sign is read out',
  'css.properties.cursor.pointer': 'a telephone has no pointer',
  'css.properties.hyphenate-limit-chars': 'short words are divided as well',
  'css.properties.hyphens': 'the build adds the name that Safari had for it',
  'css.properties.orphans': 'one line may stand alone',
  'css.properties.print-color-adjust': 'written with the name that Chromium had for it as well',
  'css.properties.print-color-adjust.exact': 'the same',
  'css.properties.text-wrap': 'headings break where they are full',
  'css.properties.text-wrap.balance': 'the same',
  'css.properties.text-wrap.wrap': 'the same',
  'css.properties.widows': 'one line may stand alone',
  'css.selectors.has': 'the chosen option shows by its input alone, and so does the focus',
};
/** These make a whole rule or value void, so they stand behind `@supports` alone. */
const ASKED_FOR = new Set([
  ...['color-mix', 'light-dark', 'lab', 'lab.relative_syntax', 'oklab', 'oklch', 'oklch.relative_syntax'].map(
    (name) => `css.types.color.${name}`,
  ),
  'css.selectors.dir',
]);

const young = (paths: Iterable<string>) =>
  [...paths].filter((path) => {
    const found = feature(path);
    return found && lacking(found).length > 0;
  });

describe('what the oldest supported browsers lack', () => {
  for (const [title, used] of Object.entries({ 'in our scripts': inSources, 'in what is built of them': inBuilt })) {
    test(`${title}: nothing but what the scan can do without`, () => {
      assert.deepEqual(
        young(used.keys())
          .filter((path) => !Object.hasOwn(YOUNG_SCRIPT, path))
          .map((path) => [path, used.get(path)]),
        [],
      );
    });
  }

  for (const [title, sheet] of Object.entries(sheets)) {
    test(`in the style sheet ${title}: nothing but what has a fallback, or is only for the look`, () => {
      assert.deepEqual(
        young(styleFeatures(sheet, ASKED_FOR)).filter((path) => !Object.hasOwn(YOUNG_STYLE, path)),
        [],
      );
    });
  }

  test('the lists above name nothing that is no longer used, or no longer young', () => {
    const used = [
      ...young(inSources.keys()),
      ...young(inBuilt.keys()),
      ...Object.values(sheets).flatMap((sheet) => young(styleFeatures(sheet))),
    ];
    const listed = [...Object.keys(YOUNG_SCRIPT), ...Object.keys(YOUNG_STYLE)];
    assert.deepEqual(
      listed.filter((path) => !used.includes(path)),
      [],
    );
  });
});

describe('these tests see', () => {
  const lines: Readonly<Record<string, string>> = {
    'api.URL.canParse_static': "URL.canParse('/');",
    'api.AbortSignal.any_static': 'AbortSignal.any([]);',
    'javascript.builtins.Array.toSorted': '[1].toSorted();',
    'javascript.builtins.Object.groupBy': 'Object.groupBy([1], String);',
    'javascript.builtins.Promise.withResolvers': 'Promise.withResolvers();',
    'javascript.builtins.Set.union': 'new Set().union(new Set());',
    'javascript.builtins.Intl.Segmenter': "new Intl.Segmenter('en');",
    'api.Element.checkVisibility': 'document.body.checkVisibility();',
    'api.HTMLElement.showPopover': 'document.body.showPopover();',
    'api.Response.bytes': "void new Response('').bytes();",
  };
  test('a script with what is too young', () => {
    const folder = mkdtempSync(join(tmpdir(), 'young-'));
    const file = join(folder, 'young.ts');
    writeFileSync(file, Object.values(lines).join('\n'));
    const found = young(scriptFeatures([file], names).keys());
    rmSync(folder, { recursive: true, force: true });
    assert.deepEqual(
      Object.keys(lines).filter((path) => !found.includes(path)),
      [],
    );
  });

  const rules: readonly (readonly [path: string, rule: string])[] = [
    ['css.types.color.light-dark', 'p { --a: light-dark(red, blue) }'],
    ['css.types.color.color-mix', 'p { color: color-mix(in srgb, red, blue) }'],
    ['css.types.color.rgb.relative_syntax', 'p { color: rgb(from red r g b) }'],
    ['css.selectors.has', 'p:has(a) { color: red }'],
    ['css.selectors.dir', 'p:dir(rtl) { color: red }'],
    ['css.selectors.nesting', 'p { &:hover { color: red } }'],
    ['css.properties.grid-template-columns.subgrid', 'p { grid-template-columns: subgrid }'],
    ['css.properties.field-sizing', 'p { field-sizing: content }'],
    ['css.at-rules.starting-style', '@starting-style { p { color: red } }'],
    ['css.at-rules.scope', '@scope (p) { a { color: red } }'],
    ['css.properties.content.alt_text', "p::before { content: 'x' / '' }"],
  ];
  for (const [path, rule] of rules) {
    test(`in \`${rule}\` that ${path} is too young`, () => {
      assert.ok(young(styleFeatures(rule)).includes(path), [...styleFeatures(rule)].join(' '));
    });
  }

  test('that a value stands behind `@supports`, and that another does not', () => {
    const asked = new Set(['css.types.color.light-dark']);
    const rule = 'p { color: light-dark(red, blue) }';
    assert.deepEqual(young(styleFeatures(`@supports (color: light-dark(red, red)) { ${rule} }`, asked)), []);
    assert.deepEqual(young(styleFeatures(rule, asked)), [...asked]);
  });
});

test('the documentation names the same browsers', () => {
  const section = read('docs/browser-support.md');
  const named = { chrome: 'Chrome', edge: 'Edge', firefox: 'Firefox', safari: 'Safari', ios_saf: 'iOS' };
  for (const { name, version } of floor) {
    const words = Object.hasOwn(named, name) ? named[name as keyof typeof named] : name;
    assert.match(section, new RegExp(`${words} ${version.replace('.', '\\.')}\\b`));
  }
});
