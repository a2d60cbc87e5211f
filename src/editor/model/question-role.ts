/** What a question is about. One that describes the firm has no worth, unless something counts it. */
import { entriesAt } from './draft.js';
import type { Draft } from './draft.js';
import type { Edit } from './edits.js';
import { retarget } from './references.js';
import type { Path } from './json.js';

/** Parts of a draft that ask a question, show its answer or keep it, without counting it. */
const NOT_COUNTING = ['sections', 'voices', '$beside'];

/** Whether a score, a step, an action or the condition of another question looks at it. */
export function isCounted(draft: Draft, item: string): boolean {
  return retarget(draft, { kind: 'items', id: item }, null).places.some(([top]) => !NOT_COUNTING.includes(String(top)));
}

/** Whether a score or a step looks at it. */
export function isScored(draft: Draft, item: string): boolean {
  return retarget(draft, { kind: 'items', id: item }, null).places.some(
    ([top]) => top === 'dimensions' || top === 'steps',
  );
}

/** `path`: of the question. `isUnscored`: its answers have lost their worth, so that it is in no table of scores. */
export function withRole(
  draft: Draft,
  path: Path,
  role: string,
): { readonly edit: Edit; readonly isUnscored: boolean } {
  const at: Path = [...path, 'role'];
  if (role === '') return { edit: { type: 'set', path: at }, isUnscored: false };
  const item = entriesAt(draft, path.slice(0, -1))[Number(path.at(-1))];
  const lost = item === undefined || isCounted(draft, item.id) ? [] : worths(draft, path);
  const edits: Edit[] = [
    { type: 'set', path: at, value: role },
    ...lost.map((one): Edit => ({ type: 'set', path: one })),
  ];
  return { edit: { type: 'all', edits }, isUnscored: lost.length > 0 };
}

function worths(draft: Draft, path: Path): readonly Path[] {
  return entriesAt(draft, [...path, 'options']).flatMap((option, at) =>
    ['value', 'points'].flatMap((key) => (option[key] === undefined ? [] : [[...path, 'options', at, key]])),
  );
}
