// Runs in every engine: policy.
/** Pages whose policy allows their own files and nothing else, sent as real headers. */
import { expect } from '@open-wc/testing';
import { alike, isBrief } from '../element/support/engine.js';
import { printed } from '../element/support/printer.js';
import { Guest } from './support/guest.js';
import { closeAll, open, scriptOf, SCRIPTS, TAG } from './support/page.js';
import type { Realm } from './support/page.js';
import { STRICT, TRUSTED_TYPES, Watched } from './support/policy.js';

const FRAMING = "base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/** Name, and the directives by the name of the policy that the script makes. */
const POLICIES: readonly [string, (policy: string) => string[]][] = [
  ['nothing but its own files', () => [STRICT]],
  ['and no text made into markup', () => [STRICT, TRUSTED_TYPES]],
  ['and the policies for that named', (policy) => [STRICT, TRUSTED_TYPES, `trusted-types ${policy}`]],
  ['and all that could be forbidden', (policy) => [STRICT, FRAMING, TRUSTED_TYPES, `trusted-types ${policy}`]],
];

/** All that a visitor can do. */
async function everything(realm: Realm): Promise<void> {
  const guest = await Guest.at(realm);
  const result = await guest.complete();
  expect(guest.text()).to.include('You are on step');
  expect(await guest.tryOut()).not.to.equal('');
  for (const format of ['json', 'csv'] as const) {
    expect(await guest.download(format)).to.equal(`ai-maturity-${result.completedAt.slice(0, 10)}.${format}`);
  }
  const dialog = await printed(() => guest.scan.print(), realm);
  expect(dialog.document.body.innerText).to.include('You are on step');
  expect(dialog.document.adoptedStyleSheets.length).to.be.greaterThan(0);
  dialog.close();
}

describe('under a strict Content Security Policy', () => {
  afterEach(closeAll);

  for (const [name, { address, policy }] of Object.entries(SCRIPTS)) {
    for (const [title, directives] of isBrief ? POLICIES.slice(-1) : POLICIES) {
      it(`${name}, ${title}: the whole scan, without a violation`, async () => {
        const watched = new Watched();
        const headers = watched.headers(...directives(policy));
        const { realm } = await open({ headers, head: scriptOf(address) });
        await everything(realm);
        expect(await watched.violations(realm)).to.deep.equal([]);
      });
    }

    alike(`${name}, a language that is loaded later`, async () => {
      const watched = new Watched();
      const headers = watched.headers(STRICT, TRUSTED_TYPES, `trusted-types ${policy}`);
      const body = TAG.replace('"en"', '"nl"');
      const { realm } = await open({ headers, head: scriptOf(address), body });
      const guest = await Guest.at(realm);
      await guest.complete();
      expect(guest.text()).to.include('U staat op stap');
      expect(await watched.violations(realm)).to.deep.equal([]);
    });
  }
});
