// Runs in every engine: keyboard, focus.
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { encodeAnswers, encodeVoice, withVoices } from '../../src/engine/index.js';
import { assessmentHash as hash } from '../../src/content/hash.js';
import { fill } from '../../src/i18n/index.js';
import en from '../../src/i18n/en.js';
import { assessment } from './support/built-in.js';
import { alike } from './support/engine.js';
import { hear } from './support/events.js';
import { press, resultOf, shownResult } from './support/result.js';
import { all, announced, focused, parts, text, textIn } from './support/screen.js';
import {
  answersAt,
  asking,
  colleagueAnswers,
  HIGH,
  invitationCode,
  LEAD,
  leftOver,
  LOW,
  takeIn,
  voiceCode,
  VOICES,
} from './support/voices.js';

describe('the one who leads the scan', () => {
  it('invites two colleagues, who answer on their phones, sees the range and what to talk about, and takes one out', async () => {
    const scan = await asking();
    const invitation = text(parts(scan, 'ask-colleagues')[0]?.querySelector('[part="code"]') ?? null);
    const codes = [await colleagueAnswers(invitation, LOW), await colleagueAnswers(invitation, HIGH)];
    const heard = hear();
    const before = resultOf(scan);
    await takeIn(scan, codes.join('\n'));

    const [told] = heard.results();
    expect(told).to.equal(scan.result);
    expect(told?.id).not.to.equal(before.id);
    expect(told?.voices).to.deep.equal(withVoices(assessment, before, [LOW, HIGH]).voices);
    expect(told?.answers).to.deep.equal(LEAD);

    expect(announced(scan)).to.contain(fill(en.voicesTaken, { colleagues: fill(en.voicesMany, { count: 2 }) }));
    expect(text(focused())).to.contain(fill(en.voicesMany, { count: 2 }));
    const { discuss = [], step } = told?.voices ?? {};
    expect(step).to.deep.include({ low: 2, high: 4 });
    expect(discuss.length).to.equal(VOICES.length);
    expect(textIn(scan, 'voices')).to.contain(fill(en.seenBetween, { colleagues: '2 colleagues', low: 2, high: 4 }));
    expect(textIn(scan, 'voices')).to.contain(en.seenTalkHow).and.to.contain(en.talkTools);
    expect(textIn(scan, 'voices')).not.to.contain(en.seenMiddle);

    const outs = all(scan, 'button').filter((button) => text(button) === en.voicesOut);
    expect(outs).to.have.length(2);
    outs[0]?.click();
    await scan.updateComplete;
    expect(resultOf(scan).voices?.count).to.equal(1);
    expect(resultOf(scan).voices).to.deep.equal(withVoices(assessment, before, [HIGH]).voices);
    expect(announced(scan)).to.contain('Taken out: Colleague 1');
  });

  alike('sees the middle answer of colleagues from three on', async () => {
    const scan = await asking();
    await takeIn(scan, [LOW, HIGH, answersAt(3)].map((answers) => voiceCode(answers)).join(' '));
    expect(resultOf(scan).voices?.count).to.equal(3);
    const shown = textIn(scan, 'voices');
    expect(shown).to.contain(en.seenMiddle).and.to.contain('A few times a month');
    expect(shown).not.to.contain(en.seenWhoFew);
  });

  alike('with all taken out has the result of before, but for its id', async () => {
    const scan = await asking();
    const before = resultOf(scan);
    await takeIn(scan, voiceCode(LOW));
    await press(scan, fill(en.voicesOutName, { name: nameOf(voiceCode(LOW)) }));
    const after = resultOf(scan);
    expect(after.id).not.to.equal(before.id);
    expect(after).to.deep.equal({ ...before, id: after.id });
    expect(parts(scan, 'voices')).to.have.length(0);
  });

  alike('changes an answer, and colleagues still count', async () => {
    const scan = await asking();
    await takeIn(scan, voiceCode(LOW));
    await press(scan, en.changeAnswers);
    await press(scan, en.showResult);
    expect(resultOf(scan).voices?.count).to.equal(1);
  });

  alike('starts again, and they are gone', async () => {
    const scan = await asking();
    await takeIn(scan, voiceCode(LOW));
    await press(scan, en.startAgain);
    await press(scan, en.startAgainYes);
    scan.answers = { ...LEAD };
    await scan.updateComplete;
    scan.start();
    await scan.updateComplete;
    await press(scan, en.showResult);
    expect(Object.hasOwn(resultOf(scan), 'voices')).to.equal(false);
  });
});

