/** From a result that is shown to the text that is sent. */
import type { Result } from '../engine/index.js';
import { anonymous } from './anonymous.js';
import { ANONYMOUS_TYPE, withAdditions } from './envelope.js';
import type { Envelope, WithAdditions } from './envelope.js';
import { copyOf, isSame, toJson } from './json.js';

/** Shows a copy to the host page, which may add to it. False: it does not want it sent. */
export type Review = (copy: Record<string, unknown>) => boolean;

/** Null if the host page does not want it sent, or fails. */
export function reviewedBy(review: Review | undefined, envelope: Envelope): WithAdditions | null {
  if (!review) return { envelope, refused: [] };
  try {
    const copy: Record<string, unknown> = copyOf(envelope);
    return review(copy) ? withAdditions(envelope, copy) : null;
  } catch (error) {
    console.error(error);
    return null;
  }
}

/**
 * What is sent is what was shown: read back, the text says the same as the envelope, and the envelope the same as the
 * result. Null if not, as where a script of the page has put something of its own in place of `JSON`.
 */
export function bodyOf(envelope: Envelope, result: Result): string | null {
  try {
    const body = toJson(envelope);
    const shown = envelope.type === ANONYMOUS_TYPE ? anonymous(result, envelope.id) : result;
    const isShown = isSame(envelope.data, shown) && envelope.data.id === envelope.id;
    return isShown && isSame(JSON.parse(body), envelope) ? body : null;
  } catch (error) {
    console.error(error);
    return null;
  }
}
