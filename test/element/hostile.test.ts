import { expect } from '@open-wc/testing';
import '../../src/define.js';
import en from '../../src/i18n/en.js';
import { attempt, saysSo } from './support/failure.js';
import { HOSTILE } from './support/hostile.js';
import { anything, mount } from './support/mount.js';
import { has, names } from './support/screen.js';
import { small } from './support/small.js';
import { until } from './support/until.js';
import { Visitor } from './support/visitor.js';

describe('a definition that cannot be used', () => {
  for (const [title, definition, path] of HOSTILE) {
    it(title, async () => {
      const tried = await attempt(async () => {
        const scan = await mount({ lang: 'en', assessment: anything(definition) });
        // What shows only to the whole check is told a little later.
        await until(() => scan.stage === 'error', 'The definition is refused');
        await scan.updateComplete;
        return scan;
      });
      saysSo(tried, 'assessment-invalid', path);
      expect(has(tried.scan, 'button', en.tryAgain)).to.equal(false);
      expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
      tried.scan.assessment = small();
      await tried.scan.updateComplete;
      expect(names(tried.scan, 'heading')[0]).to.equal('Coffee check');
    });
  }

  it('set in place of a good one: the message, and with the good one again all answers', async () => {
    const scan = await mount({ lang: 'en', assessment: small(), answers: { 'coffee.how-often': 'daily' } });
    const tried = await attempt(async () => {
      scan.assessment = anything({});
      await scan.updateComplete;
      return scan;
    });
    saysSo(tried, 'assessment-invalid', '$');
    scan.assessment = small();
    await scan.updateComplete;
    expect(scan.answers).to.deep.equal({ 'coffee.how-often': 'daily' });
  });

  it('start() and reset() do nothing then', async () => {
    const scan = await mount({ lang: 'en', assessment: small() });
    const tried = await attempt(async () => {
      scan.assessment = anything({});
      await scan.updateComplete;
      scan.start();
      scan.reset();
      await scan.updateComplete;
      return scan;
    });
    saysSo(tried, 'assessment-invalid', '$');
  });

  it('a tag beside it is not disturbed', async () => {
    const good = await mount({ lang: 'en', assessment: small() });
    await attempt(() => mount({ lang: 'en', assessment: anything({}) }));
    await new Visitor(good).press(en.start);
    expect(good.stage).to.equal('question');
  });
});
