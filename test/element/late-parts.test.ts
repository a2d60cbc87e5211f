/** What a result is made of beside its first screen. */
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { detailsStyles } from '../../src/element/result/details-styles.js';
import { styles } from '../../src/element/result/paper/index.js';
import { shownResult } from './support/result.js';

describe('a result in a browser that is never idle', () => {
  const { requestIdleCallback } = globalThis;
  beforeEach(() => {
    globalThis.requestIdleCallback = () => 0;
  });
  afterEach(() => {
    globalThis.requestIdleCallback = requestIdleCallback;
  });

  it('has all that stands below the plan, and can be printed, once it is complete', async () => {
    const { shadowRoot } = await shownResult();
    expect(shadowRoot?.querySelector('[part~="why"]')).not.to.equal(null);
    dispatchEvent(new Event('beforeprint'));
    expect(shadowRoot?.querySelector('.paper')).not.to.equal(null);
    dispatchEvent(new Event('afterprint'));
  });
});

describe('the paper of a result', () => {
  it('brings the styles of the sections on it, since it may be there before they are on screen', () => {
    expect(styles.includes(detailsStyles)).to.equal(true);
  });
});
