/**
 * Receipts: whether a 2xx response comes from a receiver of results. Captive portals, sign-in pages, proxies and offline
 * pages of service workers answer 200 as well. Trusting them would lose the result and tell the visitor it arrived.
 */

/** Longest response that is read, in characters. */
const MAX_CHARACTERS = 65_536;
/** Characters in which a web page without content type can be recognised. */
const SNIFFED_CHARACTERS = 1_000;
const HTML_TAG = /<(?:!doctype\s+html|html|head|body|script|meta|title)\b/i;

/** Whether the response comes from another URL: a redirect was followed, or a service worker answered. */
export function isFromElsewhere({ redirected, url }: Response, endpoint: string): boolean {
  if (redirected) return true;
  // A `Response` that a script created has no URL.
  if (!url) return false;
  return withoutScheme(url) !== withoutScheme(endpoint);
}

/** Without the scheme, since browsers may upgrade http to https. */
function withoutScheme(address: string): string {
  const { host, pathname, search } = new URL(address);
  return `${host}${pathname}${search}`;
}

/**
 * Whether a 2xx response is a receipt. 204 always is. 201 and 202 are, unless the body is a web page. Any other has to
 * hold the event's `id` in JSON, or be empty with a JSON content type. `id`: of the event that was sent. Reads only as
 * much of the body as needed; rejects if that fails.
 */
export async function isReceipt(response: Response, id: string): Promise<boolean> {
  const { status } = response;
  if (status === 204) return true;
  const type = response.headers.get('content-type') ?? '';
  if (status === 201 || status === 202) {
    if (type !== '' && !/^text\//i.test(type) && !/html/i.test(type)) return true;
    const text = await readUntil(response, (read) => read.length >= SNIFFED_CHARACTERS || /^\s*[^\s<]/.test(read));
    return text.trim() === '' || !(/html/i.test(type) || HTML_TAG.test(text));
  }
  const text = (await readUntil(response, (read) => read.length >= MAX_CHARACTERS)).trim();
  return text === '' ? /[/+]json\b/i.test(type) : idIn(text) === id;
}

function idIn(text: string): unknown {
  try {
    const answer = JSON.parse(text) as { readonly id?: unknown } | null;
    return answer?.id;
  } catch {
    return undefined;
  }
}

/** Reads the body as text until it ends or `isEnough` returns true. */
async function readUntil(response: Response, isEnough: (read: string) => boolean): Promise<string> {
  if (!response.body) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  while (!isEnough(text)) {
    const { done, value } = await reader.read();
    if (done) break;
    text += decoder.decode(value, { stream: true });
  }
  // Cancel the download of the unread remainder; a failure to cancel does not matter.
  reader.cancel().catch(() => undefined);
  return text;
}
