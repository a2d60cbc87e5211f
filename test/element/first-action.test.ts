import { expect } from '@open-wc/testing';
import '../../src/define.js';
import library from '../../src/content/advice/actions/text/en/index.js';
import { DONT_KNOW } from '../../src/engine/index.js';
import type { ActionWords } from '../../src/engine/index.js';
import { fill } from '../../src/i18n/index.js';
import en from '../../src/i18n/en.js';
import type { AiMaturityScan, Answers, Result } from '../../src/index.js';
import { assessment, dontKnowAll, labelsOf, LANGUAGES, middling, questionOf } from './support/built-in.js';
import { all, focused, has, names, one, parts, pictures, text, textIn } from './support/screen.js';
import { resultOf, shownResult } from './support/result.js';
import { look } from './support/trial.js';
import { Visitor } from './support/visitor.js';

const { situations } = library;
const { steps } = LANGUAGES.en.text;

/** A firm of twelve that has tried AI, in private accounts, and wants one step more. */
const climbing: Answers = {
  ...middling,
  'profile.size': '10-49',
  'profile.sector': 'construction',
  'profile.ambition': 'occasional',
  'use.frequency': 'tried',
  'use.reach': 'one',
  'use.embedding': 'no-task',
  'know.people.checking': 'not',
  'can.people.tools': 'private-accounts',
  'plans.barriers': ['cost', 'potential-unclear', 'privacy'],
};
/** On the step that it wants to be on. */
const content: Answers = { ...climbing, 'profile.ambition': 'exploring' };
const withoutAi: Answers = { ...climbing, 'profile.ambition': 'not-started', 'plans.support': ['none'] };

const card = (scan: AiMaturityScan) => parts(scan, 'first-action')[0];
const titlesOf = (ids: readonly (string | null)[]) =>
  ids.map((id) => library.actions[id as keyof typeof library.actions].title);
/** The title of an action, for every kind of firm. */
const everyTitle = (id: string | null) => {
  const { title, variants = {} }: ActionWords = library.actions[id as keyof typeof library.actions];
  return [title, ...Object.values(variants).flatMap((variant) => variant.title ?? [])];
};
const same = (one: readonly string[], other: readonly string[]) => [...one].sort().join() === [...other].sort().join();
/** Those of the plan, after the first. */
const rows = (scan: AiMaturityScan) => parts(scan, 'raise').filter((row) => row.closest('[part=plan]'));

describe('the first action', () => {
  it('stands at the top: its title, its first step, time, money and who; the rest at a button', async () => {
    const scan = await shownResult({ answers: climbing });
    const [first] = resultOf(scan).plan?.stages ?? [];
    const words = library.actions[first?.action as 'try-one-task'];
    const shown = text(card(scan) ?? null);
    expect(shown.startsWith(`${en.beginHere} ${words.title} `)).to.equal(true);
    const effort = [...(card(scan)?.querySelectorAll('.effort li') ?? [])].map(text);
    expect(effort[0]).to.match(/^\d+–\u2060\d+\u00A0hours$/);
    expect([en.moneyNone, en.moneyUnder500]).to.include(effort[1]);
    expect([en.whoYou, en.whoOne, en.whoFew]).to.include(effort[2]);
    const how = card(scan)?.querySelector('details');
    expect([how?.open, text(how?.querySelector('summary') ?? null)]).to.deep.equal([false, en.howTo]);
    expect([...(how?.querySelectorAll('ol > li') ?? [])]).to.have.length(words.steps.length - 1);
    expect(text(how ?? null))
      .to.include(`${en.howDone} ${words.done}`)
      .and.to.include(`${en.howWhy} ${words.why}`);
  });

  it('comes before the plan, which has the other stages in their order, each with its time', async () => {
    const scan = await shownResult({ answers: climbing });
    const stages = resultOf(scan).plan?.stages ?? [];
    const [first, ...others] = stages.map(({ action }) => everyTitle(action));
    expect(first).to.satisfy((titles: string[]) => titles.includes(text(card(scan)?.querySelector('h3') ?? null)));
    expect(rows(scan)).to.have.length(others.length);
    rows(scan).forEach((row, index) => {
      expect(others[index], `row ${index}`).to.include(text(row.querySelector('.row-title')));
    });
    expect(rows(scan).map((row) => row.getAttribute('value'))).to.deep.equal(others.map((_, index) => `${index + 2}`));
    for (const row of rows(scan)) expect(text(row.querySelector('summary'))).to.match(/\d\u00A0(?:hours?|days)$/);
  });

  it('at most six are open, the first one among them; the rest is one click away', async () => {
    const lowest = assessment.items.flatMap(({ id, options }) =>
      /^(?:know|want|can)\./.test(id) ? [[id, options[0]?.id ?? ''] as const] : [],
    );
    const answers = { ...middling, 'profile.ambition': 'strategic', ...Object.fromEntries(lowest) };
    const scan = await shownResult({ answers });
    const folded = rows(scan).filter((row) => row.closest('details.more'));
    expect(rows(scan).length).to.be.above(6);
    expect(rows(scan).length - folded.length).to.equal(5);
  });

  it('speaks of a task of the sector, with no gap left open', async () => {
    const scan = await shownResult({ answers: climbing });
    expect(text(scan.shadowRoot))
      .to.include('“quotations”')
      .and.not.to.match(/\{\w+\}/);
  });

  it('a quick scan has one, too', async () => {
    const scan = await shownResult({ depth: 'quick', answers: climbing });
    const [title] = titlesOf([resultOf(scan).quickAction]);
    expect(text(card(scan) ?? null).startsWith(`${situations.quick.title} ${title}`)).to.equal(true);
  });
});

