/** IBM's accessibility checker, beside axe: it looks at other things, and at some of the same in another way. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { languages } from '../../src/content/index.js';
import { isShort } from '../engine/support/runs.js';
import { DemoBrowser } from './support/browser.js';
import { goTo, STOPS } from './support/stops.js';

const ENGINE = createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js');

/** What it finds, or asks a person to look at, and why that stays. By rule. */
const EXPLAINED: Readonly<Record<string, string>> = {
  aria_child_valid: 'Hint and problem of a question belong into its group; WAI-ARIA requires no owned elements there.',
  aria_keyboard_handler_exists: 'The radio buttons in the group are native: the browser has the keys.',
  element_attribute_deprecated: 'HTML has `start` and `value` of lists; they were deprecated in HTML 4 only.',
  fieldset_legend_valid: 'The group is named by the heading above it. With a legend, Orca says the question twice.',
  html_skipnav_exists: 'Links to skip what is repeated belong to the page around the tag.',
  input_checkboxes_grouped: 'Each box to tick off stands beside its own action.',
  input_fields_grouped: 'The form to come back with takes a code or a file: each has its label, under one heading.',
  input_label_visible: 'The title of the action beside the box can be seen, and is in the name of the box.',
  label_content_exists: 'The box is named by itself; the label is the area around it that a finger may hit.',
  list_structure_proper: 'HTML lets a `div` hold a term with its description.',
  select_options_grouped: 'The questions are one list, in the order in which they were asked.',
  style_color_misuse: 'A field with a problem has words that say so; its colour only repeats them.',
  style_focus_visible: 'A field has the ring of everything else; `every-page.test.ts` looks whether that is seen.',
  style_highcontrast_visible:
    'Looked at in `forced-colours.test.ts`. The bar of progress repeats what stands above it.',
  text_block_heading:
    'A word above a heading or a small group, such as the name of the section: no heading of its own.',
  text_sensory_misuse: '"Little" speaks of an amount there, not of a size on screen.',
  widget_tabbable_single: 'Radio buttons of which none is chosen; the browser makes them one stop.',
};

/** Its rules on words are made for English, where it finds all that is explained: in a short run, only there. */
const HERE = isShort ? languages.slice(0, 1) : languages;

describe('IBM’s checker', () => {
  let browser: DemoBrowser;
  let page: Page;
  const met = new Set<string>();

  before(async () => {
    browser = await DemoBrowser.open();
    ({ page } = await browser.visit('bare.html'));
    await page.evaluate(`${readFileSync(ENGINE, 'utf8')};globalThis.ace = ace;`);
    // The page around the tag has its landmarks.
    await page.evaluate(() => {
      const main = document.createElement('main');
      const scan = document.querySelector('ai-maturity-scan');
      scan?.replaceWith(main);
      if (scan) main.append(scan);
    });
  });
  after(() => browser.close());

  for (const language of HERE) {
    for (const [name, stop] of Object.entries(STOPS)) {
      for (const open of name.includes('result') ? [true, false] : [true]) {
        test(`finds nothing that is not explained: ${language}, ${name}${open ? '' : ', folded'}`, async () => {
          await goTo(page, language, stop);
          const found = await page.evaluate(check, open);
          found.forEach(({ rule }) => met.add(rule));
          assert.deepEqual(
            found.filter(({ rule }) => !(rule in EXPLAINED)),
            [],
          );
        });
      }
    }
  }

  test('still finds all that is explained', () => {
    assert.deepEqual([...met].sort(), Object.keys(EXPLAINED).sort());
  });
});

/** What the engine gives, as far as it is looked at. */
interface Checker {
  check(document: Document, policies: readonly string[]): Promise<{ readonly results: readonly Finding[] }>;
}
interface Finding {
  readonly ruleId: string;
  readonly value: readonly [level: string, outcome: string];
  readonly message: string;
  readonly snippet: string;
}

/** Runs in the page: all that is not passed. `open`: what folds. */
async function check(open: boolean) {
  const root = document.querySelector('ai-maturity-scan')?.shadowRoot;
  root?.querySelectorAll('details').forEach((details) => (details.open = open));
  const { ace } = globalThis as unknown as { readonly ace: { readonly Checker: new () => Checker } };
  const { results } = await new ace.Checker().check(document, ['WCAG_2_2', 'IBM_Accessibility']);
  return results
    .filter(({ value }) => value[1] !== 'PASS')
    .map(({ message, ruleId, snippet }) => ({ rule: ruleId, message, snippet: snippet.slice(0, 200) }));
}
