/** A tag that cannot show its scan: what the visitor, the host and the console are told. */
import { expect } from '@open-wc/testing';
import en from '../../../src/i18n/en.js';
import type { AiMaturityScan } from '../../../src/index.js';
import { consoleDuring } from './console.js';
import { hear } from './events.js';
import type { Heard } from './events.js';
import { all, text } from './screen.js';

export interface Attempt {
  readonly scan: AiMaturityScan;
  readonly heard: Heard;
  readonly lines: readonly string[];
}

export async function attempt(action: () => Promise<AiMaturityScan>): Promise<Attempt> {
  const heard = hear();
  const scans: AiMaturityScan[] = [];
  const lines = await consoleDuring(async () => scans.push(await action()));
  if (!scans[0]) throw new Error('There is no tag');
  return { scan: scans[0], heard, lines };
}

/** Plain words on screen, one error for the host, one line in the console. */
export function saysSo({ scan, heard, lines }: Attempt, code: string, where: string): void {
  const [{ path = '', message } = { message: '' }] = heard.errors();
  expect(scan.stage).to.equal('error');
  expect(text(all(scan, 'alert')[0] ?? null)).to.include(en.loadFailed);
  expect(heard.types()).to.deep.equal(['scan-error']);
  expect(heard.errors()[0]).to.include({ code });
  // At that place or a more exact one.
  expect(path.slice(0, where.length)).to.equal(where);
  expect(message).to.have.length.within(10, 1000);
  expect(heard.events[0]).to.include({ bubbles: true, composed: true });
  expect(lines).to.deep.equal([`warn: <ai-maturity-scan> ${code} at ${path}: ${message}`]);
}
