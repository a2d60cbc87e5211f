// Runs in every engine: focus, layout.
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import { fill } from '../../src/i18n/index.js';
import en from '../../src/i18n/en.js';
import type { AiMaturityScan } from '../../src/index.js';
import { DONT_KNOW } from '../../src/engine/index.js';
import { LANGUAGES } from './support/built-in.js';
import { alike, isBrief } from './support/engine.js';
import { LARGE } from './support/reader.js';
import { all, focused, nameOf, one, parts, textIn } from './support/screen.js';
import { shownResult } from './support/result.js';
import { almost, embedding, look, optionToTry, process } from './support/trial.js';

const { steps } = LANGUAGES.en.text;
const agreed = embedding.options['agreed-tasks'];
const single = embedding.options['loose-tasks'];

const inBar = (scan: AiMaturityScan, selector: string): Element => {
  const found = parts(scan, 'trial-note')[0]?.querySelector(selector);
  if (!found) throw new Error(`There is no ${selector} in the bar`);
  return found;
};
const pathInBar = (scan: AiMaturityScan, selector: string) => inBar(scan, selector) as SVGPathElement;
const moving = (scan: AiMaturityScan) => scan.shadowRoot?.getAnimations() ?? [];
/** As by keyboard: the choice has the focus, and is in the middle of the window. */
async function choose(scan: AiMaturityScan, option: string, block: ScrollLogicalPosition = 'center'): Promise<Element> {
  const radio = optionToTry(scan, option);
  radio.focus();
  const label = radio.closest('label') ?? radio;
  label.scrollIntoView({ block, behavior: 'instant' });
  radio.click();
  await scan.updateComplete;
  return label;
}

/** What stays in sight: the bar, or its row where there is little room. */
function bottomOfBar(scan: AiMaturityScan): number {
  const sticky = [parts(scan, 'trial-note')[0], inBar(scan, '.trial-row')].find(
    (element) => element && getComputedStyle(element).position === 'sticky',
  );
  return sticky?.getBoundingClientRect().bottom ?? expect.fail('Nothing stays in sight');
}

async function looking(settings: Parameters<typeof shownResult>[0] = {}): Promise<AiMaturityScan> {
  const scan = await shownResult({ answers: almost, ...settings });
  await look(scan, 'use.embedding');
  return scan;
}

afterEach(() => setViewport(LARGE));

describe('the bar of a trial', () => {
  alike('the staircase, 48 pixels high, the step, what is tried, and one way back', async () => {
    const scan = await looking();
    await choose(scan, process);
    const step = fill(en.tryBarStep, { step: 4, name: steps.integrated.title });
    const note = fill(en.tryNote, { label: embedding.label, answer: process });
    expect(textIn(scan, 'trial-note').replace(/^[\d ]+/, '')).to.equal(`${en.tryPutBack} ${step} ${note}`);
    expect(inBar(scan, 'svg').getBoundingClientRect().height).to.equal(48);
    expect(inBar(scan, 'svg').querySelectorAll('.reached')).to.have.length(4);
    expect(all(scan, 'button').filter((button) => nameOf(button) === en.tryPutBack)).to.have.length(1);
  });

  alike('where the firm stands stays marked: one step, or a range', async () => {
    const scan = await looking({ answers: { ...almost, 'use.embedding': DONT_KNOW } });
    await choose(scan, process);
    const own = pathInBar(scan, '.own');
    expect([own.dataset.step, own.getTotalLength() > 20]).to.deep.equal(['2', true]);
    expect(pathInBar(scan, '.marker').dataset.step).to.equal('4');
  });

  const windows: [string, number, number, string][] = [
    ['a desktop', 1200, 900, 'auto'],
    ['a phone', 390, 844, 'auto'],
    ['a phone on its side', 844, 390, 'auto'],
    ['400 % zoom', 320, 256, 'auto'],
    ['a sidebar of 280 pixels', 1024, 700, '280px'],
  ];
  for (const [title, width, height, inlineSize] of isBrief ? windows.slice(1, 2) : windows) {
    it(`${title}: it stays at the top, what was chosen stays in place and is not under it`, async () => {
      await setViewport({ width, height });
      const scan = await looking({ lang: 'en' });
      const place = scan.parentElement;
      if (place) place.style.inlineSize = inlineSize;
      for (const option of [process, single, process, agreed, process]) {
        const label = optionToTry(scan, option).closest('label');
        label?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const before = label?.getBoundingClientRect().top ?? 0;
        await choose(scan, option, 'nearest');
        if (option === agreed) continue;
        const { top } = label?.getBoundingClientRect() ?? new DOMRect();
        expect(top).to.be.at.least(bottomOfBar(scan));
        // Where the bar takes its place, it has to give way.
        if (before > bottomOfBar(scan) + 12) expect(top).to.be.closeTo(before, 2);
        expect(bottomOfBar(scan)).to.be.within(48, innerHeight / 3);
      }
    });

    it(`${title}: a choice at the edge of the window is scrolled out from under it`, async () => {
      await setViewport({ width, height });
      const scan = await looking();
      const place = scan.parentElement;
      if (place) place.style.inlineSize = inlineSize;
      for (const option of [process, single]) {
        const label = await choose(scan, option, 'start');
        expect(label.getBoundingClientRect().top).to.be.at.least(bottomOfBar(scan));
      }
    });
  }

  it('a bar of the page at the top: it stays below that', async () => {
    const scan = await looking();
    scan.style.setProperty('--ams-sticky-top', '60px');
    const label = await choose(scan, process, 'start');
    expect(parts(scan, 'trial-note')[0]?.getBoundingClientRect().top).to.equal(60);
    expect(label.getBoundingClientRect().top).to.be.at.least(bottomOfBar(scan));
  });

  it('in a part of the page that scrolls by itself: the same', async () => {
    const scan = await looking();
    const place = scan.parentElement;
    if (place) Object.assign(place.style, { blockSize: '500px', overflow: 'auto' });
    const label = optionToTry(scan, process).closest('label');
    label?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const before = label?.getBoundingClientRect().top ?? 0;
    await choose(scan, process, 'nearest');
    const { top } = label?.getBoundingClientRect() ?? new DOMRect();
    expect(top).to.be.closeTo(before, 2);
    expect(top).to.be.at.least(bottomOfBar(scan));
  });
});

