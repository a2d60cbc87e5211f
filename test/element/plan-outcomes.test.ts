import { expect } from '@open-wc/testing';
import { render } from 'lit';
import '../../src/define.js';
import { plan as planView } from '../../src/element/result/plan/plan.js';
import en from '../../src/i18n/en.js';
import { assessment, LANGUAGES } from './support/built-in.js';
import { anything } from './support/mount.js';
import { parts, text, textIn, words } from './support/screen.js';
import { resultOf, shownResult } from './support/result.js';
import { tangled } from './support/tangled.js';

describe('no plan', () => {
  it('too many ways to search: said, with the list of reasons to go by', async () => {
    const scan = await shownResult({ assessment: tangled(), answers: { q0: 'a' } });
    expect(parts(scan, 'raise')).to.deep.equal([]);
    expect(textIn(scan, 'plan')).to.include(en.planTooLarge);
    expect(words(scan)).to.include(en.whyTitle);
  });

  // No definition that passes the checks asks for what no answers give; a result may still say so.
  it('no answers lead there: said', async () => {
    const { words: ui, text: content } = LANGUAGES.en;
    const result = resultOf(await shownResult());
    const impossible = { ...result, plan: { ...result.plan, outcome: 'impossible', raises: [] } };
    const place = document.createElement('div');
    const context = anything({ words: ui, text: content, assessment, headingLevel: 2 });
    render(planView(context, anything(impossible), 'climb', { all: [], first: null }), place);
    expect(text(place)).to.include(en.planImpossible).and.not.to.include(en.planDoOne);
  });
});
