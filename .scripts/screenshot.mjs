/** `npm run screenshot`: makes the screenshot of the README: the result of a firm whose plan has something for each time. */
import { join } from 'node:path';
import { register } from 'tsx/esm/api';
import { serve } from './serve.mjs';
import { ensureBuild, ensurePackages, fail, root } from './setup.mjs';
import { launch, openScan, showResult } from './visit.mjs';

ensurePackages();
register();
const { firms } = await import('../test/firms/firms.ts');
if (!ensureBuild()) fail('There is nothing to show, because the build failed.');
const { url, close } = await serve();
const browser = await launch();
const page = await openScan(browser, `${url}/demo/bare.html`, { width: 900, scale: 1 });
await showResult(
  page,
  firms.find(({ id }) => id === 'haulier-of-sixty'),
);
await page.screenshot({ path: join(root, 'demo', 'screenshot.png'), clip: { x: 0, y: 0, width: 900, height: 1120 } });
await browser.close();
await close();