describe('what moves in a trial', () => {
  alike('nothing when a result comes on screen', async () => {
    const scan = await looking();
    expect(moving(scan)).to.deep.equal([]);
  });

  it('marker and fill go to the new step in 300 ms: at first from the own step, then from where they were', async () => {
    const scan = await looking();
    await choose(scan, process);
    const marker = inBar(scan, '.marker');
    const [first, ...others] = moving(scan);
    expect([(first?.effect as KeyframeEffect).target, others.length]).to.deep.equal([marker, 1]);
    for (const one of moving(scan)) expect(one.effect?.getComputedTiming().duration).to.equal(300);
    const from = (first?.effect as KeyframeEffect).getKeyframes()[0]?.transform as string;
    const own = pathInBar(scan, '.own').transform.baseVal.consolidate()?.matrix;
    expect(from).to.equal(`translate(${own?.e}px, ${own?.f}px)`);
    await Promise.all(moving(scan).map(({ finished }) => finished));
    await choose(scan, single);
    const targets = moving(scan).map(({ effect }) => (effect as KeyframeEffect).target);
    expect(targets[0]).to.equal(inBar(scan, '.marker'));
    expect(targets.slice(1).every((target) => target?.matches('.tread-fill'))).to.equal(true);
  });

  alike('the same step: nothing', async () => {
    const scan = await shownResult({ answers: almost });
    await look(scan, 'can.people.help');
    await choose(scan, LANGUAGES.en.text.items['can.people.help'].options.nobody);
    expect([parts(scan, 'trial-note').length, moving(scan)]).to.deep.equal([1, []]);
  });

  it('for whoever wants less motion: at once', async () => {
    const own = Object.getOwnPropertyDescriptor(window, 'matchMedia') ?? {};
    const original = window.matchMedia.bind(window);
    Object.defineProperty(window, 'matchMedia', {
      configurable: true,
      writable: true,
      value: (query: string) => (query.includes('prefers-reduced-motion') ? { matches: true } : original(query)),
    });
    try {
      const scan = await looking();
      await choose(scan, process);
      expect([moving(scan), inBar(scan, 'svg').querySelectorAll('.reached').length]).to.deep.equal([[], 4]);
    } finally {
      Object.defineProperty(window, 'matchMedia', own);
    }
  });
});

describe('put back', () => {
  it('with the choices in sight: the focus is at them', async () => {
    const scan = await looking();
    await choose(scan, process);
    one(scan, 'button', en.tryPutBack).click();
    await scan.updateComplete;
    expect(focused()).to.equal(all(scan, 'choice')[0]);
  });

  it('elsewhere on the page: at its heading', async () => {
    const scan = await looking();
    await choose(scan, process);
    window.scrollTo({ top: 0, behavior: 'instant' });
    one(scan, 'button', en.tryPutBack).click();
    await scan.updateComplete;
    expect(focused()).to.equal(all(scan, 'heading')[0]);
  });
});
