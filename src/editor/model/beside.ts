/**
 * What belongs to a scan and has files of its own: offers of support with answers to barriers, and examples; and which of
 * its texts are done. In a draft it stands under one key, so that undo, renames and the browser's copy include it. No
 * definition file has that key.
 */
import { isObject, valueAt, withValue } from './json.js';
import type { Json, JsonObject, Path } from './json.js';

export const BESIDE = '$beside';
export const SUPPORT: Path = [BESIDE, 'support'];
export const EXAMPLES: Path = [BESIDE, 'examples'];
/** Actions in the file of offers: beside those of the scan, or with the id of one, in its place. */
export const OWN_ACTIONS: Path = [...SUPPORT, 'actions'];
/** Answers to barriers. */
export const BARRIERS: Path = [...SUPPORT, 'barriers'];
/** Of which texts somebody has said that they are done, in the shape of `texts`. */
export const DONE: Path = [BESIDE, 'done'];

/** The definition alone. */
export function definitionOf(draft: JsonObject): JsonObject {
  return BESIDE in draft ? withValue(draft, [BESIDE], undefined) : draft;
}

/** The offers of support as a file; null if there are none. Its languages are those in which it has texts. */
export function supportOf(draft: JsonObject): JsonObject | null {
  const found = valueAt(draft, SUPPORT);
  if (!isObject(found)) return null;
  const languages = ['texts', 'actionTexts', 'barrierTexts'].flatMap((key) =>
    isObject(found[key])
      ? Object.entries(found[key]).flatMap(([language, texts]) => (isEmpty(texts) ? [] : [language]))
      : [],
  );
  return languages.length > 0 ? { ...found, languages: [...new Set(languages)] } : found;
}

function isEmpty(value: Json): boolean {
  return isObject(value) && Object.keys(value).length === 0;
}
