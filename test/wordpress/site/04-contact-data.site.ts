import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ask, call, CONTACTS, LIST, mail, NOTES, offeringContact, rows, told } from './support/contact.js';
import { administrator, forgetful } from './support/deliveries.js';
import { mailbox, sentMail } from './support/mail.js';
import { open, press, textOf } from './support/person.js';
import { setOtherPlugin, site, sql, wordpress } from './support/site.js';

const admin = administrator();
forgetful();
offeringContact();

describe('to write later on', () => {
  const token = () => /ai_maturity_scan_contact=([0-9a-f]{32})/.exec(sentMail()[0]?.message ?? '')?.[1] ?? '';
  const link = (secret: string) => `${site.url}/?ai_maturity_scan_contact=${secret}`;
  const choose = (secret: string, choice: string) =>
    fetch(link(secret), { method: 'POST', body: new URLSearchParams({ choice }) });

  test('an address waits until a button on the page of the link is pressed, and can be deleted there', async () => {
    sql(`delete from ${CONTACTS}`);
    wordpress("delete_option('told_contact');");
    setOtherPlugin(NOTES);
    assert.equal((await ask(mail({ mayWrite: true }))).status, 201);
    const secret = token();
    assert.deepEqual(rows(), [['mail', '0']]);
    assert.doesNotMatch(sql(`select token from ${CONTACTS}`)[0]?.[0] ?? '', new RegExp(secret));
    // Programs that look into mail open links.
    const shown = await (await fetch(link(secret))).text();
    assert.match(shown, /<div lang="nl"><h1>Mag The Association u schrijven\?/);
    assert.match(shown, /noindex/);
    assert.equal(told(), false);
    await open(admin(), LIST);
    assert.match(await textOf(admin(), '.wrap'), /wait for a confirmation: 1\./);
    assert.doesNotMatch(await textOf(admin(), '.wrap'), /jan@example/);
    assert.match(await (await choose(secret, 'yes')).text(), /mag u nu schrijven/);
    assert.deepEqual(rows(), [['mail', '1']]);
    assert.equal((told() || { email: '' }).email, 'jan@example.test');
    await open(admin(), LIST);
    assert.match(await textOf(admin(), '.ams-contacts'), /jan@example\.test.*May be written to/s);
    assert.match(await (await choose(secret, 'delete')).text(), /Uw adres is gewist/);
    assert.deepEqual(rows(), []);
    assert.equal((await fetch(link(secret))).status, 404);
    // Who looks after the site reads its language, not that of the visitor.
    assert.match(sentMail()[0]?.subject ?? '', /please get in touch/);
  });

  test('a link that is none gets no row and changes nothing', async () => {
    setOtherPlugin(NOTES);
    await ask(call());
    for (const wild of ['', '0'.repeat(32)]) assert.equal((await choose(wild, 'delete')).status === 500, false);
    assert.deepEqual(rows(), [['call', '1']]);
    assert.equal(sentMail().length, 1);
  });
});

