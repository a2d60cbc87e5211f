/** What style sheets use, by MDN's names: properties, their words and functions, pseudo-classes, at-rules. */
import { parse, walk } from 'css-tree';
import type { CssNode, FunctionNode, WalkContext } from 'css-tree';
import { feature } from './floor.js';

/** Functions and words that MDN lists under a type of values, and not under a property. */
const TYPES = ['', ...['color', 'image', 'filter-function', 'transform-function', 'basic-shape', 'gradient']];

/** Path of each feature of MDN's tables that is used in a sheet; those in `asked` only where no `@supports` is around. */
export function styleFeatures(sheet: string, asked: ReadonlySet<string> = new Set()): Set<string> {
  const found = new Set<string>();
  let depth = 0;
  walk(parse(sheet, { parseCustomProperty: true }), {
    enter(this: WalkContext, node: CssNode) {
      if (isSupports(node)) depth++;
      const property = this.declaration?.property ?? '';
      const paths = [pathsOf(node, property), isRelative(node) ? [`css.types.color.${node.name}.relative_syntax`] : []];
      for (const path of paths.map((ones) => ones.find(feature))) {
        if (path && !(depth > 0 && asked.has(path))) found.add(path);
      }
    },
    leave(node: CssNode) {
      if (isSupports(node)) depth--;
    },
  });
  return found;
}

/** What MDN may call it; the first that it knows counts. `property` is that in whose value the node stands. */
function pathsOf(node: CssNode, property: string): string[] {
  switch (node.type) {
    case 'Atrule':
      return [`css.at-rules.${node.name}`];
    case 'PseudoClassSelector':
    case 'PseudoElementSelector':
      return [`css.selectors.${node.name}`];
    case 'NestingSelector':
      return ['css.selectors.nesting'];
    case 'FeatureRange':
      return ['css.at-rules.media.range_syntax'];
    case 'Declaration':
      return [`css.properties.${node.property}`];
    case 'Dimension':
      return [`css.types.length.${node.unit}`];
    case 'Operator':
      return property === 'content' && node.value === '/' ? ['css.properties.content.alt_text'] : [];
    case 'Identifier':
    case 'Function':
      return [
        `css.properties.${property}.${node.name}`,
        ...TYPES.map((type) => `css.types.${type && `${type}.`}${node.name}`),
      ];
    default:
      return [];
  }
}

/** A colour made from another one, as in `rgb(from red r g b)`. */
function isRelative(node: CssNode): node is FunctionNode {
  const first = node.type === 'Function' ? node.children.first : null;
  return first?.type === 'Identifier' && first.name === 'from';
}

function isSupports(node: CssNode): boolean {
  return node.type === 'Atrule' && node.name === 'supports';
}
