/** What a visitor with a screen reader does in the scan, in this order. Each scene begins where the one before ended. */
import { STOPS } from '../visit.mjs';

/**
 * `prepare`: what happens before the scene, unheard. `keys`: what is pressed, by X names, or what a script does to the page,
 * such as putting the keyboard somewhere; what is said before the first key is heard as well.
 */
export const SCENES = [
  { name: 'The first screen', keys: ['Tab'] },
  { name: 'A question', prepare: focusOn('button.primary'), keys: ['Return', 'Down', 'Tab', 'space', 'Down'] },
  {
    name: 'A mistake',
    prepare: focusOn('button.primary'),
    keys: ['Return', focusOn('button.primary'), 'Return', 'Tab'],
  },
  { name: 'The answers', prepare: answers, keys: times(24, 'Down') },
  {
    name: 'The result',
    prepare: focusOn('button.primary'),
    keys: ['Return', ...times(30, 'Down'), 'h', 'h', 'h', 'h', 'h', 'h'],
  },
  { name: 'Another answer, to see what moves', prepare: openTrial, keys: ['Tab', 'Down', 'space', 'shift+Tab'] },
  {
    name: 'From screen to screen',
    prepare: focusOn('[part="result"] > .actions button'),
    keys: [
      ...['Return', focusOn('button.primary'), 'Return'],
      ...[focusOn('[data-focus="reset-button"]'), 'Return', focusOn('.confirm button:last-of-type'), 'Return'],
      ...[focusOn('[data-focus="come-back"]'), 'Return', focusOn('[part="come-back"] button.primary'), 'Return'],
      ...[focusOn('[part="come-back"] > .actions button'), 'Return'],
    ],
  },
  { name: 'Whether to send the result', isAsked: true, prepare: openConsent, keys: ['Down', 'space', 'Tab'] },
];

function times(count, key) {
  return new Array(count).fill(key);
}

function focusOn(selector) {
  return (page) => page.$eval(`ai-maturity-scan >>> ${selector}`, (target) => target.focus());
}

/** All answered, with the keyboard on the heading of the answers. */
async function answers(page) {
  await STOPS.review(page);
  await page.waitForSelector('ai-maturity-scan:state(review)');
  await focusOn('[part="review"] [tabindex="-1"]')(page);
}

/** The row for trials open, with the keyboard on the choice of a question. */
async function openTrial(page) {
  await page.$eval('ai-maturity-scan >>> [part~="what-if"] summary', (summary) => summary.click());
  await page.select('ai-maturity-scan >>> [part~="what-if"] select', 'use.frequency');
  await page.waitForSelector('ai-maturity-scan >>> [part~="what-if"] input:checked', { visible: true });
  await focusOn('[part~="what-if"] select')(page);
}

/** The result on a page that asks to send it, with the keyboard on the first choice. */
async function openConsent(page) {
  await STOPS.intro(page);
  await STOPS.question(page);
  await STOPS.review(page);
  await STOPS.result(page);
  await page.waitForSelector('ai-maturity-scan >>> [part~="delivery"] input', { visible: true });
  await focusOn('[part~="delivery"] input')(page);
}
