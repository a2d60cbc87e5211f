/** How large a draft may be: what the contract would not read would also stop the page. */
import { copyJson } from '../../contract/copy.js';
import type { Issue } from '../../contract/issues.js';
import { cut } from '../../contract/limits.js';
import { definitionOf, EXAMPLES, SUPPORT } from './beside.js';
import { valueAt } from './json.js';
import type { Json, JsonObject } from './json.js';

/** Most entries of a list, as many as the longest one that the contract takes. */
const MOST_ENTRIES = 500;
/** Examples may be many. */
const MOST_VALUES_OF_EXAMPLES = 500_000;

/** Where something is too large, in the definition or in what lies beside it; none if all of it can be worked with. */
export function tooLarge(draft: JsonObject): readonly Issue[] {
  const examples = copyJson(valueAt(draft, EXAMPLES) ?? null, MOST_VALUES_OF_EXAMPLES).issues.filter(isSize);
  return [...ofFile(definitionOf(draft)), ...ofFile(valueAt(draft, SUPPORT) ?? null), ...examples];
}

function ofFile(file: Json): readonly Issue[] {
  const { issues, value } = copyJson(file);
  const found = issues.filter(isSize);
  return found.length > 0 || value === undefined ? found : cut(value, MOST_ENTRIES, 'lists too').issues;
}

function isSize({ code }: Issue): boolean {
  return code === 'too-large';
}
