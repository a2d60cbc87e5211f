import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { DONT_KNOW } from '../../src/engine/index.js';
import { fill } from '../../src/i18n/index.js';
import en from '../../src/i18n/en.js';
import type { Answers } from '../../src/index.js';
import { LANGUAGES, middling } from './support/built-in.js';
import { all, announced, names, one, parts, textIn, words } from './support/screen.js';
import { press, resultOf, shownResult } from './support/result.js';
import { almost, embedding, look, process, tried } from './support/trial.js';

const { items, steps } = LANGUAGES.en.text;

const position = (step: number, name: string) => fill(en.resultStep, { step, steps: 5, name });

describe('another answer, tried out on the result page', () => {
  it('the questions to choose from: asked, with one answer, and of weight', async () => {
    const scan = await shownResult({ answers: { ...middling, 'use.frequency': 'never' } });
    const options = [...(all(scan, 'choice')[0]?.querySelectorAll('option') ?? [])].map(({ value }) => value);
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
    expect(textIn(scan, 'trial-note')).to.include(note);
    expect(words(scan).indexOf(note)).to.be.below(words(scan).indexOf(position(4, steps.integrated.title)));
  });

  it('the scores move', async () => {
    const people = LANGUAGES.en.text.dimensions['know.people'].title;
    const { scan } = await tried(almost, 'know.people.training', items['know.people.training'].options.nobody);
    const row = [...(all(scan, 'table')[1]?.querySelectorAll('tr') ?? [])].find((tr) =>
      tr.textContent.includes(people),
    );
    expect(row?.querySelector('td')?.textContent).to.equal('25');
  });

  const outcomes: [string, Answers, string, string][] = [
    [
      'another step',
      almost,
      process,
      fill(en.tryOther, {
        step: fill(en.tryStep, { step: 4, name: steps.integrated.title }),
        before: fill(en.tryStep, { step: 3, name: steps.occasional.title }),
      }),
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
    expect(resultOf(scan).step?.low).to.equal(3);
  });
});
