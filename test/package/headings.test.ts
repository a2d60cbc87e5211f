/** Headings of closed rows: in the browser's own accessibility tree, so that one can jump from one to the next. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { languages } from '../../src/content/index.js';
import { demoPage } from './support/browser.js';
import { goTo, STOPS } from './support/stops.js';

describe('headings of rows that are closed', () => {
  const bare = demoPage('bare.html');

  for (const language of languages) {
    test(`${language}: each row is a heading with its level, and can be opened`, async () => {
      const page = bare();
      await goTo(page, language, STOPS.result ?? assert.fail('There is no stop for the result'));
      const titles = await page.evaluate(() => {
        const root = document.querySelector('ai-maturity-scan')?.shadowRoot;
        root?.querySelectorAll('details').forEach((details) => (details.open = false));
        return [...(root?.querySelectorAll('.fold summary > :first-child') ?? [])].map((one) => one.textContent.trim());
      });
      assert.ok(titles.length > 5, titles.join());
      const { headings, rows } = await tree(page);
      assert.deepEqual(
        titles.filter((title) => !headings.includes(`3 ${title}`)),
        [],
      );
      assert.deepEqual(
        titles.filter((title) => !rows.some((row) => row.startsWith(title))),
        [],
      );
    });
  }
});

/**
 * Headings as level and name, and what opens and closes. Not puppeteer's `accessibility.snapshot`, which leaves out what is
 * in something that takes the focus.
 */
async function tree(page: Page): Promise<{ headings: string[]; rows: string[] }> {
  const devTools = await page.createCDPSession();
  await devTools.send('Accessibility.enable');
  const { nodes } = await devTools.send('Accessibility.getFullAXTree');
  await devTools.detach();
  const shown = nodes.filter(({ ignored }) => !ignored);
  const nameOf = ({ name }: (typeof nodes)[number]) => String(name?.value ?? '').trim();
  return {
    headings: shown
      .filter(({ role }) => role?.value === 'heading')
      .map((node) => {
        const level = node.properties?.find(({ name }) => name === 'level')?.value.value as number | undefined;
        return `${level} ${nameOf(node)}`;
      }),
    rows: shown.filter(({ role }) => role?.value === 'DisclosureTriangle').map(nameOf),
  };
}
