/** Goes through the scan in a built page, from intro to result, and checks the events that the page received. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { BROWSER_FLAGS, findBrowser } from '../browser.mjs';
import { serve } from '../serve.mjs';

const SOURCES = "script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'self'";
const HEADERS = { 'content-security-policy': `default-src 'none'; ${SOURCES}` };

/** Resolves to a list of problems. `isRendered`: whether the HTML is server-rendered. */
export async function goThrough(folder, { isRendered }) {
  const problems = [];
  const expect = (what, ok) => ok || problems.push(what);
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  if (isRendered) {
    expect('The tag is not in the page as it is sent.', /<ai-maturity-scan[^>]* lang="en"[^>]*>/.test(html));
    expect('Its slots are not in the page as it is sent.', /slot="intro"/.test(html));
  }
  const server = await serve({ folder, headers: HEADERS });
  const browser = await puppeteer.launch({ executablePath: findBrowser(), args: [...BROWSER_FLAGS, '--lang=en'] });
  try {
    await visit(await browser.newPage(), server.url, expect);
  } catch (error) {
    problems.push(String(error));
  } finally {
    await browser.close();
    await server.close();
  }
  return problems;
}

async function visit(page, url, expect) {
  page.on('console', (message) => expect(`console.${message.type()}: ${message.text()}`, message.type() === 'log'));
  page.on('pageerror', (error) => expect(String(error), false));
  page.on('request', (request) => {
    const isOwn = request.url().startsWith(url) || request.url().startsWith('data:');
    expect(`It asked for ${request.url()}.`, isOwn);
  });
  await page.goto(url);
  await page.waitForSelector('ai-maturity-scan:state(intro)');
  // A framework may set properties after the tag is there.
  await page.waitForFunction(() => document.querySelector('ai-maturity-scan').answers['profile.size'] === '10-49');
  const button = await page.waitForSelector("aria/Let’s go[role='button']");
  expect('The slot is not shown.', await page.$eval('[slot=intro]', (one) => one.assignedSlot !== null));
  expect('There is a step too early.', (await textOf(page, '#step')) === 'none yet');

  await button.click();
  for (let most = 60; most > 0 && !(await page.$('ai-maturity-scan:state(result)')); most--) await goOn(page);
  await page.waitForSelector('ai-maturity-scan:state(result)');
  const { answered, low, offers } = await page.$eval('ai-maturity-scan', (scan) => ({
    answered: Object.keys(scan.result.answers).length,
    low: String(scan.result.step.low),
    offers: scan.result.support.map(({ entry }) => entry),
  }));
  await page.waitForFunction((step) => document.querySelector('#step').textContent === step, {}, low);
  expect(`The page counted ${await textOf(page, '#answered')} answers.`, Number(await textOf(page, '#answered')) > 5);
  expect('The result has too few answers.', answered > 5);
  expect(`The page's own offer is not in the result: ${offers.join()}.`, offers.includes('morning'));
  expect('The slot of the result is not shown.', await page.$eval('[slot=result]', (one) => one.assignedSlot !== null));

  await page.$eval('ai-maturity-scan', (scan) => scan.reset());
  await page.waitForSelector('ai-maturity-scan:state(intro)');
}

/** The first option of each question, with the mouse; then the button that leads on. */
async function goOn(page) {
  for (const input of await page.$$('ai-maturity-scan >>> fieldset .option:first-of-type input')) {
    if (!(await input.evaluate((one) => one.checked))) await input.click();
  }
  await (await page.waitForSelector('ai-maturity-scan >>> [part~="button-primary"]', { visible: true })).click();
  await page.$eval('ai-maturity-scan', (scan) => scan.updateComplete.then(() => undefined));
}

function textOf(page, selector) {
  return page.$eval(selector, (one) => one.textContent.trim());
}
