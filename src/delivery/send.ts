/** One try to send one envelope. */
import { retryAfter } from './backoff.js';
import type { Outside } from './outside.js';
import type { Refusal, Setback } from './report.js';

/** In lower case, since the JavaScript SDK of CloudEvents compares it letter by letter. */
export const CONTENT_TYPE = 'application/cloudevents+json; charset=utf-8';
const TIMEOUT = 30_000;
/** Browsers take 65 536 bytes for all of a page's requests that outlive it; some is left to the page itself. */
const KEEPALIVE_BYTES = 60_000;

export interface Letter {
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

/** Null for success: any 2xx, as in the HTTP binding of CloudEvents. */
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
      credentials: 'omit',
      cache: 'no-store',
      // The path of a page may name a member. Without any referrer there would be no `Origin` within one site either,
      // which a receiver may check.
      referrerPolicy: 'strict-origin',
    },
  ];
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
    // The status has said it all; nobody waits for the rest.
    response.body?.cancel().catch(() => undefined);
    return outcomeOf(response, outside.now());
  } catch {
    if (signal.aborted) return { kind: 'stopped' };
    return { kind: 'later', reason: request.signal.reason === 'timeout' ? 'timeout' : 'unreachable', asked: null };
  } finally {
    cancel();
    signal.removeEventListener('abort', abort);
  }
}

function outcomeOf({ status, headers }: Response, now: number): Outcome {
  const verdict = judge(status);
  if (!verdict) return { kind: 'delivered' };
  if (verdict.kind === 'never') return { ...verdict, status };
  // Another origin's server has to expose the header (Access-Control-Expose-Headers), else it looks missing.
  return { ...verdict, ...(status > 0 && { status }), asked: retryAfter(headers.get('retry-after'), now) };
}
