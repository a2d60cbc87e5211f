// Runs in every engine: print.
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { shownResult } from './support/result.js';

const folds = (scan: HTMLElement) => [...(scan.shadowRoot?.querySelectorAll('details') ?? [])];
const opened = (scan: HTMLElement) => folds(scan).map(({ open }) => open);
const tell = (type: 'beforeprint' | 'afterprint') => dispatchEvent(new Event(type));

describe('a page that the browser prints', () => {
  it('has all that is folded open while it is printed, and as it was after', async () => {
    const scan = await shownResult();
    const [first] = folds(scan);
    if (first) first.open = true;
    const before = opened(scan);
    expect(before.filter(Boolean)).to.have.length(1);
    tell('beforeprint');
    tell('beforeprint');
    expect([folds(scan).length > 2, opened(scan).every(Boolean)]).to.deep.equal([true, true]);
    tell('afterprint');
    expect(opened(scan)).to.deep.equal(before);
  });

  it('without the tag: nothing of it is touched', async () => {
    const scan = await shownResult();
    scan.remove();
    tell('beforeprint');
    expect(opened(scan).some(Boolean)).to.equal(false);
  });
});
