import type { Environment } from '../../../src/delivery/environment.js';

/** So many times as fast as it is: half a minute's patience takes a tenth of a second. */
export const SCALE = 300;
const begin = { real: performance.now(), scaled: Date.now() };

export const scaledTime: Pick<Environment, 'now' | 'after'> = {
  now: () => Math.round(begin.scaled + (performance.now() - begin.real) * SCALE),
  after(milliseconds, act) {
    const timer = setTimeout(act, milliseconds / SCALE);
    return () => clearTimeout(timer);
  },
};
