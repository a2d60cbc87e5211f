import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../src/define.js';
import { all, nameOf } from './support/screen.js';
import { PAGES } from './support/pages.js';

describe('axe finds nothing', () => {
  afterEach(() => emulateMedia({ colorScheme: 'light' }));

  for (const language of ['en', 'nl'] as const) {
    for (const layout of ['question', 'section'] as const) {
      for (const [page, show] of PAGES) {
        it(`${language}, one ${layout} a page: ${page}`, async () => {
          const scan = await show(language, layout);
          // What is folded away is looked at too.
          scan.shadowRoot?.querySelectorAll('details').forEach((details) => (details.open = true));
          await expect(scan).to.be.accessible();
        });
      }
    }
  }

  for (const [page, show] of PAGES) {
    it(`on a dark page: ${page}`, async () => {
      await emulateMedia({ colorScheme: 'dark' });
      const scan = await show('en', 'question');
      Object.assign(scan.parentElement?.style ?? {}, { background: '#111', color: '#eee', colorScheme: 'dark' });
      await expect(scan).to.be.accessible();
    });
  }
});

describe('structure of every page', () => {
  for (const layout of ['question', 'section'] as const) {
    for (const [page, show] of PAGES) {
      it(`one ${layout} a page: ${page}: headings in order, choices named and grouped, ids once`, async () => {
        const scan = await show('en', layout);
        const levels = all(scan, 'heading').map((heading) => Number(heading.localName.slice(1)));
        expect(levels[0]).to.equal(scan.headingLevel);
        levels.reduce((before, level) => {
          expect(level).to.be.within(scan.headingLevel, before + 1);
          return level;
        });
        for (const input of [...all(scan, 'radio'), ...all(scan, 'checkbox')]) {
          expect(nameOf(input)).not.to.equal('');
          const group = input.closest('fieldset');
          expect(group && nameOf(group)).not.to.be.oneOf(['', null]);
        }
        const ids = [...(scan.shadowRoot?.querySelectorAll('[id]') ?? [])].map(({ id }) => id);
        expect(ids).to.deep.equal([...new Set(ids)]);
      });
    }
  }
});

describe('targets', () => {
  for (const [page, show] of PAGES) {
    it(`${page}: every choice and button is 44 pixels high, or a link in a line of text`, async () => {
      const scan = await show('en', 'question');
      const targets = [...all(scan, 'radio'), ...all(scan, 'checkbox'), ...all(scan, 'button')];
      const small = targets.filter((target) => {
        const box = (target.closest('label') ?? target).getBoundingClientRect();
        return box.height < 44 || box.width < 44;
      });
      expect(
        small.map(
          (target) => `${nameOf(target)} ${(target.closest('label') ?? target).getBoundingClientRect().height}`,
        ),
      ).to.deep.equal([]);
    });
  }
});
