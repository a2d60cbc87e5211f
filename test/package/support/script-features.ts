/** What scripts use of the language and the browser, by MDN's names: found by type, so that `list.at()` is that of a list. */
import ts from 'typescript';
import { feature } from './floor.js';

/** With all that the newest language and browsers have: what is too young is to be found, not to be unknown. */
const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ['lib.esnext.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
  strict: true,
  allowJs: true,
  checkJs: true,
  noEmit: true,
  skipLibCheck: true,
};

/**
 * Path of each feature of MDN's tables that is used in these files, with the places where; of those that `names` has by their
 * last part. Of other words nothing is asked: what type they are of is what takes long.
 */
export function scriptFeatures(files: readonly string[], names: ReadonlySet<string>): Map<string, string[]> {
  const program = ts.createProgram(files, OPTIONS);
  const checker = program.getTypeChecker();
  const found = new Map<string, string[]>();
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (!source) throw new Error(`${file} cannot be read.`);
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node) && names.has(node.text) && !ts.isTypeNode(node.parent)) {
        const path = pathOf(node, checker);
        const { line } = source.getLineAndCharacterOfPosition(node.getStart());
        if (path) found.set(path, [...(found.get(path) ?? []), `${file}:${line + 1}`]);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

function pathOf(node: ts.Identifier, checker: ts.TypeChecker): string | undefined {
  const symbol = checker.getSymbolAtLocation(node);
  const declarations = symbol?.declarations?.filter((one) => isOfBrowser(one.getSourceFile().fileName)) ?? [];
  const owners = declarations.flatMap(ownersOf);
  // A mixin of the specification, such as `ParentNode`, has no table; the type that it is mixed into has.
  if (owners.length > 0 && ts.isPropertyAccessExpression(node.parent) && node.parent.name === node)
    owners.push(...typeNames(checker.getTypeAtLocation(node.parent.expression)));
  const names = declarations.some(ts.isVariableDeclaration) ? [node.text] : [];
  const paths = [
    ...names.flatMap((name) =>
      ['api', 'javascript.builtins', 'javascript.builtins.Intl', 'api.Window'].map((place) => `${place}.${name}`),
    ),
    ...owners.flatMap((owner) => [
      `api.${owner}.${node.text}_static`,
      `api.${owner}.${node.text}`,
      `javascript.builtins.${owner.replace(/Constructor$/, '')}.${node.text}`,
      `javascript.builtins.Intl.${owner}.${node.text}`,
    ]),
  ];
  return paths.find(feature);
}

function isOfBrowser(file: string): boolean {
  return /\/typescript\/lib\/lib\.[\w.]+\.d\.ts$/.test(file);
}

/** `URL` for both of `interface URL { … }` and `declare var URL: { … }`. */
function ownersOf({ parent }: ts.Declaration): string[] {
  if (ts.isInterfaceDeclaration(parent)) return [parent.name.text];
  const variable = ts.isTypeLiteralNode(parent) ? parent.parent : parent;
  return ts.isVariableDeclaration(variable) && ts.isIdentifier(variable.name) ? [variable.name.text] : [];
}

function typeNames(type: ts.Type): string[] {
  const parts = type.isUnionOrIntersection() ? type.types : [type];
  // What is no object has no symbol, whatever the compiler's own types say.
  return parts.flatMap((part) => [
    (part.symbol as ts.Symbol | undefined)?.name ?? '',
    ...(part.getBaseTypes() ?? []).flatMap(typeNames),
  ]);
}
