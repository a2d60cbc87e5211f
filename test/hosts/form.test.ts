// Runs in every engine: keyboard.
/** Inside a form of the host page, which is not the scan's to send. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { Guest } from './support/guest.js';
import { closeAll, open, scriptOf, SCRIPTS, TAG } from './support/page.js';

const BODY = `<form action="/nowhere"><label>Name <input name="name" value="A firm"></label>${TAG}<button>Send</button></form>`;

async function visit() {
  const { frame, realm } = await open({ head: scriptOf(SCRIPTS['the script for a tag'].address), body: BODY });
  const form = realm.document.forms[0];
  if (!form) throw new Error('There is no form');
  const sent: string[][] = [];
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    sent.push([...new realm.FormData(form).keys()]);
  });
  frame.focus();
  return { form, guest: await Guest.at(realm), sent };
}

describe('inside a form', () => {
  afterEach(closeAll);

  it('a field of the page sends it by Enter, with nothing of the scan in it', async () => {
    const { form, guest, sent } = await visit();
    await guest.complete();
    form.querySelector('input')?.focus();
    await sendKeys({ press: 'Enter' });
    expect(sent).to.deep.equal([['name']]);
  });

  for (const [stage, reach] of [
    ['first screen', () => Promise.resolve()],
    ['questions', (guest: Guest) => guest.click('[part~="button-primary"]')],
    ['result', (guest: Guest) => guest.complete()],
  ] as const) {
    it(`${stage}: no control of the scan sends it by Enter`, async () => {
      const { guest, sent } = await visit();
      await reach(guest);
      const before = guest.realm.location.href;
      // Not the one that prints: its dialog would stay.
      const kinds = [
        'button:not([part~="take-along"] button)',
        'input[type="radio"]',
        'input[type="checkbox"]',
        'summary',
      ];
      for (const kind of kinds) {
        const control = guest.all(kind).find((one) => one.checkVisibility());
        control?.focus();
        await sendKeys({ press: 'Enter' });
        await guest.scan.updateComplete;
      }
      expect([sent, guest.realm.location.href]).to.deep.equal([[], before]);
    });
  }

  it('the reset of the form leaves the answers of the scan', async () => {
    const { form, guest } = await visit();
    await guest.click('[part~="button-primary"]');
    await guest.answer();
    const answers = JSON.stringify(guest.scan.answers);
    form.reset();
    await guest.scan.updateComplete;
    expect(JSON.stringify(guest.scan.answers)).to.equal(answers);
    expect(guest.all('fieldset').every((group) => group.querySelector(':checked'))).to.equal(true);
  });
});
