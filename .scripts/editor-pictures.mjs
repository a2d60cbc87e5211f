/** `npm run pictures`: makes the pictures of the editor in `docs/make-your-own-scan.md`, by the steps that stand there. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from './serve.mjs';
import { ensureBuild, ensurePackages, fail, root } from './setup.mjs';
import { launch } from './visit.mjs';

ensurePackages();
if (!ensureBuild()) fail('There is nothing to show, because the build failed.');
const folder = join(root, 'docs', 'pictures');
mkdirSync(folder, { recursive: true });
const { close, url } = await serve();
const browser = await launch();
const page = await browser.newPage();
await page.setViewport({ width: 1200, height: 760 });
await page.goto(`${url}/dist/editor/editor.html`);

await press('A ladder: each step asks for facts');
await goTo('question', 1);
await picture('question');

await goTo('steps');
await page.select('[id="gate:1:item:q3"]', 'atLeast 1');
await picture('steps');

await goTo('tryOut');
for (const [question, answer] of Object.entries({ q1: 'a3', q2: 'a3', q3: 'a2', q4: 'a1' }))
  await page.select(`[id="try:${question}"]`, answer);
await page.type('#example-title', 'A shop with a copy');
await press('Keep these answers as an example');
await picture('try-out');

await goTo('steps');
await page.select('[id="gate:1:item:q4"]', 'atLeast 1');
await goTo('changes');
await picture('changes');

await browser.close();
await close();

async function press(name) {
  const button = await page.waitForSelector(`button ::-p-text(${name})`);
  await button.click();
}

async function goTo(place, at = 0) {
  await page.waitForSelector(`nav .place.${place}`);
  const places = await page.$$(`nav .place.${place}`);
  await places[at].click();
}

/** Waits for the preview, which paints itself, and leaves no field marked. */
async function picture(name) {
  await page.waitForFunction(() => document.querySelector('ai-maturity-scan')?.shadowRoot?.querySelector('h3'));
  await page.evaluate(() => {
    document.activeElement?.blur();
    // Parts of the page scroll by themselves.
    for (const part of document.querySelectorAll('html, .columns, .columns > *')) part.scrollTo(0, 0);
  });
  await page.screenshot({ path: join(folder, `editor-${name}.png`) });
}
