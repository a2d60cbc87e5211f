/** What axe and IBM's checker find on a page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type Axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { root } from './site.js';

const AXE = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
const IBM = readFileSync(createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** One line for each place in which axe finds a fault. `within`: what of the page is looked at; the rest is others'. */
export async function axeProblems(page: Page, within: string): Promise<string[]> {
  await page.evaluate(AXE);
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

/** What IBM's engine gives, as far as it is looked at. */
interface Ibm {
  readonly Checker: new () => {
    check(part: Element | null, policies: readonly string[]): Promise<{ readonly results: readonly Finding[] }>;
  };
}
interface Finding {
  readonly ruleId: string;
  readonly value: readonly [level: string, outcome: string];
  readonly snippet: string;
}

/** The same of IBM's checker: failures alone, since much else it asks a person to look at. */
export async function ibmProblems(page: Page, within: string): Promise<{ rule: string; snippet: string }[]> {
  // It talks to the console of colours that it cannot make out.
  await page.evaluate(`${IBM};globalThis.ace = ace;console.log = console.warn = console.error = () => {};`);
  return page.evaluate(async (selector) => {
    const { ace } = globalThis as unknown as { readonly ace: Ibm };
    const { results } = await new ace.Checker().check(document.querySelector(selector), ['WCAG_2_2']);
    return results
      .filter(({ value }) => value[0] === 'VIOLATION' && value[1] === 'FAIL')
      .map(({ ruleId, snippet }) => ({ rule: ruleId, snippet: snippet.slice(0, 160) }));
  }, within);
}
