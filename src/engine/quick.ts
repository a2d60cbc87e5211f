/** The quick scan. */
import type { Assessment, Depth } from './types.js';

const cache = new WeakMap<Assessment, Assessment>();

/** The assessment with the sections of this depth. For the flow of questions only; the quick one has no scores. */
export function askedAt(assessment: Assessment, depth: Depth): Assessment {
  const { quick } = assessment;
  if (depth === 'full' || !quick) return assessment;
  const known = cache.get(assessment);
  if (known) return known;
  const sections = assessment.sections.filter(({ id }) => quick.includes(id));
  const ids = new Set(sections.flatMap(({ items }) => items));
  const items = assessment.items.filter(({ id }) => ids.has(id));
  const short = { ...assessment, sections, items, dimensions: [], steps: [] };
  cache.set(assessment, short);
  return short;
}
