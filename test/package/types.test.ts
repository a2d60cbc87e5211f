import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import ts from 'typescript';
import { manifest, modules, root } from './support/package.js';

const RESOLUTIONS = {
  NodeNext: [ts.ModuleKind.NodeNext, ts.ModuleResolutionKind.NodeNext],
  bundler: [ts.ModuleKind.ESNext, ts.ModuleResolutionKind.Bundler],
} as const;

/** What TypeScript says on a module of somebody who uses the package. */
function complaints(source: string, [module, moduleResolution]: readonly [ts.ModuleKind, ts.ModuleResolutionKind]) {
  const options: ts.CompilerOptions = {
    ...{
      module,
      moduleResolution,
      target: ts.ScriptTarget.ES2022,
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    },
    ...{ strict: true, exactOptionalPropertyTypes: true, noEmit: true, types: [], skipLibCheck: true },
  };
  const file = join(root, 'consumer.ts');
  const host = ts.createCompilerHost(options);
  const original = { ...host };
  host.fileExists = (name) => name === file || original.fileExists(name);
  host.readFile = (name) => (name === file ? source : original.readFile(name));
  host.getSourceFile = (name, target) =>
    name === file ? ts.createSourceFile(name, source, target) : original.getSourceFile(name, target);
  const program = ts.createProgram([file], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

const uses: [string, string][] = [
  ...modules.map(({ specifier }): [string, string] => [
    `${specifier} has types`,
    `import * as door from '${specifier}'; export const names: string[] = Object.keys(door);
     type IsAny<T> = 0 extends 1 & T ? true : false; export const typed: IsAny<typeof door> = false;`,
  ]),
  [
    'the tag and its events are known to the DOM',
    `import '${manifest.name}/define';
     const scan = document.querySelector('ai-maturity-scan')!;
     scan.layout = 'section';
     scan.addEventListener('scan-result', ({ detail }) => { const low: number = detail.step.low; void low; });
     scan.addEventListener('scan-answer', ({ detail }) => { const total: number = detail.progress.total; void total; });`,
  ],
  [
    'a definition of one’s own',
    `import type { AssessmentDefinition, Result } from '${manifest.name}';
     import { parseDefinition, parseResult } from '${manifest.name}/contract';
     const parsed = parseDefinition(JSON.parse('{}'));
     export const definition: AssessmentDefinition | null = parsed.ok ? parsed.value : null;
     const result = parseResult({});
     export const step: Result['step'] | null = result.ok ? result.value.step : null;`,
  ],
];

describe('types', () => {
  for (const [name, resolution] of Object.entries(RESOLUTIONS)) {
    for (const [title, source] of uses) {
      test(`${name}: ${title}`, () => assert.deepEqual(complaints(source, resolution), []));
    }
  }

  test('a mistake is seen', () => {
    const source = `import '${manifest.name}/define'; document.querySelector('ai-maturity-scan')!.layout = 'carousel';`;
    assert.equal(complaints(source, RESOLUTIONS.bundler).length, 1);
  });
});
