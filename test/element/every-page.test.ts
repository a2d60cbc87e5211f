// Runs in every engine: keyboard, layout, styles.
/** Every kind of page, put on screen once and then looked at in every way. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import type { AiMaturityScan } from '../../src/index.js';
import { colourViolations, violations } from './support/axe.js';
import { clipped, overflowing } from './support/boxes.js';
import { describeWith, isBrief } from './support/engine.js';
import { EVERY_PAGE, EVERY_PAGE_HERE, isAxeHere, isKindHere, isTabHere, LONGEST } from './support/every-page.js';
import { passer } from './support/passer.js';
import { inPlace, LARGE, PLACES } from './support/reader.js';
import { all, nameOf, operable } from './support/screen.js';

/** Of the page around the tag; the tag follows. Forced colours need a hand on the browser: `test/package`. */
const LIGHT = { colorScheme: 'light', background: '#fff', color: '#111' };
const DARK = { colorScheme: 'dark', background: '#111', color: '#eee' };

/** Pixels. WCAG asks 24; a thumb asks more. */
const LEAST = 44;

const PHONE = { width: 360, height: 640 };
const ZOOMED = { width: 320, height: 256 };

for (const [language, page, show] of EVERY_PAGE_HERE) {
  describe(`${language}: ${page}`, () => {
    const place = document.createElement('div');
    let scan: AiMaturityScan;

    before(async () => {
      scan = await show();
      // Out of the place that is cleared after each test: all of them look at the same tag.
      document.body.append(place);
      place.append(scan);
      await scan.updateComplete;
    });
    after(async () => {
      place.remove();
      await setViewport(LARGE);
    });

    if (isKindHere(page)) {
      it('headings in order, what one operates named and grouped, ids once', () => structure(scan));
    }

    if (isAxeHere(page)) {
      it('axe finds nothing: light', async () => {
        Object.assign(place.style, LIGHT);
        expect(getComputedStyle(scan).color).to.equal('rgb(17, 17, 17)');
        expect(await violations(scan)).to.deep.equal([]);
      });

      // Colours are the same in every language.
      if (language === LONGEST) {
        it('axe finds nothing: dark', async () => {
          Object.assign(place.style, DARK);
          expect(getComputedStyle(scan).color).to.equal('rgb(238, 238, 238)');
          expect(await colourViolations(scan)).to.deep.equal([]);
        });
      }
    }

    for (const width of isBrief ? [320] : [320, 1200]) {
      it(`whatever one operates is 44 pixels high and wide: ${width} pixels`, async () => {
        await setViewport({ width, height: 800 });
        const small = operable(scan).filter((target) => {
          const { height, width } = (target.closest('label') ?? target).getBoundingClientRect();
          return height < LEAST || width < LEAST;
        });
        expect(small.map(nameOf)).to.deep.equal([]);
      });
    }

    for (const one of isBrief ? PLACES.slice(1) : PLACES) {
      it(`nothing is cut off, and nothing has to be scrolled sideways: ${one[0]}`, () =>
        inPlace(scan, place, one, () => {
          expect(overflowing(scan)).to.deep.equal([]);
          expect(clipped(scan)).to.deep.equal([]);
          const { clientWidth, scrollWidth } = document.documentElement;
          expect(scrollWidth).to.equal(clientWidth);
        }));
    }

    // Where the stops are does not depend on the language.
    if (!isTabHere(page) || language !== LONGEST) return;
    describeWith('keys that count as the keyboard', 'no trap: Tab leads through and out, and Shift+Tab back', () => {
      // What stays in place takes most room on a phone, and at 400 % zoom there is no room at all.
      for (const size of page === 'trial' ? [LARGE, PHONE, ZOOMED] : [LARGE]) {
        it(`${size.width} by ${size.height} pixels`, async () => {
          await setViewport(size);
          const { after, before, problems, visitor } = passer(scan);
          const stops = await visitor.tabTo(after);
          expect(await visitor.tabBackTo(before)).to.equal(stops);
          expect(problems).to.deep.equal([]);
        });
      }
    });
  });
}

function structure(scan: AiMaturityScan): void {
  const levels = all(scan, 'heading').map((heading) => Number(heading.localName.slice(1)));
  for (const [index, level] of levels.entries()) {
    const before = levels[index - 1];
    expect(level).to.be.within(scan.headingLevel, before === undefined ? scan.headingLevel : before + 1);
  }
  expect(operable(scan).map(nameOf)).not.to.include('');
  // The boxes of the plan stand alone: each is named by its action.
  const choices = [...all(scan, 'radio'), ...all(scan, 'checkbox')].filter((input) => !input.closest('[part=tick]'));
  for (const input of choices) {
    const group = input.closest('fieldset');
    expect(group && nameOf(group)).not.to.be.oneOf(['', null]);
  }
  const ids = [...(scan.shadowRoot?.querySelectorAll('[id]') ?? [])].map(({ id }) => id);
  expect(ids).to.deep.equal([...new Set(ids)]);
}

describe('the reason why there is no scan, which is always in English', () => {
  for (const [language, page, show] of EVERY_PAGE) {
    if (page !== 'definition that is broken') continue;
    it(`${language}: says that it is`, async () => {
      const [alert] = all(await show(), 'alert');
      expect(alert?.querySelector('[lang=en]')?.textContent).to.match(/: Expected/);
    });
  }
});
