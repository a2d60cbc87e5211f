/**
 * What WordPress's own directory asks of a plugin before anybody reads it, over the built zip: rules of its Plugin Check 1.2 that
 * need neither a network nor that plugin. Two are left out: a contributor's name there, and the newest WordPress of the day.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { zip } from './support/site.js';

const SLUG = 'ai-maturity-scan';
const files = new Map(Object.entries(unzipSync(readFileSync(zip))).map(([path, bytes]) => [path, bytes]));
const text = (path: string) => strFromU8(files.get(`${SLUG}/${path}`) ?? assert.fail(`no ${path} in the zip`));
const php = [...files.keys()].filter((path) => path.endsWith('.php')).map((path) => path.slice(SLUG.length + 1));
const readme = text('readme.txt');
const header = text(`${SLUG}.php`);
const field = (file: string, name: string) => new RegExp(`^[ *]*${name}: *(.+)$`, 'm').exec(file)?.[1];

describe('the zip, as the directory of plugins wants it', () => {
  for (const [rule, pattern] of [
    ['compressed files', /\.(?:zip|t?gz|rar|tar|7z)$/],
    ['programs', /\.(?:a|bin|deploy|dist|dmg|dump|exe|iso|o|obj|phar|pkg|sh|so)$/],
    ['hidden files, or folders of a version control', /(?:^|\/)\./],
    ['names with spaces or signs', /[\s!@#$%^&*()+=[\]{};:"'<>,?\\|`~]/],
  ] as const)
    test(`has no ${rule}`, () =>
      assert.deepEqual(
        [...files.keys()].filter((path) => pattern.test(path)),
        [],
      ));

  for (const [rule, pattern] of [
    ['addresses of a test machine', /https?:\/\/(?:localhost|127\.0\.0\.1|[^/'"\s]*\.local(?:host)?)\//],
    ['code that updates plugins', /plugin-update-checker|auto_update_plugin|site_transient_update_/],
    ['code made unreadable', /eval\s*\(|base64_decode\s*\(|This file was encoded by|sourceguardian|ionCube/],
    ['scripts and styles from elsewhere', /(?:wp_(?:enqueue|register)_(?:script|style)\w*\([^;]*|src=["'])https?:\/\//],
  ] as const)
    test(`has no ${rule} in its PHP`, () =>
      assert.deepEqual(
        php.filter((path) => pattern.test(text(path))),
        [],
      ));

  test('has texts in its own domain only, which is its slug', () => {
    const domains = php.flatMap((path) =>
      [...text(path).matchAll(/\b(?:__|_e|_x|_n|_nx|esc_(?:html|attr)_(?:_|e|x))\(\s[^;]*?, '([a-z-]+)'\s\)/g)].map(
        ([, domain]) => domain,
      ),
    );
    assert.ok(domains.length > 100);
    assert.deepEqual([...new Set(domains)], [SLUG]);
    assert.equal(field(header, 'Text Domain'), SLUG);
    const folder = field(header, 'Domain Path') ?? '';
    assert.match(folder, /^\//);
    assert.ok([...files.keys()].some((path) => path.startsWith(`${SLUG}${folder}/`)));
  });
});

describe('readme.txt, as the directory of plugins wants it', () => {
  test('has the name, the licence and the versions of the plugin itself', () => {
    assert.equal(/^=== (.+) ===$/m.exec(readme)?.[1], field(header, 'Plugin Name'));
    for (const name of ['License', 'Requires at least', 'Requires PHP'])
      assert.equal(field(readme, name), field(header, name), name);
    assert.equal(field(readme, 'Stable tag'), field(header, 'Version'));
  });

  test('has versions in the form that is read', () => {
    for (const name of ['Requires at least', 'Tested up to'])
      assert.match(field(readme, name) ?? '', /^\d+\.\d(\.\d+)?$/);
    assert.match(field(readme, 'Requires PHP') ?? '', /^\d+(\.\d+){1,2}$/);
  });

  test('has at most five tags, and a short description of at most 150 characters', () => {
    assert.ok((field(readme, 'Tags') ?? '').split(',').length <= 5);
    const [, short = ''] = readme.split('\n\n');
    assert.ok(short.length > 40 && short.length <= 150, `${short.length}: ${short}`);
  });

  test('says where the source of its scripts is, which are minified', () => {
    assert.match(readme, /build:wordpress/);
  });
});
