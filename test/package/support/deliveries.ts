/** What a page of a partner sends to a receiver. */
import type { Envelope } from '../../../src/delivery/index.js';
import { envelopeOf } from '../../../src/delivery/index.js';
import { CONTENT_TYPE } from '../../../src/delivery/send.js';
import { resultWith } from '../../delivery/support/results.js';

/** The site whose visitors may send. */
export const ORIGIN = 'https://www.example.org';

export function envelope(id: string, anonymous = false): Envelope {
  return envelopeOf(resultWith(id), { anonymous, newId: () => crypto.randomUUID() });
}

export async function post(
  address: string,
  body: string,
  headers: Record<string, string> = {},
  method = 'POST',
): Promise<Response> {
  return fetch(address, { method, body, headers: { 'content-type': CONTENT_TYPE, origin: ORIGIN, ...headers } });
}
