/** Pages on which the script, or the tag, is there more than once. */
import { expect } from '@open-wc/testing';
import { Guest } from './support/guest.js';
import { closeAll, open, scriptOf, SCRIPTS, TAG } from './support/page.js';

const FILE = SCRIPTS['the script for a tag'].address;
const BUNDLE = SCRIPTS['the npm package, bundled'].address;
/** Counts what goes wrong from the start. */
const WATCH =
  '<script>window.errors = []; addEventListener("error", ({ message }) => errors.push(message)); addEventListener("unhandledrejection", ({ reason }) => errors.push(String(reason)));</script>';
const MANY = 20;

describe('the script is there twice', () => {
  afterEach(closeAll);

  for (const [title, scripts] of [
    ['the same file', [FILE, FILE]],
    ['the same file by two addresses', [FILE, `${FILE}?v=2`]],
    ['two versions', [`${FILE}?v=1`, `${FILE}?v=2`]],
    ['the script for a tag, then a bundle', [FILE, BUNDLE]],
    ['a bundle, then the script for a tag', [BUNDLE, FILE]],
  ] as const) {
    it(`${title}: the first one stays, and nothing goes wrong`, async () => {
      const { realm } = await open({ head: WATCH + scriptOf(scripts[0]) });
      const first = realm.customElements.get('ai-maturity-scan');
      const again = realm.document.createElement('script');
      const loaded = new Promise((resolve) => again.addEventListener('load', resolve, { once: true }));
      Object.assign(again, { type: 'module', src: scripts[1] });
      realm.document.head.append(again);
      await loaded;
      await (await Guest.at(realm)).complete();
      expect(realm.customElements.get('ai-maturity-scan') === first).to.equal(true);
      expect(Reflect.get(realm, 'errors')).to.deep.equal([]);
    });
  }

  it('what it loads from beside it is of the first version alone', async () => {
    const { realm } = await open({ head: scriptOf(`${FILE}?v=1`) + scriptOf(`${FILE}?v=2`) });
    await (await Guest.at(realm)).complete();
    const asked = realm.performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name))
      .filter(({ pathname }) => pathname.includes('/dist/cdn/') && !pathname.endsWith('/ai-maturity-scan.js'));
    expect(asked.map(({ pathname }) => pathname)).to.include('/host-page/files/dist/cdn/result.js');
    expect(new Set(asked.map(({ search }) => search))).to.deep.equal(new Set(['?v=1']));
  });
});

describe(`${MANY} tags on one page`, () => {
  afterEach(closeAll);

  it('each has answers of its own, and one that is done does not move the others', async () => {
    const { realm } = await open({ head: WATCH + scriptOf(FILE), body: TAG.repeat(MANY) });
    const guest = await Guest.at(realm);
    const scans = [...realm.document.querySelectorAll('ai-maturity-scan')];
    await Promise.all(scans.map((scan) => scan.updateComplete));
    await guest.complete();
    const stages = scans.map(({ result, stage }) => `${stage} ${result ? 'with' : 'without'} result`);
    expect(stages).to.deep.equal(['result with result', ...Array<string>(MANY - 1).fill('intro without result')]);
    expect(Reflect.get(realm, 'errors')).to.deep.equal([]);
  });
});
