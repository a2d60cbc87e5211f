/** An owner, who prints, comes back three months later on another device and mails that; and two colleagues on their phones. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { serve } from '../../.scripts/serve.mjs';
import { assessment } from '../../src/content/index.js';
import library from '../../src/content/advice/actions/text/en/index.js';
import { mergeVoices, plan } from '../../src/engine/index.js';
import type { Answers } from '../../src/engine/index.js';
import en from '../../src/i18n/en.js';
import { fill } from '../../src/i18n/index.js';
import { middling } from './support/answers.js';
import { logged } from './support/logged.js';
import type { LoggedServer } from './support/logged.js';
import { pdfOf, printed } from './support/paper.js';
import { pdfPages, squeezed } from './support/pdf-text.js';
import { ScanPerson } from './support/scan-person.js';

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Scan</title>
<meta name="viewport" content="width=device-width"><script type="module" src="/dist/cdn/ai-maturity-scan.js"></script>
<ai-maturity-scan resume="code link"></ai-maturity-scan>`;

/** A firm with five stages to its next step. */
const THEN: Answers = {
  ...middling,
  ...{ 'profile.size': '10-49', 'profile.ambition': 'strategic', 'use.results': 'not-looked-at' },
  ...{ 'can.people.tools': 'private-accounts', 'know.people.checking': 'own-judgement' },
};
const STAGES = plan(assessment, THEN)?.stages ?? [];
/** After the first two of them. */
const LATER: Answers = {
  ...THEN,
  ...Object.fromEntries(STAGES.slice(0, 2).map(({ item, option }) => [item, option ?? ''])),
};

/** The first, or the last, option of each question that colleagues may be asked. */
const least: Answers = Object.fromEntries(optionsOf((options) => options[0] ?? ''));
const most: Answers = Object.fromEntries(optionsOf((options) => options.at(-1) ?? ''));

function optionsOf(choose: (options: readonly string[]) => string): [string, string][] {
  const shared = assessment.items.filter(({ id }) => assessment.voices?.includes(id));
  return shared.map(({ id, options }) => [id, choose(options.map((option) => option.id))]);
}

