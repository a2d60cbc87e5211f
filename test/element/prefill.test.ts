import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { en } from '../../src/i18n/en.js';
import { consoleDuring } from './support/console.js';
import { hear } from './support/events.js';
import { anything, mount } from './support/mount.js';
import { all, has, names, nameOf } from './support/screen.js';
import { complete, EXTRAS, HOW_OFTEN, small } from './support/small.js';
import { Visitor } from './support/visitor.js';

describe('answers that the host knows already', () => {
  it('are chosen, and their questions passed over', async () => {
    const scan = await mount({ lang: 'en', assessment: small(), answers: { 'coffee.how-often': 'never' } });
    const visitor = new Visitor(scan);
    await visitor.press(en.resume);
    expect(names(scan, 'group')).to.deep.equal([EXTRAS]);
    await visitor.press(en.back);
    expect(visitor.chosen(HOW_OFTEN)).to.deep.equal(['Never']);
  });

  const wrong: [string, unknown, [string, string][]][] = [
    ['an unknown question', { tea: 'green' }, [['answers-invalid', '$.tea']]],
    ['an unknown option', { 'coffee.how-often': 'hourly' }, [['answers-invalid', "$['coffee.how-often']"]]],
    ['one where a list belongs', { extras: 'milk' }, [['answers-invalid', '$.extras']]],
    ['no object', 'daily', [['answers-invalid', '$']]],
  ];
  for (const [title, answers, errors] of wrong) {
    it(`${title}: reported and left out`, async () => {
      const heard = hear();
      await consoleDuring(async () => {
        const scan = await mount({ lang: 'en', assessment: small(), answers: anything(answers) });
        expect(scan.answers).to.deep.equal({});
        expect(has(scan, 'button', en.start)).to.equal(true);
      });
      expect(heard.errors().map(({ code, path }) => [code, path])).to.deep.equal(errors);
    });
  }

  it('set together with another definition: they are answers to that one', async () => {
    const heard = hear();
    const scan = await mount({ lang: 'en' });
    scan.assessment = small();
    scan.answers = complete;
    await scan.updateComplete;
    expect([scan.answers, heard.types()]).to.deep.equal([complete, []]);
    expect(nameOf(all(scan, 'button')[0] ?? scan)).to.equal(en.resume);
  });

  it('the same object again, as frameworks do, does not undo what the visitor chose', async () => {
    const answers = { 'coffee.how-often': 'never' };
    const scan = await mount({ lang: 'en', assessment: small(), answers });
    const visitor = new Visitor(scan);
    await visitor.press(en.resume);
    await visitor.tick(EXTRAS, 'Milk');
    scan.answers = answers;
    await scan.updateComplete;
    expect(scan.answers).to.deep.equal({ ...answers, extras: ['milk'] });
  });
});
