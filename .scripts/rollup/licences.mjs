/** Whose work is in the files for a tag and in the editor, and under which terms: these ask to be told along with it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import license from 'rollup-plugin-license';
import { root } from '../setup.mjs';

/** By folder: of all its files together, by name. */
const ofFolder = { cdn: new Map(), editor: new Map() };

/** A Rollup plugin, for each build of such a file. `name`: the folder in `dist`. */
export const licences = (name = 'cdn') =>
  license({
    thirdParty(packages) {
      for (const one of packages) ofFolder[name].set(one.name, one);
      const folder = join(root, 'dist', name);
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'licences.txt'), text(ofFolder[name]));
    },
  });

function text(theirs) {
  const names = [...theirs.keys()].sort();
  const texts = names.map((name) => {
    const { license: terms, licenseText, version } = theirs.get(name);
    if (!licenseText) throw new Error(`${name} comes without the text of its licence.`);
    return `${name} ${version} (${terms})\n\n${licenseText.trim()}\n`;
  });
  return `The scripts contain code of these packages.\n\n${texts.join(`\n${'-'.repeat(78)}\n\n`)}`;
}
