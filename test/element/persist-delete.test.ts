// Runs in every engine: storage.
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import en from '../../src/i18n/en.js';
import type { AiMaturityScan } from '../../src/index.js';
import { hear } from './support/events.js';
import { mount } from './support/mount.js';
import { focused, names, parts, text } from './support/screen.js';
import { begin, press, shownResult } from './support/result.js';
import { complete, small } from './support/small.js';

const tag = () => mount({ assessment: small(), lang: 'en', persist: 'local' });

afterEach(() => localStorage.clear());

describe('deleting what is kept', () => {
  const pages: [string, (scan: AiMaturityScan) => Promise<void>][] = [
    ['first screen', () => Promise.resolve()],
    ['answers', begin],
    [
      'result',
      async (scan) => {
        await begin(scan);
        await press(scan, en.showResult);
      },
    ],
  ];
  for (const [page, go] of pages) {
    it(`${page}: asked first; then storage and answers are empty, and the host is told`, async () => {
      (await shownResult({ assessment: small(), answers: complete, persist: 'local' })).remove();
      const scan = await tag();
      await go(scan);
      const heard = hear();
      await press(scan, en.draftDelete);
      expect([text(focused()), localStorage.length]).to.deep.equal([en.startAgainQuestion, 1]);
      await press(scan, en.startAgainNo);
      expect([names(scan, 'button').includes(en.draftDelete), localStorage.length]).to.deep.equal([true, 1]);
      await press(scan, en.draftDelete);
      await press(scan, en.startAgainYes);
      expect([localStorage.length, scan.answers, scan.stage, heard.types()]).to.deep.equal([
        0,
        {},
        'intro',
        ['scan-reset'],
      ]);
      expect(parts(scan, 'draft').map(text)).to.deep.equal([en.draftLocal]);
      scan.remove();
      expect((await tag()).answers).to.deep.equal({});
    });
  }
});
