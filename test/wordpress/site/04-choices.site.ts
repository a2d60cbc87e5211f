import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { administrator, forgetful, fresh } from './support/deliveries.js';
import { open, press, textOf } from './support/person.js';
import { CONTENT_TYPE, envelope, firm } from './support/results.js';
import { ROUTE, setSettings, site, sql, TABLE, wordpress } from './support/site.js';

const SETTINGS = 'admin.php?page=ai-maturity-scan-settings';
const RESULTS = 'admin.php?page=ai-maturity-scan';
const page = administrator();
forgetful();
before(() => sql(`delete from ${TABLE}`));

describe('the settings', () => {
  after(() => setSettings({ accent: '#aa3300' }));

  for (const [written, kept] of [
    ['E17000', '#e17000'],
    ['#0B5394', '#0b5394'],
    ['fa0', '#fa0'],
    ['', ''],
  ] as const) {
    test(`take the colour "${written}"`, async () => {
      await open(page(), SETTINGS);
      await page().$eval('#ams-accent', (field, value) => ((field as HTMLInputElement).value = value), written);
      await press(page(), '#submit');
      assert.equal(await page().$('.notice-error'), null);
      assert.equal(wordpress("echo get_option('ai_maturity_scan')['accent'];"), kept);
    });
  }

  test('have a picker beside each colour, which shows what was written and writes what is picked', async () => {
    await open(page(), SETTINGS);
    const picker = '#ams-accent + .ams-picker';
    const shown = () => page().$eval(picker, (field) => (field as HTMLInputElement).value);
    await page().type('#ams-accent', 'E17000');
    assert.equal(await shown(), '#e17000');
    await page().$eval(picker, (field) => {
      (field as HTMLInputElement).value = '#123456';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    assert.equal(await page().$eval('#ams-accent', (field) => (field as HTMLInputElement).value), '#123456');
    assert.equal(
      await page().$eval(picker, (field) => field.getAttribute('aria-label')),
      'Colour of buttons and marks',
    );
  });

  test('put a shortcode together from all choices, and copy it', async () => {
    await open(page(), SETTINGS);
    // As text: what compiles the tests adds names that the page does not know.
    await page().evaluate(
      `Object.defineProperty(navigator, 'clipboard', {
         value: { writeText: (text) => Promise.resolve(document.body.setAttribute('data-copied', text)) },
       })`,
    );
    const pressed = async (text: string) => {
      await page().evaluate(
        (wanted) =>
          [...document.querySelectorAll<HTMLElement>('.ams-toggle')].find((one) => one.textContent === wanted)?.click(),
        text,
      );
      return page().$eval('#ams-line', (line) => line.textContent);
    };
    await pressed('lang="de"');
    await pressed('lang="nl"');
    assert.equal(await pressed('depth="quick"'), '[ai_maturity_scan lang="nl" depth="quick"]');
    assert.equal(await pressed('lang="nl"'), '[ai_maturity_scan depth="quick"]');
    await page().click('#ams-copy');
    await page().waitForFunction(() => document.querySelector('#ams-copied')?.textContent === 'Copied.');
    const copied = await page().$eval('body', (body) => body.dataset.copied ?? '');
    assert.match(wordpress(`echo do_shortcode('${copied}');`), /^<ai-maturity-scan[^>]* depth="quick"/);
  });

  test('have help tabs, and are linked from the page of plugins', async () => {
    await open(page(), 'plugins.php');
    await press(page(), 'tr[data-plugin^="ai-maturity-scan/"] .row-actions a[href*="ai-maturity-scan-settings"]');
    assert.match(await textOf(page(), '#contextual-help-wrap'), /sends your site an empty delivery/);
    await open(page(), RESULTS);
    assert.match(await textOf(page(), '#contextual-help-wrap'), /Find or delete a result/);
  });
});

describe('the campaign of a block or shortcode', () => {
  const query = (text: string) =>
    /endpoint="[^"?]*\?([^"]*)"/
      .exec(wordpress(`echo do_shortcode('${text}');`))?.[1]
      ?.replaceAll(/&(amp|#038);/g, '&') ?? '';
  const deliver = async (body: string, search: string) => {
    const headers = { 'content-type': CONTENT_TYPE, origin: site.url };
    const answer = await fetch(`${ROUTE}?${search}`, { method: 'POST', body, headers });
    assert.equal(answer.status, 201);
    return sql(
      `select campaign from ${TABLE} where event = sha2('${(JSON.parse(body) as { id: string }).id}', 256)`,
    )[0]?.[0];
  };

  test('travels with a result, and is a filter of list and figures', async () => {
    const search = query('[ai_maturity_scan campaign="Spring-fair_2.0"]');
    assert.match(search, /campaign=Spring-fair_2\.0/);
    assert.equal(await deliver(fresh(), search), 'Spring-fair_2.0');
    assert.equal(await deliver(fresh(), query('[ai_maturity_scan]')), undefined);
    await open(page(), RESULTS);
    await page().select('[name="campaign"]', 'Spring-fair_2.0');
    await press(page(), '.ams-filters [type="submit"]');
    assert.equal((await page().$$('.ams-results tbody tr')).length, 1);
    assert.match(page().url(), /campaign=/);
    await press(page(), '.row-title');
    assert.match(await textOf(page(), '.ams-pairs'), /Campaign\s*Spring-fair_2\.0/);
    // One firm is no figure.
    await open(page(), `${RESULTS}&view=figures&campaign=Spring-fair_2.0`);
    assert.match(await textOf(page(), '.ams-hidden'), /No pictures/);
  });

  test('does not go with an anonymous result', async () => {
    assert.equal(await deliver(JSON.stringify(envelope('no-campaign', firm(1), true)), 'campaign=fair'), undefined);
  });

  test('is letters and digits, whoever sends it', async () => {
    for (const wild of ["x' or 1=1", '<b>x</b>', '=1+1', 'ü', 'a b', 'x'.repeat(41), '-x'])
      assert.equal(await deliver(fresh(), `campaign=${encodeURIComponent(wild)}`), undefined, wild);
    assert.equal(await deliver(fresh(), 'campaign[]=x'), undefined);
    assert.equal(query('[ai_maturity_scan campaign="<b>x"]').includes('campaign'), false);
  });
});

test('the editor makes a block of the shortcode, with its choices', async () => {
  await open(page(), 'post-new.php?post_type=page');
  const made = (await page().evaluate(
    `(({ createBlock, getBlockType, getPossibleBlockTransformations, switchToBlockType }) => {
       const text = '[ai_maturity_scan lang="nl" heading_level="3" deliver="no" anonymous="yes" campaign="fair" wild="x"]';
       const [one] = switchToBlockType(createBlock('core/shortcode', { text }), 'ai-maturity-scan/scan');
       const other = getPossibleBlockTransformations([createBlock('core/shortcode', { text: '[gallery]' })]);
       const { example } = getBlockType('ai-maturity-scan/scan');
       return { attributes: one.attributes, other: other.map(({ name }) => name), example };
     })(wp.blocks)`,
  )) as { attributes: object; other: string[]; example?: object };
  assert.deepEqual(made.attributes, {
    ...{ lang: 'nl', layout: 'question', depth: 'full', headingLevel: 3, accent: '', onAccent: '', persist: 'none' },
    ...{ anonymous: true, deliver: false, campaign: 'fair', contact: 'none' },
  });
  assert.equal(made.other.includes('ai-maturity-scan/scan'), false);
  assert.ok(made.example);
});
