import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { assessmentHash as hash } from '../../src/content/hash.js';
import { readCode } from '../../src/engine/index.js';
import { fill } from '../../src/i18n/index.js';
import type { AiMaturityScan } from '../../src/index.js';
import { assessment, EVERY_LANGUAGE, LANGUAGES, questionOf } from './support/built-in.js';
import { consoleDuring } from './support/console.js';
import { hear } from './support/events.js';
import { mount } from './support/mount.js';
import { choose, press, resultOf } from './support/result.js';
import { all, focused, has, names, one, parts, text, textIn } from './support/screen.js';
import { until } from './support/until.js';
import { arriving, HIGH, invitationCode, LEAD, LOW, voiceCode, VOICES } from './support/voices.js';

const en = LANGUAGES.en.words;
const heading = (scan: AiMaturityScan) => text(all(scan, 'heading')[0] ?? null);

/** Compared here, since a failing comparison of elements would print both with all that they know. */
const isAtHeading = (scan: AiMaturityScan) => focused() === all(scan, 'heading')[0];

/** Chooses the first option of each question, up to the thanks. */
async function answered(scan: AiMaturityScan): Promise<string[]> {
  const asked: string[] = [];
  await press(scan, en.guestStart);
  for (let pages = 0; !has(scan, 'heading', en.guestDone); pages++) {
    if (pages > VOICES.length) throw new Error(`There is no end after “${heading(scan)}”`);
    asked.push(...all(scan, 'group').map((group) => group.dataset.item ?? ''));
    for (const group of all(scan, 'group')) group.querySelector('input')?.click();
    await press(scan, en.continue);
  }
  return asked;
}

describe('a colleague with an invitation', () => {
  for (const language of EVERY_LANGUAGE) {
    it(`is told beforehand how long it takes and who sees what (${language})`, async () => {
      const { text: assessmentText, words } = LANGUAGES[language];
      const scan = await arriving(invitationCode(), {}, language);
      const shown = textIn(scan, 'guest');
      const time = fill(words.minutes, { count: 3 });
      expect(shown).to.contain(fill(words.guestTime, { questions: VOICES.length, time }));
      expect(shown).to.contain(fill(words.guestWhat, { title: assessmentText.title }));
      for (const said of [words.guestCode, words.guestWhoSees, words.guestWhoReads, words.guestNoResult])
        expect(shown).to.contain(said);
      expect(isAtHeading(scan)).to.equal(true);
    });
  }

  it('answers these questions only, and gets a code, no result; the page hears nothing and nothing is kept', async () => {
    localStorage.clear();
    const heard = hear();
    const scan = await arriving(invitationCode(), { persist: 'local' });
    const asked = await answered(scan);
    // "Never" leaves out what only firms that use AI are asked.
    expect(asked.every((id) => VOICES.includes(id))).to.equal(true);
    const outcome = readCode(assessment, text(parts(scan, 'code')[0] ?? null), { hash });
    expect(outcome.ok && outcome.value.kind).to.equal('voice');
    expect(outcome.ok && Object.keys(outcome.value.answers)).to.deep.equal(asked);
    expect(heard.types()).to.deep.equal([]);
    expect([scan.answers, scan.result, localStorage.length]).to.deep.equal([{}, null, 0]);
    expect(heading(scan)).to.equal(en.guestDone);
    expect(isAtHeading(scan)).to.equal(true);
  });

  it('is led from page to page, told of a missing answer, and can go back', async () => {
    const scan = await arriving(invitationCode());
    await press(scan, en.guestStart);
    expect(isAtHeading(scan)).to.equal(true);
    const first = heading(scan);
    await press(scan, en.continue);
    expect(focused()?.localName).to.equal('input');
    expect(scan.shadowRoot?.textContent).to.contain(fill(en.problemMissing, { dontKnow: en.dontKnow }));
    await choose(scan, first, 'Every day');
    await press(scan, en.continue);
    expect(heading(scan)).not.to.equal(first);
    await press(scan, en.back);
    expect(heading(scan)).to.equal(first);
    expect(scan.shadowRoot?.querySelector<HTMLInputElement>('input:checked')?.value).to.equal('daily');
    await press(scan, en.back);
    expect(heading(scan)).to.equal(en.guestTitle);
  });

  it('changes answers after the thanks, and gets another code', async () => {
    const scan = await arriving(invitationCode());
    await answered(scan);
    const before = text(parts(scan, 'code')[0] ?? null);
    await press(scan, en.guestChange);
    all(scan, 'group')[0]?.querySelectorAll('input')[1]?.click();
    await scan.updateComplete;
    await press(scan, en.continue);
    expect(text(parts(scan, 'code')[0] ?? null)).not.to.equal(before);
  });

  it('reads the words for the firm, a section a page where the page wants that', async () => {
    const scan = await arriving(invitationCode({ ...LEAD, 'profile.size': '2-9' }), { layout: 'section' });
    await press(scan, en.guestStart);
    expect(all(scan, 'group').length).to.be.greaterThan(1);
    expect(names(scan, 'group')).to.contain(questionOf('en', 'use.frequency', { 'profile.size': '2-9' }));
    const asked = await answered(await arriving(invitationCode(), { layout: 'section' }));
    expect(asked.length).to.be.greaterThan(2);
  });

  it('may say no, and sees the first screen', async () => {
    const scan = await arriving(invitationCode());
    await press(scan, en.backClose);
    one(scan, 'button', en.start);
  });

  it('sends the code, or copies it', async () => {
    const scan = await arriving(invitationCode());
    await answered(scan);
    expect(names(scan, 'button')).to.include.members([en.guestSend, en.keepCopy, en.guestChange]);
    expect(names(scan, 'button')).not.to.contain(en.keepCopyLink);
  });
});

