// Runs in every engine: focus, keyboard, layout.
/** Figures without a mouse, and from right to left. */
import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { builtInDefinition } from '../../src/content/index.js';
import { mount, textOf } from './support/mount.js';
import type { Mounted } from './support/mount.js';

/** What can be used, in the order on screen. */
const usable = ({ root }: Mounted) =>
  [...root.querySelectorAll<HTMLElement>('.page :is(select, summary, button)')].filter((one) => one.checkVisibility());

describe('figures by keyboard', () => {
  it('Tab comes to all that can be used, in its order, and out again', async () => {
    const shown = await mount();
    const after = document.createElement('button');
    shown.tag.after(after);
    const wanted = usable(shown);
    expect(wanted.length).to.be.greaterThan(5);
    wanted[0]?.focus();
    const reached: (Element | null)[] = [];
    while (document.activeElement === shown.tag && reached.length <= wanted.length) {
      reached.push(shown.root.activeElement);
      await sendKeys({ press: 'Tab' });
    }
    expect(reached.length).to.equal(wanted.length);
    for (const [at, one] of wanted.entries()) expect(reached[at] === one, one.textContent.trim()).to.equal(true);
    expect(document.activeElement === after).to.equal(true);
  });

  it('Enter opens a table, and an arrow chooses other firms', async () => {
    const shown = await mount();
    const summary = shown.root.querySelector<HTMLElement>('.page [part="ladder"] summary');
    summary?.focus();
    await sendKeys({ press: 'Enter' });
    expect(summary?.closest('details')?.open).to.equal(true);
    const select = shown.root.querySelector('select');
    select?.focus();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await shown.tag.updateComplete;
    expect(select?.selectedIndex).to.equal(1);
    expect(textOf(shown, 'page')).to.include('You see figures of:');
    expect(shown.root.activeElement === select).to.equal(true);
  });
});

describe('figures in a language from right to left', () => {
  after(() => setViewport({ width: 800, height: 600 }));

  it('run from right to left: words, bars, and nothing wider than the screen', async () => {
    const { languages, texts, ...definition } = await builtInDefinition();
    expect(languages).to.include('en');
    // The words do not matter, only what language they are said to be in.
    const assessment = { ...definition, languages: ['he'], texts: { he: texts.en } };
    const shown = await mount({ lang: 'he', assessment } as Parameters<typeof mount>[0]);
    await setViewport({ width: 320, height: 700 });
    const page = shown.root.querySelector<HTMLElement>('.page') ?? expect.fail('No page.');
    expect(getComputedStyle(page).direction).to.equal('rtl');
    const bar = shown.root.querySelector('.page [part="ladder"] svg') ?? expect.fail('No bar.');
    const [track, score] = [...bar.querySelectorAll('rect')].map((one) => one.getBoundingClientRect());
    expect(Math.abs((track?.right ?? 0) - (score?.right ?? 1))).to.be.lessThan(2);
    expect(track?.width).to.be.greaterThan((score?.width ?? 0) + 20);
    const wide = [...shown.root.querySelectorAll('.page *')].filter(
      (one) => !one.closest('.wide, svg, .visually-hidden') && one.getBoundingClientRect().left < -1,
    );
    expect(wide.map(({ localName, textContent }) => `${localName}: ${textContent}`)).to.deep.equal([]);
  });
});
