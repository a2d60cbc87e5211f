// Runs in every engine: layout, styles.
/** Pages whose rules, places and scripts make life hard: the scan can be seen, read, operated and completed there. */
import { expect } from '@open-wc/testing';
import { isBrief } from '../element/support/engine.js';
import { Guest } from './support/guest.js';
import { PLACES, RULES } from './support/hostile-pages.js';
import type { Hostile } from './support/hostile-pages.js';
import { closeAll, open, scriptOf, SCRIPTS } from './support/page.js';
import { obstacles } from './support/usable.js';

const SCRIPT = scriptOf(SCRIPTS['the script for a tag'].address);

/** For a short run of other engines: rules that reach in, and places in which they lay out by ways of their own. */
const MOST_UNLIKE = ['* { all: revert !important }', 'zoomed', 'a page from right to left'];
const here = (pages: readonly [string, Hostile][]) =>
  pages.filter(([title]) => !isBrief || MOST_UNLIKE.includes(title));

async function visit(page: Hostile): Promise<Guest> {
  const { realm } = await open({ ...page, head: (page.head ?? '') + SCRIPT });
  return Guest.at(realm, page.within?.(realm.document));
}

/** Every kind of page, and the event at the end. */
async function usable(page: Hostile): Promise<void> {
  const guest = await visit(page);
  const look = (where: string) => expect(obstacles(guest, page), where).to.deep.equal([]);
  look('first screen');
  await guest.click('[part~="button-primary"]');
  look('questions');
  await guest.click('[part~="button-primary"]');
  look('questions with a problem');
  while (guest.scan.stage === 'question') {
    await guest.answer();
    await guest.click('[part~="button-primary"]');
  }
  look('answers');
  await guest.click('[part~="button-primary"]');
  look('result');
  await guest.tryOut();
  look('result with a trial');
  expect(guest.results.map(({ step }) => step?.id)).to.deep.equal(['occasional']);
}

describe('under rules that mean the whole page', () => {
  afterEach(closeAll);
  for (const [title, page] of here(RULES)) it(title, () => usable(page));
});

/** Of every element in the tag: what makes it seen. */
function looks({ realm, scan }: Guest): string[] {
  const elements = [...(scan.shadowRoot?.querySelectorAll('*') ?? [])];
  return elements.map((element) => {
    const { backgroundColor, borderColor, borderRadius, boxShadow, color, marginTop } = realm.getComputedStyle(element);
    return [element.localName, backgroundColor, borderColor, borderRadius, boxShadow, color, marginTop].join(' | ');
  });
}

describe('on a page that has names of its own for colours and sizes', () => {
  afterEach(closeAll);

  const tokens =
    '--accent: 217 33% 17%; --on-accent: none; --problem: 0 63% 31%; --focus: none; --radius: 40px; --space: 90px; --line: 0 0% 50%; --tint: red; --muted: 215 20% 65%';
  const registered = ['accent', 'accent-line', 'muted', 'space', 'line', 'radius']
    .map((name) => `@property --${name} { syntax: '*'; inherits: false; initial-value: transparent }`)
    .join(' ');
  for (const [title, css] of [
    ['a theme on the tag itself', `ai-maturity-scan { ${tokens} }`],
    ['on everything', `* { ${tokens} }`],
    ['registered', registered],
  ] as const) {
    it(`${title}: looks as without, and the focus can be seen`, async () => {
      const plain = await visit({});
      const guest = await visit({ head: `<style>${css}</style>` });
      for (const { scan } of [plain, guest]) {
        scan.start();
        await scan.updateComplete;
        for (const half of [0, 1]) scan.shadowRoot?.querySelectorAll('input')[half]?.click();
        await scan.updateComplete;
      }
      expect(looks(guest)).to.deep.equal(looks(plain));
      const button = guest.one('[part~="button-primary"]');
      button.focus({ focusVisible: true });
      if (button.matches(':focus-visible')) {
        expect(guest.realm.getComputedStyle(button).outlineStyle).to.equal('solid');
      }
    });
  }
});

describe('in', () => {
  afterEach(closeAll);
  for (const [title, page] of here(PLACES)) it(title, () => usable(page));
});
