// Runs in every engine: layout.
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import { DONT_KNOW } from '../../src/engine/index.js';
import type { AiMaturityScan, Answers } from '../../src/index.js';
import { overflowing } from './support/boxes.js';
import { middling } from './support/built-in.js';
import { catalogue, figures } from './support/catalogue.js';
import { isBrief, setWidth } from './support/engine.js';
import { mount } from './support/mount.js';
import type { Settings } from './support/mount.js';
import { LARGE } from './support/reader.js';
import { all } from './support/screen.js';
import { begin } from './support/result.js';
import { STRETCHED } from './support/stretched.js';
import { look } from './support/trial.js';

const answers: Answers = { ...middling, 'can.people.help': DONT_KNOW, 'want.people.ideas': 'nobody' };
const partner = { supportCatalogue: catalogue({ languages: ['en'] }), benchmark: figures() };

const byPart = async (scan: AiMaturityScan, part: string) => {
  scan.shadowRoot?.querySelector<HTMLElement>(`[part~="${part}"]`)?.click();
  await scan.updateComplete;
};
const result = async (settings: Settings) => {
  const scan = await mount({ ...partner, answers, ...settings });
  await begin(scan);
  await byPart(scan, 'button-primary');
  return scan;
};

type Show = (settings: Settings) => Promise<AiMaturityScan>;
const PAGES: readonly [string, Show][] = [
  ['first screen', (settings) => mount({ persist: 'local', ...settings })],
  [
    'question with a problem',
    async (settings) => {
      const scan = await mount(settings);
      await begin(scan);
      await byPart(scan, 'button-primary');
      return scan;
    },
  ],
  [
    'answers',
    async (settings) => {
      const scan = await mount({ answers, ...settings });
      await begin(scan);
      return scan;
    },
  ],
  [
    'result with a trial',
    async (settings) => {
      const scan = await result(settings);
      await look(scan, 'use.frequency');
      all(scan, 'radio').at(-1)?.click();
      await scan.updateComplete;
      return scan;
    },
  ],
  ['quick result', (settings) => result({ ...settings, depth: 'quick' })],
];

/** Of the window, in pixels. */
const WIDTHS = isBrief ? [280, 1200] : [280, 320, 440, 1200];

describe('no page is wider than its place', () => {
  for (const [language, settings] of isBrief ? STRETCHED.slice(-1) : STRETCHED) {
    for (const [page, show] of PAGES) {
      describe(`${language}: ${page}`, () => {
        const place = document.createElement('div');
        let scan: AiMaturityScan;

        before(async () => {
          scan = await show(settings);
          // Out of the place that is cleared after each test: every width is tried on the same tag.
          document.body.append(place);
          place.append(scan);
          await scan.updateComplete;
          scan.shadowRoot?.querySelectorAll('details').forEach((details) => (details.open = true));
        });
        after(async () => {
          place.remove();
          await setWidth(800);
          await setViewport(LARGE);
        });

        for (const width of WIDTHS) {
          it(`${width} pixels`, async () => {
            await setWidth(width);
            expect(scan.shadowRoot?.querySelector<HTMLElement>('[dir]')?.dir).to.equal(
              settings.lang === 'ar' ? 'rtl' : 'ltr',
            );
            expect(overflowing(scan)).to.deep.equal([]);
            const { clientWidth, scrollWidth } = document.documentElement;
            expect(scrollWidth).to.equal(clientWidth);
          });
        }
      });
    }
  }
});
