/** Drives a browser through the built scan on a demo page, for screenshots. */
import puppeteer from 'puppeteer-core';
import { BROWSER_FLAGS, findBrowser } from './browser.mjs';

export function launch() {
  return puppeteer.launch({ executablePath: findBrowser(), args: [...BROWSER_FLAGS, '--font-render-hinting=none'] });
}

/**
 * Opens a demo page and waits for its first tag. `dark`, `width` (CSS pixels) and `scale` configure the screen;
 * `properties` are set on the tag. `language: 'ar'` shows the English texts in right-to-left layout.
 */
export async function openScan(
  browser,
  url,
  { dark = false, width = 1200, scale = 1, language = 'en', properties = {} },
) {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 800, deviceScaleFactor: scale });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
  // The date is on the result page.
  await page.evaluateOnNewDocument(() => {
    const Clock = Date;
    globalThis.Date = class extends Clock {
      constructor(...parts) {
        super(...(parts.length > 0 ? parts : ['2026-11-24T12:00:00Z']));
      }
    };
  });
  await page.goto(url);
  await page.waitForSelector('ai-maturity-scan:state(intro)');
  const definition =
    language === 'ar' ? await (await fetch(new URL('../dist/content/ai-maturity.json', url))).json() : null;
  await page.evaluate(
    async (language, definition, properties) => {
      const scan = document.querySelector('ai-maturity-scan');
      if (definition) {
        scan.assessment = { ...definition, languages: ['ar'], texts: { ar: definition.texts.en } };
      }
      Object.assign(scan, { lang: language, ...properties });
      await scan.updateComplete;
    },
    language,
    definition,
    properties,
  );
  return page;
}

/** The pages of the scan by name, each reached from the one before. */
export const STOPS = {
  intro: () => {},
  question: async (page) => {
    await press(page);
    await answer(page);
    for (let question = 1; question < 5; question++) {
      await press(page);
      await answer(page);
    }
  },
  problem: async (page) => {
    await press(page);
    await press(page);
  },
  review: async (page) => {
    for (let most = 60; most > 0 && (await stageOf(page)) === 'question'; most--) {
      await answer(page);
      await press(page);
    }
  },
  result: async (page) => {
    await press(page);
    await page.waitForSelector('ai-maturity-scan:state(result)');
  },
};

/** The result of a firm with these answers; what it was not asked when it was made up, it does not know. */
export async function showResult(page, { answers, depth = 'full' }) {
  await page.evaluate(
    async (answers, depth) => {
      const scan = document.querySelector('ai-maturity-scan');
      Object.assign(scan, { answers, depth });
      await scan.updateComplete;
      const root = scan.shadowRoot;
      for (let pages = 0; pages < 40 && scan.stage !== 'result'; pages++) {
        if (!root.querySelector('input:checked')) root.querySelector('.option:last-child input')?.click();
        root.querySelector('button.primary').click();
        await scan.updateComplete;
      }
      root.activeElement?.blur();
      scrollTo(0, 0);
    },
    answers,
    depth,
  );
}

function stageOf(page) {
  return page.evaluate(() => document.querySelector('ai-maturity-scan').stage);
}

/** Presses the button that leads on. */
async function press(page) {
  await page.evaluate(async () => {
    const scan = document.querySelector('ai-maturity-scan');
    scan.shadowRoot.querySelector('button.primary').click();
    await scan.updateComplete;
    // Pictures are of a visitor with a mouse, to whom a heading shows no ring.
    scan.shadowRoot.activeElement?.blur();
  });
}

/** Takes the third option of every question on the page; of the question on checking "don't know", to show a range. */
async function answer(page) {
  await page.evaluate(async () => {
    const scan = document.querySelector('ai-maturity-scan');
    for (const group of scan.shadowRoot.querySelectorAll('fieldset')) {
      const inputs = [...group.querySelectorAll('input')];
      const dontKnow = group.dataset.item === 'know.people.checking';
      (dontKnow ? inputs.at(-1) : inputs[Math.min(2, inputs.length - 2)]).click();
    }
    await scan.updateComplete;
  });
}
