/** Forced colours, as high contrast of Windows: backgrounds and shadows are gone, and every state has to stay visible. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import axe from 'axe-core';
import type Axe from 'axe-core';
import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';
import { languages } from '../../src/content/index.js';
import { isShort } from '../engine/support/runs.js';
import { DemoBrowser } from './support/browser.js';
import { goTo, STOPS } from './support/stops.js';
import type { Stop } from './support/stops.js';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'EN-301-549'];

/** Colours are the same in every language: in a short run, the one with the longest words. */
const HERE = isShort ? (['de'] as const) : languages;

describe('forced colours', () => {
  let browser: DemoBrowser;
  let page: Page;

  before(async () => {
    browser = await DemoBrowser.open();
    ({ page } = await browser.visit('bare.html'));
    // Puppeteer's own word for it refuses this feature.
    const devTools = await page.createCDPSession();
    await devTools.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    await page.evaluate(axe.source);
  });
  after(() => browser.close());

  test('are on: the colour of the button that leads on is the system’s', async () => {
    await goTo(page, 'en', stop('first screen'));
    const colours = await styles(page, 'button.primary', 'background-color');
    assert.deepEqual(colours, await page.evaluate(systemColour, 'ButtonFace'));
  });

  for (const language of HERE) {
    for (const [name, one] of Object.entries(STOPS)) {
      test(`axe finds nothing: ${language}, ${name}`, async () => {
        await goTo(page, language, one);
        assert.deepEqual(await page.evaluate(found, TAGS), []);
      });
    }
  }

  /** Page, what differs, where, and what it differs from. */
  const states: [string, string, string, string, string][] = [
    [
      'question with an answer',
      'the chosen option',
      'border-color',
      '.option:has(:checked)',
      '.option:not(:has(:checked), .apart)',
    ],
    [
      'question with an answer',
      'the chosen option',
      'border-width',
      '.option:has(:checked)',
      '.option:not(:has(:checked), .apart)',
    ],
    ['result', 'the steps reached in the picture', 'fill', '.reached .tread-face', '.ahead .tread-face'],
    ['result', 'the number on a step reached', 'fill', '.reached .tread-number', '.reached .tread-face'],
    ['result', 'the number on a step ahead', 'fill', '.ahead .tread-number', '.ahead .tread-face'],
    ['result', 'a score', 'fill', '.track-score', '.track-segment'],
    ['result', 'a fact in place', 'border-style', '.facts > .present', '.facts > .missing'],
    [
      'trial',
      'a step that is reached in the bar',
      'opacity',
      '.small-ladder .reached .tread-fill',
      '.small-ladder .ahead .tread-fill',
    ],
    ['trial', 'the own step in the bar', 'stroke', '.small-ladder .own:not(.inner)', '.small-ladder .marker'],
    ['trial', 'the answer that is tried out', 'border-width', '.option:has(:checked)', '.option:not(:has(:checked))'],
  ];
  for (const [name, what, property, here, elsewhere] of states) {
    test(`${name}: ${what} has another ${property}`, async () => {
      await goTo(page, 'en', stop(name));
      const pseudo = what === 'a fact in place' ? '::before' : '';
      const [one, others] = [
        await styles(page, here, property, pseudo),
        await styles(page, elsewhere, property, pseudo),
      ];
      assert.equal(one.length > 0 && others.length > 0, true, 'both are on the page');
      assert.deepEqual(
        one.filter((value) => others.includes(value)),
        [],
      );
    });
  }

  test('result: what the next step asks stands out from the score and from the rest of the bar', async () => {
    await goTo(page, 'en', stop('result'));
    const [line] = await styles(page, '.track-needed', 'stroke');
    const fills = [...(await styles(page, '.track-score', 'fill')), ...(await styles(page, '.track-segment', 'fill'))];
    assert.equal(line !== undefined && !fills.includes(line), true, `${line} on ${fills.join(', ')}`);
  });

  test('a question: what is done of the progress can be told from what is left, in pixels', async () => {
    await goTo(page, 'en', stop('question with an answer'));
    const { done, left } = await progressPixels(page);
    assert.notEqual(done, left);
  });

  test('the focus: a line around the option, also around the chosen one', async () => {
    await goTo(page, 'en', stop('question with an answer'));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    const [style] = await styles(page, '.option:has(:focus-visible)', 'outline-style');
    const [width] = await styles(page, '.option:has(:focus-visible)', 'outline-width');
    assert.deepEqual([style, width], ['solid', '3px']);
    assert.deepEqual(await styles(page, '.option:has(:checked):not(:has(:focus-visible))', 'outline-style'), []);
    await page.keyboard.press('Tab');
    assert.deepEqual(await styles(page, '.option:has(:checked)', 'outline-style'), ['none']);
  });
});

function stop(name: string): Stop {
  return STOPS[name] ?? assert.fail(`There is no stop "${name}"`);
}

/** The different values of a property among the elements of a selector. */
async function styles(page: Page, selector: string, property: string, pseudo = ''): Promise<string[]> {
  return page.evaluate(
    (selector, property, pseudo) => {
      const root = document.querySelector('ai-maturity-scan')?.shadowRoot;
      const elements = [...(root?.querySelectorAll(selector) ?? [])];
      return [...new Set(elements.map((element) => getComputedStyle(element, pseudo).getPropertyValue(property)))];
    },
    selector,
    property,
    pseudo,
  );
}

/** Runs in the page: a system colour as the browser computes it. */
function systemColour(name: string): string[] {
  const probe = document.createElement('p');
  probe.style.color = name;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return [color];
}

/** Runs in the page. */
async function found(tags: readonly string[]): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: typeof Axe };
  const scan = document.querySelector('ai-maturity-scan');
  if (!scan) throw new Error('There is no scan');
  const { violations } = await axe.run(scan, { runOnly: [...tags], resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** The colours at both ends of the progress bar, as they are painted. */
async function progressPixels(page: Page): Promise<{ done: string; left: string }> {
  const clip = await page.evaluate(() => {
    const box = document
      .querySelector('ai-maturity-scan')
      ?.shadowRoot?.querySelector('[part=progress] [aria-hidden]')
      ?.getBoundingClientRect();
    return { x: box?.x ?? 0, y: box?.y ?? 0, width: box?.width ?? 0, height: box?.height ?? 0 };
  });
  const { data, height, width } = PNG.sync.read(Buffer.from(await page.screenshot({ clip })));
  const at = (x: number) => [...data.subarray((Math.floor(height / 2) * width + x) * 4).subarray(0, 3)].join();
  return { done: at(8), left: at(width - 8) };
}
