import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../src/define.js';
import type { AiMaturityScan } from '../../src/index.js';
import { REPORTS } from './support/reports.js';
import { all, nameOf } from './support/screen.js';

/** What is folded away is looked at too. */
function unfold(scan: AiMaturityScan): void {
  scan.shadowRoot?.querySelectorAll('details').forEach((details) => (details.open = true));
}

describe('axe finds nothing in the report', () => {
  afterEach(() => emulateMedia({ colorScheme: 'light' }));

  for (const [page, show] of REPORTS) {
    for (const language of ['en', 'nl'] as const) {
      it(`${language}: ${page}`, async () => {
        const scan = await show(language);
        unfold(scan);
        await expect(scan).to.be.accessible();
      });
    }

    it(`on a dark page: ${page}`, async () => {
      await emulateMedia({ colorScheme: 'dark' });
      const scan = await show('en');
      Object.assign(scan.parentElement?.style ?? {}, { background: '#111', color: '#eee', colorScheme: 'dark' });
      unfold(scan);
      await expect(scan).to.be.accessible();
    });
  }
});

describe('structure of the report', () => {
  for (const [page, show] of REPORTS) {
    it(`${page}: headings in order, everything to operate has a name, ids once`, async () => {
      const scan = await show('en');
      const levels = all(scan, 'heading').map((heading) => Number(heading.localName.slice(1)));
      levels.reduce((before, level) => {
        expect(level).to.be.within(scan.headingLevel, before + 1);
        return level;
      });
      for (const role of ['button', 'radio', 'choice', 'field', 'link'] as const) {
        expect(all(scan, role).map(nameOf), role).not.to.include('');
      }
      const ids = [...(scan.shadowRoot?.querySelectorAll('[id]') ?? [])].map(({ id }) => id);
      expect(ids).to.deep.equal([...new Set(ids)]);
    });

    it(`${page}: whatever one operates is 44 pixels high and wide`, async () => {
      const scan = await show('en');
      unfold(scan);
      const targets = scan.shadowRoot?.querySelectorAll('button, input, select, textarea, summary, a[href]') ?? [];
      const small = [...targets].filter((target) => {
        const { height, width } = (target.closest('label.option') ?? target).getBoundingClientRect();
        return height < 44 || width < 44;
      });
      expect(small.map(nameOf)).to.deep.equal([]);
    });
  }
});
