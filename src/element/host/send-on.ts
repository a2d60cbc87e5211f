/** Hands the result on as text: to an app by the browser's own dialog, else to the mail program. Nothing is sent by itself. */
import { isCancelled } from './cancelled.js';

/** Windows cuts off addresses of more than 2 083 characters; mail programs add some of their own. */
const LONGEST = 1_900;

/** What came of it. `part`: only the beginning fitted into the message. */
export type Sent = 'shared' | 'cancelled' | 'mail' | 'part';

/** Rejects if the page cancels all that leads away from it. */
export async function sendOn(title: string, text: string): Promise<Sent> {
  // Not in every browser; and where a frame may not, it is refused.
  const { share } = navigator as { readonly share?: Navigator['share'] };
  if (share) {
    try {
      await share.call(navigator, { title, text });
      return 'shared';
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return 'cancelled';
    }
  }
  const { address, isWhole } = mailAddress(title, text);
  const link = document.createElement('a');
  link.href = address;
  if (isCancelled(() => link.click())) throw new Error('the page cancelled it');
  return isWhole ? 'mail' : 'part';
}

/** A `mailto:` address with as many whole paragraphs as fit. */
export function mailAddress(subject: string, text: string): { readonly address: string; readonly isWhole: boolean } {
  const begin = `mailto:?subject=${encodeURIComponent(subject)}&body=`;
  const paragraphs = text.split('\n\n');
  let body = '';
  let fitting = 0;
  for (; fitting < paragraphs.length; fitting++) {
    const next = encoded(paragraphs.slice(0, fitting + 1).join('\n\n'));
    if (begin.length + next.length > LONGEST) break;
    body = next;
  }
  return { address: begin + body, isWhole: fitting === paragraphs.length };
}

/** Lines of a mail end with both characters (RFC 6068). */
function encoded(text: string): string {
  return encodeURIComponent(text.replaceAll('\n', '\r\n'));
}
