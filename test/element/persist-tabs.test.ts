// Runs in every engine: storage.
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import en from '../../src/i18n/en.js';
import type { AiMaturityScan } from '../../src/index.js';
import { hear } from './support/events.js';
import { attach, mount } from './support/mount.js';
import type { Settings } from './support/mount.js';
import { begin, choose, press, resultOf, shownResult } from './support/result.js';
import { announced, has, names, parts, text, words } from './support/screen.js';
import { BEANS, complete, EXTRAS, HOW_OFTEN, small } from './support/small.js';
import type { LooseDefinition } from './support/small.js';
import { withStorage } from './support/storage.js';

const KEY = 'ai-maturity-scan:coffee';
const tag = (settings: Settings = {}) => mount({ assessment: small(), lang: 'en', persist: 'local', ...settings });

interface Record {
  answers: object;
  revision?: number;
  [name: string]: unknown;
}
const kept = () => JSON.parse(localStorage.getItem(KEY) ?? 'null') as Record | null;

/** What another tab writes there; a tab with a version of before revisions if there is none. */
function writtenElsewhere(answers: object, more: object = { revision: 40 }): void {
  localStorage.setItem(KEY, JSON.stringify({ format: 1, deepened: false, startedAt: null, answers, ...more }));
}

/** The ways in which a browser says that time has passed, or that somebody else wrote. */
const SIGNALS: [string, () => void][] = [
  ['another tab wrote', () => dispatchEvent(new StorageEvent('storage', { key: KEY, storageArea: localStorage }))],
  ['back out of the cache of pages', () => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))],
  ['the tab is in sight again', () => document.dispatchEvent(new Event('visibilitychange'))],
  ['a page made ready beforehand is shown', () => document.dispatchEvent(new Event('prerenderingchange'))],
];
const lookAgain = () => SIGNALS[0]?.[1]();

/** A tab in which the first question was answered. */
async function begun(settings: Settings = {}): Promise<AiMaturityScan> {
  const scan = await tag(settings);
  await begin(scan);
  await choose(scan, HOW_OFTEN, 'Weekly');
  return scan;
}

afterEach(() => localStorage.clear());

describe('answers that another tab gave', () => {
  for (const [title, signal] of SIGNALS) {
    it(`${title}: they are here, and the visitor is told; the page hears nothing`, async () => {
      const scan = await begun();
      const heard = hear();
      writtenElsewhere(complete);
      signal();
      await scan.updateComplete;
      expect([scan.answers, announced(scan), names(scan, 'group')]).to.deep.equal([
        complete,
        en.draftElsewhere,
        [HOW_OFTEN],
      ]);
      expect(heard.types()).to.deep.equal([]);
      await press(scan, en.continue);
      expect(words(scan)).not.to.include(en.draftElsewhere);
    });
  }

  it('are not written over by a tab that has not looked: only what is answered there is newer', async () => {
    const scan = await begun();
    writtenElsewhere({ ...complete, extras: ['sugar'] });
    await choose(scan, HOW_OFTEN, 'Daily');
    const newest = { ...complete, 'coffee.how-often': 'daily', extras: ['sugar'] };
    expect([kept()?.answers, scan.answers, announced(scan)]).to.deep.equal([newest, newest, en.draftElsewhere]);
  });

  it('go before what this tab remembers, answer by answer, whatever the clocks say', async () => {
    const scan = await begun();
    writtenElsewhere({ 'coffee.how-often': 'daily' }, { revision: 1, startedAt: '2001-01-01T00:00:00.000Z' });
    await press(scan, en.continue);
    expect([scan.answers, kept()?.answers]).to.deep.equal([
      { 'coffee.how-often': 'daily' },
      { 'coffee.how-often': 'daily' },
    ]);
  });

  it('go before what the host knows', async () => {
    const scan = await tag({ answers: { extras: ['syrup'], 'coffee.how-often': 'never' } });
    writtenElsewhere({ extras: ['milk'] });
    lookAgain();
    await begin(scan);
    expect(scan.answers).to.deep.equal({ extras: ['milk'], 'coffee.how-often': 'never' });
    expect(kept()?.answers).to.deep.equal({ extras: ['milk'], 'coffee.how-often': 'never' });
  });

  it('of a tab with a version that knew no revisions: nothing that it lacks is lost', async () => {
    const scan = await begun();
    writtenElsewhere({ extras: ['milk'] }, {});
    lookAgain();
    await scan.updateComplete;
    expect(scan.answers).to.deep.equal({ 'coffee.how-often': 'weekly', extras: ['milk'] });
    await press(scan, en.continue);
    expect(kept()?.answers).to.deep.equal({ 'coffee.how-often': 'weekly', extras: ['milk'] });
  });

  it('the same answers: nothing is said', async () => {
    const scan = await begun();
    writtenElsewhere({ 'coffee.how-often': 'weekly' });
    lookAgain();
    await scan.updateComplete;
    expect(announced(scan)).to.equal('');
  });

  it('at a result: it stays, and its answers can be changed from the newest on', async () => {
    const scan = await shownResult({ assessment: small(), answers: complete, persist: 'local' });
    const before = resultOf(scan);
    writtenElsewhere({ ...complete, extras: ['sugar'] });
    lookAgain();
    await scan.updateComplete;
    expect([scan.stage, scan.result, announced(scan)]).to.deep.equal(['result', before, en.draftElsewhere]);
    await press(scan, en.changeAnswers);
    await press(scan, en.showResult);
    expect(resultOf(scan).answers.extras).to.deep.equal(['sugar']);
  });

  it('to questions that this tab does not know stay kept', async () => {
    const scan = await begun();
    writtenElsewhere({ 'coffee.how-often': 'weekly', tea: 'green', 'coffee.beans': 'tinned' });
    await choose(scan, HOW_OFTEN, 'Daily');
    expect(scan.answers).to.deep.equal({ 'coffee.how-often': 'daily' });
    expect(kept()?.answers).to.deep.equal({ 'coffee.how-often': 'daily', tea: 'green', 'coffee.beans': 'tinned' });
  });

  it('the first one: a tab in which nobody has begun has them too', async () => {
    const scan = await tag();
    writtenElsewhere({ 'coffee.how-often': 'daily' });
    lookAgain();
    await scan.updateComplete;
    expect([has(scan, 'button', en.resume), announced(scan)]).to.deep.equal([true, en.draftElsewhere]);
  });
});

