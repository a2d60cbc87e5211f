import { expect } from '@open-wc/testing';
import '../../src/define.js';
import en from '../../src/i18n/en.js';
import { begin, START, tellsLast } from './support/coffee.js';
import { names, text } from './support/screen.js';
import { complete, EXTRAS, HOW_OFTEN, small } from './support/small.js';

describe('what the visitor does is told once, and bubbles out of shadow trees', () => {
  it('start', async () => {
    const { heard, visitor } = await begin();
    await visitor.press(en.start);
    tellsLast(heard, ['scan-start'], START);
  });

  it('start, back to the first screen and on again: one start', async () => {
    const { heard, visitor } = await begin();
    await visitor.press(en.start);
    await visitor.press(en.back);
    await visitor.press(en.start);
    tellsLast(heard, ['scan-start'], START);
  });

  it('an answer: id, value and progress on the path as it is now', async () => {
    const { heard, visitor } = await begin();
    await visitor.press(en.start);
    await visitor.choose(HOW_OFTEN, 'Never');
    const detail = { question: 'coffee.how-often', value: 'never', progress: { answered: 1, total: 2 } };
    tellsLast(heard, ['scan-start', 'scan-answer'], detail);
  });

  it('several options: the whole list each time, in the order of the definition', async () => {
    const { heard, scan, visitor } = await begin();
    scan.answers = { 'coffee.how-often': 'never' };
    await scan.updateComplete;
    await visitor.press(en.resume);
    await visitor.tick(EXTRAS, 'Sugar', 'Milk', 'Sugar');
    const values = heard.details('scan-answer').map((detail) => (detail as { value: unknown }).value);
    expect(values).to.deep.equal([['sugar'], ['milk', 'sugar'], ['milk']]);
  });

  it('result', async () => {
    const { heard, scan, visitor } = await begin();
    scan.answers = complete;
    await scan.updateComplete;
    await visitor.press(en.resume);
    await visitor.press(en.showResult);
    tellsLast(heard, ['scan-start', 'scan-result'], scan.result);
    expect(scan.result?.answers).to.deep.equal(complete);
  });

  it('a second result, after a change: another id, the same start', async () => {
    const { heard, scan, visitor } = await begin();
    scan.answers = complete;
    await scan.updateComplete;
    await visitor.press(en.resume);
    await visitor.press(en.showResult);
    await visitor.press(en.changeAnswers);
    await visitor.press(en.showResult);
    const [first, second] = heard.results();
    expect(heard.types()).to.deep.equal(['scan-start', 'scan-result', 'scan-result']);
    expect(second?.id).not.to.equal(first?.id);
    expect(second).to.deep.equal({ ...first, id: second?.id, completedAt: second?.completedAt });
  });

  it('reset, after the visitor confirmed it', async () => {
    const { heard, scan, visitor } = await begin();
    scan.answers = complete;
    await scan.updateComplete;
    await visitor.press(en.resume);
    await visitor.press(en.showResult);
    await visitor.press(en.startAgain);
    expect(text(scan.shadowRoot)).to.include(en.startAgainQuestion);
    await visitor.press(en.startAgainNo);
    expect(heard.types()).not.to.include('scan-reset');
    await visitor.press(en.startAgain);
    await visitor.press(en.startAgainYes);
    tellsLast(heard, ['scan-start', 'scan-result', 'scan-reset'], {});
    expect([scan.stage, scan.result, scan.answers]).to.deep.equal(['intro', null, {}]);
    expect(names(scan, 'button')[0]).to.equal(en.start);
  });
});

describe('what the host sets is told to nobody', () => {
  it('answers, language, layout, level, words and another definition', async () => {
    const { heard, scan } = await begin();
    scan.answers = complete;
    scan.layout = 'section';
    scan.headingLevel = 3;
    scan.messages = { start: 'Go' };
    await scan.updateComplete;
    scan.lang = 'nl';
    await scan.updateComplete;
    scan.assessment = small((definition) => Object.assign(definition, { id: 'other' }));
    await scan.updateComplete;
    expect(heard.types()).to.deep.equal([]);
  });

  it('answers set on the result page: back to the answers, without an event', async () => {
    const { heard, scan, visitor } = await begin();
    scan.answers = complete;
    await scan.updateComplete;
    await visitor.press(en.resume);
    await visitor.press(en.showResult);
    const before = heard.events.length;
    scan.answers = { ...complete, 'coffee.how-often': 'daily' };
    await scan.updateComplete;
    expect([scan.stage, scan.result, heard.events.length]).to.deep.equal(['review', null, before]);
  });

  it('a host that changes what it was handed harms nothing', async () => {
    const { heard, scan, visitor } = await begin();
    scan.answers = { 'coffee.how-often': 'never' };
    await scan.updateComplete;
    await visitor.press(en.resume);
    await visitor.tick(EXTRAS, 'Milk');
    const { value } = heard.details('scan-answer')[0] as { value: string[] };
    try {
      value.push('no-such-thing');
    } catch {
      // Frozen is as good.
    }
    (scan.answers as Record<string, unknown>)['coffee.how-often'] = 'nonsense';
    expect(scan.answers).to.deep.equal({ 'coffee.how-often': 'never', extras: ['milk'] });
    await visitor.press(en.continue);
    expect(scan.stage).to.equal('review');
  });
});
