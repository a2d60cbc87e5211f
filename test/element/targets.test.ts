import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import { EVERY_PAGE_HERE } from './support/every-page.js';
import { nameOf, operable } from './support/screen.js';

/** WCAG asks 24; a thumb asks more. */
const LEAST = 44;

describe('whatever one operates is 44 pixels high and wide', () => {
  after(() => setViewport({ width: 800, height: 600 }));

  for (const width of [320, 1200]) {
    describe(`${width} pixels`, () => {
      before(() => setViewport({ width, height: 800 }));

      for (const [language, page, show] of EVERY_PAGE_HERE) {
        it(`${language}: ${page}`, async () => {
          const targets = operable(await show());
          const small = targets.filter((target) => {
            const { height, width } = (target.closest('label.option') ?? target).getBoundingClientRect();
            return height < LEAST || width < LEAST;
          });
          expect(small.map(nameOf)).to.deep.equal([]);
        });
      }
    });
  }
});
