/** The whole loop in a real WordPress: results arrive, figures are published by clicks, a new visitor is compared with them. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { assessment } from '../../../src/content/index.js';
import type { Result } from '../../../src/engine/index.js';
import { builtInResult } from '../../contract/support/results.js';
import { axeProblems } from './support/accessibility.js';
import { answerScan, inScan, logIn, newPage, open, openBrowser, press, textOf } from './support/person.js';
import {
  arrive,
  confirm,
  firmsAnswers,
  forgetFigures,
  look,
  PUBLISH,
  published,
  said,
  STEPS,
} from './support/publishing.js';
import { setSettings, site, wordpress } from './support/site.js';

const FIRMS = firmsAnswers(70, 3);
const PEOPLE = 'Members of the association of bakers';
let browser: Browser;
let page: Page;

/** Firms by step, counted one by one: those between two steps are on none. */
const stepsByHand = (firms: typeof FIRMS) =>
  STEPS.map(
    (_, at) =>
      firms.filter((answers) => {
        const { step } = builtInResult(answers);
        return step?.low === at + 1 && step.high === at + 1;
      }).length,
  );

before(async () => {
  forgetFigures();
  setSettings({ store: true, anonymous: false, limit: 10_000 });
  browser = await openBrowser();
  page = await logIn(browser, 'admin');
});
after(async () => {
  await browser.close();
  forgetFigures();
  setSettings({ limit: 40 });
});

describe('results arrive, and figures are published by clicks', () => {
  test('before anything is published there is no file, and no tag for visitors', async () => {
    assert.equal(await published(), null);
    assert.equal(wordpress("wp_set_current_user(0); echo do_shortcode('[ai_maturity_figures]');"), '');
    assert.match(wordpress("echo do_shortcode('[ai_maturity_figures]');"), /no figures are published yet/);
  });

  test('too few firms: it says how many are needed', async () => {
    await arrive(FIRMS.slice(0, 5), 'loop-few');
    await look(page, PEOPLE);
    assert.match(await said(page, /Nothing can be published/), /Firms with a result: 5\. Needed: at least 20\./);
    assert.equal(await page.$('#ams-publish'), null);
  });

  test('enough firms: the administrator sees the figures, and what is held back and why', async () => {
    await arrive(FIRMS.slice(5), 'loop');
    await look(page, PEOPLE);
    assert.match(await textOf(page, '#ams-publish-made'), /Results read: 70\. Firms counted: 70\./);
    assert.match(await textOf(page, '.ams-held'), /Fewer than 10 firms gave this answer/);
    assert.match(await textOf(page, '[data-variable="step"]'), /Step.*Shown: \d/s);
    const shown = await page.waitForFunction(() =>
      document.querySelector('.ams-preview ai-maturity-cohort')?.shadowRoot?.textContent.includes('70 firms'),
    );
    assert.ok(await shown.jsonValue());
    assert.equal(await published(), null);
  });

  for (const width of [390, 1280])
    test(`the page is accessible, and nothing is wider than the screen, ${width} px`, async () => {
      await page.setViewport({ width, height: 900 });
      assert.deepEqual(await axeProblems(page, '.wrap.ams'), []);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      await page.setViewport({ width: 1300, height: 1000 });
    });

  test('one more click, and everybody can read them; each figure is right when counted by hand', async () => {
    assert.equal(await page.$eval('#ams-fresh-row', (row) => (row as HTMLElement).hidden), true);
    await confirm(page);
    // What may be chosen from now on is there without loading the page again.
    assert.equal(await page.$eval('#ams-threshold', (field) => (field as HTMLInputElement).max), '10');
    assert.equal(await page.$eval('#ams-fresh-row', (row) => (row as HTMLElement).hidden), false);
    assert.match(await textOf(page, '#ams-last'), /just now, of 70 firms/);
    const file = await published();
    assert.ok(file);
    assert.deepEqual([file.firms, file.lines, file.release, file.population], [70, 70, 1, PEOPLE]);
    const steps =
      file.tables.find(({ by, variable }) => variable === 'step' && by === 'all') ?? assert.fail('No steps.');
    const counts = steps.rows[0]?.counts ?? [];
    assert.ok(counts.length > 1 && counts.every((count) => count !== null));
    const byHand = stepsByHand(FIRMS);
    for (const [column, ids] of steps.categories.entries()) {
      const sum = ids.reduce((total, id) => total + (byHand[STEPS.indexOf(id)] ?? 0), 0);
      assert.equal(counts[column], sum, ids.join());
    }
    const cost = file.tables.find(({ by, variable }) => variable === 'plans.barriers.cost' && by === 'all');
    const named = FIRMS.filter((answers) => [answers['plans.barriers']].flat().includes('cost'));
    assert.equal(cost?.rows[0]?.counts[0], named.length);
  });
});

