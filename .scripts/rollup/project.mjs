/** What the parts of the build share. */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from '../setup.mjs';

const { browserslist } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** From the project, with slashes: neither the machine nor the name of the folder has a say in what is built. */
export const pathOf = (id) => relative(root, id).replaceAll('\\', '/');

/** The oldest supported browsers, as esbuild names them. */
export const target = browserslist.map((line) => line.replace('ios_saf', 'ios').replace(' >= ', ''));
