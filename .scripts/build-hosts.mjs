/** `npm run build:hosts`: makes a zip each of the Drupal module and the TYPO3 extension, with the scan in it, in `dist/hosts`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scanFiles, writeZip } from './scan-zip.mjs';
import { ensureBuild, ensurePackages, fail, filesBelow, root } from './setup.mjs';

ensurePackages();
if (!ensureBuild()) fail('The build failed; see its message above.');

const NAME = 'ai_maturity_scan';
const { version } = JSON.parse(read('package.json'));
const scan = scanFiles();

module('drupal', { scanIn: '', stamps: { [`${NAME}.info.yml`]: (text) => `${text}version: ${version}\n` } });
module('typo3', {
  scanIn: 'Resources/Public/',
  stamps: {
    'composer.json': (text) => text.replace('"license"', `"version": "${version}",\n  "license"`),
    'ext_emconf.php': (text) => text.replace("'0.0.0'", `'${version}'`),
  },
});

/** `scanIn`: where the folder of the scan goes; templates name it `scan/`. `stamps`: the files with the version. */
function module(host, { scanIn, stamps }) {
  const home = `demo/hosts/${host}/${NAME}`;
  const files = new Map();
  for (const file of filesBelow(home)) {
    const path = file.slice(home.length + 1).replaceAll('\\', '/');
    const text = read(file).replace('scan/ai-maturity-scan.js', `${scan.folder}/ai-maturity-scan.js`);
    files.set(path, stamps[path]?.(text) ?? text);
  }
  for (const [name, bytes] of scan.parts) files.set(`${scanIn}${scan.folder}/${name}`, bytes);
  files.set('LICENSE.txt', read('LICENSE'));
  files.set('licences.txt', read('dist/cdn/licences.txt'));
  writeZip(`dist/hosts/${host}/${NAME}.zip`, NAME, files);
}

function read(path) {
  return readFileSync(join(root, path), 'utf8');
}
