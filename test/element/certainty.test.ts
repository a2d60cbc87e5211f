import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { DONT_KNOW } from '../../src/engine/index.js';
import { fill } from '../../src/i18n/index.js';
import en from '../../src/i18n/en.js';
import type { Answers } from '../../src/index.js';
import { dontKnowAll, LANGUAGES, middling, nothingYet } from './support/built-in.js';
import { parts, text, textIn } from './support/screen.js';
import { shownResult } from './support/result.js';
import { small } from './support/small.js';

const { items } = LANGUAGES.en.text;
const tips = (label: string, answer: string, step: number) => fill(en.sureTippingItem, { label, answer, step });
const oftenTried = tips(items['use.frequency'].label, items['use.frequency'].options.tried, 2);

/** Each use fact is just what step 4 asks for. */
const justIntegrated: Answers = {
  ...middling,
  'use.frequency': 'weekly',
  'use.reach': 'several',
  'use.embedding': 'one-process',
  'use.results': 'impressions',
  'use.direction': 'not-discussed',
};

const CASES: [string, Answers, string, [number, number], string[]][] = [
  ['firm', middling, en.sureFirm, [9, 10], [oftenTried]],
  [
    'fairly firm',
    { ...middling, 'use.reach': 'one', 'use.embedding': 'loose-tasks' },
    en.sureFairly,
    [7, 10],
    [
      oftenTried,
      tips(items['use.reach'].label, items['use.reach'].options.nobody, 2),
      tips(items['use.embedding'].label, items['use.embedding'].options['no-task'], 2),
    ],
  ],
  [
    'borderline',
    justIntegrated,
    en.sureBorderline,
    [5, 9],
    [
      tips(items['use.frequency'].label, items['use.frequency'].options.monthly, 3),
      tips(items['use.reach'].label, items['use.reach'].options.one, 3),
      tips(items['use.embedding'].label, items['use.embedding'].options['agreed-tasks'], 3),
      tips(items['use.results'].label, items['use.results'].options['not-looked-at'], 3),
    ],
  ],
  ['too few changes for a word', nothingYet, '', [1, 2], [oftenTried]],
];

describe('how sure the step is', () => {
  for (const [title, answers, word, [unchanged, changes], list] of CASES) {
    it(`${title}: the word, what was counted, and the changes that would give another step`, async () => {
      const scan = await shownResult({ answers });
      const counted = fill(en.sureCount, { unchanged, changes });
      expect(textIn(scan, 'certainty').startsWith([word, counted].filter(Boolean).join(' '))).to.equal(true);
      const [block] = parts(scan, 'certainty');
      expect(text(block?.querySelector('summary') ?? null)).to.equal(en.sureTipping);
      expect([...(block?.querySelectorAll('li') ?? [])].map(text)).to.deep.equal(list);
    });
  }

  it('a question with several options tips by their number', async () => {
    const assessment = small((it) => Object.assign(it.steps[1] ?? {}, { gate: { item: 'extras', atLeast: 2 } }));
    const answers = { 'coffee.how-often': 'never', extras: ['milk', 'sugar'] };
    const scan = await shownResult({ assessment, answers });
    expect(textIn(scan, 'certainty')).to.include(tips('Extras', fill(en.answerCount, { count: 1 }), 1));
  });

  it('no change tips it: no list', async () => {
    const assessment = small((it) =>
      Object.assign(it.steps[2] ?? {}, { gate: { item: 'coffee.how-often', atLeast: 2 } }),
    );
    Object.assign(assessment.steps[1] ?? {}, { gate: { item: 'extras', atLeast: 0 } });
    const scan = await shownResult({ assessment, answers: { 'coffee.how-often': 'never', extras: ['milk'] } });
    expect(textIn(scan, 'certainty')).not.to.include(en.sureTipping);
  });

  it('a range of steps: that it cannot be said yet, and no word', async () => {
    const scan = await shownResult({ answers: { ...middling, 'use.frequency': DONT_KNOW } });
    expect(textIn(scan, 'certainty')).to.equal(en.sureOpen);
  });

  it('nothing is known of what decides: nothing is said', async () => {
    expect(parts(await shownResult({ answers: dontKnowAll }), 'certainty')).to.deep.equal([]);
    const answers = { 'coffee.how-often': DONT_KNOW, 'coffee.beans': DONT_KNOW, extras: DONT_KNOW };
    expect(parts(await shownResult({ assessment: small(), answers }), 'certainty')).to.deep.equal([]);
  });
});
