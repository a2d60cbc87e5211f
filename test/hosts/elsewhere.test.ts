// Runs in every engine: policy.
/** Pages that take the script from another origin, under a name with something behind it. */
import { expect } from '@open-wc/testing';
import { printed } from '../element/support/printer.js';
import { elsewhere } from './support/bridge-page.js';
import { Guest } from './support/guest.js';
import { closeAll, open, TAG } from './support/page.js';
import type { Realm } from './support/page.js';
import { Watched } from './support/policy.js';

const ALLOWED = { 'access-control-allow-origin': '*' };
const scriptAt = (base: string) =>
  `<script type="module" crossorigin src="${base}/dist/cdn/ai-maturity-scan.js?v=3"></script>`;

/** Scripts that the page has loaded. */
const loaded = (realm: Realm) =>
  realm.performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ pathname }) => pathname.endsWith('.js'));

describe('the script from another origin', () => {
  afterEach(closeAll);

  it('goes from start to result, with another language on the way, where the policy names that origin', async () => {
    const base = await elsewhere(ALLOWED);
    const watched = new Watched();
    const headers = watched.headers(
      "default-src 'none'",
      `script-src ${base}`,
      "style-src 'self'",
      "connect-src 'self'",
      "require-trusted-types-for 'script'",
      'trusted-types ai-maturity-scan',
    );
    const { realm } = await open({ headers, head: scriptAt(base) });
    const guest = await Guest.at(realm);
    guest.scan.start();
    await guest.scan.updateComplete;
    await guest.answer();
    for (const [lang, words] of [
      ['nl', 'Verder'],
      ['fr', 'Continuer'],
      ['en', 'Continue'],
    ] as const) {
      guest.scan.lang = lang;
      await guest.scan.updateComplete;
      expect(guest.one('[part~="button-primary"]').innerText).to.equal(words);
    }
    const result = await guest.complete();
    expect(guest.text()).to.include('You are on step');
    expect(await guest.tryOut()).not.to.equal('');
    expect(await guest.download('csv')).to.equal(`ai-maturity-${result.completedAt.slice(0, 10)}.csv`);
    const dialog = await printed(() => guest.scan.print(), realm);
    expect(dialog.document.body.innerText).to.include('You are on step');
    dialog.close();
    expect(await watched.violations(realm)).to.deep.equal([]);
    const addresses = loaded(realm);
    expect(addresses.length).to.be.greaterThan(4);
    expect(addresses.filter(({ origin, search }) => origin !== base || search !== '?v=3')).to.deep.equal([]);
  });

  it('an own definition of the page, with answers that are kept', async () => {
    const body = TAG.replace('<ai-maturity-scan', '$& persist="local" src="/host-page/files/demo/own-definition.json"');
    const page = { head: scriptAt(await elsewhere(ALLOWED)), body };
    const first = await Guest.at((await open(page)).realm);
    first.scan.start();
    await first.scan.updateComplete;
    first.one('input').click();
    await first.scan.updateComplete;
    closeAll();
    const second = await Guest.at((await open(page)).realm);
    expect([second.scan.answers, second.text().includes('Welcome back')]).to.deep.equal([
      { 'backup.frequency': 'never' },
      true,
    ]);
    second.scan.reset();
    expect(second.scan.answers).to.deep.equal({});
  });

  it('without the leave of that origin: what is inside the tag is shown', async () => {
    const body = TAG.replace('></', '>No scan here.</');
    const { realm } = await open({ head: scriptAt(await elsewhere()), body });
    const scan = realm.document.querySelector<HTMLElement>('ai-maturity-scan');
    expect([realm.customElements.get('ai-maturity-scan'), scan?.innerText]).to.deep.equal([undefined, 'No scan here.']);
  });
});
