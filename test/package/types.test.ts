import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { manifest, modules } from './support/package.js';
import { complaints, complaintsOnEach, RESOLUTIONS, RESOLUTIONS_HERE } from './support/type-check.js';

/** Read by itself: with another module beside it, what that one adds to the DOM would be there as well. */
const uses: [string, string][] = [
  [
    'the tag and its events are known to the DOM',
    `import '${manifest.name}/define';
     const scan = document.querySelector('ai-maturity-scan')!;
     scan.layout = 'section';
     scan.addEventListener('scan-result', ({ detail }) => { const low: number = detail.step?.low ?? 0; void low; });
     scan.addEventListener('scan-answer', ({ detail }) => { const total: number = detail.progress.total; void total; });`,
  ],
  [
    'events that bubble to the document, and the types that the documentation names',
    `import type { BenchmarkFile, Depth, Persist, ScanDeliverDetail, ScanDeliveredDetail, ScanErrorCode, Stage, SupportCatalogueFile } from '${manifest.name}';
     document.addEventListener('scan-result', ({ detail }) => { const low: number = detail.step?.low ?? 0; void low; });
     addEventListener('scan-deliver', ({ detail }) => { const asked: ScanDeliverDetail = detail; void asked; });
     export type Named = [BenchmarkFile, Depth, Persist, ScanDeliveredDetail, ScanErrorCode, Stage, SupportCatalogueFile];`,
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

const looks = modules.map(
  ({ specifier }) =>
    `import * as door from '${specifier}'; export const names: string[] = Object.keys(door);
     type IsAny<T> = 0 extends 1 & T ? true : false; export const typed: IsAny<typeof door> = false;`,
);

describe('types', () => {
  for (const [name, resolution] of RESOLUTIONS_HERE) {
    describe(`${name}: the types of a door`, () => {
      let said: readonly string[][];
      before(() => {
        said = complaintsOnEach(looks, resolution);
      });
      for (const [at, { specifier }] of modules.entries())
        test(`${specifier} has them`, () => assert.deepEqual(said[at], []));
    });

    for (const [title, source] of uses) {
      test(`${name}: ${title}`, () => assert.deepEqual(complaints(source, resolution), []));
    }
  }

  test('a mistake is seen', () => {
    const source = `import '${manifest.name}/define'; document.querySelector('ai-maturity-scan')!.layout = 'carousel';`;
    assert.equal(complaints(source, RESOLUTIONS.bundler).length, 1);
  });
});
