/** The small scan with everything it tells, for tests of what is told. */
import { expect } from '@open-wc/testing';
import { hear } from './events.js';
import type { Heard } from './events.js';
import { mount } from './mount.js';
import { small } from './small.js';
import { Visitor } from './visitor.js';

export const START = { assessment: { id: 'coffee', version: '2.1.0' } };

export async function begin() {
  const heard = hear();
  const scan = await mount({ assessment: small(), lang: 'en' });
  return { heard, scan, visitor: new Visitor(scan) };
}

export function tellsLast(heard: Heard, types: readonly string[], detail: unknown): void {
  expect(heard.types()).to.deep.equal(types);
  const last = heard.events.at(-1);
  expect(last?.detail).to.deep.equal(detail);
  expect(last).to.include({ bubbles: true, composed: true, cancelable: false });
}