describe('abuse', () => {
  for (const [name, body, status] of [
    ['no JSON', 'x', 400],
    ['a list', [1], 400],
    ['another kind', mail({ kind: 'fax' }), 400],
    ['no address', mail({ email: '' }), 400],
    ['a second line in the address', mail({ email: 'a@example.test\nBcc: b@example.test' }), 400],
    ['two addresses', mail({ email: 'a@example.test, b@example.test' }), 400],
    ['a list as address', mail({ email: ['a@example.test'] }), 400],
    ['no answers', mail({ answers: 'x' }), 400],
    ['a name without a number', call({ phone: '' }), 400],
    ['markup as number', call({ phone: '<b>0612345678</b>' }), 400],
    ['too large', call({ note: 'x'.repeat(20_000) }), 400],
  ] as const) {
    test(`${name}: ${status}, nothing sent or kept`, async () => {
      sql(`delete from ${CONTACTS}`);
      setOtherPlugin(NOTES);
      assert.equal((await ask(body)).status, status);
      assert.deepEqual(sentMail(), []);
      assert.deepEqual(rows(), []);
    });
  }

  test('from a page of another site: 403', async () => {
    assert.equal((await ask(call(), { origin: 'https://other.example' })).status, 403);
  });

  test('nothing that somebody writes goes to a stranger', async () => {
    setOtherPlugin(NOTES);
    const text = 'BUY-AT-EVIL-EXAMPLE';
    const wild = { 'use.frequency': text, 'profile.sector': text, [text]: text };
    const more = {
      answers: wild,
      code: `${text} http://evil.example`,
      name: text,
      note: text,
      language: text,
      page: 1e9,
    };
    assert.equal((await ask(mail(more))).status, 201);
    const [message] = sentMail();
    assert.ok(message);
    assert.doesNotMatch(`${message.subject} ${message.message}`, /EVIL/i);
  });

  test('two messages to one address in a day, six requests of one sender in ten minutes', async () => {
    sql('delete from wp_ai_maturity_scan_counts');
    setOtherPlugin(NOTES);
    const answers = [];
    for (let index = 0; index < 3; index += 1) answers.push((await ask(mail({ email: 'JAN@example.test' }))).status);
    assert.deepEqual(answers, [201, 201, 429]);
    for (let index = 0; index < 4; index += 1) answers.push((await ask(call())).status);
    assert.deepEqual(answers.slice(3), [201, 201, 201, 429]);
    assert.equal(sql("select count(*) from wp_ai_maturity_scan_counts where who like '%jan%'")[0]?.[0], '0');
    sql('delete from wp_ai_maturity_scan_counts');
  });

  test('another plugin may refuse, and a mail server that is broken is said', async () => {
    setOtherPlugin("add_filter('ai_maturity_scan_contact_is_abuse', '__return_true');");
    assert.equal((await ask(call())).status, 403);
    setOtherPlugin(mailbox(false));
    assert.equal((await ask(mail())).status, 503);
  });
});

describe('afterwards', () => {
  test('the list: told apart, no markup of a visitor, deleted by an administrator', async () => {
    sql(`delete from ${CONTACTS}`);
    setOtherPlugin(NOTES);
    await ask(call({ name: '<img src=x onerror=alert(1)>Jan', note: '"><script>alert(1)</script>' }));
    await ask(call({ name: 'Piet' }));
    await open(admin(), LIST);
    assert.equal(await admin().$('.ams-contacts img, .ams-contacts script'), null);
    const boxes = await admin().$$('.ams-contacts tbody input');
    assert.equal(boxes.length, 2);
    await boxes[0]?.click();
    await press(admin(), '#delete');
    assert.match(await textOf(admin(), '.ams-done'), /Deleted: 1\./);
    assert.equal(rows().length, 1);
  });

  test('the privacy tools of WordPress hand it over and delete it', async () => {
    setOtherPlugin(NOTES);
    await ask(call({ email: 'piet@example.test', note: 'About <prices>' }));
    const given = wordpress("echo wp_json_encode(AiMaturityScan\\Privacy::export('PIET@example.test')['data']);");
    assert.match(given, /Contact after the AI maturity scan.*About/s);
    assert.equal(
      wordpress("echo AiMaturityScan\\Privacy::erase('piet@example.test')['items_removed'] ? 'yes' : 'no';"),
      'yes',
    );
    assert.equal(sql(`select count(*) from ${CONTACTS} where data like '%piet@%'`)[0]?.[0], '0');
  });

  test('it goes when its days are over, an address that nobody confirmed after seven', async () => {
    sql(`delete from ${CONTACTS}`);
    setOtherPlugin(NOTES);
    await ask(call());
    await ask(mail({ mayWrite: true, email: 'new@example.test' }));
    sql(`update ${CONTACTS} set day = date_sub(utc_date(), interval 8 day)`);
    wordpress("do_action('ai_maturity_scan_purge');");
    assert.deepEqual(rows('kind'), [['call']]);
    sql(`update ${CONTACTS} set day = date_sub(utc_date(), interval 31 day)`);
    wordpress("do_action('ai_maturity_scan_purge');");
    assert.deepEqual(rows(), []);
  });

  test('results have no column by which they could be joined to it', () => {
    const columns = (table: string) => new Set(sql(`show columns from ${table}`).map(([name]) => name));
    const shared = [...columns(CONTACTS)].filter((name) => columns('wp_ai_maturity_scan_results').has(name));
    // An id is drawn by chance in each; texts of consent differ by kind.
    assert.deepEqual(shared.sort(), ['consent', 'id']);
  });
});
