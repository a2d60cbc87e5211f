/** The Drupal module and the TYPO3 extension, as far as they can be tried without these systems. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'yaml';
import { hasPhp } from '../wordpress/support/php.js';
import { manifest, read, root } from './support/package.js';
import { runPhp } from './support/run-php.js';

interface Prop {
  readonly type: string;
  readonly enum?: readonly string[];
}

const { modules } = JSON.parse(read('custom-elements.json')) as {
  readonly modules: readonly {
    readonly declarations: readonly { readonly tagName?: string; readonly attributes: readonly { name: string }[] }[];
  }[];
};
const tag = modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === 'ai-maturity-scan');
const attributes = new Set(tag?.attributes.map(({ name }) => name));

const drupal = 'demo/hosts/drupal/ai_maturity_scan';
const typo3 = 'demo/hosts/typo3/ai_maturity_scan';
const component = parse(read(`${drupal}/components/ai-maturity-scan/ai-maturity-scan.component.yml`)) as {
  readonly props: { readonly properties: Readonly<Record<string, Prop>> };
  readonly slots: object;
  readonly libraryOverrides: object;
};
const props = component.props.properties;
const block = read(`${drupal}/src/Plugin/Block/ScanBlock.php`);

describe('the zips', () => {
  const zips = new Map<string, Record<string, Uint8Array>>();
  before(() => {
    const { status, stderr } = spawnSync(process.execPath, ['.scripts/build-hosts.mjs'], { cwd: root });
    assert.equal(status, 0, String(stderr));
    for (const host of ['drupal', 'typo3'])
      zips.set(host, unzipSync(readFileSync(join(root, 'dist', 'hosts', host, 'ai_maturity_scan.zip'))));
  });

  for (const [host, names, scanIn, versioned] of [
    ['drupal', 'ai_maturity_scan.libraries.yml', '', 'ai_maturity_scan.info.yml'],
    ['typo3', 'Resources/Private/Templates/AiMaturityScan.html', 'Resources/Public/', 'composer.json'],
  ] as const)
    test(`${host}: names a script that is there with all that it loads, in a folder of this version`, () => {
      const files = zips.get(host) ?? {};
      const text = (path: string) => strFromU8(files[`ai_maturity_scan/${path}`] ?? assert.fail(`no ${path}`));
      const [script = '', folder = ''] = /(scan-\w{8})\/ai-maturity-scan\.js/.exec(text(names)) ?? [];
      assert.equal(text(scanIn + script), read('dist/cdn/ai-maturity-scan.js'));
      for (const name of ['nl.js', 'rest.js', 'result-fr.js']) assert.ok(text(`${scanIn}${folder}/${name}`));
      assert.equal((parse(text(versioned)) as { readonly version: string }).version, manifest.version);
      assert.match(text('LICENSE.txt'), /MIT License/);
      if (host === 'typo3') assert.ok(text('ext_emconf.php').includes(`'version' => '${manifest.version}'`));
    });
});

describe('the Drupal module', () => {
  test('its component has props with a type, of which each is a setting of the tag', () => {
    assert.deepEqual(
      Object.keys(props).filter((name) => !attributes.has(name.replace('_', '-'))),
      [],
    );
    const types = new Set(Object.values(props).map(({ type }) => type));
    assert.deepEqual([...types].sort(), ['boolean', 'integer', 'string']);
    assert.deepEqual(component.libraryOverrides, { dependencies: ['ai_maturity_scan/scan'] });
  });

  test('its block has a setting for each prop, in the form and in the schema, with a default that the prop takes', () => {
    const schema = parse(read(`${drupal}/config/schema/ai_maturity_scan.schema.yml`)) as Record<
      string,
      { readonly mapping: Readonly<Record<string, Prop>> }
    >;
    const { mapping } = schema['block.settings.ai_maturity_scan'] ?? assert.fail('no schema');
    const typesOf = (all: Readonly<Record<string, Prop>>) =>
      Object.entries(all).map(([name, { type }]) => [name, type]);
    assert.deepEqual(typesOf(mapping), typesOf(props));
    for (const [name, { enum: values }] of Object.entries(props)) {
      const [, value = assert.fail(`no default of ${name}`)] =
        new RegExp(`^    '${name}' => (.*),$`, 'm').exec(block) ?? [];
      if (values) assert.equal(value, `'${values[0]}'`);
      assert.ok(block.includes(`$form['${name}']`), `no field for ${name}`);
      for (const one of values ?? []) assert.ok(block.includes(`'${one}' => $this->t(`), `no choice ${one}`);
    }
  });

  test('its library is a module that Drupal does not join with others', () => {
    const { scan } = parse(read(`${drupal}/ai_maturity_scan.libraries.yml`)) as { readonly scan: object };
    const options = { preprocess: false, minified: true, attributes: { type: 'module' } };
    assert.deepEqual(scan, { js: { 'scan/ai-maturity-scan.js': options } });
  });

  const skip = hasPhp && existsSync('/usr/share/php/Twig/autoload.php') ? false : 'no Twig here';
  for (const [title, values, html] of [
    ['nothing set', {}, '<ai-maturity-scan></ai-maturity-scan>'],
    [
      'what a block hands over',
      { lang: 'nl', depth: 'quick', heading_level: 3, anonymous: true, endpoint: '/results' },
      '<ai-maturity-scan lang="nl" depth="quick" heading-level="3" endpoint="/results" anonymous="true"></ai-maturity-scan>',
    ],
    [
      'all settings and the slot',
      { ...Object.fromEntries(Object.keys(props).map((name) => [name, 'x'])), result: 'Talk to us' },
      `<ai-maturity-scan ${['lang', 'depth', 'layout', 'persist', 'resume', 'heading-level', 'country', 'endpoint']
        .map((name) => `${name}="x"`)
        .join(
          ' ',
        )} anonymous="true" ${['support-src', 'benchmark-src', 'src'].map((name) => `${name}="x"`).join(' ')}>` +
        '<div slot="result">Talk to us</div></ai-maturity-scan>',
    ],
    [
      'markup in a setting',
      { lang: '"><script>', anonymous: false },
      '<ai-maturity-scan lang="&quot;&gt;&lt;script&gt;"></ai-maturity-scan>',
    ],
  ] as const)
    test(`its template, by Twig: ${title}`, { skip }, () => {
      const folder = mkdtempSync(join(tmpdir(), 'twig-'));
      const file = join(folder, 'values');
      writeFileSync(file, JSON.stringify(values));
      const template = join(root, drupal, 'components/ai-maturity-scan/ai-maturity-scan.twig');
      const rendered = JSON.parse(runPhp('twig.php', template, file)) as string;
      rmSync(folder, { recursive: true });
      assert.equal(rendered.trim(), html);
    });
});

describe('the TYPO3 extension', () => {
  test('its set has the name of its package, and needs the content elements of TYPO3', () => {
    const set = parse(read(`${typo3}/Configuration/Sets/AiMaturityScan/config.yaml`)) as object;
    const { name } = JSON.parse(read(`${typo3}/composer.json`)) as { readonly name: string };
    const label = 'LLL:EXT:ai_maturity_scan/Resources/Private/Language/locallang.xlf:name';
    assert.deepEqual(set, { name, label, dependencies: ['typo3/fluid-styled-content'] });
  });

  test('its template sets attributes of the tag, each from a column that the element has', { skip: !hasPhp }, () => {
    const added = JSON.parse(runPhp('tca.php', join(root, typo3, 'Configuration/TCA/Overrides/tt_content.php'))) as {
      readonly table: string;
      readonly columns: object;
      readonly item: { readonly value: string };
      readonly fields: string;
    };
    const template = read(`${typo3}/Resources/Private/Templates/AiMaturityScan.html`);
    const [, inside = ''] = /<ai-maturity-scan\s([^>]*)>/.exec(template) ?? [];
    const set = [...inside.matchAll(/([\w-]+)="[^"]*?data\.(\w+)[^"]*"/g)].map(([, name = '', column]) => [
      name,
      column,
    ]);
    const columns = Object.keys(added.columns);
    assert.deepEqual(set.map(([, column]) => column).sort(), [...columns].sort());
    for (const [name = '', column] of set)
      assert.deepEqual([attributes.has(name), column], [true, `tx_aimaturityscan_${name.replace('-', '_')}`]);
    assert.ok(columns.every((column) => added.fields.split(',').includes(column)));
    assert.deepEqual([added.table, added.item.value], ['tt_content', 'ai_maturity_scan']);
    const typoScript = read(`${typo3}/Configuration/Sets/AiMaturityScan/setup.typoscript`);
    assert.match(typoScript, /^tt_content\.ai_maturity_scan =< lib\.contentElement$/m);
  });

  for (const file of ['ContentSecurityPolicies.php', 'TCA/Overrides/tt_content.php'])
    test(`${file} compiles`, { skip: !hasPhp }, () => {
      const { status, stdout } = spawnSync('php', ['-l', join(root, typo3, 'Configuration', file)]);
      assert.equal(status, 0, String(stdout));
    });
});
