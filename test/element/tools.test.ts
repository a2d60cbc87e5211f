// Runs in every engine: focus, styles.
/** Tools that pages of others have on them: what takes a picture of the page, and what keeps the focus in a dialog. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { createFocusTrap } from 'focus-trap';
import html2canvas from 'html2canvas';
import '../../src/define.js';
import en from '../../src/i18n/en.js';
import type { AiMaturityScan } from '../../src/index.js';
import { rgba } from './support/colours.js';
import { describeWith } from './support/engine.js';
import { mount } from './support/mount.js';
import { press, shownResult } from './support/result.js';

/** Its own types cannot be found by way of its list of exports. */
const draw = html2canvas as unknown as (
  element: HTMLElement,
  options: { readonly logging: boolean },
) => Promise<HTMLCanvasElement>;
const red = 'rgb(255, 0, 0)';

/** The colour of the first pixel of a picture of the page around the scan. */
async function picture(scan: AiMaturityScan): Promise<string> {
  const page = document.createElement('div');
  Object.assign(page.style, { background: red, padding: '10px' });
  page.append(scan);
  document.body.append(page);
  await scan.updateComplete;
  const canvas = await draw(page, { logging: false }).finally(() => page.remove());
  const [r = 0, g = 0, b = 0] = canvas.getContext('2d')?.getImageData(2, 2, 1, 1).data ?? [];
  return `rgb(${r}, ${g}, ${b})`;
}

describe('html2canvas', () => {
  const screens: Readonly<Record<string, () => Promise<AiMaturityScan>>> = {
    'the first screen': () => mount({ lang: 'en' }),
    'a question that lacks its answer': async () => {
      const scan = await mount({ lang: 'en' });
      scan.start();
      await scan.updateComplete;
      await press(scan, en.continue);
      return scan;
    },
    'the result': () => shownResult(),
    'a scan that cannot be shown': () => mount({ lang: 'en', src: 'data:,no' }),
  };
  for (const [title, open] of Object.entries(screens)) {
    it(`${title}: the page has its picture, without the scan`, async () => {
      expect(rgba(red).slice(0, 3)).to.deep.equal([255, 0, 0]);
      expect(await picture(await open())).to.equal(red);
    });
  }
});

describeWith('keys that count as the keyboard', 'focus-trap, told to look into shadow roots', () => {
  it('lets the focus through the scan, and keeps it in the dialog', async () => {
    const scan = await mount({ lang: 'en' });
    const dialog = document.createElement('div');
    const close = Object.assign(document.createElement('button'), { textContent: 'Close' });
    const outside = Object.assign(document.createElement('button'), { textContent: 'Outside' });
    dialog.append(close, scan);
    document.body.append(dialog, outside);
    await scan.updateComplete;
    const trap = createFocusTrap(dialog, { tabbableOptions: { getShadowRoot: true }, delayInitialFocus: false });
    trap.activate();
    const seen = new Set<Element | null>();
    for (let presses = 0; presses < 8; presses++) {
      seen.add(document.activeElement);
      await sendKeys({ press: 'Tab' });
    }
    trap.deactivate();
    dialog.remove();
    outside.remove();
    expect([seen.has(close), seen.has(scan), seen.has(outside)]).to.deep.equal([true, true, false]);
  });
});
