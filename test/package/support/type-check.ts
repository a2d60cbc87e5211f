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

interface Settings {
  /** Of the project that has the module. */
  readonly folder?: string;
  /** Whether declarations of packages are taken on trust. Those of TypeScript itself always are. */
  readonly skipLibCheck?: boolean;
}

/** What it says on one module. */
export function complaints(source: string, resolution: Resolution, settings: Settings = {}): string[] {
  return complaintsOnEach([source], resolution, settings).flat();
}

/**
 * What it says on each of several modules. They are read together, which takes little longer than one: what one of them adds
 * to the types of the page, the others see as well.
 */
export function complaintsOnEach(
  sources: readonly string[],
  [module, moduleResolution]: Resolution,
  { folder = root, skipLibCheck = true }: Settings = {},
): string[][] {
  const options: ts.CompilerOptions = {
    ...{
      module,
      moduleResolution,
      target: ts.ScriptTarget.ES2022,
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    },
    ...{ strict: true, exactOptionalPropertyTypes: true, noEmit: true, types: [], skipLibCheck },
    skipDefaultLibCheck: true,
  };
  const written = new Map(sources.map((source, at) => [join(folder, `consumer-${at}.ts`), source]));
  const host = ts.createCompilerHost(options);
  const original = { ...host };
  host.fileExists = (name) => written.has(name) || original.fileExists(name);
  host.readFile = (name) => written.get(name) ?? original.readFile(name);
  host.getSourceFile = (name, target) => {
    const source = written.get(name);
    if (source !== undefined) return ts.createSourceFile(name, source, target);
    const key = JSON.stringify([moduleResolution, target, name]);
    if (!declarations.has(key)) declarations.set(key, original.getSourceFile(name, target));
    return declarations.get(key);
  };
  const program = ts.createProgram([...written.keys()], options, host);
  const said = ts.getPreEmitDiagnostics(program);
  return [...written.keys()].map((file, at) =>
    said
      // What belongs to none of them, such as a mistake in declarations, is told with the first.
      .filter((one) => one.file?.fileName === file || (at === 0 && !written.has(one.file?.fileName ?? '')))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')),
  );
}
