/** The mail and the reminder of a result, read by programs of others. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import ICAL from 'ical.js';
import { calendarOf } from '../../src/element/resume/calendar.js';
import { mailTo } from '../../src/element/resume/mail.js';
import type {} from '../../src/define.js';
import de from '../../src/i18n/de.js';
import en from '../../src/i18n/en.js';
import fr from '../../src/i18n/fr.js';
import nl from '../../src/i18n/nl.js';
import { fill } from '../../src/i18n/index.js';
import deText from '../../src/content/text/de.js';
import enText from '../../src/content/text/en.js';
import frText from '../../src/content/text/fr.js';
import nlText from '../../src/content/text/nl.js';
import deActions from '../../src/content/advice/actions/text/de/index.js';
import enActions from '../../src/content/advice/actions/text/en/index.js';
import frActions from '../../src/content/advice/actions/text/fr/index.js';
import nlActions from '../../src/content/advice/actions/text/nl/index.js';
import { middling } from './support/answers.js';
import { DemoBrowser } from './support/browser.js';

const LANGUAGES = {
  en: { words: en, text: enText, library: enActions },
  nl: { words: nl, text: nlText, library: nlActions },
  de: { words: de, text: deText, library: deActions },
  fr: { words: fr, text: frText, library: frActions },
};
type Language = keyof typeof LANGUAGES;
const languages = Object.keys(LANGUAGES) as Language[];

/** The longest code of the built-in scan. */
const CODE = Array(10).fill('ZZZZZ').join('-');
const LINK = `https://www.wirtschaftsfoerderung.example/digital/ki/reifecheck/?sprache=de&seite=12#scan=${CODE}`;
/** Characters of an address that common mail programs take. */
const MOST = 2_000;

describe('the mail to oneself', () => {
  for (const language of languages) {
    test(`${language}: with the longest code, a long link and the three longest actions it is short enough`, () => {
      const { library, text, words } = LANGUAGES[language];
      const titles = Object.values(library.actions).map(({ title }) => title);
      const items = titles.sort((one, other) => encodeURIComponent(other).length - encodeURIComponent(one).length);
      const lines = [words.keepHow, fill(words.labelled, { label: words.keepCode, value: CODE }), LINK];
      const list = { title: words.keepMailActions, items: items.slice(0, 3) };
      const address = mailTo({ subject: text.title, lines, list });
      assert.ok(address.length < MOST, `${address.length} characters`);
      assert.doesNotMatch(address, /[^!-~]/);
      const { searchParams } = new URL(address);
      assert.equal(searchParams.get('subject'), text.title);
      const whole = [...lines, `${list.title}\r\n${list.items.map((item) => `- ${item}`).join('\r\n')}`];
      assert.equal(searchParams.get('body'), whole.join('\r\n\r\n'));
    });
  }

  test('actions that do not fit are left out, one by one; code and link stay', () => {
    const list = { title: 'First:', items: ['é'.repeat(200), 'ü'.repeat(200), 'x'] };
    const body = new URL(mailTo({ subject: 'Scan', lines: [CODE, LINK], list })).searchParams.get('body');
    assert.equal(body, [CODE, LINK, `First:\r\n- ${'é'.repeat(200)}`].join('\r\n\r\n'));
  });
});

/** The only event of a calendar. */
function eventIn(calendar: string): InstanceType<typeof ICAL.Event> {
  const events = ICAL.Component.fromString(calendar).getAllSubcomponents('vevent');
  assert.equal(events.length, 1);
  return new ICAL.Event(events[0] ?? assert.fail());
}

describe('the reminder', () => {
  const text = 'Semicolons; commas, backslashes \\ and\nlines\r\nof text: é ü ß 🙂';

  for (const language of languages) {
    test(`${language}: another program reads what was written, from lines of 75 bytes`, () => {
      const { text: content, words } = LANGUAGES[language];
      const title = fill(words.keepReminder, { title: content.title });
      const description = `${words.keepHow}\n\n${text}`;
      const calendar = calendarOf({ id: 'one', title, text: description, link: LINK, now: new Date() });
      const lines = calendar.split('\r\n');
      assert.ok(lines.every((line) => Buffer.byteLength(line) <= 75));
      // Each line is text by itself: no character is cut.
      assert.doesNotMatch(calendar, /\uFFFD/);
      const { component, summary, uid } = eventIn(calendar);
      assert.deepEqual([summary, uid], [title, 'one@ai-maturity-scan']);
      assert.equal(component.getFirstPropertyValue('description'), description.replace('\r\n', '\n'));
      assert.equal(component.getFirstPropertyValue('url'), LINK);
      // Calendars remind by themselves; with an alarm in the file they would do so twice.
      assert.deepEqual(component.getAllSubcomponents('valarm'), []);
    });
  }

  const days: readonly (readonly [now: Date, day: string])[] = [
    [new Date(2026, 10, 30, 0, 5), '2027-02-28'],
    [new Date(2027, 10, 30, 23, 55), '2028-02-29'],
    [new Date(2026, 4, 31, 12), '2026-08-31'],
    [new Date(2026, 11, 1, 12), '2027-03-01'],
  ];
  for (const [now, day] of days) {
    test(`made on ${now.toDateString()}, it is the whole day ${day}`, () => {
      const { startDate } = eventIn(calendarOf({ id: 'one', title: 'Scan', text, link: null, now }));
      assert.deepEqual([startDate.isDate, startDate.toString()], [true, day]);
    });
  }
});

describe('the reminder of a visitor', () => {
  let browser: DemoBrowser;
  before(async () => {
    browser = await DemoBrowser.open();
  });
  after(() => browser.close());

  // At one moment it is another day in the two.
  for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
    test(`in ${zone}: it is for the visitor's own day, has the link, and made twice it is one event`, async () => {
      const { page } = await browser.visit('bare.html');
      await page.emulateTimezone(zone);
      const { code, files, today } = await page.evaluate(remindersOf, middling, en.keepCalendar);
      await page.close();
      const [event, again] = files.map(eventIn);
      assert.ok(event && again);
      assert.equal(event.uid, again.uid);
      const [year = 0, month = 0, day = 0] = today;
      const lastDay = new Date(year, month + 3, 0).getDate();
      const expected = new Date(Date.UTC(year, month + 2, Math.min(day, lastDay)));
      assert.equal(event.startDate.toString(), expected.toISOString().slice(0, 10));
      assert.ok(event.description.includes(code));
      assert.equal(event.component.getFirstPropertyValue('url'), `${browser.origin}/demo/bare.html#scan=${code}`);
    });
  }
});

/** Runs in the page: presses twice, and gives the files. `today`: year, month from 1, day. */
async function remindersOf(answers: typeof middling, name: string) {
  const scan = document.querySelector('ai-maturity-scan');
  if (!scan) throw new Error('There is no scan');
  Object.assign(scan, { answers, resume: 'code link' });
  await scan.updateComplete;
  scan.start();
  await scan.updateComplete;
  scan.shadowRoot?.querySelector<HTMLElement>('button.primary')?.click();
  await scan.updateComplete;
  const button = [...(scan.shadowRoot?.querySelectorAll('button') ?? [])].find(
    ({ textContent }) => textContent.trim() === name,
  );
  const original = URL.createObjectURL.bind(URL);
  const files: string[] = [];
  for (let time = 0; time < 2; time++) {
    files.push(
      await new Promise<string>((resolve) => {
        URL.createObjectURL = (file: Blob) => {
          void file.text().then(resolve);
          return original(file);
        };
        button?.click();
      }),
    );
  }
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return { code: (await scan.code()) ?? '', files, today };
}
