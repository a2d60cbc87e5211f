/**
 * `npm run test:visual`: compares screenshots of every page of the scan, and of the result in each of its states
 * (`test/firms/states.ts`), with the references in `test/visual/`. `-- word` looks at those whose name has the word.
 * `-- --update` replaces the references. Fonts differ between machines, so it runs on demand only, on the machine that
 * made the references. pixelmatch compares; packages that also take the screenshots (Playwright,
 * @web/test-runner-visual-regression) need their own test runner around each page.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { register } from 'tsx/esm/api';
import { PNG } from 'pngjs';
import { serve } from './serve.mjs';
import { ensureBuild, ensurePackages, fail, root } from './setup.mjs';
import { launch, openScan, showResult, STOPS } from './visit.mjs';

/** Share of pixels that may differ. Anti-aliasing changes fewer; a moved box changes more. */
const TOLERANCE = 0.002;
const WIDTHS = { phone: 360, desktop: 1200 };

ensurePackages();
register();
const { states } = await import('../test/firms/states.ts');
if (!ensureBuild()) fail('There is nothing to look at, because the build failed.');
const updating = process.argv.includes('--update');
const word = process.argv.slice(2).find((part) => !part.startsWith('--')) ?? '';
const folder = join(root, 'test', 'visual');
const differences = join(root, 'screenshots');
mkdirSync(folder, { recursive: true });
const { url, close } = await serve();
const browser = await launch();
let passed = 0;
let failed = 0;

for (const [screen, width] of Object.entries(WIDTHS)) {
  for (const mode of ['light', 'dark']) {
    for (const [direction, language] of Object.entries({ ltr: 'en', rtl: 'ar' })) {
      const settings = { width, dark: mode === 'dark', scale: 0.5, language };
      const page = await openScan(browser, `${url}/demo/bare.html`, settings);
      for (const [name, reach] of Object.entries(STOPS)) {
        await reach(page);
        if (!name.includes(word)) continue;
        const picture = Buffer.from(await page.screenshot({ fullPage: true }));
        await check(`${name}-${screen}-${mode}-${direction}`, picture);
      }
      await page.close();
    }
  }
}
for (const [screen, width] of Object.entries(WIDTHS)) {
  for (const [state, settings] of Object.entries(states)) {
    if (!`state-${state}`.includes(word)) continue;
    const page = await openScan(browser, `${url}/demo/bare.html`, { width, scale: 0.5 });
    await showResult(page, settings);
    await check(`state-${state}-${screen}`, Buffer.from(await page.screenshot({ fullPage: true })));
    await page.close();
  }
}
await browser.close();
await close();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

async function check(name, picture) {
  const file = join(folder, `${name}.png`);
  if (updating) {
    writeFileSync(file, picture);
    passed += 1;
    return;
  }
  const problem = existsSync(file)
    ? compare(name, PNG.sync.read(readFileSync(file)), PNG.sync.read(picture))
    : 'no reference';
  if (problem === null) passed += 1;
  else {
    failed += 1;
    mkdirSync(differences, { recursive: true });
    writeFileSync(join(differences, `${name}.png`), picture);
    console.error(`${name}: ${problem}; the new picture is in screenshots/. Look at it, then run with --update.`);
  }
}

/** What differs, in words, or null. */
function compare(name, reference, picture) {
  const { height, width } = reference;
  if (picture.width !== width || picture.height !== height) {
    return `${picture.width} x ${picture.height} pixels instead of ${width} x ${height}`;
  }
  const marked = new PNG({ width, height });
  const count = pixelmatch(reference.data, picture.data, marked.data, width, height, { threshold: 0.1 });
  if (count / (width * height) <= TOLERANCE) return null;
  mkdirSync(differences, { recursive: true });
  writeFileSync(join(differences, `${name}-difference.png`), PNG.sync.write(marked));
  return `${((100 * count) / (width * height)).toFixed(2)} % of the pixels differ`;
}
