import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { DONT_KNOW } from '../../src/engine/index.js';
import { fill } from '../../src/i18n/index.js';
import { en } from '../../src/i18n/en.js';
import type { AiMaturityScan, Answers } from '../../src/index.js';
import { LANGUAGES, middling } from './support/built-in.js';
import { hear } from './support/events.js';
import { all, announced, focused, names, one, parts, textIn, words } from './support/screen.js';
import { choose, press, resultOf, shownResult } from './support/result.js';
import { complete, small } from './support/small.js';

const { items, steps } = LANGUAGES.en.text;
/** One change short of step 4. */
const almost: Answers = { ...middling, 'use.frequency': 'weekly' };
const embedding = items['use.embedding'];
const process = embedding.options['one-process'];

async function look(scan: AiMaturityScan, item: string): Promise<void> {
  const select = one(scan, 'choice', en.tryQuestion) as HTMLSelectElement;
  select.value = item;
  select.dispatchEvent(new Event('change'));
  await scan.updateComplete;
}

async function tried(answers: Answers = almost, item: keyof typeof items = 'use.embedding', option = process) {
  const scan = await shownResult({ answers });
  await look(scan, item);
  const before = words(scan);
  const heard = hear();
  const told = JSON.stringify([scan.result, scan.answers]);
  await choose(scan, items[item].question, option);
  return { scan, before, heard, told };
}

const position = (step: number, name: string) => fill(en.resultStep, { step, steps: 5, name });

describe('another answer, tried out on the result page', () => {
  it('the questions to choose from: asked, with one answer, and of weight', async () => {
    const scan = await shownResult({ answers: { ...middling, 'use.frequency': 'never' } });
    const options = [...all(scan, 'choice')[0]!.querySelectorAll('option')].map(({ value }) => value);
    expect(options).to.include('use.frequency').and.to.include('can.people.help');
    for (const id of ['use.reach', 'use.technologies', 'profile.size', 'plans.barriers']) {
      expect(options).not.to.include(id);
    }
  });

  it('shows which is the own answer, and tries nothing before another is chosen', async () => {
    const scan = await shownResult({ answers: almost });
    await look(scan, 'use.embedding');
    const own = `${embedding.options['agreed-tasks']} ${en.tryOwn}`;
    expect(names(scan, 'radio')).to.include(own);
    expect((one(scan, 'radio', own) as HTMLInputElement).checked).to.equal(true);
    expect([parts(scan, 'trial-note'), announced(scan)]).to.deep.equal([[], '']);
  });

  it('step, reasons and plan move, and a note stands above', async () => {
    const { scan } = await tried();
    expect(names(scan, 'heading')[0]).to.equal(position(4, steps.integrated.title));
    expect(textIn(scan, 'plan')).to.include(fill(en.planTitle, { step: 5, name: steps.strategic.title }));
    const note = fill(en.tryNote, { label: embedding.label, answer: process });
    expect(textIn(scan, 'trial-note')).to.equal(`${note} ${en.tryPutBack} ${en.tryNoteOwn}`);
    expect(words(scan).startsWith(note)).to.equal(true);
  });

  it('the scores move', async () => {
    const { people } = { people: LANGUAGES.en.text.dimensions['know.people'].title };
    const { scan } = await tried(almost, 'know.people.training', items['know.people.training'].options.none);
    const row = [...all(scan, 'table')[0]!.querySelectorAll('tr')].find((tr) => tr.textContent.includes(people));
    expect(row?.querySelector('td')?.textContent).to.equal('25');
  });

  const outcomes: [string, Answers, string, string][] = [
    [
      'another step',
      almost,
      process,
      `${fill(en.tryOther, { step: fill(en.tryStep, { step: 4, name: steps.integrated.title }), before: fill(en.tryStep, { step: 3, name: steps.occasional.title }) })}`,
    ],
    [
      'the same step',
      middling,
      process,
      `${fill(en.trySame, { step: fill(en.tryStep, { step: 3, name: steps.occasional.title }) })} ${fill(en.tryPlan, { then: 1, now: 2 })}`,
    ],
    [
      'instead of a range',
      { ...almost, 'use.embedding': DONT_KNOW },
      process,
      fill(en.tryOther, {
        step: fill(en.tryStep, { step: 4, name: steps.integrated.title }),
        before: fill(en.trySteps, { low: 2, high: 4 }),
      }),
    ],
  ];
  for (const [title, answers, option, said] of outcomes) {
    it(`${title} is announced`, async () => {
      const { scan } = await tried(answers, 'use.embedding', option);
      expect(announced(scan)).to.include(`${fill(en.tryWith, { answer: option })} ${said}`);
    });
  }

  it('what was sent stays what it is, and nobody is told', async () => {
    const { heard, scan, told } = await tried();
    expect([JSON.stringify([scan.result, scan.answers]), heard.types()]).to.deep.equal([told, []]);
    await press(scan, en.startAgain);
    await press(scan, en.startAgainNo);
    expect([JSON.stringify([scan.result, scan.answers]), heard.types()]).to.deep.equal([told, []]);
    expect(resultOf(scan).step.low).to.equal(3);
  });
});

describe('the end of a trial', () => {
  const ends: [string, (scan: AiMaturityScan) => Promise<void>, (scan: AiMaturityScan) => Element | undefined][] = [
    ['put back, in the note', (scan) => putBack(scan, 0), (scan) => all(scan, 'heading')[0]],
    ['put back, beside the options', (scan) => putBack(scan, 1), (scan) => all(scan, 'choice')[0]],
  ];
  for (const [title, end, focus] of ends) {
    it(`${title}: every word is as before, and the focus is not lost`, async () => {
      const { before, heard, scan, told } = await tried();
      await end(scan);
      expect(words(scan)).to.equal(before);
      expect(focused()).to.equal(focus(scan));
      expect([JSON.stringify([scan.result, scan.answers]), heard.types()]).to.deep.equal([told, []]);
    });
  }

  it('the own answer again: every word is as before', async () => {
    const { before, scan } = await tried();
    await choose(scan, embedding.question, embedding.options['agreed-tasks']);
    expect(words(scan)).to.equal(before);
  });

  it('another question: the own result, and that question', async () => {
    const { scan } = await tried();
    await look(scan, 'use.reach');
    expect(names(scan, 'heading')[0]).to.equal(position(3, steps.occasional.title));
    expect(names(scan, 'group')).to.deep.equal([items['use.reach'].question]);
    expect(parts(scan, 'trial-note')).to.deep.equal([]);
  });

  it('leaving the page: on coming back there is the own result', async () => {
    const { scan } = await tried();
    await press(scan, en.changeAnswers);
    await press(scan, en.showResult);
    expect(names(scan, 'heading')[0]).to.equal(position(3, steps.occasional.title));
    expect([parts(scan, 'trial-note').length, names(scan, 'group')]).to.deep.equal([0, []]);
  });

  it('another assessment', async () => {
    const { scan } = await tried();
    Object.assign(scan, { assessment: small(), answers: complete });
    await scan.updateComplete;
    await press(scan, en.resume);
    await press(scan, en.showResult);
    expect([parts(scan, 'trial-note').length, names(scan, 'group')]).to.deep.equal([0, []]);
  });
});

async function putBack(scan: AiMaturityScan, place: number): Promise<void> {
  all(scan, 'button')
    .filter((button) => button.textContent.trim() === en.tryPutBack)
    [place]?.click();
  await scan.updateComplete;
}
