/** PHP files that configure a copy of WordPress as a test site. */

/** Blocks outgoing requests, and writes PHP notices to a file that the tests read. */
export function config(url, folder, socket) {
  const keys = ['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'].flatMap((name) => [`${name}_KEY`, `${name}_SALT`]);
  const values = {
    ...{ DB_NAME: 'wp', DB_USER: 'wp', DB_PASSWORD: 'wp', DB_HOST: `localhost:${socket}`, DB_CHARSET: 'utf8mb4' },
    ...{ DB_COLLATE: '', WP_HOME: url, WP_SITEURL: url, WP_ACCESSIBLE_HOSTS: '127.0.0.1', FS_METHOD: 'direct' },
    ...{ WP_DEBUG_LOG: `${folder}/debug.log` },
    ...Object.fromEntries(keys.map((key) => [key, `test-${key}`])),
  };
  const text = Object.entries(values).map(([name, value]) => `define('${name}', '${value}');`);
  const yes = ['DISABLE_WP_CRON', 'WP_HTTP_BLOCK_EXTERNAL', 'AUTOMATIC_UPDATER_DISABLED', 'WP_DEBUG'];
  return `<?php
${text.join('\n')}
${yes.map((name) => `define('${name}', true);`).join('\n')}
define('WP_DEBUG_DISPLAY', false);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;
}

/**
 * Files as they are, all else to WordPress. A policy in csp.txt goes with the pages of visitors. The sites of a network have all
 * files below their own path, too: such a file is named by the rest of the path.
 */
export function router() {
  return `<?php
$asked = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
$policy = @file_get_contents(__DIR__ . '/csp.txt');
if ($policy && !preg_match('#/wp-(admin|login)#', $asked)) header("Content-Security-Policy: $policy");
$root = $_SERVER['DOCUMENT_ROOT'];
$of_site = preg_replace('#^/[\\w-]+(?=/wp-(?:admin|content|includes)(?:/|$)|/wp-[a-z-]+\\.php$)#', '', $asked);
$path = file_exists($root . $asked) ? $asked : $of_site;
if ($path !== '/' && is_dir($root . $path) && file_exists($root . rtrim($path, '/') . '/index.php')) {
  if (substr($path, -1) !== '/') { header("Location: $asked/"); return true; }
  $path .= 'index.php';
}
$file = $root . $path;
if (!is_file($file)) {
  $path = '/index.php';
} elseif (substr($path, -4) !== '.php') {
  if ($path === $asked) return false;
  $types = ['css' => 'text/css', 'js' => 'text/javascript', 'json' => 'application/json', 'svg' => 'image/svg+xml', 'wasm' => 'application/wasm'];
  header('Content-Type: ' . ($types[pathinfo($file, PATHINFO_EXTENSION)] ?? mime_content_type($file)));
  readfile($file);
  return true;
} elseif ($path === $asked) {
  return false;
}
$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = $path;
chdir(dirname($root . $path));
require $root . $path;
`;
}

/** Installs as the web form would, takes a default theme, and leaves out what the editor shows first. */
export function install() {
  return `<?php
define('WP_INSTALLING', true);
[, $www, $url] = $argv;
$parts = parse_url($url);
$_SERVER += ['HTTP_HOST' => $parts['host'] . ':' . $parts['port'], 'REQUEST_URI' => '/', 'SERVER_PROTOCOL' => 'HTTP/1.1'];
require "$www/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
add_filter('pre_wp_mail', '__return_false');
wp_install('Test', 'admin', 'admin@example.test', true, '', 'admin-pass');
update_option('permalink_structure', '/%postname%/');
foreach (['twentytwentyfour', 'twentytwentythree'] as $theme) {
  if (!is_dir(ABSPATH . "wp-content/themes/$theme")) continue;
  update_option('template', $theme);
  update_option('stylesheet', $theme);
  break;
}
update_option('show_avatars', 0);
$quiet = ['welcomeGuide' => false];
$core = ['enableChoosePatternModal' => false];
update_user_meta(1, 'wp_persisted_preferences', ['core/edit-post' => $quiet, 'core' => $core, '_modified' => gmdate('c')]);
wp_insert_user(['user_login' => 'writer', 'user_pass' => 'writer-pass', 'user_email' => 'writer@example.test', 'role' => 'author']);
echo 'WordPress ' . get_bloginfo('version') . ', PHP ' . PHP_VERSION . ', ' . get_option('stylesheet');
`;
}
