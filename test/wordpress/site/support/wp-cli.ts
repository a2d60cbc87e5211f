/**
 * The commands of the plugin without WP-CLI, which is in no package here: a class of the same name says what would be said.
 * Its methods are those that the handbook of WP-CLI documents.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { site } from './site.js';

const STAND_IN = `<?php
namespace WP_CLI\\Utils {
  function format_items($format, $items, $fields) { echo json_encode(array_map(fn($item) => array_intersect_key($item, array_flip($fields)), $items)); }
}
namespace {
  define('WP_CLI', true);
  class WP_CLI {
    public static $commands = [];
    public static function add_command($name, $command) { self::$commands[$name] = $command; }
    public static function log($text) { fwrite(STDOUT, "$text\\n"); }
    public static function success($text) { fwrite(STDOUT, "Success: $text\\n"); }
    public static function warning($text) { fwrite(STDERR, "Warning: $text\\n"); }
    public static function error($text) { fwrite(STDERR, "Error: $text\\n"); exit(1); }
    public static function confirm($text, $options = []) { if (empty($options['yes'])) { fwrite(STDOUT, "$text [y/n] "); exit(0); } }
    public static function halt($code) { exit($code); }
  }
  $_SERVER += ['HTTP_HOST' => parse_url($argv[2], PHP_URL_HOST) . ':' . parse_url($argv[2], PHP_URL_PORT), 'REQUEST_URI' => '/', 'SERVER_PROTOCOL' => 'HTTP/1.1', 'REQUEST_METHOD' => 'GET'];
  require $argv[1] . '/wp-load.php';
  $command = new (WP_CLI::$commands['ai-maturity-scan'])();
  [$words, $options] = json_decode($argv[4], true);
  $command->{$argv[3]}($words, $options);
}
`;

/** Runs `wp ai-maturity-scan …`. */
export function wp(command: string, words: readonly string[] = [], options: Readonly<Record<string, string>> = {}) {
  const file = join(site.folder, 'wp-cli.php');
  writeFileSync(file, STAND_IN);
  return spawnSync('php', [file, site.www, site.url, command, JSON.stringify([words, options])], {
    encoding: 'utf8',
    maxBuffer: 50_000_000,
  });
}
