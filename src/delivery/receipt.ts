/**
 * Whether a 2xx comes from a receiver. Guest networks, sign-in pages, proxies and offline pages of service workers say
 * 200 too: who believes them tells the visitor that a result arrived, and throws it away.
 */

/** Enough for an answer with the id of an event, and far less than a page that never ends. */
const MOST_CHARACTERS = 65_536;
/** Where a page that has no content type shows what it is. */
const BEGINNING = 1_000;
const PAGE = /<(?:!doctype\s+html|html|head|body|script|meta|title)\b/i;

/** Whether something on the way followed a redirect, or put the answer of another address in place. */
export function isFromElsewhere({ redirected, url }: Response, endpoint: string): boolean {
  if (redirected) return true;
  // An answer that a script made has no address.
  if (!url) return false;
  return withoutScheme(url) !== withoutScheme(endpoint);
}

/** Browsers may ask with https where http was said. */
function withoutScheme(address: string): string {
  const { host, pathname, search } = new URL(address);
  return `${host}${pathname}${search}`;
}

/**
 * `id`: of the event that was sent. Reads no more of the answer than it needs, and rejects if that cannot be read.
 * 201, 202 and 204 are so special that nothing but a web page speaks against them; 200 has to name the event.
 */
export async function isReceipt(response: Response, id: string): Promise<boolean> {
  const { status } = response;
  if (status === 204) return true;
  const type = response.headers.get('content-type') ?? '';
  if (status === 201 || status === 202) {
    if (type !== '' && !/^text\//i.test(type) && !/html/i.test(type)) return true;
    const text = await beginning(response, (read) => read.length >= BEGINNING || /^\s*[^\s<]/.test(read));
    return text.trim() === '' || !(/html/i.test(type) || PAGE.test(text));
  }
  const text = (await beginning(response, (read) => read.length >= MOST_CHARACTERS)).trim();
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

/** The text of an answer, up to its end or to where that is enough. */
async function beginning(response: Response, isEnough: (read: string) => boolean): Promise<string> {
  if (!response.body) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  while (!isEnough(text)) {
    const { done, value } = await reader.read();
    if (done) break;
    text += decoder.decode(value, { stream: true });
  }
  // Nobody waits for the rest.
  reader.cancel().catch(() => undefined);
  return text;
}
