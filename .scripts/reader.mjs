/**
 * `npm run test:reader`: what Orca, a real screen reader, says of the scan in Firefox, in four languages, beside what it said
 * before (`test/reader/`). `-- nl de` takes these languages; `-- --update` keeps what it says now. It needs Linux and takes some
 * minutes a language, and other versions of Orca and Firefox say it in other words: so it runs on demand, and its texts are
 * there to be read.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { launchOptions } from './engines.mjs';
import { openDesktop } from './reader/desktop.mjs';
import { SCENES } from './reader/scenes.mjs';
import { serve } from './serve.mjs';
import { ensureBuild, ensurePackages, fail, root } from './setup.mjs';

const LANGUAGES = ['en', 'nl', 'de', 'fr'];

ensurePackages();
if (!ensureBuild()) fail('There is nothing to read out, because the build failed.');
const words = process.argv.slice(2);
const isUpdate = words.includes('--update');
const chosen = words.filter((word) => LANGUAGES.includes(word));
const folder = join(root, 'test', 'reader');
mkdirSync(folder, { recursive: true });

const site = await serve({ pages: Object.fromEntries(LANGUAGES.flatMap(pagesIn)) });
let passed = 0;
let failed = 0;
for (const language of chosen.length > 0 ? chosen : LANGUAGES.filter((one) => isUpdate || existsSync(fileOf(one)))) {
  const desktop = await openDesktop(language);
  try {
    const scenes = await hear(desktop, language);
    const file = fileOf(language);
    if (isUpdate) writeFileSync(file, scenes.map(({ text }) => text).join('\n'));
    const kept = existsSync(file) ? readFileSync(file, 'utf8') : '';
    for (const { name, text } of scenes) {
      if (kept.includes(text)) passed += 1;
      else {
        failed += 1;
        console.error(`${language}, ${name}: not what test/reader/${language}.txt has. Heard:\n${text}`);
      }
    }
  } finally {
    desktop.close();
  }
}
await site.close();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function fileOf(language) {
  return join(folder, `${language}.txt`);
}

async function hear(desktop, language) {
  const options = launchOptions('firefox');
  const browser = await puppeteer.launch({
    ...options,
    headless: false,
    env: desktop.env,
    // Else Firefox builds no tree for a screen reader while a program drives it.
    extraPrefsFirefox: { ...options.extraPrefsFirefox, 'accessibility.force_disabled': -1 },
  });
  try {
    const scenes = [];
    let page;
    for (const scene of SCENES) {
      if (!page || scene.isAsked) page = await open(desktop, browser, pageOf(language, scene.isAsked));
      await desktop.focusWindow();
      if (scene.prepare) {
        await desktop.heard();
        await scene.prepare(page);
      }
      scenes.push({ name: scene.name, text: await play(desktop, page, scene) });
    }
    return scenes;
  } finally {
    await browser.close();
  }
}

/** Of the page with the scan in this language: one that asks whether to send the result, or one that does not. */
function pageOf(language, isAsked = false) {
  return `/demo/read-${language}${isAsked ? '-asked' : ''}.html`;
}

/** Written in the language from the first byte: a page that changes its language later is read in two. */
function pagesIn(language) {
  return [false, true].map((isAsked) => [
    pageOf(language, isAsked),
    `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <link rel="icon" href="data:," />
    <script type="module" src="../dist/cdn/ai-maturity-scan.js"></script>
  </head>
  <body>
    <ai-maturity-scan lang="${language}"${isAsked ? ' endpoint="/results"' : ''}></ai-maturity-scan>
  </body>
</html>`,
  ]);
}

/** The browser reads out its own window first: the page comes after that is said, so none of it goes under. */
async function open(desktop, browser, path) {
  const page = await browser.newPage();
  await desktop.focusWindow();
  await desktop.heard();
  await page.goto(site.url + path);
  await page.waitForSelector('ai-maturity-scan:state(intro)');
  return page;
}

/** The scene as text: a line for each thing said, `> Tab` for each key, and `> …` for what a script does. */
async function play(desktop, page, { keys, name, prepare }) {
  const opened = await desktop.heard();
  const title = await page.$eval('ai-maturity-scan >>> [data-focus="heading"]', (heading) => heading.textContent);
  const begin = opened.indexOf(title);
  if (!prepare && begin < 0) throw new Error(`${name}: Orca did not read the page. It said: ${opened.join(' / ')}`);
  // Before the scan, which begins with its title, Orca names window and page.
  const lines = [`## ${name}`, '', ...opened.slice(Math.max(0, begin))];
  for (const key of keys) {
    if (typeof key === 'function') {
      await key(page);
      lines.push('> …', ...(await desktop.heard()));
      continue;
    }
    await desktop.press(key);
    await page.$eval('ai-maturity-scan', (scan) => scan.updateComplete);
    const [echo, ...said] = await desktop.heard();
    // Orca names most keys first, in lower case.
    lines.push(
      `> ${key}`,
      ...(echo?.toLowerCase() === key.toLowerCase() || echo === undefined ? said : [echo, ...said]),
    );
  }
  return `${lines.join('\n')}\n`;
}
