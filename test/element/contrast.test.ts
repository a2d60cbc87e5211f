// Runs in every engine: styles.
/** Text, lines and the focus on pages whose colours nobody asked us about: the page's text can be read, and so can ours. */
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import en from '../../src/i18n/en.js';
import type { AiMaturityScan } from '../../src/index.js';
import { middling } from './support/built-in.js';
import { contrast, rgba } from './support/colours.js';
import { isBrief } from './support/engine.js';
import { mount } from './support/mount.js';
import { press, shownResult } from './support/result.js';

interface Page {
  readonly background: string;
  readonly color: string;
  readonly colorScheme?: string;
}

const PAGES: Readonly<Record<string, Page>> = {
  'white with black': { background: '#fff', color: '#000' },
  'white with grey': { background: '#fff', color: '#555' },
  'white with a lighter grey': { background: '#fff', color: '#666' },
  'cream with brown': { background: '#fdf6e3', color: '#4b3621' },
  'dark, and no word of it': { background: '#121212', color: '#eee' },
  'dark grey, and no word of it': { background: '#333', color: '#ddd' },
  'navy, and no word of it': { background: '#0a1f44', color: '#dfe7f5' },
  'dark, and says so': { background: '#1a1a1a', color: '#e0e0e0', colorScheme: 'dark' },
  'a light section of a dark page': { background: '#f5f5f5', color: '#333', colorScheme: 'dark' },
};
const BRANDS = ['', '#ffd600', '#ff6600', '#00897b', '#000080', '#000000', '#ffffff', '#e6007e', '#7fff00'];

const TEXTS = [
  ...['.muted', '.section-title', 'button.primary', 'button.link', 'button:not(.link, .primary)', '.problem', '.hint'],
  ...['.with-problem', 'summary', 'a', '.fact-detail', '.badge', '.finding', '.row-fact'],
  ...['.row-title', '.group-title', '.eyebrow', '.effort', 'summary.primary', '.cell-words', '.first-action p'],
];

async function question(): Promise<AiMaturityScan> {
  const scan = await mount({ lang: 'en' });
  scan.start();
  await scan.updateComplete;
  await press(scan, en.continue);
  return scan;
}

/** What of these is on screen, with how it stands out from what is behind it. */
function texts(scan: AiMaturityScan, page: Page): [selector: string, contrast: number][] {
  return TEXTS.flatMap((selector) => {
    const element = scan.shadowRoot?.querySelector(selector);
    if (!element) return [];
    const behind = backgrounds(element, page);
    return [[selector, contrast(getComputedStyle(element).color, behind)] as [string, number]];
  });
}

function backgrounds(element: Element, page: Page): string[] {
  const own = getComputedStyle(element).backgroundColor;
  const parent = element.parentElement;
  return [...(parent ? backgrounds(parent, page) : [page.background]), own];
}

function lines(scan: AiMaturityScan, page: Page): [selector: string, contrast: number][] {
  return [
    '.option',
    'button:not(.link, .primary)',
    '.with-problem',
    '.certainty',
    'select',
    '.first-action',
    '.raises > li',
  ].flatMap((selector) => {
    const element = scan.shadowRoot?.querySelector(selector);
    if (!element) return [];
    const { borderLeftColor, borderTopColor, borderLeftWidth } = getComputedStyle(element);
    const color = parseFloat(borderLeftWidth) > 0 ? borderLeftColor : borderTopColor;
    return [[selector, contrast(color, backgrounds(element.parentElement ?? element, page))] as [string, number]];
  });
}

const SCREENS: readonly [string, () => Promise<AiMaturityScan>][] = [
  ['of a question that lacks its answer', question],
  ['of a result', () => shownResult({ answers: middling })],
  ['of a result with a plan', () => shownResult({ answers: { ...middling, 'profile.ambition': 'strategic' } })],
];

/** The page around the tag, with its colours. */
function dress(around: HTMLElement, { background, color, colorScheme = '' }: Page, brand: string): void {
  Object.assign(around.style, { background, color, colorScheme });
  around.style.setProperty('--ams-accent', brand);
}

describe('contrast', () => {
  // How colours are mixed is the same on every screen.
  for (const [what, show] of isBrief ? SCREENS.slice(0, 1) : SCREENS) {
    describe(what, () => {
      const around = document.createElement('div');
      let scan: AiMaturityScan;

      before(async () => {
        scan = await show();
        document.body.append(around);
        around.append(scan);
        await scan.updateComplete;
      });
      after(() => around.remove());

      for (const [title, page] of Object.entries(PAGES)) {
        it(`on a page that is ${title}, whatever the brand`, () => {
          const low: unknown[] = [];
          for (const brand of BRANDS) {
            dress(around, page, brand);
            const [read, seen] = [texts(scan, page), lines(scan, page)];
            expect(read.length).to.be.greaterThan(4);
            expect(seen.length).to.be.greaterThan(1);
            low.push(...read.filter(([, found]) => found < 4.5).map((one) => [brand, ...one]));
            low.push(...seen.filter(([, found]) => found < 3).map((one) => [brand, 'line', ...one]));
          }
          expect(low).to.deep.equal([]);
        });
      }
    });
  }

  it('the measure itself: black on white, and half of it', () => {
    expect(rgba('color(srgb 1 0 0 / 0.5)')).to.deep.equal([255, 0, 0, 128]);
    expect(contrast('#000', ['#fff'])).to.equal(21);
    expect(contrast('#767676', ['#fff'])).to.be.within(4.5, 4.6);
    expect(contrast('rgb(0 0 0 / 0.5)', ['#000', '#fff'])).to.be.within(3.9, 4.1);
  });
});
