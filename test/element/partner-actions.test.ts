import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { fill } from '../../src/i18n/index.js';
import en from '../../src/i18n/en.js';
import type { AiMaturityScan, Answers } from '../../src/index.js';
import { copied } from './support/clipboard.js';
import { anything } from './support/mount.js';
import { middling } from './support/built-in.js';
import { shownResult } from './support/result.js';
import { all, parts, text, textIn } from './support/screen.js';

const URL = 'https://example.org/afternoon';
const evidence = { grade: 'expert', asOf: '2026-11' };
const effort = { kind: 'safe', who: 'one', hours: [1, 2], money: 'none', evidence };
const words = { why: 'W.', steps: ['Take the list.', 'Tick it.'], done: 'Done so.' };

/** A partner's file that hides an action, replaces one, adds one for a sector, and has an offer next to some. */
function file(offer: object = {}): unknown {
  return anything({
    ...{ id: 'guild', version: '1.0.0', languages: ['en'], hides: ['budget-for-a-year', 'money-on-request'] },
    entries: [
      {
        ...{ id: 'afternoon', form: 'peers', dimensions: [], barriers: [], url: URL },
        ...{ actions: ['checks-per-task', 'guild-rules'], ...offer },
      },
    ],
    texts: { en: { afternoon: { title: 'An afternoon of the guild', description: 'D.', provider: 'Guild' } } },
    actions: [
      { ...effort, id: 'checks-per-task', item: 'know.people.checking', to: 'written-checks' },
      { ...effort, id: 'guild-rules', item: 'know.organisation.rules', to: 'own-rules', sectors: ['construction'] },
    ],
    actionTexts: {
      en: {
        'checks-per-task': { title: 'Use the list of the guild', ...words },
        'guild-rules': { title: 'Take the rules of the guild', ...words },
      },
    },
  });
}

/** A builder whose plan has written checks, rules of its own and money on the way to the next step. */
const answers: Answers = {
  ...middling,
  'profile.sector': 'construction',
  'use.frequency': 'daily',
  'use.reach': 'department',
  'use.embedding': 'one-process',
};

const shown = (more: Answers = {}, offer: object = {}): Promise<AiMaturityScan> =>
  shownResult({ answers: { ...answers, ...more }, supportCatalogue: anything(file(offer)) });

const rowOf = (scan: AiMaturityScan, title: string) =>
  parts(scan, 'raise').find((row) => text(row).includes(title)) ?? null;
const linkIn = (row: HTMLElement | null) => row?.querySelector('dd a');

describe('actions in the file of a partner', () => {
  it('one replaces the built-in one, one is added for a sector, and a hidden one leaves the answer', async () => {
    const scan = await shown();
    const plan = parts(scan, 'raise').map(text).join(' ');
    expect(plan).to.include('Use the list of the guild').and.to.include('Take the rules of the guild');
    expect(plan).not.to.include('Write down what to check, task by task').and.not.to.include('Set a budget for AI');
    expect(plan).to.include('There is a fixed budget for this year');
  });

  it('an offer stands next to the actions that it names, with its address and whose it is', async () => {
    const scan = await shown();
    for (const title of ['Use the list of the guild', 'Take the rules of the guild']) {
      const link = linkIn(rowOf(scan, title));
      expect(link?.getAttribute('href'), title).to.equal(URL);
      expect(text(link?.closest('dd') ?? null)).to.equal(
        `An afternoon of the guild ${en.opensNew} ${fill(en.supportProvider, { provider: 'Guild' })}`,
      );
    }
    expect(all(scan, 'link').filter((link) => link.closest('dd'))).to.have.length(2);
  });

  it('the copied text has it too', async () => {
    const said = fill(en.labelled, { label: en.howHelp, value: `An afternoon of the guild: ${URL}` });
    const [copy] = await copied(await shown(), 'takes');
    expect(copy).to.include(said);
  });

  it('not where its filters exclude the firm', async () => {
    expect(linkIn(rowOf(await shown({}, { sizes: ['1'] }), 'Use the list of the guild'))).to.equal(null);
  });

  it('and not for whoever wants no support', async () => {
    const scan = await shown({ 'plans.support': ['none'] });
    expect(linkIn(rowOf(scan, 'Use the list of the guild'))).to.equal(null);
    expect(textIn(scan, 'support')).to.include(en.supportFitTitle);
  });
});
