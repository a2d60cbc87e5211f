import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { fill } from '../../src/i18n/index.js';
import en from '../../src/i18n/en.js';
import { LANGUAGES } from './support/built-in.js';
import { names, parts, words } from './support/screen.js';
import { choose, press } from './support/result.js';
import { complete, small } from './support/small.js';
import { embedding, look, tried } from './support/trial.js';

const { items, steps } = LANGUAGES.en.text;
const own = fill(en.resultStep, { step: 3, steps: 5, name: steps.occasional.title });

describe('the end of a trial', () => {
  it('put back: every word is as before', async () => {
    const { before, heard, scan, told } = await tried();
    await press(scan, en.tryPutBack);
    expect(words(scan).replace(` ${en.tryEnded}`, '')).to.equal(before);
    expect(words(scan)).to.include(en.tryEnded);
    expect([JSON.stringify([scan.result, scan.answers]), heard.types()]).to.deep.equal([told, []]);
  });

  it('the own answer again: every word is as before', async () => {
    const { before, scan } = await tried();
    await choose(scan, embedding.question, embedding.options['agreed-tasks']);
    expect(words(scan).replace(` ${en.tryEnded}`, '')).to.equal(before);
  });

  it('another question: the own result, and that question', async () => {
    const { scan } = await tried();
    await look(scan, 'use.reach');
    expect(names(scan, 'heading')[0]).to.equal(own);
    expect(names(scan, 'group')).to.deep.equal([items['use.reach'].question]);
    expect(parts(scan, 'trial-note')).to.deep.equal([]);
  });

  it('leaving the page: on coming back there is the own result', async () => {
    const { scan } = await tried();
    await press(scan, en.changeAnswers);
    await press(scan, en.showResult);
    expect(names(scan, 'heading')[0]).to.equal(own);
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
