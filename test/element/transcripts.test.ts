import { expect } from '@open-wc/testing';
import { readFile, writeFile } from '@web/test-runner-commands';
import { virtual } from '../../node_modules/@guidepup/virtual-screen-reader/lib/esm/index.browser.js';
import '../../src/define.js';
import type { AiMaturityScan } from '../../src/index.js';
import { EVERY_LANGUAGE, middling } from './support/built-in.js';
import { mount } from './support/mount.js';

/** The test runner looks for files from the folder of this test's bundle. */
const FOLDER = '../../../../test/element/transcripts';
/** More than any page has to say. */
const MOST_PHRASES = 1500;

/** Goes to a kind of page by pressing the button that leads on. */
async function press(scan: AiMaturityScan): Promise<void> {
  scan.shadowRoot?.querySelector<HTMLButtonElement>('button.primary')?.click();
  await scan.updateComplete;
}

const PAGES: Readonly<Record<string, (scan: AiMaturityScan) => Promise<void>>> = {
  intro: () => Promise.resolve(),
  question: press,
  problem: press,
  review: async (scan) => {
    scan.answers = middling;
    await scan.updateComplete;
    while (scan.stage === 'question') await press(scan);
  },
  result: async (scan) => {
    await press(scan);
    // What it shows stands behind it, not in it.
    scan.shadowRoot?.querySelector('.take > details')?.toggleAttribute('open', true);
  },
};

/** What a screen reader says from the top of the page to its end, a phrase a line. */
async function transcript(scan: AiMaturityScan): Promise<string> {
  const container = scan.shadowRoot?.querySelector('.scan');
  if (!container) throw new Error('Nothing is on screen.');
  await virtual.start({ container });
  const start = virtual.activeNode;
  const first = await virtual.lastSpokenPhrase();
  const spoken = [first];
  for (let phrase = 0; phrase < MOST_PHRASES; phrase++) {
    await virtual.next();
    const next = await virtual.lastSpokenPhrase();
    // Behind the end it begins again.
    if (next === first && virtual.activeNode === start) break;
    spoken.push(next);
  }
  await virtual.stop();
  return `${spoken
    .join('\n')
    .replaceAll(today(scan.lang), '(date)')
    .replace(/(?:[0-9A-Z]{5}-){5,}[0-9A-Z]{5}/g, '(code)')}\n`;
}

/** As it stands in a result of today. */
function today(language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date());
}

describe('what a screen reader says', () => {
  for (const language of EVERY_LANGUAGE) {
    it(`${language}: each kind of page as written down in transcripts/`, async () => {
      const scan = await mount({ lang: language });
      const written: string[] = [];
      for (const [name, reach] of Object.entries(PAGES)) {
        await reach(scan);
        const path = `${FOLDER}/${name}.${language}.txt`;
        const said = await transcript(scan);
        const expected = await readFile({ path }).catch(() => undefined);
        // A page without a transcript gets one, to be read before it is kept: delete a file to have it made anew.
        if (expected !== undefined) expect(said, name).to.equal(expected);
        else {
          await writeFile({ path, content: said });
          written.push(path);
        }
      }
      expect(written, 'read these').to.deep.equal([]);
    });
  }
});
