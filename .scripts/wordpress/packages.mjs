/** Provides programs and WordPress versions for the tests: from Debian, and newer versions from npm. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { installFromDebian } from '../apt.mjs';
import { fail, root } from '../setup.mjs';

const DEBIAN = '/usr/share/wordpress';
const PACKAGES = [
  ...['wordpress', 'wordpress-theme-twentytwentythree', 'mariadb-server-core', 'mariadb-client-core', 'php-cli'],
  ...['php-mysql', 'php-xml', 'php-mbstring', 'php-intl', 'php-curl', 'php-gd', 'php-zip'],
  'php-codesniffer',
];
/** The cache folder. It holds complete WordPress versions, about 380 MB. */
const BUILDS = '@wp-playground/wordpress-builds@0.9.19';
const CACHE = join(root, '.cache', 'wordpress');

/** Installs what is missing; says what to do where it may not. */
export function ensurePrograms() {
  const programs = ['php', 'phpcs', 'mariadbd', 'mariadb-install-db', 'mariadb'].every((name) =>
    works(name, ['--version']),
  );
  const site = ['wp-load.php', 'wp-content/themes/twentytwentythree'].every((path) => existsSync(join(DEBIAN, path)));
  if (site && programs) return;
  installFromDebian(...PACKAGES);
  if (!existsSync(join(DEBIAN, 'wp-load.php'))) fail(`Install Debian's packages ${PACKAGES.join(' ')}.`);
}

/** Puts a tree of WordPress into a folder: "debian", a version that the npm package has, such as "6.5", or of another folder. */
export function copyWordPress(version, folder) {
  const there = version === 'debian' ? DEBIAN : version;
  if (existsSync(join(there, 'wp-load.php'))) cpSync(there, folder, { recursive: true, dereference: true });
  else copyBuild(version, folder);
  for (const file of ['wp-config.php', '.htaccess']) rmSync(join(folder, file), { force: true });
  mkdirSync(join(folder, 'wp-content', 'uploads'), { recursive: true });
}

/** Its PHP is in a zip, all else in a folder beside it. */
function copyBuild(version, folder) {
  const builds = join(CACHE, 'node_modules', '@wp-playground', 'wordpress-builds');
  if (!existsSync(builds)) {
    console.log(`Getting ${BUILDS} …`);
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(join(CACHE, 'package.json'), '{ "private": true }\n');
    const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--no-save', BUILDS], { cwd: CACHE });
    if (status !== 0) fail('npm could not install it.');
  }
  const zip = readFileSync(join(builds, 'src', 'wordpress', `wp-${version}.zip`));
  for (const [path, bytes] of Object.entries(unzipSync(zip))) {
    if (path.endsWith('/') || path.startsWith('wp-content/database/')) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  cpSync(join(builds, 'public', `wp-${version}`), folder, { recursive: true });
}

function works(program, args) {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}
