/** A part of an explained gate as a comparison, for a sentence. */
import type { Comparison } from '../conditions/tree.js';
import type { GateFact, GateScore } from '../../engine/index.js';

export function askedBy(part: GateFact | GateScore): Comparison {
  if (part.kind === 'fact') return { of: 'item', id: part.item, test: 'atLeast', value: part.atLeast };
  const { atLeast, dimension: id, moreThan } = part;
  return moreThan === undefined
    ? { of: 'dimension', id, test: 'atLeast', value: atLeast }
    : { of: 'dimension', id, test: 'moreThan', value: moreThan };
}
