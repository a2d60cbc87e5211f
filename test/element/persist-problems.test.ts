// Runs in every engine: storage.
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import en from '../../src/i18n/en.js';
import type { AiMaturityScan } from '../../src/index.js';
import { consoleDuring } from './support/console.js';
import { hear } from './support/events.js';
import { mount } from './support/mount.js';
import { parts, text, textIn } from './support/screen.js';
import { begin, choose, press, resultOf } from './support/result.js';
import { complete, EXTRAS, HOW_OFTEN, small } from './support/small.js';
import { withStorage } from './support/storage.js';

const KEY = 'ai-maturity-scan:coffee';
const tag = () => mount({ assessment: small(), lang: 'en', persist: 'local' });

/** A tag, and what the host heard while it came and went through `visit`. */
async function heardDuring(visit: (scan: AiMaturityScan) => Promise<void> = () => Promise.resolve()) {
  const heard = hear();
  const scans: AiMaturityScan[] = [];
  const lines = await consoleDuring(async () => {
    const scan = await tag();
    scans.push(scan);
    await visit(scan);
  });
  if (!scans[0]) throw new Error('There is no tag');
  return { scan: scans[0], errors: heard.errors().map(({ code }) => code), lines };
}

/** To the result, by answering all that is asked of somebody who never drinks coffee. */
async function throughAll(scan: AiMaturityScan): Promise<void> {
  await begin(scan);
  await choose(scan, HOW_OFTEN, 'Never');
  await press(scan, en.continue);
  await choose(scan, EXTRAS, 'Milk');
  await press(scan, en.continue);
  await press(scan, en.showResult);
}

afterEach(() => localStorage.clear());

describe('a draft that is broken', () => {
  const broken: [string, string][] = [
    ['no JSON', '{"answers": '],
    ['nothing', 'null'],
    ['text', '"coffee"'],
    ['of another time', JSON.stringify({ format: 0, answers: complete })],
  ];
  for (const [title, content] of broken) {
    it(`${title}: the host is told, the scan works, and keeps answers again`, async () => {
      localStorage.setItem(KEY, content);
      const { errors, lines, scan } = await heardDuring();
      expect([errors, lines.length, scan.answers]).to.deep.equal([['draft-invalid'], 1, {}]);
      expect(textIn(scan, 'draft')).to.equal(en.draftLocal);
      await throughAll(scan);
      scan.remove();
      expect((await tag()).answers).to.deep.equal({ 'coffee.how-often': 'never', extras: ['milk'] });
    });
  }

  const odd: [string, object, object][] = [
    ['answers that are none', { format: 1, answers: 7 }, {}],
    [
      'an unknown option',
      { format: 1, answers: { ...complete, 'coffee.beans': 'tea' } },
      { 'coffee.how-often': 'weekly', extras: ['milk'] },
    ],
  ];
  for (const [title, content, answers] of odd) {
    it(`${title}: what fits is there, without a complaint`, async () => {
      localStorage.setItem(KEY, JSON.stringify(content));
      const { errors, scan } = await heardDuring();
      expect([errors, scan.answers]).to.deep.equal([[], answers]);
    });
  }

  it('a start that is no time: the result has begun now', async () => {
    localStorage.setItem(KEY, JSON.stringify({ format: 1, answers: complete, startedAt: 'yesterday' }));
    const { errors, scan } = await heardDuring(begin);
    await press(scan, en.showResult);
    const { completedAt, startedAt } = resultOf(scan);
    expect([errors, startedAt <= completedAt]).to.deep.equal([[], true]);
  });
});

describe('a browser that refuses', () => {
  for (const refused of [['getItem'], ['setItem'], ['removeItem'], ['getItem', 'setItem', 'removeItem']] as const) {
    it(`${refused.join(', ')}: told once to visitor and host, and nothing is lost`, async () => {
      const restore = withStorage([], refused);
      const { errors, lines, scan } = await heardDuring(async (it) => {
        await throughAll(it);
        await press(it, en.startAgain);
        await press(it, en.startAgainYes);
        await throughAll(it);
      }).finally(restore);
      expect([errors, lines.length]).to.deep.equal([['storage-refused'], 1]);
      expect(parts(scan, 'draft').map(text)).to.deep.equal([en.draftRefused]);
      expect(resultOf(scan).answers).to.deep.equal({ 'coffee.how-often': 'never', extras: ['milk'] });
    });
  }

  it('it is told on the page of a question too', async () => {
    const restore = withStorage([], ['setItem']);
    const { scan } = await heardDuring(begin).finally(restore);
    expect(textIn(scan, 'page')).to.include(en.draftRefused);
  });
});

describe('without the wish of the host', () => {
  it('storage is not touched, whatever is in it', async () => {
    localStorage.setItem(KEY, JSON.stringify({ format: 1, answers: complete }));
    const calls: string[] = [];
    const restore = withStorage(calls, []);
    const scan = await mount({ assessment: small(), lang: 'en' });
    await throughAll(scan);
    await press(scan, en.startAgain);
    await press(scan, en.startAgainYes);
    restore();
    expect([calls, parts(scan, 'draft')]).to.deep.equal([[], []]);
  });
});
