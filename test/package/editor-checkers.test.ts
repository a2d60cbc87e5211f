/** Each form of the editor, with all that it may hold, as axe and IBM's checker see it; and on a narrow screen. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type Axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { EditorPage } from './support/editor-page.js';
import { inEach } from './support/editor-forms.js';
import { root } from './support/package.js';

const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
const ibm = readFileSync(createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'), 'utf8');

/** What IBM's checker takes for a failure, and why it stays. By rule. */
const EXPLAINED: Readonly<Record<string, string>> = {
  aria_form_label_unique: 'A form without a name is no landmark; those are fields with a button of their own.',
  fieldset_label_valid:
    'Groups of one name stand in others of different names, such as an offer and the answer to a barrier.',
  input_label_exists: 'Labels in a table are for screen readers alone: its heads say it to the eye.',
};

/** `rules`: those that are looked at; by default all. */
const seenByAxe = (page: Page, rules?: string[]) =>
  page.evaluate(async (runOnly) => {
    const { axe } = globalThis as unknown as { axe: typeof Axe };
    const { violations } = await axe.run({ resultTypes: ['violations'], ...(runOnly ? { runOnly } : {}) });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`));
  }, rules);

/** What the engine gives, as far as it is looked at. */
interface Ibm {
  readonly Checker: new () => {
    check(document: Document, policies: readonly string[]): Promise<{ readonly results: readonly Finding[] }>;
  };
}
interface Finding {
  readonly ruleId: string;
  readonly value: readonly [level: string, outcome: string];
  readonly snippet: string;
}

/** Failures alone: much else it asks a person to look at. */
const seenByIbm = (page: Page) =>
  page.evaluate(async () => {
    const { ace } = globalThis as unknown as { readonly ace: Ibm };
    const { results } = await new ace.Checker().check(document, ['WCAG_2_2']);
    return results
      .filter(({ value }) => value[0] === 'VIOLATION' && value[1] === 'FAIL')
      .map(({ ruleId, snippet }) => ({ rule: ruleId, snippet: snippet.slice(0, 120) }));
  });

describe('every form of the editor', () => {
  const editor = new EditorPage();

  test('axe finds nothing, and nothing is wider than a phone', async () => {
    const { page, person } = editor;
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
    await page.evaluate(axe);
    const found: string[] = [];
    await inEach(person, async (form) => {
      found.push(...(await seenByAxe(page)));
      // All else than colours is the same in the dark.
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      found.push(...(await seenByAxe(page, ['color-contrast', 'link-in-text-block'])).map((one) => `dark: ${one}`));
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
      await page.setViewport({ width: 320, height: 800 });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) found.push(`${form} is ${width} wide`);
      await page.setViewport({ width: 1200, height: 900 });
    });
    assert.deepEqual(found, []);
  });

  test('IBM’s checker finds no failure that is not explained', async () => {
    const { page, person } = editor;
    // It talks to the console of colours that it cannot make out.
    await page.evaluate(`${ibm};globalThis.ace = ace;console.log = console.warn = console.error = () => {};`);
    const all: { rule: string; snippet: string }[] = [];
    await inEach(person, async () => {
      all.push(...(await seenByIbm(page)));
    });
    assert.deepEqual(
      all.filter(({ rule }) => !(rule in EXPLAINED)),
      [],
    );
    assert.deepEqual([...new Set(all.map(({ rule }) => rule))].sort(), Object.keys(EXPLAINED).sort());
  });
});
