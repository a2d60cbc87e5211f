import { expect } from '@open-wc/testing';
import '../../src/define.js';
import en from '../../src/i18n/en.js';
import { consoleDuring } from './support/console.js';
import { hear } from './support/events.js';
import { anything, mount } from './support/mount.js';
import { names, words } from './support/screen.js';
import { small } from './support/small.js';

describe('words of the host', () => {
  it('replace those of the widget, and go with the next change', async () => {
    const scan = await mount({
      lang: 'en',
      assessment: small(),
      messages: { start: 'Begin', introTime: '{questions}?' },
    });
    expect(names(scan, 'button')[0]).to.equal('Begin');
    expect(words(scan)).to.include('3?');
    scan.messages = {};
    await scan.updateComplete;
    expect(names(scan, 'button')[0]).to.equal(en.start);
  });

  const wrong: [string, unknown, string][] = [
    ['no object', 'Begin', '$'],
    ['a key that is not there', { begin: 'Begin' }, '$.begin'],
    ['an inherited key', { toString: 'Begin' }, '$.toString'],
    ['a number', { start: 3 }, '$.start'],
    ['HTML', { start: { html: '<b>Begin</b>' } }, '$.start'],
  ];
  for (const [title, messages, path] of wrong) {
    it(`${title}: reported, and the widget's own stay`, async () => {
      const heard = hear();
      await consoleDuring(async () => {
        const scan = await mount({ lang: 'en', messages: anything(messages) });
        expect(names(scan, 'button')[0]).to.equal(en.start);
      });
      expect(heard.errors().map(({ code, path: at }) => [code, at])).to.deep.equal([['messages-invalid', path]]);
    });
  }
});
