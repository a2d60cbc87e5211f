/** `npm run screenshot`: makes the screenshot of the README. */
import { join } from 'node:path';
import { serve } from './serve.mjs';
import { ensureBuild, ensurePackages, fail, root } from './setup.mjs';
import { launch, openScan, STOPS } from './visit.mjs';

ensurePackages();
if (!ensureBuild()) fail('There is nothing to show, because the build failed.');
const { url, close } = await serve();
const browser = await launch();
const page = await openScan(browser, `${url}/demo/bare.html`, { width: 900, scale: 1 });
for (const reach of Object.values(STOPS)) await reach(page);
await page.evaluate(() => scrollTo(0, 0));
await page.screenshot({ path: join(root, 'demo', 'screenshot.png'), clip: { x: 0, y: 0, width: 900, height: 1120 } });
await browser.close();
await close();
