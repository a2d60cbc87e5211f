/** Each screen of the administration: by axe and IBM's checker, from a phone to a desktop, in four languages and from right to left. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { axeProblems, ibmProblems } from './support/accessibility.js';
import { ask, call, CONTACTS } from './support/contact.js';
import { logIn, open, openBrowser, press } from './support/person.js';
import { envelope, firm, post, store } from './support/results.js';
import { setOtherPlugin, setSettings, sql, TABLE } from './support/site.js';

const RESULTS = 'admin.php?page=ai-maturity-scan';
/** What comes to the screen, and what of it is the plugin's; "settle" waits for what a script adds, or opens what folds. */
interface Screen {
  readonly path: string;
  readonly within?: string;
  readonly settle?: (page: Page) => Promise<unknown>;
}
const click = (selector: string) => (page: Page) => page.$eval(selector, (button) => (button as HTMLElement).click());
const SCREENS: Readonly<Record<string, Screen>> = {
  results: { path: RESULTS },
  'one result': {
    path: RESULTS,
    settle: async (page) => {
      await press(page, '.row-title');
      await page.waitForSelector('#ams-roadmap :is(ol, p)');
    },
  },
  'the question before deleting': {
    path: RESULTS,
    settle: async (page) => {
      await press(page, '.row-title');
      await press(page, '#ams-delete');
    },
  },
  figures: { path: `${RESULTS}&view=figures`, settle: (page) => page.waitForSelector('.ams-figures svg.bar') },
  'contact requests': { path: 'admin.php?page=ai-maturity-scan-contacts' },
  'support offers, one open': {
    path: 'admin.php?page=ai-maturity-scan-offers',
    settle: async (page) => {
      await click('#ams-add')(page);
      await page.waitForSelector('#ams-offer-en-title');
      await page.$$eval('.wrap details', (all) => all.forEach((one) => (one.open = true)));
    },
  },
  'publish figures': { path: 'admin.php?page=ai-maturity-scan-publish' },
  settings: { path: 'admin.php?page=ai-maturity-scan-settings' },
  'the box on the dashboard': { path: 'index.php', within: '#ai_maturity_scan_dashboard' },
  'Site Health': {
    path: 'site-health.php',
    within: '[aria-controls*="ai_maturity_scan"], [id*="ai_maturity_scan"]',
    settle: (page) => page.waitForSelector('[id*="ai_maturity_scan"]'),
  },
};

/** The same for each reader: another plugin sets the language, or the direction as WordPress does for Arabic. */
const language = (locale: string) =>
  `add_filter('locale', fn() => '${locale}'); add_filter('determine_locale', fn() => '${locale}');`;
const READERS: Readonly<Record<string, string | null>> = {
  English: null,
  Dutch: language('nl_NL'),
  German: language('de_DE'),
  French: language('fr_FR'),
  'right to left': "$GLOBALS['text_direction'] = 'rtl';",
};
const WIDTHS = [320, 390, 700, 1200];

/** What IBM's checker takes for a failure, and why it stays: rule, place, reason. Versions of WordPress differ in theirs. */
const EXPLAINED: readonly (readonly [rule: string, place: RegExp, reason: string])[] = [
  ['aria_form_label_unique', /^<form /, 'A form without a name is no landmark.'],
  [
    'input_label_exists',
    /"(?:bulk-action|current-page)-selector|"cb-select-all/,
    'WordPress labels these for the ear.',
  ],
  ['label_content_exists', /"cb-select-all/, 'The same box of WordPress.'],
  ['table_headers_exists', /wp-list-table/, 'WordPress has a cell above the boxes of its list, no heading.'],
  ['table_headers_related', /check-column/, 'The same cell.'],
  [
    'table_structure_misuse',
    /role="presentation" class="form-table"/,
    'The forms of WordPress are tables for the eye.',
  ],
];

let browser: Browser;
let page: Page;

before(async () => {
  sql(`delete from ${TABLE}; delete from ${CONTACTS}`);
  const sectors = ['trade', 'construction'];
  store(
    Array.from({ length: 60 }, (_, index) => ({
      ...envelope(`every-${index}`, firm(index % 5, { 'profile.sector': sectors[index % 2] ?? '' })),
      ...(index % 3 === 0 && { subject: `mailto:somebody-with-a-long-name-${index}@a-long-name-of-a-firm.example` }),
    })),
  );
  setSettings({ contact: true });
  await ask(call());
  await post('[]');
  browser = await openBrowser();
  page = await logIn(browser, 'admin');
  // The form of the offers asks before what was not saved is lost.
  page.on('dialog', (dialog) => void dialog.accept());
});
after(async () => {
  setOtherPlugin(null);
  setSettings({ contact: false });
  sql(`delete from ${CONTACTS}`);
  await browser.close();
});

for (const [reader, plugin] of Object.entries(READERS))
  describe(reader, () => {
    before(() => setOtherPlugin(plugin));

    for (const [name, { path, settle, within = '.wrap.ams' }] of Object.entries(SCREENS))
      test(`${name}: nothing is wider than the screen, axe finds nothing`, async () => {
        await page.setViewport({ width: 1200, height: 900 });
        await open(page, path);
        await settle?.(page);
        const isMirrored = await page.evaluate(() => getComputedStyle(document.body).direction === 'rtl');
        assert.equal(isMirrored, reader === 'right to left');
        for (const width of WIDTHS) {
          await page.setViewport({ width, height: 900 });
          assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
          if (width === 390 || width === 1200) assert.deepEqual(await axeProblems(page, within), [], `${width} px`);
        }
      });
  });

test('from right to left, what is not translated keeps its order', async () => {
  setOtherPlugin(READERS['right to left'] ?? null);
  await open(page, RESULTS);
  const places = await page.$$eval('.ams-results tbody .column-size', (all) =>
    all.flatMap(({ firstChild }) => {
      const text = firstChild?.nodeValue ?? '';
      const [first, last] = [0, text.length - 1].map((at) => {
        const letter = document.createRange();
        letter.setStart(firstChild ?? document, at);
        letter.setEnd(firstChild ?? document, at + 1);
        return letter.getBoundingClientRect().left;
      });
      return text.includes(' to ') ? [[first, last] as const] : [];
    }),
  );
  assert.ok(places.length > 0);
  for (const [first = 0, last = 0] of places) assert.ok(first < last);
});

test('from right to left, bars grow from the right, where their numbers stand', async () => {
  await open(page, `${RESULTS}&view=figures`);
  await page.waitForSelector('.ams-figures svg.bar');
  const bars = await page.$$eval('.ams-figures svg.bar', (all) =>
    all.map((bar) => {
      const [track, score] = [...bar.children].map((part) => part.getBoundingClientRect());
      return [(score?.left ?? 0) - (track?.left ?? 0), (track?.right ?? 0) - (score?.right ?? 1e6)] as const;
    }),
  );
  assert.ok(bars.some(([left]) => left > 10));
  for (const [, right] of bars) assert.ok(Math.abs(right) < 1, `${right} px from the right`);
});

describe('IBM’s checker', () => {
  before(() => setOtherPlugin(null));

  for (const [name, { path, settle, within = '.wrap.ams' }] of Object.entries(SCREENS))
    test(`${name}: no failure that is not explained`, async () => {
      await open(page, path);
      await settle?.(page);
      const found = await ibmProblems(page, within);
      assert.deepEqual(
        found.filter(({ rule, snippet }) => !EXPLAINED.some(([id, place]) => id === rule && place.test(snippet))),
        [],
      );
    });
});
