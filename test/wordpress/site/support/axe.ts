/** What axe finds on a page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type Axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { root } from './site.js';

const SCRIPT = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** One line for each place that is wrong. `within`: what of the page is looked at; the rest is others'. */
export async function axeProblems(page: Page, within: string): Promise<string[]> {
  await page.evaluate(SCRIPT);
  return page.evaluate(
    async (selector, tags) => {
      const { axe } = globalThis as unknown as { readonly axe: typeof Axe };
      const { violations } = await axe.run(selector, { runOnly: tags, resultTypes: ['violations'] });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${String(target)}`));
    },
    within,
    TAGS,
  );
}
