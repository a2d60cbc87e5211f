/** Makes the custom elements manifest from the sources. */
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { root } from './setup.mjs';

/** By the module of the class, the built module that registers its tag. */
const DEFINED_BY = {
  'src/element/ai-maturity-scan.ts': 'dist/define.js',
  'src/cohort-element/ai-maturity-cohort.ts': 'dist/cohort-element/define.js',
};

/** The manifest with the custom elements and their public members only. */
export async function manifest() {
  const argv = ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet'];
  const { modules, ...head } = await cli({ argv, cwd: root, noWrite: true });
  const hasTag = ({ declarations }) => declarations.some(({ customElement }) => customElement);
  const shown = Object.keys(DEFINED_BY).flatMap((path) => modules.filter((one) => one.path === path && hasTag(one)));
  return { ...head, modules: shown.flatMap(published) };
}

/** Maps paths from `src/` to `dist/`, which is what users install. */
function published(module) {
  const path = builtPath(module.path);
  const declarations = module.declarations.filter(({ customElement }) => customElement).map(visible);
  const exports = module.exports
    .filter(({ name }) => declarations.some((declaration) => declaration.name === name))
    .map((one) => ({ ...one, declaration: { ...one.declaration, module: path } }));
  const definitions = declarations.map(({ name, tagName }) => ({
    kind: 'custom-element-definition',
    name: tagName,
    declaration: { name, module: path },
  }));
  return [
    { ...module, path, declarations, exports },
    // The analyzer does not see a definition that is guarded.
    { kind: 'javascript-module', path: DEFINED_BY[module.path], declarations: [], exports: definitions },
  ];
}

function builtPath(path) {
  return path.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js');
}

function visible(declaration) {
  const members = declaration.members.filter(({ privacy }) => privacy !== 'private' && privacy !== 'protected');
  const names = new Set(members.map(({ name }) => name));
  // What the tag keeps for itself, and draws anew for, is no attribute.
  const attributes = declaration.attributes?.filter(({ fieldName }) => fieldName === undefined || names.has(fieldName));
  return { ...declaration, members, attributes };
}