describe('the code of a colleague on the first screen', () => {
  it('is taken in after a question where the answers are, and counts in the result', async () => {
    const scan = await arriving(voiceCode(LOW), { answers: LEAD });
    expect(textIn(scan, 'guest')).to.contain(en.voiceAsk);
    await press(scan, en.voiceTake);
    await until(() => scan.stage === 'review', 'the answers');
    await press(scan, en.showResult);
    expect(resultOf(scan).voices?.count).to.equal(1);
  });

  it('waits where there are none, and the form for an own code is there', async () => {
    const scan = await arriving(voiceCode(HIGH));
    expect(textIn(scan, 'guest')).to.contain(en.voiceNeedsYou).and.to.contain(en.voiceKept);
    await press(scan, en.voiceTake);
    expect(parts(scan, 'come-back')[0]?.contains(focused())).to.equal(true);
    scan.answers = LEAD;
    await scan.updateComplete;
    scan.start();
    await scan.updateComplete;
    await press(scan, en.showResult);
    expect(resultOf(scan).voices?.count).to.equal(1);
  });

  it('may be left', async () => {
    const scan = await arriving(voiceCode(HIGH), { answers: LEAD });
    await press(scan, en.backClose);
    one(scan, 'button', en.resume);
  });
});

describe('a link', () => {
  const { href } = location;
  afterEach(() => {
    history.replaceState(null, '', href);
  });

  async function opened(code: string, answers = {}): Promise<AiMaturityScan> {
    history.replaceState(null, '', `#scan=${code}`);
    const scan = await mount({ lang: 'en', resume: 'code link', answers });
    await until(() => parts(scan, 'guest').length > 0, 'the question');
    await scan.updateComplete;
    return scan;
  }

  it('with an invitation is asked about, and gone from the address when the colleague begins', async () => {
    const scan = await opened(invitationCode());
    expect(textIn(scan, 'guest')).to.contain(en.guestAsk);
    expect(location.hash).to.equal(`#scan=${invitationCode()}`);
    await press(scan, en.guestStart);
    expect(location.hash).to.equal('');
  });

  it('of a colleague opens the lead’s page, is asked about and taken in', async () => {
    const scan = await opened(voiceCode(HIGH), LEAD);
    expect(scan.result).to.equal(null);
    await press(scan, en.voiceTake);
    expect(location.hash).to.equal('');
    await press(scan, en.showResult);
    expect(resultOf(scan).voices?.count).to.equal(1);
  });

  it('goes back with the code of a colleague', async () => {
    const scan = await opened(invitationCode());
    await answered(scan);
    one(scan, 'button', en.keepCopyLink);
  });
});

it('no screen of several voices leaves a word in the console', async () => {
  const said = await consoleDuring(async () => {
    await answered(await arriving(invitationCode()));
    await press(await arriving(voiceCode(LOW), { answers: LEAD }), en.voiceTake);
  });
  expect(said).to.deep.equal([]);
});
