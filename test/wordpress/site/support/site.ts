/** The WordPress that `npm run test:wordpress` has started, seen from a test. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Site {
  readonly url: string;
  readonly folder: string;
  readonly www: string;
  readonly socket: string;
  readonly name: string;
}

export const site = JSON.parse(process.env.SITE ?? '{}') as Site;
export const root = fileURLToPath(new URL('../../../../', import.meta.url));
export const zip = join(root, 'dist/wordpress/ai-maturity-scan.zip');
export const ROUTE = `${site.url}/wp-json/ai-maturity-scan/v1/results`;
export const TABLE = 'wp_ai_maturity_scan_results';

/** Rows of a query, as lists of columns. */
export function sql(query: string): string[][] {
  const args = ['--no-defaults', '-uroot', `--socket=${site.socket}`, '--batch', '--raw', '--skip-column-names', 'wp'];
  const { status, stderr, stdout } = spawnSync('mariadb', [...args, '-e', query], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'));
}

export function count(table = TABLE): number {
  return Number(sql(`select count(*) from ${table}`)[0]?.[0]);
}

/** Runs PHP inside WordPress, as an administrator, and returns what it prints. `path`: that of the site, in a network. */
export function wordpress(code: string, path = '/'): string {
  const begin = `$_SERVER += ['HTTP_HOST' => '${new URL(site.url).host}', 'REQUEST_URI' => '${path}', 'SERVER_PROTOCOL' => 'HTTP/1.1', 'REQUEST_METHOD' => 'GET'];
    require '${site.www}/wp-load.php'; require_once ABSPATH . 'wp-admin/includes/admin.php'; wp_set_current_user(1);`;
  const { status, stderr, stdout } = spawnSync('php', ['-r', begin + code], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${stdout} ${stderr}`);
  return stdout;
}

/** Sends a Content Security Policy with the pages of visitors; null for none. */
export function setPolicy(policy: string | null): void {
  const file = join(site.folder, 'csp.txt');
  if (policy !== null) writeFileSync(file, policy);
  else if (existsSync(file)) rmSync(file);
}

let others = 0;

/** Another plugin on the site, in PHP; null for none. PHP remembers files for a while, so each has a name of its own. */
export function setOtherPlugin(code: string | null): void {
  const folder = join(site.www, 'wp-content/mu-plugins');
  rmSync(folder, { recursive: true, force: true });
  if (code === null) return;
  mkdirSync(folder);
  writeFileSync(join(folder, `other-${process.pid}-${(others += 1)}.php`), `<?php\n${code}`);
}

/** Changes settings of the plugin. */
export function setSettings(settings: Readonly<Record<string, string | number | boolean>>): void {
  const json = JSON.stringify(settings).replaceAll('\\', '\\\\').replaceAll("'", "\\'");
  wordpress(
    `update_option('ai_maturity_scan', json_decode('${json}', true) + (get_option('ai_maturity_scan') ?: []));`,
  );
}

/** Runs the package's command as it was built. */
export function command(
  args: readonly string[],
  input: string,
): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [join(root, 'dist/cli.js'), ...args], { input, encoding: 'utf8' });
}

export function fileText(path: string): string {
  return readFileSync(path, 'utf8');
}
