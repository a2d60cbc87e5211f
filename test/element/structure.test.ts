import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { EVERY_PAGE, EVERY_KIND_HERE } from './support/every-page.js';
import { all, nameOf, operable } from './support/screen.js';

describe('structure', () => {
  for (const [language, page, show] of EVERY_KIND_HERE) {
    it(`${language}: ${page}: headings in order, what one operates named and grouped, ids once`, async () => {
      const scan = await show();
      const levels = all(scan, 'heading').map((heading) => Number(heading.localName.slice(1)));
      for (const [index, level] of levels.entries()) {
        const before = levels[index - 1];
        expect(level).to.be.within(scan.headingLevel, before === undefined ? scan.headingLevel : before + 1);
      }
      expect(operable(scan).map(nameOf)).not.to.include('');
      for (const input of [...all(scan, 'radio'), ...all(scan, 'checkbox')]) {
        const group = input.closest('fieldset');
        expect(group && nameOf(group)).not.to.be.oneOf(['', null]);
      }
      const ids = [...(scan.shadowRoot?.querySelectorAll('[id]') ?? [])].map(({ id }) => id);
      expect(ids).to.deep.equal([...new Set(ids)]);
    });
  }
});

describe('the reason why there is no scan, which is always in English', () => {
  for (const [language, page, show] of EVERY_PAGE) {
    if (page !== 'definition that is broken') continue;
    it(`${language}: says that it is`, async () => {
      const [alert] = all(await show(), 'alert');
      expect(alert?.querySelector('[lang=en]')?.textContent).to.match(/: Expected/);
    });
  }
});
