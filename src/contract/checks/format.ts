/** Checks that a file which uses what came with version 2 of the format says so. */
import { isObject } from '../copy.js';
import type { Json } from '../copy.js';
import { issue, words } from '../issues.js';
import type { Issue, Path } from '../issues.js';
import { ID_PATTERN } from '../schemas/common.js';

/** Key of a note for whoever reads the file. It may stand in any object. */
export const COMMENT = '$comment';

/** What came with version 2, and how to know it: by the key and its value. */
const NEWER: readonly (readonly [name: string, isUsed: (key: string, value: Json) => boolean])[] = [
  ['an id with capitals, underscores or colons', (key, value) => key === 'id' && isNewerId(value)],
  ['"not applicable" as an answer', (key) => key === 'notApplicable'],
  ['a question for a number', (key, value) => key === 'type' && value === 'number'],
  ['a question for a text', (key, value) => key === 'type' && value === 'text'],
  ['points', (key) => key === 'points'],
  ['a cap', (key) => key === 'cap'],
  ['"more than"', (key) => key === 'moreThan'],
  ['"at least so many of"', (key) => key === 'of'],
  ['"at most"', (key) => key === 'atMost'],
  ['"is not"', (key) => key === 'isNot'],
  ['bands', (key) => key === 'bands'],
  ['a matrix', (key) => key === 'layout'],
  ['a lowest score', (key, value) => key === 'score' && value === 'lowest'],
  ['weight 0', (key, value) => key === 'weight' && value === 0],
  ['a comment', (key) => key === COMMENT],
  ['more than 200 questions', (key, value) => key === 'items' && isLong(value, 200, 500)],
  ['more than 50 options', (key, value) => key === 'options' && isLong(value, 50, 300)],
];

/** Ids of version 1. */
const OLDER_ID = /^[a-z0-9]+(?:[.+-][a-z0-9]+)*$/;

function isNewerId(value: Json): boolean {
  return typeof value === 'string' && ID_PATTERN.test(value) && value.length <= 64 && !OLDER_ID.test(value);
}

/** Whether a list is longer than version 1 allows. One that is too long for version 2 as well has another issue. */
function isLong(value: Json, older: number, newer: number): boolean {
  return Array.isArray(value) && value.length > older && value.length <= newer;
}

/** One issue for each newer thing that a file of version 1 uses, at the first place. */
export function checkFormat(definition: Json): Issue[] {
  if (!isObject(definition) || definition.schemaVersion !== undefined) return [];
  const found = new Map<string, Path>();
  const visit = (value: Json, path: Path) => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, part] of Object.entries(value)) {
      const at = [...path, Array.isArray(value) ? Number(key) : key];
      for (const [name, isUsed] of NEWER) if (!found.has(name) && isUsed(key, part)) found.set(name, at);
      if (key !== 'texts') visit(part, at);
    }
  };
  visit(definition, []);
  const newer = [...found].map(([name, path]) => {
    const cure = 'Add `"schemaVersion": 2` at the top of the file; nothing else changes.';
    return issue('newer-format', path, words(name), 'what version 1 of the format has', cure);
  });
  return [...newer, ...checkSections(definition.sections), ...checkSteps(definition.steps)];
}

/** In version 1 every section has questions. */
function checkSections(sections: Json | undefined): Issue[] {
  if (!Array.isArray(sections)) return [];
  return sections.flatMap((section, index) => {
    const items = isObject(section) ? section.items : undefined;
    if (!isObject(section) || !(items === undefined || (Array.isArray(items) && items.length === 0))) return [];
    const cure = 'Name its questions. Or, for a page of words, add `"schemaVersion": 2` at the top of the file.';
    const code = items === undefined ? 'missing-key' : 'bad-value';
    return [issue(code, ['sections', index, 'items'], items, 'the ids of its questions', cure)];
  });
}

/** In version 1 there is no profile. */
function checkSteps(steps: Json | undefined): Issue[] {
  if (steps !== undefined && !(Array.isArray(steps) && steps.length === 0)) return [];
  const cure = 'Write them. Or, for a profile of scores, add `"schemaVersion": 2` at the top of the file.';
  return [issue('missing-key', ['steps'], steps, 'steps', cure)];
}

/** The definition without comments. */
export function withoutComments(value: Json): Json {
  return hasComment(value) ? uncommented(value) : value;
}

function hasComment(value: Json): boolean {
  if (Array.isArray(value)) return value.some(hasComment);
  return isObject(value) && (Object.hasOwn(value, COMMENT) || Object.values(value).some(hasComment));
}

function uncommented(value: Json): Json {
  if (Array.isArray(value)) return value.map(uncommented);
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([key]) => key !== COMMENT);
  return Object.fromEntries(kept.map(([key, part]) => [key, uncommented(part)]));
}
