/** One try to send one envelope. */
import { retryAfter } from './backoff.js';
import { RESULT_TYPE } from './envelope.js';
import type { Outside } from './outside.js';
import { isFromElsewhere, isReceipt } from './receipt.js';
import type { Refusal, Setback } from './report.js';

/** In lower case, since the JavaScript SDK of CloudEvents compares it letter by letter. */
export const CONTENT_TYPE = 'application/cloudevents+json; charset=utf-8';
const TIMEOUT = 30_000;
/** Browsers take 65 536 bytes for all of a page's requests that outlive it; some is left to the page itself. */
const KEEPALIVE_BYTES = 60_000;

export interface Letter {
  readonly id: string;
  readonly endpoint: string;
  readonly body: string;
  /** This one included. */
  readonly tries: number;
}

export type Outcome =
  | { readonly kind: 'delivered' }
  | { readonly kind: 'later'; readonly reason: Setback; readonly status?: number; readonly asked: number | null }
  | { readonly kind: 'never'; readonly reason: Refusal; readonly status: number }
  | { readonly kind: 'stopped' };

type Verdict =
  Pick<Outcome & { kind: 'later' }, 'kind' | 'reason'> | Pick<Outcome & { kind: 'never' }, 'kind' | 'reason'>;

const BUSY = [408, 425, 429, 503];
const NEVER: Readonly<Record<number, Refusal>> = {
  401: 'not-allowed',
  403: 'not-allowed',
  404: 'not-found',
  405: 'not-found',
  407: 'not-allowed',
  410: 'not-found',
  413: 'too-large',
  451: 'not-allowed',
};

/** Null for a 2xx: then it is to be seen whose answer it is (`isReceipt`). */
export function judge(status: number): Verdict | null {
  if (status >= 200 && status < 300) return null;
  if (BUSY.includes(status)) return { kind: 'later', reason: 'busy' };
  if (status >= 400 && status < 500) return { kind: 'never', reason: NEVER[status] ?? 'rejected' };
  // A browser does not show the status of a redirect that it did not follow: 0.
  return { kind: 'later', reason: status < 400 ? 'redirected' : 'server-error' };
}

/**
 * Redirects are not followed: a browser lets nobody follow only those within one origin, so the body could end up with
 * somebody the visitor was not told of, and after a 301, 302 or 303 an empty GET would look like success. It counts as a
 * setback, since a maintenance page or the sign-in page of a guest network looks the same.
 */
export function requestOf({ endpoint, body, tries }: Letter): [string, RequestInit] {
  // A page may have used up what browsers allow for `keepalive`, which looks as if there were no network: every second
  // try does without.
  const keepalive = tries % 2 === 1 && new TextEncoder().encode(body).length <= KEEPALIVE_BYTES;
  return [
    endpoint,
    {
      method: 'POST',
      headers: { 'content-type': CONTENT_TYPE },
      body,
      keepalive,
      redirect: 'manual',
      // To the page's own origin only: a receiver of a site for members is behind the same door as the page.
      credentials: isSigned(body) ? 'same-origin' : 'omit',
      cache: 'no-store',
      // The path of a page may name a member. Without any referrer there would be no `Origin` within one site either,
      // which a receiver may check.
      referrerPolicy: 'strict-origin',
    },
  ];
}

/** A whole result names its visit anyway. Cookies beside an anonymous one would say whose it is. */
function isSigned(body: string): boolean {
  try {
    return (JSON.parse(body) as { readonly type?: unknown }).type === RESULT_TYPE;
  } catch {
    return false;
  }
}

/** Never rejects. `signal`: the visitor does not want it any more. */
export async function send(letter: Letter, outside: Outside, signal: AbortSignal): Promise<Outcome> {
  const request = new AbortController();
  const abort = () => request.abort();
  const cancel = outside.after(TIMEOUT, () => request.abort('timeout'));
  signal.addEventListener('abort', abort);
  try {
    const [endpoint, init] = requestOf(letter);
    if (signal.aborted) return { kind: 'stopped' };
    const response = await outside.fetch(endpoint, { ...init, signal: request.signal });
    return await inTime(outcomeOf(response, letter, outside), request.signal);
  } catch {
    if (signal.aborted) return { kind: 'stopped' };
    return { kind: 'later', reason: request.signal.reason === 'timeout' ? 'timeout' : 'unreachable', asked: null };
  } finally {
    cancel();
    signal.removeEventListener('abort', abort);
  }
}

/** A body that was made on this side, by a service worker or a script, does not hear of the signal. */
function inTime<T>(answer: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) reject(new Error('Stopped'));
    signal.addEventListener('abort', () => reject(new Error('Stopped')));
    answer.then(resolve, reject);
  });
}

async function outcomeOf(response: Response, { endpoint, id }: Letter, outside: Outside): Promise<Outcome> {
  const { body, headers, status } = response;
  const verdict = judge(status) ?? (await receiptVerdict(response, endpoint, id));
  // The status has said it all; nobody waits for the rest.
  if (!body?.locked) body?.cancel().catch(() => undefined);
  if (!verdict) return { kind: 'delivered' };
  if (verdict.kind === 'never') return { ...verdict, status };
  // Another origin's server has to expose these headers (Access-Control-Expose-Headers), else they look missing. A date
  // to come back is one by the server's clock.
  const now = Date.parse(headers.get('date') ?? '') || outside.now();
  return { ...verdict, ...(status > 0 && { status }), asked: retryAfter(headers.get('retry-after'), now) };
}

async function receiptVerdict(response: Response, endpoint: string, id: string): Promise<Verdict | null> {
  if (isFromElsewhere(response, endpoint)) return { kind: 'later', reason: 'redirected' };
  return (await isReceipt(response, id)) ? null : { kind: 'later', reason: 'no-receipt' };
}
