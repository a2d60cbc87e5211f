import assert from 'node:assert/strict';
import { after, afterEach, before, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { clickIn, logIn, newPage, open, openBrowser, textOf } from './support/person.js';
import { setOtherPlugin, setSettings, site, wordpress } from './support/site.js';

let browser: Browser;
let admin: Page;
/** Made here: the pages of other tests may have gone. */
let address = '';

before(async () => {
  setSettings({ store: true });
  address = makePage('Optimised', '[ai_maturity_scan lang="nl"]');
  browser = await openBrowser();
  admin = await logIn(browser, 'admin');
});
after(() => browser.close());
afterEach(() => {
  setOtherPlugin(null);
});

/** Puts changed HTML in the place of all that goes to visitors. */
const rewriting = (code: string) =>
  `if (!is_admin() && !preg_match('#wp-(json|login|admin)#', $_SERVER['REQUEST_URI'] ?? '')) ob_start(function ($html) { ${code} return $html; });`;

const MOVED = `add_filter('script_loader_src', function ($src) {
  if (strpos($src, 'ai-maturity-scan') === false) return $src;
  $path = parse_url($src, PHP_URL_PATH);
  $copy = WP_CONTENT_DIR . '/cache/min-' . basename($path);
  @mkdir(dirname($copy));
  copy(rtrim(ABSPATH, '/') . $path, $copy);
  return content_url('cache/' . basename($copy));
}, 100);`;
/** All plain scripts in one file, and no attribute is left. Modules of WordPress would end any file that they are joined to. */
const JOINED = rewriting(`
  @mkdir(WP_CONTENT_DIR . '/cache'); $all = '';
  $html = preg_replace_callback('#<script[^>]* src=["\\']([^"\\']+)["\\'][^>]*></script>#', function ($m) use (&$all) {
    $file = rtrim(ABSPATH, '/') . parse_url($m[1], PHP_URL_PATH);
    if (!is_file($file) || strpos($m[0], 'type="module"')) return $m[0];
    $all .= file_get_contents($file) . ";\\n";
    return '';
  }, $html);
  file_put_contents(WP_CONTENT_DIR . '/cache/all.js', $all);
  $html = str_replace('</body>', '<script src="' . content_url('cache/all.js') . '"></script></body>', $html);`);
/** A network that copies the site's files, and lets no other page use them as modules. */
const NETWORK = rewriting(
  `$html = preg_replace('#(["\\'])(?:http://127\\.0\\.0\\.1:\\d+)?/wp-content/#', '$1' . str_replace('127.0.0.1', 'localhost', WP_HOME) . '/wp-content/', $html);`,
);
const BARE = rewriting(`$html = preg_replace('#<script[^>]* src=#', '<script src=', $html);`);
const HELD = rewriting(
  `$html = preg_replace('#<script ([^>]*)src=(["\\'][^"\\']*ai-maturity-scan)#', '<script $1type="text/plain" data-src=$2', $html);`,
);
const GONE = rewriting(`$html = preg_replace('#<script[^>]*ai-maturity-scan[^>]*></script>#', '', $html);`);
const STRIPPED = "add_filter('the_content', 'wp_kses_post', 99);";

describe('optimisers that leave nothing as it is: a visitor gets the scan, and goes on', () => {
  for (const [name, code] of [
    ['no optimiser', ''],
    ['files in another folder', MOVED],
    ['all scripts joined', JOINED],
    ['a network without CORS', NETWORK],
    ['no attribute is left', BARE],
    ['joined, and on a network', `${JOINED}\n${NETWORK}`],
  ] as const) {
    test(name, async () => {
      setOtherPlugin(code);
      const page = await newPage(browser);
      await page.goto(address);
      await page.waitForSelector('ai-maturity-scan:state(intro)');
      await clickIn(page, 'button[part~="button-primary"]');
      await page.waitForSelector('ai-maturity-scan:state(question)');
      // Words of a file beside the script.
      assert.match(
        await page.$eval('ai-maturity-scan', (tag) => tag.shadowRoot?.textContent ?? ''),
        /Vraag \d|vraag \d/,
      );
      await page.close();
    });
  }
});

describe('the settings say what keeps visitors from the scan', () => {
  for (const [name, code, bad, sentence] of [
    ['nothing', '', false, /Visitors get the scan on this page/],
    ['files in another folder', MOVED, false, /Visitors get the scan on this page/],
    ['joined scripts', JOINED, true, /joins it with others or takes it away/],
    ['a script that waits', HELD, true, /holds the script of the scan back/],
    ['no script', GONE, true, /joins it with others or takes it away/],
    ['no tag', STRIPPED, true, /without the scan/],
    [
      'a page for members',
      "add_action('template_redirect', fn() => is_user_logged_in() || wp_die('x', 403));",
      true,
      /do not get this page \(500|403\)/,
    ],
    [
      'a REST API for members',
      "add_filter('rest_authentication_errors', fn($r) => is_user_logged_in() ? $r : new WP_Error('x', 'x', ['status' => 401]));",
      true,
      /REST API answers 401/,
    ],
    ['its name', `define('AUTOPTIMIZE_PLUGIN_VERSION', '1'); ${GONE}`, true, /Active here: Autoptimize/],
  ] as const) {
    test(name, async () => {
      setOtherPlugin(code);
      await open(admin, 'admin.php?page=ai-maturity-scan-settings');
      await admin.waitForFunction(() => !document.querySelector('#ams-checkup li:not([class])'));
      const item = await admin.$$eval('#ams-checkup li', (all) => {
        const mine = all.find((one) => one.querySelector('a')?.textContent === 'Optimised');
        return { bad: mine?.className === 'ams-bad', text: mine?.textContent ?? '' };
      });
      assert.match(item.text, sentence);
      assert.equal(item.bad, bad);
    });
  }
});

test('an administrator reads on the page itself what may be in the way; nobody else does', async () => {
  setOtherPlugin(GONE);
  await admin.goto(address);
  assert.match(await textOf(admin, 'ai-maturity-scan'), /Only administrators see this: .* "ai-maturity-scan"/);
  const visitor = await newPage(browser);
  await visitor.goto(address);
  const text = await textOf(visitor, 'ai-maturity-scan');
  assert.match(text, /nog niet gestart/);
  assert.doesNotMatch(text, /administrators/);
});

test('the usual optimisers are asked to leave the script alone, each by its own filter', () => {
  const tag = `<script src="${site.url}/wp-content/plugins/ai-maturity-scan/scan-1/ai-maturity-scan-loader.js"></script>`;
  const code = `echo wp_json_encode([
    'lists' => array_map(fn($f) => apply_filters($f, ['x']), ['rocket_exclude_js', 'rocket_delay_js_exclusions', 'litespeed_optimize_js_excludes',
      'litespeed_optm_js_defer_exc', 'perfmatters_delay_js_exclusions', 'flying_press_exclude_from_delay:js', 'wp-optimize-minify-default-exclusions', 'wphb_delay_js_exclusions']),
    'text' => [apply_filters('autoptimize_filter_js_exclude', 'a.js, b.js'), apply_filters('breeze_filter_js_exclude', '')],
    'names' => [apply_filters('sgo_js_async_exclude', []), apply_filters('jetpack_boost_render_blocking_js_exclude_handles', ['y'])],
    'ours' => [apply_filters('wphb_minify_resource', true, 'ai-maturity-scan', 'scripts', ''), apply_filters('js_do_concat', true, 'ai-maturity-scan'), apply_filters('w3tc_minify_js_do_tag_minification', true, '${tag}', ''), apply_filters('autoptimize_filter_js_minify_excluded', true, '${tag}')],
    'others' => [apply_filters('wphb_minify_resource', true, 'jquery', 'scripts', ''), apply_filters('js_do_concat', true, 'jquery'), apply_filters('w3tc_minify_js_do_tag_minification', true, '<script src="x">', ''), apply_filters('autoptimize_filter_js_minify_excluded', true)]]);`;
  const said = JSON.parse(wordpress(code)) as Record<string, unknown[]>;
  const path = 'ai-maturity-scan/scan-';
  for (const list of said.lists ?? []) assert.deepEqual(list, ['x', path]);
  assert.deepEqual(said.text, [`a.js, b.js, ${path}`, path]);
  assert.deepEqual(said.names, [['ai-maturity-scan'], ['y', 'ai-maturity-scan']]);
  assert.deepEqual(said.ours, [false, false, false, false]);
  assert.deepEqual(said.others, [true, true, true, true]);
});

test('the script bears the marks by which it is left alone', async () => {
  const text = await (await fetch(address)).text();
  const [script = ''] = /<script[^>]*ai-maturity-scan-loader[^>]*>/.exec(text) ?? [];
  for (const mark of [
    'data-cfasync="false"',
    'data-no-optimize="1"',
    'data-noptimize="1"',
    'data-no-minify="1"',
    'nowprocket',
  ])
    assert.ok(script.includes(` ${mark}`), `${mark} in ${script}`);
});

describe('a shortcode that a script puts into the page later', () => {
  const AJAX = `
    add_action('wp_ajax_nopriv_part', function () { global $post; $post = get_page_by_path('optimised'); setup_postdata($post); echo do_shortcode('[ai_maturity_scan lang="nl"]'); exit; });
    add_action('wp_enqueue_scripts', fn() => wp_enqueue_script('jquery'));`;
  const fetched = (how: string) =>
    `fetch('/wp-admin/admin-ajax.php?action=part').then((one) => one.text()).then((html) => { ${how} })`;
  const later = async (how: string) => {
    const page = await newPage(browser);
    await page.goto(makePage('Plain', 'No scan here.'));
    assert.equal(await page.evaluate(() => document.querySelector('ai-maturity-scan')), null);
    await page.evaluate(fetched(how));
    return page;
  };

  test('by jQuery: it runs', async () => {
    setOtherPlugin(AJAX);
    const page = await later("jQuery('<div>').appendTo('body').html(html)");
    await page.waitForSelector('ai-maturity-scan:state(intro)');
  });

  test('as plain HTML: the words are true, and lead to the page with the scan', async () => {
    setOtherPlugin(AJAX);
    const page = await later("document.body.insertAdjacentHTML('beforeend', html)");
    assert.match(await textOf(page, 'ai-maturity-scan'), /nog niet gestart/);
    assert.equal(await page.$eval('ai-maturity-scan a', (link) => link.href), address);
  });

  test('as plain HTML, with the script on all pages: it runs', async () => {
    setOtherPlugin(AJAX);
    setSettings({ everywhere: true });
    const page = await later("document.body.insertAdjacentHTML('beforeend', html)");
    await page.waitForSelector('ai-maturity-scan:state(intro)');
    setSettings({ everywhere: false });
  });
});

describe('a shortcode as people write it', () => {
  const WANTED = /^<ai-maturity-scan lang="de"(?: layout="section")? depth="quick" heading-level="3" /;
  for (const text of [
    '[ai_maturity_scan lang=“de” depth=”quick” heading_level=“3”]',
    '[ai_maturity_scan lang=„de“ depth=‚quick‘ heading_level=»3«]',
    '[ai_maturity_scan lang=&#8220;de&#8221; depth=&#8221;quick&#8243; heading_level=&ldquo;3&rdquo;]',
    '[ai_maturity_scan lang=&quot;de&quot; depth=&#039;quick&#039; heading_level=’3’]',
    '[ai_maturity_scan lang=«\u00a0de\u00a0» depth=“quick“ heading-level=″3″]',
    '[ai_maturity_scan LANG="de" Depth=quick heading-level="3"]',
    "[ai_maturity_scan lang='de' depth='quick' heading_level='3']",
  ]) {
    test(text, () => {
      assert.match(wordpress(`wp_set_current_user(0); echo do_shortcode(${php(text)});`), WANTED);
    });
  }

  test('in a page, where WordPress makes quotation marks curly', async () => {
    const where = makePage('Curly', 'Before.\n\n[ai_maturity_scan lang=“de” depth=“quick” heading_level=“3”]');
    const [tag = ''] = /<ai-maturity-scan[^>]*>/.exec(await (await fetch(where)).text()) ?? [];
    assert.match(tag, WANTED);
  });

  test('what the scan does not know is told whoever can mend it', () => {
    const text = '[ai_maturity_scan lang="xx" color="red" deliver="no" nonsense]';
    assert.match(
      wordpress(`echo do_shortcode(${php(text)});`),
      /Only people who can edit.*lang=&quot;xx&quot; color=&quot;red&quot; nonsense=/,
    );
    assert.doesNotMatch(wordpress(`wp_set_current_user(0); echo do_shortcode(${php(text)});`), /can edit/);
  });
});

test('a feed has a link to the scan, and neither its words nor its question', async () => {
  wordpress(
    "wp_insert_post(['post_status' => 'publish', 'post_title' => 'In a feed', 'post_name' => 'in-a-feed', 'post_content' => 'Try. [ai_maturity_scan]<!-- wp:ai-maturity-scan/scan /-->']);",
  );
  for (const path of ['/feed/', '/feed/atom/']) {
    const feed = await (await fetch(site.url + path)).text();
    assert.match(feed, /In a feed/);
    assert.match(feed, new RegExp(`<a href="${site.url}/in-a-feed/">To the AI maturity scan</a>`));
    assert.doesNotMatch(feed, /<ai-maturity-scan|JavaScript|modulepreload|We delete results/);
  }
});

function makePage(title: string, content: string): string {
  const fields = `['post_type' => 'page', 'post_status' => 'publish', 'post_title' => ${php(title)}, 'post_name' => ${php(title.toLowerCase())}, 'post_content' => ${php(content)}]`;
  return wordpress(
    `$old = get_page_by_path(${php(title.toLowerCase())}); if ($old) wp_delete_post($old->ID, true); echo get_permalink(wp_insert_post(${fields}));`,
  );
}

/** A text in PHP. */
function php(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
