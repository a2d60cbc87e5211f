/** The page "Publish figures", and firms to make figures of. */
import type { Page } from 'puppeteer-core';
import { assessment } from '../../../../src/content/index.js';
import type { CohortFile } from '../../../../src/cohort/index.js';
import type { Answers } from '../../../../src/engine/index.js';
import { syntheticResults } from '../../../cohort/synthetic/firms.js';
import { open } from './person.js';
import { envelope, post } from './results.js';
import { site, sql, wordpress } from './site.js';

export const PUBLISH = 'admin.php?page=ai-maturity-scan-publish';
export const COHORT = `${site.url}/wp-json/ai-maturity-scan/v1/cohort`;
export const RELEASES = 'wp_ai_maturity_scan_releases';

/** What made-up firms answer. Their results get ids of their own, so that nobody takes them for an example. */
export function firmsAnswers(count: number, seed: number): Answers[] {
  return syntheticResults(count, seed).map(({ answers }) => answers);
}

/** Sends results as the browsers of visitors do. */
export async function arrive(firms: readonly Answers[], name: string): Promise<void> {
  for (const [at, answers] of firms.entries()) {
    const { status } = await post(JSON.stringify(envelope(`${name}-${at}`, answers)));
    if (status !== 201) throw new Error(`${name}-${at}: ${status}`);
  }
  sql('delete from wp_ai_maturity_scan_counts');
}

/** Opens the page, and presses "See what would be published". */
export async function look(page: Page, population: string): Promise<void> {
  await open(page, PUBLISH);
  await page.$eval('#ams-population', (field, text) => ((field as HTMLInputElement).value = text), population);
  await press(page, '#ams-look');
  await said(page, /button at the end|Nothing can be published|have been deleted|did not work/);
}

/** Presses "Publish these figures". */
export async function confirm(page: Page): Promise<void> {
  await press(page, '#ams-publish');
  await said(page, /are published|Nothing was published|did not work/);
}

export async function said(page: Page, words: RegExp): Promise<string> {
  const text = await page.waitForFunction(
    (pattern) => {
      const told = document.querySelector('#ams-publish-status')?.textContent ?? '';
      return new RegExp(pattern).test(told) && told;
    },
    { timeout: 240_000 },
    words.source,
  );
  return String(await text.jsonValue());
}

/** What everybody can read; null while nothing is published. */
export async function published(): Promise<CohortFile | null> {
  const answer = await fetch(COHORT);
  return answer.status === 404 ? null : (JSON.parse(await answer.text()) as CohortFile);
}

/** Takes away all results and figures. */
export function forgetFigures(): void {
  sql(`delete from wp_ai_maturity_scan_results; delete from ${RELEASES}`);
  wordpress(
    "delete_option('ai_maturity_scan_public_figures'); update_option('ai_maturity_scan', ['compare' => false] + get_option('ai_maturity_scan'));",
  );
}

/** The built-in steps, the lowest first. */
export const STEPS = assessment.steps.map(({ id }) => id);

async function press(page: Page, selector: string): Promise<void> {
  await page.$eval(selector, (button) => (button as HTMLElement).click());
}