describe('visitors', () => {
  test('see the figures on a page', async () => {
    publishPage('figures', '[ai_maturity_figures lang=nl]');
    const visitor = await newPage(browser);
    await visitor.goto(`${site.url}/figures/`);
    const text = await visitor.waitForFunction(() => {
      const shown = document.querySelector('ai-maturity-cohort:defined')?.shadowRoot?.textContent ?? '';
      return shown.includes('70') && shown;
    });
    assert.match(String(await text.jsonValue()), /Members of the association of bakers/);
    for (const width of [390, 1280]) {
      await visitor.setViewport({ width, height: 900 });
      assert.deepEqual(await axeProblems(visitor, 'ai-maturity-cohort'), []);
    }
  });

  test('see them in the block, which the editor shows as it will be', async () => {
    publishPage('block', '<!-- wp:ai-maturity-scan/figures {"lang":"de","headingLevel":3,"country":"NL"} /-->');
    const id = wordpress("echo get_page_by_path('block')->ID;");
    await open(page, `post.php?post=${id}&action=edit`);
    await page.waitForFunction(() => {
      const canvas =
        document.querySelector<HTMLIFrameElement>('iframe[name="editor-canvas"]')?.contentDocument ?? document;
      return canvas.querySelector('ai-maturity-cohort:defined')?.shadowRoot?.textContent.includes('70');
    });
    const html = await (await fetch(`${site.url}/block/`)).text();
    assert.match(html, /<ai-maturity-cohort src="[^"]*\/cohort" lang="de" heading-level="3" country="NL"[^>]*>/);
  });

  test('are compared with them once the switch is on: each number and share is right when counted by hand', async () => {
    await open(page, 'admin.php?page=ai-maturity-scan-settings');
    await page.click('#ams-compare');
    await press(page, '#submit');
    publishPage('loop', '[ai_maturity_scan lang=en deliver=no]');
    const visitor = await newPage(browser);
    await visitor.goto(`${site.url}/loop/`);
    await answerScan(visitor, (question, options) => (question * 2) % options);
    const beside = await inScan(visitor, '[data-beside]');
    const [who, step, ...cells] = await beside.$$eval('p:not(.row-title)', (all) => all.map((one) => one.textContent));
    assert.match(who ?? '', /^Members of the association of bakers: figures of 70 firms\./);
    const own = await visitor.$eval('ai-maturity-scan', (scan) => scan.result as unknown as Result);

    const steps = [...(/on step (.*), as you are/.exec(step ?? '')?.[1] ?? '').matchAll(/\d/g)].map(([one]) =>
      Number(one),
    );
    assert.ok(own.step && steps.includes(own.step.low), step);
    assert.equal(
      told(step),
      byHand(step, ({ step: of }) => (of && of.low === of.high ? of.low : null), steps),
    );

    const dimensions = assessment.dimensions.map(({ id }) => id);
    assert.equal(cells.length - 1, dimensions.length);
    for (const [at, id] of dimensions.entries()) {
      const [, low, high] = /You have (\d+) to (\d+) points/.exec(cells[at] ?? '') ?? [];
      const bands = [0, 25, 50, 75].filter((band) => band >= Number(low) && band < Number(high));
      assert.equal(
        told(cells[at]),
        byHand(cells[at], ({ cells: of }) => bandOf(of[id]), bands),
        cells[at],
      );
    }
  });
});

test('the page is for administrators, with their secret', async () => {
  const { status } = await fetch(`${site.url}/wp-json/ai-maturity-scan/v1/releases/next`, { method: 'POST' });
  assert.equal(status, 401);
  const writer = await logIn(browser, 'writer');
  assert.equal(await open(writer, PUBLISH), 403);
});

function publishPage(name: string, content: string): void {
  const fields = `'post_type' => 'page', 'post_status' => 'publish', 'post_name' => '${name}', 'post_title' => '${name}'`;
  wordpress(`wp_insert_post([${fields}, 'post_content' => '${content}']);`);
}

/** The number of firms and the interval in a sentence. */
function told(sentence = ''): string {
  const [, firms, low, high] = /\((\d+)\).* (\d+)% to (\d+)%/.exec(sentence) ?? [];
  return `${firms} firms, ${low} to ${high}`;
}

/** The same, counted: of the firms of the group that a sentence names, those whose `value` is certain and one of these. */
function byHand(sentence = '', value: (result: Result) => number | null, wanted: readonly number[]): string {
  const [, from = '0', to = 'Infinity'] = /with (\d+)(?: to (\d+))? people/.exec(sentence) ?? [];
  const group = FIRMS.filter((answers) => {
    const people = Number.parseInt(String(answers['profile.size']), 10);
    return people >= Number(from) && people <= Number(to);
  });
  const values = group.map((answers) => value(builtInResult(answers))).filter((one) => one !== null);
  const [n, k] = [values.length, values.filter((one) => wanted.includes(one)).length];
  // Wilson's interval of 95 per cent.
  const z = 1.959964;
  const middle = (k + (z * z) / 2) / (n + z * z);
  const half = (z / (n + z * z)) * Math.sqrt((k * (n - k)) / n + (z * z) / 4);
  return `${n} firms, ${Math.round(100 * (middle - half))} to ${Math.round(100 * (middle + half))}`;
}

/** The lower end of the quarter of the scale in which a score is for certain. */
function bandOf(score: { readonly low: number; readonly high: number } | null | undefined): number | null {
  if (!score) return null;
  const [low, high] = [score.low, score.high].map((one) => Math.min(75, Math.floor(one / 25) * 25));
  return low === high ? (low ?? null) : null;
}
