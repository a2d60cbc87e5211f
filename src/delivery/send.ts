/** One try: sends one envelope and classifies the response. */
import { retryAfter } from './backoff.js';
import { isWholeType } from './envelope.js';
import type { Environment } from './environment.js';
import { isFromElsewhere, isReceipt } from './receipt.js';
import type { GiveUpReason, RetryReason } from './report.js';

/** In lower case: the JavaScript SDK of CloudEvents compares it case-sensitively. */
export const CONTENT_TYPE = 'application/cloudevents+json; charset=utf-8';
const TIMEOUT = 30_000;
/** Browsers allow 65 536 bytes for all `keepalive` requests of a page; this leaves some to the host page. */
const KEEPALIVE_BYTES = 60_000;

export interface Attempt {
  readonly id: string;
  readonly endpoint: string;
  readonly body: string;
  /** Tries so far, including this one. */
  readonly tries: number;
}

/** `asked`: the Retry-After of the response in milliseconds, or null. `status`: its HTTP status. */
export type Outcome =
  | { readonly kind: 'delivered' }
  | { readonly kind: 'retry'; readonly reason: RetryReason; readonly status?: number; readonly asked: number | null }
  | { readonly kind: 'refused'; readonly reason: GiveUpReason; readonly status: number }
  | { readonly kind: 'aborted' };

type Verdict =
  | Pick<Outcome & { kind: 'retry' }, 'kind' | 'reason'>
  | Pick<Outcome & { kind: 'refused' }, 'kind' | 'reason'>;

const BUSY = [408, 425, 429, 503];
const REFUSED: Readonly<Record<number, GiveUpReason>> = {
  401: 'not-allowed',
  403: 'not-allowed',
  404: 'not-found',
  405: 'not-found',
  407: 'not-allowed',
  410: 'not-found',
  413: 'too-large',
  451: 'not-allowed',
};

/** Classifies an HTTP status. Null for a 2xx, where the body decides (`isReceipt`). */
export function verdictOf(status: number): Verdict | null {
  if (status >= 200 && status < 300) return null;
  if (BUSY.includes(status)) return { kind: 'retry', reason: 'busy' };
  if (status >= 400 && status < 500) return { kind: 'refused', reason: REFUSED[status] ?? 'rejected' };
  // Status 0: a redirect with `redirect: 'manual'` gives an opaque response.
  return { kind: 'retry', reason: status < 400 ? 'redirected' : 'server-error' };
}

/**
 * The arguments for `fetch`. Redirects are not followed: `fetch` cannot restrict them to one origin, so the body could
 * reach a receiver that the visitor was not told of. And 301, 302 or 303 turn the POST into an empty GET that looks like
 * success. A redirect is retried, since maintenance pages and captive portals redirect too.
 */
export function requestOf({ endpoint, body, tries }: Attempt): [string, RequestInit] {
  // Every second try goes without `keepalive`: if the host page has used up its quota, `fetch` fails as if offline.
  const keepalive = tries % 2 === 1 && new TextEncoder().encode(body).length <= KEEPALIVE_BYTES;
  return [
    endpoint,
    {
      method: 'POST',
      headers: { 'content-type': CONTENT_TYPE },
      body,
      keepalive,
      redirect: 'manual',
      // Cookies go to the page's origin only: the endpoint of a members' site needs the member's session.
      credentials: isSigned(body) ? 'same-origin' : 'omit',
      cache: 'no-store',
      // The origin only, since the path of a page may name a member. `no-referrer` would also make the `Origin` header
      // of same-origin requests null, which a receiver may check.
      referrerPolicy: 'strict-origin',
    },
  ];
}

/** Whether cookies may be sent. In anonymous mode they may not, since they would identify the visitor. */
function isSigned(body: string): boolean {
  try {
    return isWholeType((JSON.parse(body) as { readonly type?: unknown }).type);
  } catch {
    return false;
  }
}

/** Sends one envelope. Never rejects; fails after 30 s. `signal`: aborts when the visitor withdraws. */
export async function send(attempt: Attempt, environment: Environment, signal: AbortSignal): Promise<Outcome> {
  const request = new AbortController();
  const abort = () => request.abort();
  const cancel = environment.after(TIMEOUT, () => request.abort('timeout'));
  signal.addEventListener('abort', abort);
  try {
    const [endpoint, init] = requestOf(attempt);
    if (signal.aborted) return { kind: 'aborted' };
    const response = await environment.fetch(endpoint, { ...init, signal: request.signal });
    return await inTime(outcomeOf(response, attempt, environment), request.signal);
  } catch {
    if (signal.aborted) return { kind: 'aborted' };
    return { kind: 'retry', reason: request.signal.reason === 'timeout' ? 'timeout' : 'unreachable', asked: null };
  } finally {
    cancel();
    signal.removeEventListener('abort', abort);
  }
}

/** Rejects on abort. Needed because the body of a service worker's or script's `Response` ignores the signal. */
function inTime<T>(answer: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) reject(new Error('Stopped'));
    signal.addEventListener('abort', () => reject(new Error('Stopped')));
    answer.then(resolve, reject);
  });
}

async function outcomeOf(response: Response, { endpoint, id }: Attempt, environment: Environment): Promise<Outcome> {
  const { body, headers, status } = response;
  const verdict = verdictOf(status) ?? (await receiptVerdict(response, endpoint, id));
  // The status is enough: cancel the download of the body; a failure to cancel does not matter.
  if (!body?.locked) body?.cancel().catch(() => undefined);
  if (!verdict) return { kind: 'delivered' };
  if (verdict.kind === 'refused') return { ...verdict, status };
  // Across origins, both headers are null unless the server lists them in Access-Control-Expose-Headers. A date in
  // Retry-After is on the server's clock.
  const now = Date.parse(headers.get('date') ?? '') || environment.now();
  return { ...verdict, ...(status > 0 && { status }), asked: retryAfter(headers.get('retry-after'), now) };
}

async function receiptVerdict(response: Response, endpoint: string, id: string): Promise<Verdict | null> {
  if (isFromElsewhere(response, endpoint)) return { kind: 'retry', reason: 'redirected' };
  return (await isReceipt(response, id)) ? null : { kind: 'retry', reason: 'no-receipt' };
}
