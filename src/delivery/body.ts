/** The request body: the host page's review of the envelope, then serialisation with a check. */
import type { Result } from '../engine/index.js';
import { anonymous } from './anonymous.js';
import { isAnonymousType, withAdditions } from './envelope.js';
import type { Envelope, WithAdditions } from './envelope.js';
import { copyOf, isSame, toJson } from './json.js';

/** Gives the host page a copy of the envelope, which it may add attributes to. Returns false if the page vetoes. */
export type Review = (copy: Record<string, unknown>) => boolean;

/** The envelope with what the host page added. Null if the page vetoes the delivery, or its handler throws. */
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
 * Serialises the envelope and checks the text: parsed again, it equals the envelope and the result the visitor saw.
 * Null if they differ, for instance because a script of the page has replaced `JSON`.
 */
export function bodyOf(envelope: Envelope, result: Result): string | null {
  try {
    const body = toJson(envelope);
    const shown = isAnonymousType(envelope.type) ? anonymous(result, envelope.id) : result;
    const isShown = isSame(envelope.data, shown) && envelope.data.id === envelope.id;
    return isShown && isSame(JSON.parse(body), envelope) ? body : null;
  } catch (error) {
    console.error(error);
    return null;
  }
}
