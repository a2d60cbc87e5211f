// Runs in every engine: focus, frames.
/** Pages that hide the scan, and frames that may do little. */
import { expect } from '@open-wc/testing';
import { Guest } from './support/guest.js';
import { closeAll, open, scriptOf, SCRIPTS, TAG } from './support/page.js';

const SCRIPT = scriptOf(SCRIPTS['the script for a tag'].address);
const UNDER =
  '<button id="under" style="position: fixed; inset: 0 auto auto 0; width: 99px; height: 99px">Page</button>';

describe('what a page closes is closed', () => {
  afterEach(closeAll);

  const closed = 'position: fixed; inset: 0; opacity: 0; visibility: hidden; pointer-events: none';
  it('a panel that is hidden and lets clicks through: no click and no focus gets to the scan until it is opened', async () => {
    const { frame, realm } = await open({
      head: SCRIPT,
      body: `${UNDER}<div id="panel" style="${closed}">${TAG}</div>`,
    });
    const guest = await Guest.at(realm);
    const { document } = realm;
    frame.focus();
    expect(document.elementFromPoint(50, 50)?.id).to.equal('under');
    guest.one('button').focus();
    expect(document.activeElement?.localName).to.equal('body');
    document.getElementById('panel')?.removeAttribute('style');
    guest.one('button').focus();
    expect(document.activeElement?.localName).to.equal('ai-maturity-scan');
  });

  for (const [title, hide, show] of [
    ['the attribute', (tag: HTMLElement) => (tag.hidden = true), (tag: HTMLElement) => (tag.hidden = false)],
    [
      'a style, as frameworks set it',
      (tag: HTMLElement) => (tag.style.display = 'none'),
      (tag: HTMLElement) => (tag.style.display = ''),
    ],
    [
      'a style, as it is written by hand',
      (tag: HTMLElement) => {
        tag.setAttribute('style', 'display:none');
      },
      (tag: HTMLElement) => {
        tag.removeAttribute('style');
      },
    ],
  ] as const) {
    it(`hidden by ${title}, and shown again as it was`, async () => {
      const { realm } = await open({ head: SCRIPT });
      const { scan } = await Guest.at(realm);
      const before = scan.offsetHeight;
      hide(scan);
      expect(scan.offsetHeight).to.equal(0);
      show(scan);
      expect(scan.offsetHeight).to.equal(before);
    });
  }
});

describe('in a frame that may send no forms', () => {
  afterEach(closeAll);

  it('the whole scan', async () => {
    const headers = { 'content-security-policy': 'sandbox allow-scripts allow-same-origin' };
    const { realm } = await open({ head: SCRIPT, headers });
    const guest = await Guest.at(realm);
    expect((await guest.complete()).step?.id).to.equal('occasional');
  });

  it('what may be sent is asked there too', async () => {
    const headers = { 'content-security-policy': 'sandbox allow-scripts allow-same-origin' };
    const body = TAG.replace('lang', 'endpoint="https://receiver.example/" lang');
    const { realm } = await open({ head: SCRIPT, body, headers });
    const guest = await Guest.at(realm);
    await guest.complete();
    guest.all('[part=delivery] input').at(-1)?.click();
    await guest.click('[part=delivery] [part=button]');
    expect(guest.all('[part=delivery] form')).to.have.length(0);
  });
});
