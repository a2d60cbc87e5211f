/** A rule for Oxlint: every import of `src/` goes in the import direction. What may import what is in `rooms.mjs`. */
import { dirname, join, relative, sep } from 'node:path';
import { root } from '../setup.mjs';
import { DOORS, FEATURES, MORE, ROOMS, SHARED } from './rooms.mjs';

const SEE = 'see the import direction in CONTRIBUTING.md.';

export const importDirection = {
  create(context) {
    const from = placeOf(relative(join(root, 'src'), context.filename));
    const allowed = allowedFrom(from);
    if (!allowed) {
      return {
        Program: (node) => context.report({ node, message: `${from.path} is in no room of .scripts/lint/rooms.mjs.` }),
      };
    }
    const check = (node, specifier, how) => {
      const complaint = complaintOn(specifier, how, from, allowed);
      if (complaint) context.report({ node, message: complaint });
    };
    const checkStatic = (node) => {
      if (node.source) check(node, node.source.value, isOfTypes(node) ? 'types' : 'import');
    };
    return {
      ImportDeclaration: checkStatic,
      ExportNamedDeclaration: checkStatic,
      ExportAllDeclaration: checkStatic,
      ImportExpression(node) {
        const { value } = node.source;
        if (typeof value === 'string') check(node, value, 'later');
        else context.report({ node, message: 'Only a literal path can be checked, and bundled.' });
      },
    };
  },
};

/** `inRoom`: from the room's folder, without ending; undefined for a door, a file that is in none. */
function placeOf(path) {
  const parts = path.split(sep);
  const [name] = parts;
  if (parts.length === 1) return { path, name: withoutEnding(name) };
  return {
    path,
    name,
    inRoom: withoutEnding(parts.slice(1).join('/')),
    feature: parts.length > 2 ? parts[1] : undefined,
  };
}

/** Undefined for what nobody has entered in the tables. */
function allowedFrom({ feature, inRoom, name }) {
  if (inRoom === undefined) return DOORS[name];
  if (name !== 'element' || feature === undefined) return ROOMS[name];
  if (!FEATURES[feature]) return undefined;
  const { rooms, ...others } = ROOMS.element;
  return { rooms: [...rooms, ...(MORE[feature]?.rooms ?? [])], ...others };
}

/** `how`: `import`, `types`, or `later` for `import()`. Null for what is allowed. */
function complaintOn(specifier, how, from, { rooms = [], types = [], later = [], packages = [] }) {
  if (!specifier.startsWith('.')) {
    if (packages.some((one) => specifier === one || specifier.startsWith(one.endsWith(':') ? one : `${one}/`)))
      return null;
    return `${from.name} may import these packages only: ${packages.join(', ') || 'none'}.`;
  }
  // The path may ask for a piece of a file: `?outline`.
  const to = placeOf(join(dirname(from.path), specifier.replace(/\?.*/, '')));
  const isOwn = to.name === from.name && (to.inRoom === undefined) === (from.inRoom === undefined);
  if (isOwn) return from.name === 'element' ? amongFeatures(from, to) : null;
  if (rooms.includes(to.name)) {
    const isClosed = from.name === 'cohort-element' && to.name === 'element' && !SHARED.test(to.inRoom);
    return isClosed ? 'Of the other tag, only what is in SHARED of .scripts/lint/rooms.mjs may be imported.' : null;
  }
  if (how === 'later' ? later.includes(to.name) : types.includes(to.name) && how === 'types') return null;
  if (types.includes(to.name)) return `${from.name} may import only types from ${to.name}: ${SEE}`;
  return `${from.name} may not import ${to.name}: ${SEE}`;
}

function amongFeatures({ feature }, to) {
  if (feature === undefined || feature === to.feature || FEATURES[feature].includes(to.feature)) return null;
  return `${feature} may not import ${to.feature ?? 'what is beside the features'}: see FEATURES in .scripts/lint/rooms.mjs.`;
}

function isOfTypes({ exportKind, importKind, specifiers = [] }) {
  const kinds = specifiers.map((one) => one.importKind ?? one.exportKind);
  return (importKind ?? exportKind) === 'type' || (kinds.length > 0 && kinds.every((kind) => kind === 'type'));
}

function withoutEnding(path) {
  return path.replace(/\.(?:d\.)?[jt]s$/, '');
}
