import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { ask, call, CONTACTS, NOTES, offeringContact, rows, told } from './support/contact.js';
import { forgetful } from './support/deliveries.js';
import { sentMail } from './support/mail.js';
import { answerScan, inScan, newPage, openBrowser } from './support/person.js';
import { setOtherPlugin, setSettings, site, sql, wordpress } from './support/site.js';

forgetful();
offeringContact();

describe('what a page offers', () => {
  const html = (choices: string) => wordpress(`echo do_shortcode('[ai_maturity_scan ${choices}]');`);

  test('nothing, unless block and settings both say so', () => {
    assert.doesNotMatch(html(''), /ams-contact/);
    assert.match(html('contact="call"'), /slot="result" class="ams-contact"[^>]* hidden/);
    assert.doesNotMatch(html('contact="wild"'), /ams-contact/);
    setSettings({ contact: false });
    assert.doesNotMatch(html('contact="both"'), /ams-contact/);
    setSettings({ contact: true });
  });

  test('in the language of the scan, with who keeps it and how long', () => {
    assert.match(
      html('contact="both" lang="de"'),
      /Rufen Sie mich an.*The Association speichert dies.*höchstens 30 Tage/s,
    );
  });

  test('the route is there only if the settings let it', async () => {
    setSettings({ contact: false });
    assert.equal((await ask(call())).status, 404);
    setSettings({ contact: true });
  });
});

describe('a visitor', () => {
  let page: Page;
  let close: () => Promise<void>;
  const errors: string[] = [];
  before(async () => {
    // A page that has its scan in a form of its own, with hostile rules.
    const content =
      '<style>div, input, button { all: unset !important }</style><form action="/nowhere"><!-- wp:ai-maturity-scan/scan {"lang":"en","contact":"both"} /--><input name="own" required></form>';
    const made = `wp_insert_post(['post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'Contact', 'post_name' => 'contact-scan', 'post_content' => wp_slash('${content}')]);`;
    wordpress(`kses_remove_filters(); ${made}`);
    setOtherPlugin(NOTES);
    const browser = await openBrowser();
    close = () => browser.close();
    page = await newPage(browser);
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(`${site.url}/contact-scan/`);
    await inScan(page, '[part~="intro"]');
    assert.equal(await page.$eval('.ams-contact', (host) => host.getBoundingClientRect().height), 0);
    await answerScan(page, (question, options) => (question * 2) % options);
  });
  after(async () => {
    await close();
    wordpress("wp_delete_post(get_page_by_path('contact-scan')->ID, true);");
  });

  const part = (kind: string) => `.ams-contact >>> details[data-kind="${kind}"]`;
  const said = (kind: string, pattern: string) =>
    page.waitForFunction(
      (wanted, words) => {
        const root = document.querySelector('.ams-contact')?.shadowRoot;
        return new RegExp(words).test(
          root?.querySelector(`details[data-kind="${wanted}"] [role="status"]`)?.textContent ?? '',
        );
      },
      {},
      kind,
      pattern,
    );
  const problem = (kind: string) =>
    page.$$eval(`${part(kind)} .problem`, (all) => all.map((one) => one.textContent).filter(Boolean));

  test('is told at the field what is wrong, and goes to it', async () => {
    setOtherPlugin(NOTES);
    await page.click(`${part('mail')} summary`);
    await page.type(`${part('mail')} [data-field="email"]`, 'jan@example');
    await page.click(`${part('mail')} button`);
    assert.deepEqual(await problem('mail'), ['Write an e-mail address, such as name@example.org.']);
    const focused = await page.evaluate(() =>
      document.querySelector('.ams-contact')?.shadowRoot?.activeElement?.getAttribute('data-field'),
    );
    assert.equal(focused, 'email');
    assert.deepEqual(sentMail(), []);
  });

  test('gets the result by e-mail, and nothing is kept', async () => {
    setOtherPlugin(NOTES);
    await page.type(`${part('mail')} [data-field="email"]`, '.test');
    await page.keyboard.press('Enter');
    await said('mail', 'on its way');
    const [message, ...more] = sentMail();
    assert.deepEqual(more, []);
    assert.equal(message?.to, 'jan@example.test');
    assert.match(message.subject, /^Your result of the AI maturity scan \(The Association\)$/);
    const code = await page.$eval('ai-maturity-scan', (scan) => scan.code());
    const low = await page.$eval('ai-maturity-scan', (scan) => scan.result?.step?.low);
    assert.ok(message.message.includes(`Your answer code: ${code}`));
    assert.match(message.message, new RegExp(`Your step: ${low} of 5, .*scores, from 0 to 100:\\n- .*: \\d+`, 's'));
    assert.match(message.message, /contact-scan.*We have not kept your address\.\n$/s);
    assert.deepEqual(rows(), []);
    assert.equal(told(), false);
    assert.equal(page.url(), `${site.url}/contact-scan/`);
  });

  test('asks for a call: a day, no time, nothing of the result', async () => {
    setOtherPlugin(NOTES);
    await page.click(`${part('call')} summary`);
    await page.click(`${part('call')} button`);
    assert.equal((await problem('call')).length, 2);
    await page.type(`${part('call')} [data-field="name"]`, 'Zoë Ünal');
    await page.type(`${part('call')} [data-field="phone"]`, '06 12345678');
    await page.type(`${part('call')} [data-field="note"]`, 'Tuesday');
    await page.click(`${part('call')} button`);
    await said('call', 'You will be called');
    const kept = sql(`select * from ${CONTACTS}`)[0] ?? [];
    assert.equal(kept.length, 8);
    assert.deepEqual(kept.slice(1, 6), ['call', new Date().toISOString().slice(0, 10), '1', '', 'en']);
    assert.deepEqual(JSON.parse(kept[7] ?? ''), { name: 'Zoë Ünal', phone: '06 12345678', note: 'Tuesday' });
    const known = told() || {};
    assert.deepEqual(Object.keys(known).sort(), [
      'agreed',
      'day',
      'email',
      'kind',
      'language',
      'name',
      'note',
      'phone',
    ]);
    assert.match(known.agreed ?? '', /The Association keeps this to call you/);
    const [message] = sentMail();
    assert.doesNotMatch(JSON.stringify(message), /Ünal|12345678|Tuesday/);
    assert.match(message?.message ?? '', /page=ai-maturity-scan-contacts/);
    assert.deepEqual(errors, []);
  });
});