describe('an owner and two colleagues', () => {
  let files: Awaited<ReturnType<typeof serve>>;
  let server: LoggedServer;
  let address = '';
  const people: ScanPerson[] = [];
  before(async () => {
    files = await serve({ pages: { '/scan.html': PAGE } });
    server = await logged(files.url);
    address = `${server.url}/scan.html`;
  });
  after(async () => {
    for (const person of people) await person.close();
    await server.close();
    await files.close();
  });

  async function somebody(...settings: Parameters<typeof ScanPerson.on>): Promise<ScanPerson> {
    const person = await ScanPerson.on(...settings);
    people.push(person);
    return person;
  }

  async function toResult(person: ScanPerson, answers: Answers): Promise<void> {
    await person.answer(answers, en.continue);
    await person.press(en.showResult);
    await person.page.waitForSelector('ai-maturity-scan:state(result)');
    await person.page.$eval('ai-maturity-scan', (scan) => scan.updateComplete);
  }

  test('print, come back on another device after three months, two of five stages done, mail it', async () => {
    assert.equal(STAGES.length, 5);
    const desk = await somebody('2026-11-30T10:00:00Z');
    await desk.open(address);
    await desk.press(en.start);
    await toResult(desk, THEN);
    const sheets = await printed(desk.page, () => desk.press(en.takePrint));
    const [first] = pdfPages(await pdfOf(await desk.browser.newPage(), sheets));
    const code = await desk.reads('code');
    assert.ok(first);
    assert.ok(first.text.includes(squeezed(code)));
    assert.ok(first.text.includes(squeezed(`${address}#scan=${code}`)));

    const device = await somebody('2027-02-28T16:00:00Z');
    await device.open(address);
    await device.press(en.comeBack);
    await device.type(en.backCode, code.toLowerCase().replaceAll('-', ' '));
    await device.press(en.backFind);
    await device.sees(fill(en.backFound, { date: 'November 30, 2026' }));
    await device.press(en.backAgain);
    await toResult(device, LATER);
    await device.sees(fill(en.doneCount, { done: 2, count: 5 }));
    const now = await device.page.$eval('ai-maturity-scan', ({ result }) => result);
    assert.deepEqual([now?.previous?.date, now?.previous?.answers], ['2026-11-30', THEN]);

    const mail = await device.page.$eval('ai-maturity-scan >>> a[href^="mailto:"]', (one) => one.getAttribute('href'));
    const body = new URL(mail ?? '').searchParams.get('body') ?? '';
    const newCode = (await device.page.$eval('ai-maturity-scan', (scan) => scan.code())) ?? '';
    assert.notEqual(newCode, code);
    const link = `${address}#scan=${newCode}`;
    assert.ok(body.split('\r\n').includes(link), body);
    const titles = [...body.matchAll(/^- (.*?)\r?$/gm)].map(([, title]) => title);
    assert.equal(titles.length, 3);
    assert.deepEqual(titles, await firstActions(device));

    const reader = await somebody('2027-03-01T09:00:00Z');
    await reader.page.goto(link);
    await reader.sees(en.backAsk);
    await reader.sees(fill(en.backFound, { date: 'February 28, 2027' }));
  });

  test('two colleagues answer on their phones; the range is seen, and one is taken out by one press', async () => {
    const lead = await somebody('2026-11-30T10:00:00Z');
    await lead.open(address);
    await lead.press(en.start);
    await toResult(lead, THEN);
    const before = await lead.page.$eval('ai-maturity-scan', ({ result }) => result?.step);
    await lead.press(en.voicesTitle);
    const invitation = await lead.reads('ask-colleagues', 'code');

    const byLink = await somebody('2026-12-01T08:00:00Z', { isPhone: true });
    await byLink.page.goto(`${address}#scan=${invitation}`);
    await byLink.sees(en.guestAsk);
    const typing = await somebody('2026-12-01T12:00:00Z', { isPhone: true });
    await typing.open(address);
    await typing.press(en.comeBack);
    await typing.type(en.backCode, invitation);
    await typing.press(en.backFind);
    const codes = [await asColleague(byLink, least), await asColleague(typing, most)];

    await lead.type(en.voicesCodes, codes.join(' '));
    await lead.press(en.voicesTake);
    const both = fill(en.voicesMany, { count: 2 });
    await lead.sees(fill(en.voicesTaken, { colleagues: both }));
    const { low = 0, high = 0 } = mergeVoices(assessment, { answers: THEN }, [least, most])?.step ?? {};
    assert.ok(high > low + 1, `${low} to ${high}`);
    await lead.sees(fill(en.seenBetween, { colleagues: both, low, high }));

    await lead.press(fill(en.voicesOutName, { name: colleague(1, codes[0] ?? '') }));
    await lead.sees(fill(en.voicesTakenOut, { name: colleague(1, codes[0] ?? '') }));
    const { step, voices } = (await lead.page.$eval('ai-maturity-scan', ({ result }) => result)) ?? {};
    assert.deepEqual([step, voices?.count], [before, 1]);
    assert.deepEqual(
      voices?.items.map(({ item, high }) => [item, high]),
      voices?.items.map(({ item }) => [item, 4]),
    );
  });

  test('the server has heard of no code', () => {
    assert.ok(server.log.length > 0);
    const told = server.log.filter((line) => /scan=|(?:[0-9A-HJKMNP-TV-Z]{5}-){2}/.test(line));
    assert.deepEqual(told, []);
  });
});

/** Titles of what the plan says to do first. */
async function firstActions({ page }: ScanPerson): Promise<string[]> {
  const known = new Set(Object.values(library.actions).map(({ title }) => title));
  const shown = await page.$$eval('ai-maturity-scan >>> :is(.row-title, [part~="first-action"] *)', (found) =>
    found.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()),
  );
  return [...new Set(shown.filter((title) => known.has(title)))].slice(0, 3);
}

/** Answers an invitation, and gives the code to hand back. */
async function asColleague(person: ScanPerson, answers: Answers): Promise<string> {
  await person.press(en.guestStart);
  await person.answer(answers, en.continue);
  await person.sees(en.guestDone);
  const width = await person.page.evaluate(() => document.documentElement.scrollWidth);
  assert.equal(width, 390);
  return person.reads('code');
}

function colleague(number: number, code: string): string {
  return fill(en.voicesColleague, { number, end: code.slice(-5) });
}