describe('what is said first', () => {
  const lead = (scan: AiMaturityScan) => text(scan.shadowRoot?.querySelector('.lead') ?? null);

  it('a wish more than one step up: one step first', async () => {
    const scan = await shownResult({ answers: { ...climbing, 'profile.ambition': 'strategic' } });
    const values = { wish: steps.strategic.title, next: steps.occasional.title };
    expect(textIn(scan, 'plan')).to.include(fill(situations.severalUp.description, values));
  });

  it('a step that stands on too little: what it stands on comes first, and that is said', async () => {
    const lowest = /^(?:know|want)\.organisation\./;
    const lacking = assessment.items.flatMap(({ id, options }) =>
      lowest.test(id) ? [[id, options[0]?.id ?? '']] : [],
    );
    const answers = { ...climbing, ...(Object.fromEntries(lacking) as Answers) };
    const scan = await shownResult({ answers });
    expect(resultOf(scan).plan?.stages.some(({ foundation }) => foundation)).to.equal(true);
    expect(textIn(scan, 'plan'))
      .to.include(fill(situations.foundations.description, { step: steps.exploring.title }))
      .and.to.include(`${en.planMonth} · ${situations.foundations.title}`);
  });

  it('the wish is reached: that, what makes the step hold, and the way up folded', async () => {
    const scan = await shownResult({ answers: content });
    expect(lead(scan)).to.include(situations.reached.title);
    const { hold } = resultOf(scan);
    const shown = [card(scan), ...parts(scan, 'raise').filter((row) => row.closest('.more') === null)].map((one) =>
      text(one ?? null),
    );
    for (const title of titlesOf(hold?.stages.map(({ action }) => action) ?? []))
      expect(shown.some((one) => one.includes(title))).to.equal(true);
    const fold = [...(parts(scan, 'plan')[0]?.querySelectorAll('details.more') ?? [])].at(-1);
    expect(text(fold?.querySelector('summary') ?? null)).to.equal(situations.reached.more);
    // Nobody says when to begin with what a firm does not want yet.
    expect(fold?.querySelectorAll('.raises')).to.have.length(1);
    expect(fold?.querySelector('.group-title')).to.equal(null);
  });

  it('no wish for AI: two checks, no action, and nothing of a next step in sight', async () => {
    const scan = await shownResult({ answers: withoutAi });
    expect(text(card(scan) ?? null).startsWith(situations.without.title)).to.equal(true);
    expect(card(scan)?.querySelectorAll('li')).to.have.length(2);
    for (const part of ['raise', 'cell', 'barrier'])
      for (const one of parts(scan, part)) expect(one.closest('details'), part).not.to.equal(null);
    expect(parts(scan, 'barrier').length).to.be.above(0);
    expect(textIn(scan, 'support')).to.include(situations.noSupport.description);
    expect(parts(scan, 'other-ways')).to.deep.equal([]);
  });

  it('the highest step', async () => {
    const best = Object.fromEntries(
      Object.entries(climbing).map(([id, answer]) => {
        const options = Object.keys(LANGUAGES.en.text.items[id as 'use.reach'].options);
        return [
          id,
          /^(?:use|know|want|can)\./.test(id) && typeof answer === 'string' ? (options.at(-1) ?? '') : answer,
        ];
      }),
    );
    const scan = await shownResult({ answers: best });
    expect(lead(scan)).to.include(situations.top.title);
    expect(text(card(scan) ?? null)).to.equal(en.holdNothing);
  });

  it('nothing is known: what to find out, and no plan', async () => {
    const scan = await shownResult({ answers: dontKnowAll });
    expect(names(scan, 'heading').slice(0, 2)).to.deep.equal([en.unknownTitle, en.findOutTitle]);
    expect(textIn(scan, 'undecided')).to.include(en.findOutAsk);
    expect(pictures(scan)).to.deep.equal([]);
    const letter = new URL(one(scan, 'link', en.findOutSend).getAttribute('href') ?? '');
    expect(letter.protocol).to.equal('mailto:');
    const questions = (scan.result?.undecided ?? []).map((id, at) => `${at + 1}. ${questionOf('en', id)}`);
    expect(letter.searchParams.get('body')?.split('\r\n')).to.deep.equal(questions);
    for (const part of ['plan', 'raise', 'cells', 'support']) expect(parts(scan, part), part).to.deep.equal([]);
  });

  it('a range: what to find out in place of the first action, and the whole plan under it', async () => {
    const scan = await shownResult({ answers: { ...climbing, 'use.frequency': DONT_KNOW } });
    expect(textIn(scan, 'undecided').startsWith(`${en.findOutTitle} ${en.resultRangeWhy}`)).to.equal(true);
    expect(parts(scan, 'raise')).to.have.length(resultOf(scan).plan?.stages.length ?? 0);
  });
});

