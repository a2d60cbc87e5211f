import { expect } from '@open-wc/testing';
import '../../src/define.js';
import en from '../../src/i18n/en.js';
import { middling } from './support/built-in.js';
import { consoleDuring } from './support/console.js';
import { hear } from './support/events.js';
import { mount } from './support/mount.js';
import { begin, press } from './support/result.js';
import { focused, has, names, words } from './support/screen.js';

const { DateTimeFormat } = Intl;

/** As on a page whose scripts have changed it. */
function takeAway(): void {
  Intl.DateTimeFormat = function () {
    throw new Error('taken away');
  } as unknown as typeof DateTimeFormat;
}

function giveBack(): void {
  Intl.DateTimeFormat = DateTimeFormat;
}

/** What the page hears of as an error that nobody caught. */
function uncaught(): { readonly errors: string[]; stop: () => void } {
  const errors: string[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent) => {
    errors.push(String('reason' in event ? event.reason : event.message));
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('error', note, true);
  addEventListener('unhandledrejection', note, true);
  return {
    errors,
    stop: () => {
      removeEventListener('error', note, true);
      removeEventListener('unhandledrejection', note, true);
    },
  };
}

describe('a page that cannot be rendered', () => {
  afterEach(giveBack);

  it('visitor and host are told, not the page around; tried again, all that was entered is there', async () => {
    const scan = await mount({ lang: 'en', answers: middling });
    await begin(scan);
    const heard = hear();
    const page = uncaught();
    const lines = await consoleDuring(async () => {
      takeAway();
      await press(scan, en.showResult);
      expect(scan.stage).to.equal('error');
      expect(words(scan)).to.include(en.loadFailed).and.to.include('taken away');

      await press(scan, en.tryAgain);
      expect(scan.stage).to.equal('error');
      expect(has(scan, 'button', en.tryAgain)).to.equal(true);
      giveBack();
    });
    expect(heard.errors().map(({ code, message }) => [code, message])).to.deep.equal([
      ['load-failed', 'taken away'],
      ['load-failed', 'taken away'],
    ]);
    expect(lines).to.deep.equal(['warn: <ai-maturity-scan> load-failed: taken away']);

    await press(scan, en.tryAgain);
    expect(scan.stage).to.equal('result');
    expect(scan.answers).to.deep.equal(middling);
    expect(heard.results()).to.have.length(1);
    expect(names(scan, 'heading')).to.include(focused()?.textContent.trim() ?? 'Nothing has the focus.');
    page.stop();
    expect(page.errors).to.deep.equal([]);
  });
});
