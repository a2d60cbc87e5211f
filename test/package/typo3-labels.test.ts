/** The words of the TYPO3 extension, and what it says of itself to a TYPO3 without Composer. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { po } from 'gettext-parser';
import { hasPhp } from '../wordpress/support/php.js';
import { root } from './support/package.js';
import { runPhp } from './support/run-php.js';

const home = join(root, 'demo/hosts/typo3/ai_maturity_scan');
const FILE = 'LLL:EXT:ai_maturity_scan/Resources/Private/Language/locallang.xlf:';

function labelsOf(name: string) {
  return JSON.parse(runPhp('xliff.php', join(home, 'Resources/Private/Language', name))) as {
    readonly language: string;
    readonly labels: Readonly<Record<string, readonly [source: string, target: string]>>;
  };
}

describe('the TYPO3 extension', { skip: !hasPhp }, () => {
  test('has an English label for each that its form and its set ask for, and no others', () => {
    const form = runPhp('tca.php', join(home, 'Configuration/TCA/Overrides/tt_content.php')).replaceAll('\\/', '/');
    const set = readFileSync(join(home, 'Configuration/Sets/AiMaturityScan/config.yaml'), 'utf8');
    const asked = (form + set).split(FILE).slice(1);
    const ids = new Set(asked.map((text) => /^[\w.]+/.exec(text)?.[0] ?? ''));
    assert.deepEqual([...ids].sort(), Object.keys(labelsOf('locallang.xlf').labels).sort());
    // Each label comes from the file.
    const written = [...form.matchAll(/"(?:label|description)":"([^"]*)"/g)].map(([, text = '']) => text);
    assert.deepEqual(
      written.filter((text) => !text.startsWith(FILE)),
      [],
    );
  });

  for (const language of ['nl', 'de', 'fr'])
    test(`says all of it in ${language}, with the words of the WordPress plugin where both say the same`, () => {
      const english = labelsOf('locallang.xlf').labels;
      const translated = labelsOf(`${language}.locallang.xlf`);
      assert.equal(translated.language, language);
      const sources = Object.entries(translated.labels).map(([id, [source]]) => [id, [source, '']]);
      assert.deepEqual(Object.fromEntries(sources), english);
      const plugin = po.parse(readFileSync(join(root, `src/wordpress/translations/${language}.po`))).translations;
      let shared = 0;
      for (const [source, target] of Object.values(translated.labels)) {
        assert.ok(target, source);
        assert.doesNotMatch(target, / [:;?!»]|« /, 'narrow no-break spaces');
        const word = plugin['']?.[source] ?? plugin['block description']?.[source];
        if (word) {
          assert.equal(target, word.msgstr[0]);
          shared += 1;
        }
      }
      assert.ok(shared > 10, `${shared} in common`);
    });

  test('names the same packages to a TYPO3 without Composer as to Composer', () => {
    const declared = JSON.parse(runPhp('emconf.php', join(home, 'ext_emconf.php'))) as {
      readonly description: string;
      readonly constraints: { readonly depends: Readonly<Record<string, string>> };
    };
    const composer = JSON.parse(readFileSync(join(home, 'composer.json'), 'utf8')) as {
      readonly description: string;
      readonly require: Readonly<Record<string, string>>;
      readonly extra: object;
    };
    assert.equal(declared.description, composer.description);
    const packages = { typo3: 'typo3/cms-core', fluid_styled_content: 'typo3/cms-fluid-styled-content' };
    assert.deepEqual(Object.keys(declared.constraints.depends), Object.keys(packages));
    for (const [key, name] of Object.entries(packages)) {
      const [, from, to] = /^\^([\d.]+) \|\| \^(\d+)\.0$/.exec(composer.require[name] ?? '') ?? [];
      assert.equal(declared.constraints.depends[key], `${from}.0-${to}.99.99`);
    }
    // What TYPO3 15 refuses to do without.
    const keys = { 'extension-key': 'ai_maturity_scan', Package: { providesPackages: {} } };
    assert.deepEqual(composer.extra, { 'typo3/cms': keys });
  });
});
