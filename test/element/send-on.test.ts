// Runs in every engine: sharing.
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { mailAddress } from '../../src/element/host/send-on.js';
import { fill } from '../../src/i18n/index.js';
import en from '../../src/i18n/en.js';
import type { AiMaturityScan } from '../../src/index.js';
import { LANGUAGES } from './support/built-in.js';
import { announced, one } from './support/screen.js';
import { shownResult } from './support/result.js';
import { until } from './support/until.js';

type Share = (data: ShareData) => Promise<void>;
const own = Object.getOwnPropertyDescriptor(navigator, 'share');

/** Presses "Send on" in a browser with this way to share, or with none; says what was shared, and to which address a link led. */
async function sent(scan: AiMaturityScan, share: Share | undefined) {
  const shared: ShareData[] = [];
  const links: string[] = [];
  const value = share && ((data: ShareData) => (shared.push(data), share(data)));
  Object.defineProperty(navigator, 'share', { configurable: true, value });
  HTMLAnchorElement.prototype.click = function click() {
    links.push(this.href);
  };
  try {
    one(scan, 'button', en.takeSend).click();
    await until(() => shared.length + links.length > 0, 'Nothing was handed on.');
    await scan.updateComplete;
    await Promise.resolve();
    return { links, shared };
  } finally {
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    Reflect.deleteProperty(navigator, 'share');
    if (own) Object.defineProperty(navigator, 'share', own);
  }
}

const refused = (name: string) => () => Promise.reject(new DOMException('No', name));
const bodyOf = (address = '') => new URLSearchParams(address.slice(address.indexOf('?'))).get('body') ?? '';

describe('send on', () => {
  it('by the dialog of the browser: the letter with its title, and nothing is said', async () => {
    const scan = await shownResult();
    const { links, shared } = await sent(scan, () => Promise.resolve());
    expect(links).to.deep.equal([]);
    expect(shared[0]?.title).to.match(new RegExp(`^${LANGUAGES.en.text.title}, `));
    expect(shared[0]?.text).to.include(en.aboutNotValidated).and.to.include(LANGUAGES.en.text.source);
    expect(announced(scan)).to.equal('');
  });

  it('closed by the visitor: nothing more happens', async () => {
    const scan = await shownResult();
    const { links } = await sent(scan, refused('AbortError'));
    expect([links, announced(scan)]).to.deep.equal([[], '']);
  });

  const withoutDialog: [string, Share | undefined][] = [
    ['a browser without the dialog', undefined],
    ['a frame that may not', refused('NotAllowedError')],
  ];
  for (const [title, share] of withoutDialog) {
    it(`${title}: a message to nobody yet, with as much as fits, and the visitor is told`, async () => {
      const scan = await shownResult();
      const { links } = await sent(scan, share);
      await until(() => announced(scan) !== '', 'The visitor was not told.');
      expect(links).to.have.length(1);
      expect(links[0]).to.match(/^mailto:\?subject=/);
      expect(bodyOf(links[0]).startsWith(LANGUAGES.en.text.title)).to.equal(true);
      expect(announced(scan)).to.equal(fill(en.takeMailedPart, { more: en.takeMore }));
    });
  }
});

describe('the address of a message', () => {
  it('has a short text whole, with its letters and lines', () => {
    const { address, isWhole } = mailAddress('Uitslag & meer', 'Eén\n\ntwee € 5');
    expect([isWhole, bodyOf(address)]).to.deep.equal([true, 'Eén\r\n\r\ntwee € 5']);
    expect(address).to.include('subject=Uitslag%20%26%20meer&body=');
  });

  it('has whole paragraphs of a long one, and is no longer than mail programs take', () => {
    const paragraph = 'é'.repeat(100);
    const { address, isWhole } = mailAddress('x', new Array(9).fill(paragraph).join('\n\n'));
    expect([isWhole, address.length <= 1_900]).to.deep.equal([false, true]);
    expect(bodyOf(address).split('\r\n\r\n')).to.deep.equal([paragraph, paragraph, paragraph]);
  });
});
