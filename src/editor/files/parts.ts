/** What is saved as files of their own: the scan, its offers of support, and examples. */
import { definitionOf, EXAMPLES, SUPPORT } from '../model/beside.js';
import type { Draft } from '../model/draft.js';
import { isList, valueAt } from '../model/json.js';
import type { Json } from '../model/json.js';

export const PARTS = ['scan', 'offers', 'examples'] as const;
export type FilePart = (typeof PARTS)[number];
/** What each file has that was saved last, or opened; none for what never was. */
export type Saved = Readonly<Partial<Record<FilePart, Json>>>;

/** What the file of a part would have; undefined if there is none. */
export function partOf(draft: Draft, part: FilePart): Json | undefined {
  if (part === 'scan') return definitionOf(draft);
  const found = valueAt(draft, part === 'offers' ? SUPPORT : EXAMPLES);
  return isList(found) && found.length === 0 ? undefined : found;
}

/** Parts that no file has as they are. */
export function unsaved(draft: Draft, saved: Saved): readonly FilePart[] {
  return PARTS.filter((part) => {
    const now = partOf(draft, part);
    return now !== undefined && now !== saved[part] && JSON.stringify(now) !== JSON.stringify(saved[part]);
  });
}
