import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { AiMaturityScan } from '../../src/index.js';
import { colourViolations, violations, violationsIn } from './support/axe.js';
import { EVERY_LANGUAGE_HERE, EVERY_KIND_HERE, LONGEST } from './support/every-page.js';
import { printed } from './support/printer.js';
import { shownResult } from './support/result.js';

/** Of the page around the tag; the tag follows. Forced colours need a hand on the browser: `test/package`. */
const LIGHT = { colorScheme: 'light', background: '#fff', color: '#111' };
const DARK = { colorScheme: 'dark', background: '#111', color: '#eee' };

describe('axe finds nothing', () => {
  for (const [language, page, show] of EVERY_KIND_HERE) {
    describe(`${language}: ${page}`, () => {
      const place = document.createElement('div');
      let scan: AiMaturityScan;

      before(async () => {
        scan = await show();
        // Out of the place that is cleared after each test: both themes look at the same tag.
        document.body.append(place);
        place.append(scan);
        await scan.updateComplete;
      });
      after(() => place.remove());

      it('light', async () => {
        Object.assign(place.style, LIGHT);
        expect(getComputedStyle(scan).color).to.equal('rgb(17, 17, 17)');
        expect(await violations(scan)).to.deep.equal([]);
      });

      // Colours are the same in every language.
      if (language !== LONGEST) return;
      it('dark', async () => {
        Object.assign(place.style, DARK);
        expect(getComputedStyle(scan).color).to.equal('rgb(238, 238, 238)');
        expect(await colourViolations(scan)).to.deep.equal([]);
      });
    });
  }

  for (const lang of EVERY_LANGUAGE_HERE) {
    it(`${lang}: the document that is printed`, async () => {
      const scan = await shownResult({ lang });
      const { document } = await printed(() => scan.print());
      expect(await violationsIn(document)).to.deep.equal([]);
    });
  }
});
