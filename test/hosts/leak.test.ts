import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { small } from '../element/support/small.js';
import { describeWith } from '../element/support/engine.js';
import { until } from '../element/support/until.js';

const MOUNTS = 100;

/** In a function of its own, so that no variable of the test holds the tag. */
async function mountAndRemove(): Promise<WeakRef<Element>[]> {
  const scan = document.createElement('ai-maturity-scan');
  scan.lang = 'en';
  scan.persist = 'session';
  scan.assessment = small();
  document.body.append(scan);
  await scan.updateComplete;
  scan.start();
  await scan.updateComplete;
  const button = scan.shadowRoot?.querySelector('button');
  scan.remove();
  await scan.updateComplete;
  return [new WeakRef<Element>(scan), ...(button ? [new WeakRef<Element>(button)] : [])];
}

describeWith('to collect garbage', 'tags that were removed', () => {
  after(() => sessionStorage.clear());

  it(`${MOUNTS} of them leave nothing behind`, async () => {
    const tags: WeakRef<Element>[] = [];
    for (let mount = 0; mount < MOUNTS; mount++) tags.push(...(await mountAndRemove()));
    expect(tags).to.have.length(2 * MOUNTS);
    const alive = () => tags.filter((tag) => tag.deref()).length;
    const { gc } = globalThis as unknown as { readonly gc: () => void };
    // After what the tags still had to do when the browser is idle, which a page that only collects may never be.
    const collect = () => {
      gc();
      if (!areGone()) requestIdleCallback(collect);
    };
    // The last one may still be held by what the browser remembers of the focus.
    const areGone = () => alive() <= 2;
    collect();
    await until(areGone, '').catch(() => undefined);
    expect(alive(), 'are still held').to.be.at.most(2);
  });
});