describe('a range that one answer settles', () => {
  const question = questionOf('en', 'use.frequency');
  const range = () => shownResult({ answers: { ...climbing, 'use.frequency': DONT_KNOW } });

  it('the question is there to be answered; the button comes with another answer', async () => {
    const scan = await range();
    const visitor = new Visitor(scan);
    expect(names(scan, 'group')).to.include(question);
    expect(has(scan, 'button', en.showResult)).to.equal(false);
    await visitor.choose(question, labelsOf('en', 'use.frequency', 'weekly')[0] ?? '');
    expect(scan.result?.step?.low).not.to.equal(scan.result?.step?.high);
    expect(has(scan, 'button', en.showResult)).to.equal(true);
  });

  it('the step settles on the spot: a new result, told to the page and read from its heading', async () => {
    const scan = await range();
    const results: Result[] = [];
    scan.addEventListener('scan-result', ({ detail }) => results.push(detail));
    const visitor = new Visitor(scan);
    await visitor.choose(question, labelsOf('en', 'use.frequency', 'weekly')[0] ?? '');
    await visitor.press(en.showResult);
    const [settled] = results;
    expect(results).to.have.length(1);
    expect(settled?.answers['use.frequency']).to.equal('weekly');
    expect(settled?.step?.low).to.equal(settled?.step?.high);
    expect(focused()).to.equal(all(scan, 'heading')[0]);
    expect(text(focused())).to.include(`step ${settled?.step?.low}`);
    expect(parts(scan, 'undecided')).to.deep.equal([]);
  });

  it('in a trial there is nothing to answer', async () => {
    const scan = await range();
    await look(scan, 'use.reach');
    all(scan, 'radio').at(-1)?.click();
    await scan.updateComplete;
    expect(parts(scan, 'trial-note')).to.have.length(1);
    expect(parts(scan, 'undecided').flatMap((part) => [...part.querySelectorAll('input')])).to.deep.equal([]);
  });
});

describe('answers to barriers', () => {
  it('each that was named, with its answer; an action of the plan by its number, another with its how', async () => {
    const scan = await shownResult({ answers: climbing });
    const { options } = LANGUAGES.en.text.items['plans.barriers'];
    const shown = parts(scan, 'barrier').map(text);
    expect(shown).to.have.length(3);
    for (const id of ['cost', 'potential-unclear', 'privacy'] as const)
      expect(shown.some((one) => one.startsWith(`${options[id]} ${library.barriers[id].text}`), id)).to.equal(true);
    const count = resultOf(scan).plan?.stages.length ?? 0;
    const numbers = shown.flatMap((one) => /Action (\d+) of your plan/.exec(one)?.[1] ?? []).map(Number);
    expect(numbers.every((number) => number >= 1 && number <= count)).to.equal(true);
    const examples = Object.values(library.sectors.construction).map(({ example }) => example);
    expect(parts(scan, 'barrier').map((one) => [...one.querySelectorAll('ul > li')].map(text))).to.satisfy(
      (lists: string[][]) => lists.some((list) => same(list, examples)),
    );
  });

  it('none named: no heading', async () => {
    const scan = await shownResult({ answers: { ...climbing, 'plans.barriers': ['none'] } });
    expect([parts(scan, 'barriers'), has(scan, 'heading', en.barriersTitle)]).to.deep.equal([[], false]);
  });
});

describe('the page as a whole', () => {
  it('is short while its rows are closed, and begins with the step and the first action', async () => {
    const scan = await shownResult({ answers: climbing });
    expect(all(scan, 'heading').slice(0, 2).map(text)[1]).to.equal(text(card(scan)?.querySelector('h3') ?? null));
    expect(
      (scan.shadowRoot?.querySelector<HTMLElement>('[part=result]')?.innerText ?? '').split(/\s+/).length,
    ).to.be.below(450);
  });

  for (const [title, answers] of Object.entries({ climbing, content, withoutAi })) {
    it(`no line stands twice in sight: ${title}`, async () => {
      const scan = await shownResult({ answers });
      const lines = (scan.shadowRoot?.querySelector<HTMLElement>('[part=result]')?.innerText ?? '')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line.split(' ').length > 4);
      expect(lines.filter((line, index) => lines.indexOf(line) !== index)).to.deep.equal([]);
    });
  }
});
