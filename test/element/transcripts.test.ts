// Runs in a page of its own: the screen reader puts functions of its own in the place of those of the page.
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { AiMaturityScan } from '../../src/index.js';
import { EVERY_LANGUAGE, middling } from './support/built-in.js';
import { mount } from './support/mount.js';
import { checkTranscript } from './support/transcript.js';

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

/** Without what is another one each day, or each time. */
function tidy(said: string, language: string): string {
  return said.replaceAll(today(language), '(date)').replace(/(?:[0-9A-Z]{5}-){5,}[0-9A-Z]{5}/g, '(code)');
}

/** As it stands in a result of today. */
function today(language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date());
}

describe('what a screen reader says', () => {
  for (const language of EVERY_LANGUAGE) {
    it(`${language}: each kind of page as written down in transcripts/`, async () => {
      const scan = await mount({ lang: language });
      const written: (string | undefined)[] = [];
      for (const [name, reach] of Object.entries(PAGES)) {
        await reach(scan);
        const container = scan.shadowRoot?.querySelector('.scan');
        if (!container) throw new Error('Nothing is on screen.');
        written.push(
          await checkTranscript('element', `${name}.${language}`, container, (said) => tidy(said, language)),
        );
      }
      expect(written.filter(Boolean), 'read these').to.deep.equal([]);
    });
  }
});
