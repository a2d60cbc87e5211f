// Runs in every engine: storage.
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { fill } from '../../src/i18n/index.js';
import en from '../../src/i18n/en.js';
import nl from '../../src/i18n/nl.js';
import type { AiMaturityScan } from '../../src/index.js';
import { LANGUAGES, questionOf } from './support/built-in.js';
import { hear } from './support/events.js';
import { mount } from './support/mount.js';
import type { Settings } from './support/mount.js';
import { has, names, one, textIn, words } from './support/screen.js';
import { begin, choose, press, resultOf, shownResult } from './support/result.js';
import { BEANS, complete, EXTRAS, HOW_OFTEN, small } from './support/small.js';

const kept = () => ({ session: sessionStorage.length, local: localStorage.length });
const tag = (settings: Settings = {}) => mount({ assessment: small(), lang: 'en', persist: 'local', ...settings });
const close = (scan: AiMaturityScan) => scan.remove();

/** One answer given by hand, then the tab is closed. */
async function begun(settings: Settings = {}): Promise<void> {
  const scan = await tag(settings);
  await begin(scan);
  await choose(scan, HOW_OFTEN, 'Weekly');
  close(scan);
}

afterEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

describe('where answers are kept', () => {
  const places: [Settings['persist'] & string, { session: number; local: number }, string, string][] = [
    ['none', { session: 0, local: 0 }, en.introPrivacy, ''],
    ['session', { session: 1, local: 0 }, en.introPrivacyKept, en.draftSession],
    ['local', { session: 0, local: 1 }, en.introPrivacyKept, en.draftLocal],
  ];
  for (const [persist, wanted, privacy, told] of places) {
    it(`${persist}: the visitor is told on the first screen, at the answers and at the result`, async () => {
      const scan = await tag({ persist });
      expect([kept(), words(scan).includes(privacy)]).to.deep.equal([{ session: 0, local: 0 }, true]);
      expect(textIn(scan, 'draft')).to.equal(told);
      await begin(scan);
      await choose(scan, HOW_OFTEN, 'Never');
      expect(kept()).to.deep.equal(wanted);
      await press(scan, en.continue);
      await choose(scan, EXTRAS, 'Milk');
      await press(scan, en.continue);
      expect([scan.stage, textIn(scan, 'draft').includes(told)]).to.deep.equal(['review', true]);
      await press(scan, en.showResult);
      expect([scan.stage, textIn(scan, 'draft').includes(told)]).to.deep.equal(['result', true]);
      expect(kept()).to.deep.equal(wanted);
    });
  }

  it('answers of several options, on a page whose library makes text of lists', async () => {
    const list = Array.prototype as { toJSON?: unknown };
    const scan = await tag();
    await begin(scan);
    await choose(scan, HOW_OFTEN, 'Never');
    await press(scan, en.continue);
    list.toJSON = () => 'a list';
    await choose(scan, EXTRAS, 'Milk').finally(() => delete list.toJSON);
    const { answers } = JSON.parse(localStorage.getItem(localStorage.key(0) ?? '') ?? '') as { answers: unknown };
    expect(answers).to.deep.equal({ ...scan.answers });
    expect(Object.values(scan.answers)).to.deep.include(['milk']);
  });

  it('set when the scan is there already: kept from then on', async () => {
    const scan = await tag({ persist: 'none' });
    await begin(scan);
    scan.persist = 'local';
    await scan.updateComplete;
    await choose(scan, HOW_OFTEN, 'Weekly');
    expect(kept()).to.deep.equal({ session: 0, local: 1 });
    close(scan);
    expect((await tag()).answers).to.deep.equal({ 'coffee.how-often': 'weekly' });
  });
});

describe('on a later visit', () => {
  it('the visitor is welcomed back, without an event, and goes on where it stopped', async () => {
    await begun();
    const heard = hear();
    const scan = await tag();
    expect(textIn(scan, 'draft')).to.include(`${en.draftResumed} ${en.draftLocal}`);
    expect([scan.stage, heard.types(), scan.answers]).to.deep.equal(['intro', [], { 'coffee.how-often': 'weekly' }]);
    await press(scan, en.resume);
    expect(names(scan, 'group')).to.deep.equal([BEANS]);
    expect(heard.types()).to.deep.equal(['scan-start']);
  });

  it('with all answered: the answers to check, and a result that tells when it was begun', async () => {
    const first = await shownResult({ assessment: small(), answers: complete, persist: 'local' });
    const { startedAt } = resultOf(first);
    close(first);
    const scan = await tag();
    await press(scan, en.resume);
    expect([scan.stage, textIn(scan, 'review').includes('Weekly')]).to.deep.equal(['review', true]);
    await press(scan, en.showResult);
    expect([resultOf(scan).startedAt, resultOf(scan).answers]).to.deep.equal([startedAt, complete]);
  });

  it('what the visitor answered goes before what the host knows', async () => {
    await begun();
    const scan = await tag({ answers: { 'coffee.how-often': 'daily', extras: ['milk'] } });
    expect(scan.answers).to.deep.equal({ 'coffee.how-often': 'weekly', extras: ['milk'] });
  });

  it('in another language: the same answers', async () => {
    await begun();
    const scan = await tag({ lang: 'nl' });
    await begin(scan);
    await press(scan, nl.back);
    expect((one(scan, 'radio', 'Wekelijks') as HTMLInputElement).checked).to.equal(true);
  });

  it('they come back where the language changes while they are looked for', async () => {
    const before = await mount({ lang: 'en', persist: 'local' });
    await begin(before);
    const first = questionOf('en', 'profile.sector');
    await choose(before, first, LANGUAGES.en.text.items['profile.sector'].options.trade);
    close(before);
    const scan = await mount({ lang: 'en' });
    Object.assign(scan, { persist: 'local', lang: 'nl' });
    await scan.updateComplete;
    expect([scan.answers, words(scan).includes(nl.draftResumed)]).to.deep.equal([{ 'profile.sector': 'trade' }, true]);
  });

  it('who had gone on from the quick scan is asked the full one', async () => {
    const quick = await shownResult({ depth: 'quick', persist: 'local' });
    await press(quick, en.deepen);
    close(quick);
    const scan = await mount({ lang: 'en', depth: 'quick', persist: 'local' });
    expect(words(scan)).to.include(fill(en.introTime, { time: '10\u00A0minutes', questions: 26 }));
  });

  it('two tags with different assessments do not mix', async () => {
    await begun();
    const other = await tag({ assessment: small((it) => Object.assign(it, { id: 'tea' })) });
    expect([other.answers, has(other, 'button', en.start)]).to.deep.equal([{}, true]);
    await begin(other);
    await choose(other, HOW_OFTEN, 'Daily');
    close(other);
    expect((await tag()).answers).to.deep.equal({ 'coffee.how-often': 'weekly' });
    expect(kept().local).to.equal(2);
  });

  it('another assessment in the same tag: nothing of the first is kept for it', async () => {
    const scan = await tag();
    await begin(scan);
    await choose(scan, HOW_OFTEN, 'Weekly');
    scan.assessment = small((it) => Object.assign(it, { id: 'tea' }));
    await scan.updateComplete;
    expect([scan.answers, kept().local]).to.deep.equal([{}, 1]);
    scan.assessment = small();
    await scan.updateComplete;
    expect(scan.answers).to.deep.equal({ 'coffee.how-often': 'weekly' });
  });
});
