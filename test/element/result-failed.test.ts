import { expect } from '@open-wc/testing';
import '../../src/define.js';
import en from '../../src/i18n/en.js';
import { middling } from './support/built-in.js';
import { consoleDuring } from './support/console.js';
import { hear } from './support/events.js';
import { mount } from './support/mount.js';
import { begin, press } from './support/result.js';
import { words } from './support/screen.js';

describe('a result that cannot be made', () => {
  const { freeze } = Object;
  afterEach(() => (Object.freeze = freeze));

  it('visitor and host are told; the answers are still there, and the next try counts', async () => {
    const scan = await mount({ lang: 'en', answers: middling });
    await begin(scan);
    const heard = hear();
    // As on a page whose scripts have changed it.
    const lines = await consoleDuring(async () => {
      Object.freeze = () => {
        throw new Error('taken away');
      };
      await press(scan, en.showResult);
      Object.freeze = freeze;
    });
    expect([scan.stage, scan.result]).to.deep.equal(['review', null]);
    expect(words(scan)).to.include(en.resultFailed);
    expect(scan.answers).to.deep.equal(middling);
    expect(heard.errors().map(({ code, message }) => [code, message])).to.deep.equal([
      ['no-result', 'The result could not be made: taken away.'],
    ]);
    expect(lines).to.have.length(1);
    scan.answers = { ...middling, 'profile.size': '2-9' };
    await scan.updateComplete;
    expect(words(scan)).not.to.include(en.resultFailed);
    await press(scan, en.showResult);
    expect(scan.stage).to.equal('result');
    expect(heard.results()).to.have.length(1);
  });
});
