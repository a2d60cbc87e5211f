// Runs in every engine: frames, layout.
/** A tag that is moved to another document while a question to type into, or a table of questions, is on screen. */
import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import en from '../../src/i18n/en.js';
import type { AiMaturityScan } from '../../src/index.js';
import { withFields } from './support/matrix.js';
import { anything, mount } from './support/mount.js';
import { LARGE } from './support/reader.js';
import { choose, press } from './support/result.js';
import { parts } from './support/screen.js';
import { until } from './support/until.js';

const WIDE = 1000;

/** Two places of the same width, each in a document of its own: this one, and a frame of it. */
async function twoPlaces(): Promise<readonly [here: HTMLElement, there: HTMLElement]> {
  const here = await fixture<HTMLDivElement>(html`<div></div>`);
  const frame = document.createElement('iframe');
  Object.assign(frame.style, { inlineSize: `${WIDE}px`, blockSize: '600px', border: '0' });
  // Some browsers put a new document into it later.
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  here.before(frame);
  await loaded;
  const there = frame.contentDocument?.body ?? expect.fail('There is no document');
  for (const place of [here, there]) Object.assign(place.style, { margin: '0', inlineSize: `${WIDE}px` });
  return [here, there];
}

const held = ({ checked, value }: HTMLInputElement) => `${value} ${checked}`;

/** Where the parts of the page stand, how large they are, and what the fields hold. */
function looks(scan: AiMaturityScan): string {
  const { left, top } = scan.getBoundingClientRect();
  const all = scan.shadowRoot?.querySelectorAll<HTMLElement>('h2, h3, [part=field], .heads span, label, input') ?? [];
  return [...all]
    .map((one) => {
      const { height, width, x, y } = one.getBoundingClientRect();
      const place = [x - left, y - top, width, height].map(Math.round).join(' ');
      return `${one.localName} ${place} ${one.localName === 'input' ? held(one as HTMLInputElement) : ''}`;
    })
    .join('\n');
}

function type(scan: AiMaturityScan, at: number, typed: string): void {
  const field = parts(scan, 'field')[at] as HTMLInputElement | undefined;
  if (!field) expect.fail(`There is no field ${at}`);
  field.value = typed;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** `act`: what the visitor does once the tag has moved. */
async function movesAlike(
  scan: AiMaturityScan,
  places: readonly HTMLElement[],
  act: () => Promise<void>,
): Promise<void> {
  let expected = looks(scan);
  for (const place of places) {
    place.append(scan);
    await until(() => looks(scan) === expected, `the looks in ${place.localName}`);
    await act();
    expected = looks(scan);
  }
}

describe('a tag that is moved to another document, and back', () => {
  afterEach(() => setViewport(LARGE));

  it('keeps fields as they look, and what stands in them', async () => {
    await setViewport(LARGE);
    const [here, there] = await twoPlaces();
    const scan = await mount({ lang: 'en', layout: 'section', assessment: anything(withFields()) });
    here.append(scan);
    await press(scan, en.start);
    type(scan, 0, 'No time');
    type(scan, 1, '12');
    await scan.updateComplete;
    const typed = [' at all', ', really'];
    await movesAlike(scan, [there, here], async () => {
      type(scan, 0, `No time${typed.shift() ?? ''}`);
      type(scan, 1, `1${typed.length}`);
      await scan.updateComplete;
    });
    expect(parts(scan, 'field').map((field) => (field as HTMLInputElement).value)).to.deep.equal([
      'No time, really',
      '10',
    ]);
  });

  it('keeps a table as it looks, and what is chosen in it', async () => {
    await setViewport(LARGE);
    const [here, there] = await twoPlaces();
    const answers = { size: 'more', staff: 12 };
    const scan = await mount({ lang: 'en', assessment: anything(withFields()), answers: anything(answers) });
    here.append(scan);
    await press(scan, en.resume);
    while (parts(scan, 'matrix').length === 0) await press(scan, en.continue);
    const heads = () => scan.shadowRoot?.querySelector('.heads span')?.getBoundingClientRect().width ?? 0;
    expect(heads() > 0).to.equal(true);
    const choices = ['Every week', 'Every day'];
    await movesAlike(scan, [there, here], async () => {
      await choose(scan, 'Do you sell with it?', choices.shift() ?? '');
      expect(heads() > 0).to.equal(true);
    });
    expect(scan.answers.sell).to.equal('daily');
  });
});
