/** What stands above the scores: the tag speaks of know, want and can where the definition does. */
import { expect } from '@open-wc/testing';
import { builtInDefinition } from '../../src/content/index.js';
import en from '../../src/i18n/cohort/en.js';
import { mount } from './support/mount.js';

const definitions = [
  ['a grid of what one knows', 'know', en.cellsTitle],
  ['a grid of its own', 'taste', en.profileTitle],
] as const;

describe('figures', () => {
  for (const [what, row, title] of definitions) {
    it(`of a definition with ${what} have "${title}" above the scores, on screen and on paper`, async () => {
      const text = JSON.stringify(await builtInDefinition()).replaceAll('"know"', JSON.stringify(row));
      const assessment: unknown = JSON.parse(text);
      const { root } = await mount({ assessment } as Parameters<typeof mount>[0]);
      const found = [...root.querySelectorAll('h1, h2, h3, caption')].flatMap((one) => one.textContent.trim());
      const titles = found.filter((one) => one === en.cellsTitle || one === en.profileTitle);
      expect(titles).to.deep.equal([title, title, title]);
    });
  }
});
