/** Pages that are made with Lit and zod themselves. */
import { expect } from '@open-wc/testing';
import { Guest } from './support/guest.js';
import { closeAll, open, scriptOf, SCRIPTS, TAG } from './support/page.js';
import type { Realm } from './support/page.js';
import type { PageTools } from './support/page-tools.js';
import { STRICT, TRUSTED_TYPES, Watched } from './support/policy.js';

const TOOLS = scriptOf('/.cache/browser-tests/test/hosts/support/page-tools.js');
const body = `<page-greeting></page-greeting>${TAG}`;

/** Both make a policy `lit-html` with a bundler that does not see that they are one; the script for a tag never does. */
const ALLOWED = {
  'the script for a tag': 'ai-maturity-scan lit-html',
  'the npm package, bundled': "lit-html 'allow-duplicates'",
} as const;

const toolsOf = (realm: Realm) => (realm as unknown as { readonly pageTools: PageTools }).pageTools;
const greeting = ({ document }: Realm) => document.querySelector('page-greeting')?.shadowRoot?.textContent.trim();

describe('on a page with a Lit and a zod of its own', () => {
  afterEach(closeAll);

  for (const [name, { address }] of Object.entries(SCRIPTS)) {
    const orders = [
      ['before', TOOLS + scriptOf(address)],
      ['after', scriptOf(address) + TOOLS],
    ] as const;
    for (const [order, head] of orders) {
      it(`${name}, ${order} which they are loaded: both work, without a violation`, async () => {
        const watched = new Watched();
        const policies = `trusted-types ${ALLOWED[name as keyof typeof ALLOWED]}`;
        const { realm } = await open({ headers: watched.headers(STRICT, TRUSTED_TYPES, policies), head, body });
        await (await Guest.at(realm)).complete();
        expect(greeting(realm)).to.equal('Hello from the page');
        expect(await watched.violations(realm)).to.deep.equal([]);
      });
    }

    it(`${name}: the page's zod is set as before, and does what it did`, async () => {
      const { realm } = await open({ head: TOOLS, body });
      const tools = toolsOf(realm);
      const before = [tools.config(), tools.parse()];
      expect(before.join()).to.include('Not what this page expects.');
      const script = realm.document.createElement('script');
      Object.assign(script, { type: 'module', src: address });
      realm.document.head.append(script);
      const guest = await Guest.at(realm);
      guest.scan.assessment = {} as never;
      await guest.scan.updateComplete;
      expect(guest.scan.stage).to.equal('error');
      guest.scan.assessment = null;
      await guest.scan.updateComplete;
      await guest.complete();
      expect([tools.config(), tools.parse()]).to.deep.equal(before);
    });
  }
});
