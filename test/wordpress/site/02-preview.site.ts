/** The steps of the preview in the directory of plugins, as far as a site can take them that is not Playground. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { inScan, newPage, openBrowser } from './support/person.js';
import { root, site, wordpress } from './support/site.js';

const blueprint = JSON.parse(readFileSync(join(root, 'src/wordpress/assets/blueprints/blueprint.json'), 'utf8')) as {
  readonly landingPage: string;
  readonly steps: readonly { readonly step: string; readonly code?: string }[];
};

after(() => {
  wordpress(`wp_delete_post(get_page_by_path('ai-maturity-scan')->ID, true);`);
});

test('make a page on which a visitor lands, and begins the scan', async () => {
  const begin = "<?php require_once '/wordpress/wp-load.php';";
  const codes = blueprint.steps.flatMap(({ code }) => code ?? []);
  assert.equal(codes.length, 1);
  for (const code of codes) {
    assert.ok(code.startsWith(begin));
    wordpress(code.slice(begin.length));
  }
  const browser = await openBrowser();
  try {
    const page = await newPage(browser);
    const answer = await page.goto(site.url + blueprint.landingPage);
    assert.equal(answer?.status(), 200);
    await inScan(page, '[part~="intro"]');
    assert.equal(await page.$eval('ai-maturity-scan', (scan) => scan.getAttribute('depth')), 'quick');
  } finally {
    await browser.close();
  }
});
