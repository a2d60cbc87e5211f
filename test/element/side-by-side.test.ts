import { expect } from '@open-wc/testing';
import '../../src/define.js';
import en from '../../src/i18n/en.js';
import nl from '../../src/i18n/nl.js';
import { mount } from './support/mount.js';
import { all, has, words } from './support/screen.js';
import { Visitor } from './support/visitor.js';

describe('two tags side by side, in two languages', () => {
  it('have answers of their own, also to the same question at the same time', async () => {
    const english = await mount({ lang: 'en', answers: { 'use.frequency': 'daily' } });
    const dutch = await mount({ lang: 'nl' });
    await new Visitor(english).press(en.resume);
    await new Visitor(dutch).press(nl.start);
    const [first, second] = [all(english, 'radio'), all(dutch, 'radio')] as HTMLInputElement[][];
    first?.[1]?.click();
    second?.[3]?.click();
    first?.[2]?.click();
    await Promise.all([english.updateComplete, dutch.updateComplete]);
    expect(first?.findIndex(({ checked }) => checked)).to.equal(2);
    expect(second?.findIndex(({ checked }) => checked)).to.equal(3);
    expect(english.answers).to.deep.equal({ 'use.frequency': 'daily', 'profile.sector': 'energy-water' });
    expect(dutch.answers).to.deep.equal({ 'profile.sector': 'construction' });
    expect(has(english, 'button', en.continue) && has(dutch, 'button', nl.continue)).to.equal(true);
    expect(words(dutch)).not.to.include(en.continue);
  });
});
