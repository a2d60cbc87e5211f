import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { fill } from '../../src/i18n/index.js';
import en from '../../src/i18n/en.js';
import demo from '../../demo/own-definition.json' with { type: 'json' };
import { violations } from './support/axe.js';
import { anything, mount } from './support/mount.js';
import type { Settings } from './support/mount.js';
import { choose, press } from './support/result.js';
import { all, focused, text, words } from './support/screen.js';

const [section] = demo.sections;
const texts = {
  ...demo.texts.en,
  sections: {
    hello: { title: 'Before you begin', description: 'Ask the person who looks after your computers.' },
    ...demo.texts.en.sections,
    end: { title: 'Thank you', description: 'You see your result on the next page.' },
  },
};
const definition = {
  ...demo,
  schemaVersion: 2,
  sections: [{ id: 'hello' }, section, { id: 'end' }],
  texts: { en: texts },
};
const shown = async (settings: Settings = {}) => {
  const scan = await mount({ lang: 'en', assessment: anything(definition), ...settings });
  await press(scan, en.start);
  return scan;
};

describe('a section without questions', () => {
  for (const layout of ['question', 'section'] as const) {
    it(`is a page to read, in the layout "${layout}"`, async () => {
      const scan = await shown({ layout });
      expect(text(focused())).to.equal('Before you begin');
      expect(words(scan)).to.include('Ask the person who looks after your computers.');
      expect(all(scan, 'group').concat(all(scan, 'radio')).length).to.equal(0);
      // It counts as no question, and as no part.
      expect(words(scan)).not.to.include(fill(en.positionQuestion, { current: 1, total: 2 }));
      expect(words(scan)).not.to.include(fill(en.positionSection, { current: 1, total: 1 }));
      expect(await violations(scan)).to.deep.equal([]);
    });
  }

  it('goes on to the first question, which is counted from 1, and back', async () => {
    const scan = await shown();
    await press(scan, en.continue);
    expect(text(focused())).to.equal(texts.items['backup.frequency'].question);
    expect(words(scan)).to.include(fill(en.positionQuestion, { current: 1, total: 2 }));
    await press(scan, en.back);
    expect(text(focused())).to.equal('Before you begin');
    await press(scan, en.back);
    expect(scan.stage).to.equal('intro');
  });

  it('at the end comes before the page with all answers, which does not name it', async () => {
    const scan = await shown();
    await press(scan, en.continue);
    await choose(scan, texts.items['backup.frequency'].question, 'Never');
    await press(scan, en.continue);
    expect(text(focused())).to.equal('Thank you');
    await press(scan, en.continue);
    expect(scan.stage).to.equal('review');
    expect(words(scan)).not.to.include('Thank you');
    await press(scan, en.showResult);
    expect(Object.keys(scan.result?.answers ?? {})).to.deep.equal(['backup.frequency']);
  });
});
