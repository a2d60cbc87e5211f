/** What TypeScript says on a module of somebody who uses the package as it was built. */
import { join } from 'node:path';
import ts from 'typescript';
import { isShort } from '../../engine/support/runs.js';
import { root } from './package.js';

type Resolution = readonly [ts.ModuleKind, ts.ModuleResolutionKind];

export const RESOLUTIONS = {
  Node16: [ts.ModuleKind.Node16, ts.ModuleResolutionKind.Node16],
  NodeNext: [ts.ModuleKind.NodeNext, ts.ModuleResolutionKind.NodeNext],
  bundler: [ts.ModuleKind.ESNext, ts.ModuleResolutionKind.Bundler],
} as const satisfies Record<string, Resolution>;

/** Node 16 and later ones find files in the same way: in a short run, one of them is asked. */
export const RESOLUTIONS_HERE = Object.entries(RESOLUTIONS).filter(([name]) => !isShort || name !== 'Node16');

/** By what they are read for and their name: declarations of the DOM are long, and read for every module here. */
const declarations = new Map<string, ts.SourceFile | undefined>();

/** `folder`: of the project that has the module. `skipLibCheck`: whether declarations of packages are taken on trust. */
export function complaints(
  source: string,
  [module, moduleResolution]: Resolution,
  { folder = root, skipLibCheck = true } = {},
): string[] {
  const options: ts.CompilerOptions = {
    ...{
      module,
      moduleResolution,
      target: ts.ScriptTarget.ES2022,
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    },
    ...{ strict: true, exactOptionalPropertyTypes: true, noEmit: true, types: [], skipLibCheck },
  };
  const file = join(folder, 'consumer.ts');
  const host = ts.createCompilerHost(options);
  const original = { ...host };
  host.fileExists = (name) => name === file || original.fileExists(name);
  host.readFile = (name) => (name === file ? source : original.readFile(name));
  host.getSourceFile = (name, target) => {
    if (name === file) return ts.createSourceFile(name, source, target);
    const key = JSON.stringify([moduleResolution, target, name]);
    if (!declarations.has(key)) declarations.set(key, original.getSourceFile(name, target));
    return declarations.get(key);
  };
  const program = ts.createProgram([file], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}
