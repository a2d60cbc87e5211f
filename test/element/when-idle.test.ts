import { expect } from '@open-wc/testing';
import { whenIdle } from '../../src/element/loading/when-idle.js';

describe('what waits until the browser is idle', () => {
  const { requestIdleCallback } = globalThis;
  afterEach(() => {
    globalThis.requestIdleCallback = requestIdleCallback;
  });

  it('runs then', () => new Promise<void>((resolve) => whenIdle(resolve)));

  it('runs some seconds later where the browser is never idle', async () => {
    const limits: (number | undefined)[] = [];
    globalThis.requestIdleCallback = (action, { timeout } = {}) => {
      limits.push(timeout);
      return timeout === undefined ? 0 : setTimeout(action, timeout);
    };
    await new Promise<void>((resolve) => whenIdle(resolve));
    expect(limits).to.deep.equal([3_000]);
  });

  it('runs where there is no such function', () => {
    Reflect.deleteProperty(globalThis, 'requestIdleCallback');
    return new Promise<void>((resolve) => whenIdle(resolve));
  });
});
