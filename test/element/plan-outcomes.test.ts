import { expect } from '@open-wc/testing';
import { render } from 'lit';
import '../../src/define.js';
import { plan as planView } from '../../src/element/result/plan/plan.js';
import en from '../../src/i18n/en.js';
import { assessment, LANGUAGES } from './support/built-in.js';
import { anything } from './support/mount.js';
import { parts, text, textIn } from './support/screen.js';
import { resultOf, shownResult } from './support/result.js';
import { tangled } from './support/tangled.js';

describe('the outcome of a plan', () => {
  it('too many ways to search for the smallest: the best one found, which may not be it', async () => {
    const scan = await shownResult({ assessment: tangled(), answers: { q0: 'a' } });
    expect(resultOf(scan).plan?.proven).to.equal(false);
    expect(parts(scan, 'raise')).not.to.deep.equal([]);
    expect(textIn(scan, 'plan')).to.include(en.planUnproven).and.not.to.include(en.planTooLarge);
  });

  // No definition that passes the checks asks for what no answers give, and few are too large; a result may still say so.
  for (const [outcome, said] of [
    ['impossible', en.planImpossible],
    ['too-large', en.planTooLarge],
  ] as const) {
    it(`${outcome}: said`, async () => {
      const { words: ui, text: content } = LANGUAGES.en;
      const result = resultOf(await shownResult());
      const without = { ...result, plan: { ...result.plan, outcome, raises: [] } };
      const place = document.createElement('div');
      const context = anything({ words: ui, text: content, assessment, headingLevel: 2 });
      render(planView(context, anything(without), 'climb', { all: [], first: null }), place);
      expect(text(place)).to.include(said).and.not.to.include(en.planDoOne);
    });
  }
});
