/** What stands above the scores: the tag speaks of know, want and can where the definition does. */
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import en from '../../src/i18n/en.js';
import { names } from './support/screen.js';
import { anything } from './support/mount.js';
import { shownResult } from './support/result.js';
import { complete, small } from './support/small.js';
import type { LooseDefinition } from './support/small.js';

/** Its one dimension, in a grid of one row. */
function inGrid(row: string) {
  return (definition: LooseDefinition) => {
    Object.assign(definition.dimensions[0] ?? {}, { row, column: 'all' });
    Object.assign(definition, { grid: { rows: [row], columns: ['all'] } });
    for (const text of Object.values(definition.texts))
      Object.assign(text, { rows: { [row]: 'Row' }, columns: { all: 'All' } });
  };
}

const definitions: readonly (readonly [what: string, change: (definition: LooseDefinition) => void, title: string])[] =
  [
    ['no grid', () => undefined, en.profileTitle],
    ['a grid of its own', inGrid('taste'), en.profileTitle],
    ['a grid of what one knows', inGrid('know'), en.cellsTitle],
  ];

describe('above the scores', () => {
  for (const [what, change, title] of definitions) {
    it(`of a definition with ${what} stands "${title}"`, async () => {
      const scan = await shownResult({ assessment: anything(small(change)), answers: complete, lang: 'en' });
      const found = names(scan, 'heading').filter((one) => one === en.profileTitle || one === en.cellsTitle);
      expect(found).to.deep.equal([title]);
    });
  }
});
