import type { Assessment } from '../../engine/index.js';

/** Whether scores say what a firm knows, wants and can do. Words of the tag name these; another grid has names of its own. */
export function isKnowWantCan({ grid }: Pick<Assessment, 'grid'>): boolean | undefined {
  return grid?.rows.includes('know');
}