describe('answers that were deleted in another tab', () => {
  for (const [title, signal] of SIGNALS) {
    it(`${title}: they are gone here too, and the visitor is told`, async () => {
      const scan = await shownResult({ assessment: small(), answers: complete, persist: 'local' });
      const heard = hear();
      localStorage.clear();
      signal();
      await scan.updateComplete;
      expect([scan.stage, scan.answers, scan.result, kept()]).to.deep.equal(['intro', {}, null, null]);
      expect([announced(scan), has(scan, 'button', en.start)]).to.deep.equal([en.draftDeleted, true]);
      expect(heard.types()).to.deep.equal([]);
    });
  }

  it('do not come back from a tab that has not looked', async () => {
    const scan = await begun();
    await press(scan, en.continue);
    localStorage.clear();
    await choose(scan, BEANS, 'Ground');
    expect([kept()?.answers, scan.answers]).to.deep.equal([{ 'coffee.beans': 'ground' }, { 'coffee.beans': 'ground' }]);
    expect(announced(scan)).to.equal(en.draftDeleted);
  });

  it('do not come back where new ones were begun since', async () => {
    const scan = await begun();
    writtenElsewhere({ extras: ['milk'] }, { revision: 1 });
    lookAgain();
    await scan.updateComplete;
    expect(scan.answers).to.deep.equal({ extras: ['milk'] });
  });

  it('do not come back where they were still looked for', async () => {
    writtenElsewhere(complete);
    const scan = document.createElement('ai-maturity-scan');
    Object.assign(scan, { assessment: small(), lang: 'en', persist: 'local' });
    scan.reset();
    await attach(scan);
    expect([scan.answers, kept()]).to.deep.equal([{}, null]);
  });
});

describe('two tags on one page that keep the same answers', () => {
  it('have the same', async () => {
    const one = await tag();
    const other = await tag();
    await begin(one);
    await choose(one, HOW_OFTEN, 'Never');
    await other.updateComplete;
    expect(other.answers).to.deep.equal({ 'coffee.how-often': 'never' });
    one.reset();
    await one.updateComplete;
    await other.updateComplete;
    expect([other.answers, parts(other, 'draft').map(text)[0]]).to.deep.equal([{}, en.draftDeleted]);
  });

  it('each in a storage of its own: they do not mix', async () => {
    const one = await tag();
    const other = await tag({ persist: 'session' });
    await begin(one);
    await choose(one, HOW_OFTEN, 'Never');
    expect(other.answers).to.deep.equal({});
    sessionStorage.clear();
  });
});

describe('where a browser keeps no more', () => {
  it('what this tab has and could not keep stays, beside what others kept', async () => {
    const scan = await begun();
    const restore = withStorage([], ['setItem']);
    await press(scan, en.continue);
    await choose(scan, BEANS, 'Ground');
    restore();
    writtenElsewhere({ 'coffee.how-often': 'daily', extras: ['milk'] });
    lookAgain();
    await scan.updateComplete;
    const all = { 'coffee.how-often': 'daily', 'coffee.beans': 'ground', extras: ['milk'] };
    expect([scan.answers, announced(scan)]).to.deep.equal([all, en.draftRefused]);
    await press(scan, en.continue);
    expect(kept()?.answers).to.deep.equal(all);
  });

  it('what others made unreadable is written over with all that is here', async () => {
    const scan = await begun();
    localStorage.setItem(KEY, '{"answers": ');
    await press(scan, en.continue);
    await choose(scan, BEANS, 'Ground');
    expect(kept()?.answers).to.deep.equal({ 'coffee.how-often': 'weekly', 'coffee.beans': 'ground' });
  });
});

it('a tag that left the page no longer looks; put back, it does', async () => {
  const scan = await begun();
  const place = scan.parentElement;
  scan.remove();
  writtenElsewhere(complete);
  lookAgain();
  expect(scan.answers).to.deep.equal({ 'coffee.how-often': 'weekly' });
  place?.append(scan);
  await scan.updateComplete;
  expect(scan.answers).to.deep.equal(complete);
});

it('another definition with the same id, in two tabs: each keeps what it can ask, and harms no other', async () => {
  const older = await begun();
  const change = (it: LooseDefinition) => Object.assign(it, { version: '3.0.0' });
  const newer = await tag({ assessment: small(change) });
  await begin(newer);
  await choose(newer, BEANS, 'Whole');
  await older.updateComplete;
  await press(older, en.continue);
  await press(older, en.continue);
  expect(names(older, 'group')).to.deep.equal([EXTRAS]);
});