function nameOf(code: string): string {
  return fill(en.voicesColleague, { number: 1, end: code.slice(-5) });
}

describe('a code that cannot be taken in', () => {
  const good = voiceCode(HIGH);
  const own = encodeAnswers(assessment, LEAD, { hash, date: '2026-11-30' });
  const wrong: readonly (readonly [what: string, typed: string, message: string])[] = [
    ['nothing', '  ', en.voicesEmpty],
    ['a mistyped code', good.replace(/.$/, (last) => (last === '7' ? '8' : '7')), en.voicesMistyped],
    ['half a code', good.slice(0, 9), en.voicesMistyped],
    ['a character that no code has', `${good}!`, en.voicesMistyped],
    ['a code of another scan', encodeVoice({ ...assessment, id: 'coffee' }, HIGH, { hash }), en.voicesOther],
    ['the code of one’s own answers', own, en.voicesAnswers],
    ['the invitation', invitationCode(), en.voicesIsInvitation],
  ];
  for (const [what, typed, message] of wrong) {
    alike(`${what}: is said, and stays in the field`, async () => {
      const scan = await asking();
      await takeIn(scan, typed);
      const { field, problems } = leftOver(scan);
      expect(problems).to.have.length(1);
      expect(problems[0]).to.contain(message);
      expect(field).to.equal(typed.trim());
      expect(focused()?.localName).to.equal('textarea');
      expect(Object.hasOwn(resultOf(scan), 'voices')).to.equal(false);
    });
  }

  alike('stands among good ones: those are taken in, and it alone is left', async () => {
    const scan = await asking();
    await takeIn(scan, `${good}\n${own}`);
    expect(resultOf(scan).voices?.count).to.equal(1);
    expect(leftOver(scan).field).to.equal(own);
  });

  alike('the same twice: is said, and counts once', async () => {
    const scan = await asking();
    await takeIn(scan, good);
    await takeIn(scan, good.toLowerCase().replaceAll('-', ' '));
    expect(leftOver(scan).problems[0]).to.contain(en.voicesTwice);
    expect(resultOf(scan).voices?.count).to.equal(1);
  });

  alike('the tenth: is said, and the nine stay', async () => {
    const scan = await asking();
    await takeIn(scan, Array.from({ length: 10 }, (_, mark) => voiceCode(HIGH, mark)).join(', '));
    expect(resultOf(scan).voices?.count).to.equal(9);
    const { field, problems } = leftOver(scan);
    expect(problems[0]).to.contain(en.voicesFull);
    expect(field).to.equal(voiceCode(HIGH, 9));
  });
});

describe('the row to ask colleagues', () => {
  alike('is not there for somebody who works alone, or where the page wants no codes', async () => {
    const alone = await shownResult({ answers: { ...LEAD, 'profile.size': '1' } });
    expect(parts(alone, 'ask-colleagues')).to.have.length(0);
    const none = await shownResult({ answers: LEAD, resume: 'none' });
    expect(parts(none, 'ask-colleagues')).to.have.length(0);
  });

  alike('says what the invitation holds of the answers', async () => {
    const scan = await asking();
    expect(textIn(scan, 'ask-colleagues')).to.contain(fill(en.voicesHolds, { items: 'Size of the firm' }));
  });
});
