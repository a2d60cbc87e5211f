import type { DeliveryReport } from '../../delivery/index.js';
import { toFlag } from '../host/attributes.js';
import type { ScanErrorDetail } from '../host/events.js';

type Reason = NonNullable<DeliveryReport['reason']>;

/** What the builder of the page or of the receiver can do about it. */
const CURES: Partial<Record<Reason, string>> = {
  unreachable:
    'If the network is there, see whether the receiver allows this origin (CORS) and the page allows the receiver (connect-src).',
  redirected: 'Redirects are not followed: name the address that they lead to.',
  'no-receipt': 'It was a success, but none that a receiver gives: see "Delivery and privacy" in the documentation.',
  'not-allowed':
    'Cookies go along to the origin of the page only, and never with an anonymous result, which has to be taken from somebody who is not signed in.',
  altered: 'A script of the page has put something of its own in place of JSON, and changes what is sent.',
};

/** Of a delivery that fails, for good or for now; null of any other. */
export function problemOf({ reason, state, status }: DeliveryReport, address: string): ScanErrorDetail | null {
  if (!reason || reason === 'vetoed' || (state !== 'gave-up' && state !== 'waiting')) return null;
  const why = status === undefined ? reason : `${reason}, HTTP status ${status}`;
  const cure = CURES[reason] ?? '';
  const message =
    state === 'waiting'
      ? `A result has not been delivered to ${address} yet (${why}). It is tried again. ${cure}`
      : `A result could not be delivered to ${address} (${why}). The visitor can try again or download it. ${cure}`;
  const code = state === 'waiting' ? 'delivery-delayed' : 'delivery-failed';
  return { code, path: 'endpoint', message: message.trim() };
}

/** Of the attribute `anonymous`: what is neither a yes nor a no is taken for a yes, which gives away less. */
export function anonymousProblem(text: string | null): ScanErrorDetail | null {
  if (text === null || !toFlag(text) || /^\s*(|anonymous|true|1|yes|on|ja|oui)\s*$/i.test(text)) return null;
  const message = `It cannot be ${JSON.stringify(text)}. Write the attribute without a value, or leave it out. Until then it is on.`;
  return { code: 'attribute-invalid', path: 'anonymous', message };
}
