import { expect } from '@open-wc/testing';
import '../../src/define.js';
import en from '../../src/i18n/en.js';
import type { AiMaturityScan, Answers } from '../../src/index.js';
import { consoleDuring } from './support/console.js';
import { hear } from './support/events.js';
import { anything, mount } from './support/mount.js';
import { all, has, names, nameOf } from './support/screen.js';
import { BEANS, complete, EXTRAS, HOW_OFTEN, small } from './support/small.js';
import { json, serve } from './support/sources.js';
import { until } from './support/until.js';
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

  it('set with a definition that is refused after its first look: they count once that is put right', async () => {
    await consoleDuring(async () => {
      const refused = small((it) =>
        Object.assign(it.steps[1] ?? {}, { gate: { item: 'coffee.how-often', atLeast: 9 } }),
      );
      const scan = await mount({ lang: 'en', assessment: anything(refused), answers: complete });
      await until(() => scan.stage === 'error', 'The definition is refused');
      scan.assessment = small();
      await scan.updateComplete;
      expect(scan.answers).to.deep.equal(complete);
      expect(has(scan, 'button', en.resume)).to.equal(true);
    });
  });

  it('the language changes while the definition is checked: they count all the same', async () => {
    const served = serve({ '/one.json': json(small()) });
    try {
      const scan = document.createElement('ai-maturity-scan');
      Object.assign(scan, { lang: 'nl', src: '/one.json', answers: complete });
      document.body.append(scan);
      await until(() => scan.stage === 'intro', 'The first screen is there');
      scan.lang = 'en';
      await until(() => has(scan, 'button', en.resume), 'They count');
      expect(scan.answers).to.deep.equal(complete);
      scan.remove();
    } finally {
      served.restore();
    }
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

  const pages: [string, (known: Answers, scan: AiMaturityScan) => Answers][] = [
    ['what it knew, as a new object', (known) => ({ ...known })],
    ['what it knew, in another order', (known) => Object.fromEntries(Object.entries(known).reverse())],
    ['what the visitor answered', (_, scan) => ({ ...scan.answers })],
  ];
  for (const [title, toSet] of pages) {
    it(`a page that sets, at each event, ${title}: the visitor comes to a result that stays`, async () => {
      const known = { 'coffee.how-often': 'daily', 'coffee.beans': 'whole' };
      const scan = await mount({ lang: 'en', assessment: small(), answers: known });
      const heard = hear();
      const onEvent = () => void (scan.answers = toSet(known, scan));
      for (const name of ['scan-start', 'scan-answer', 'scan-result']) scan.addEventListener(name, onEvent);
      const visitor = new Visitor(scan);
      await visitor.press(en.resume);
      await visitor.press(en.back);
      await visitor.choose(BEANS, 'Ground');
      await visitor.press(en.continue);
      await visitor.tick(EXTRAS, 'Milk');
      await visitor.press(en.continue);
      await visitor.press(en.showResult);
      onEvent();
      await scan.updateComplete;
      expect([scan.stage, scan.result?.answers]).to.deep.equal(['result', scan.answers]);
      expect(scan.answers).to.deep.equal({ ...known, 'coffee.beans': 'ground', extras: ['milk'] });
      expect([heard.results().length, heard.errors()]).to.deep.equal([1, []]);
    });
  }

  for (const nothing of [undefined, null, '']) {
    it(`${nothing === '' ? 'an empty text' : String(nothing)}, as frameworks set for nothing: all stays, without a complaint`, async () => {
      const scan = await mount({ lang: 'en', assessment: small(), answers: complete });
      const heard = hear();
      scan.answers = anything(nothing);
      await scan.updateComplete;
      expect([scan.answers, heard.errors()]).to.deep.equal([complete, []]);
    });
  }

  it('the same after a reset: they count again', async () => {
    const scan = await mount({ lang: 'en', assessment: small(), answers: complete });
    scan.reset();
    await scan.updateComplete;
    expect(scan.answers).to.deep.equal({});
    scan.answers = { ...complete };
    await scan.updateComplete;
    expect(scan.answers).to.deep.equal(complete);
  });
});
