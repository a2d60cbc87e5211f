/** Checks definitions. */
import type * as z from 'zod/mini';
import type { AssessmentDefinition, AssessmentText } from '../engine/text.js';
import { checkActions } from './checks/actions.js';
import { checkAdvice } from './checks/advice.js';
import { checkFormat, withoutComments } from './checks/format.js';
import { checkHiddenAnswers } from './checks/hidden-answers.js';
import { checkIds } from './checks/ids.js';
import { checkMatrices } from './checks/matrix.js';
import { checkProfile } from './checks/profile.js';
import { checkReferences } from './checks/references.js';
import { checkRouting } from './checks/routing.js';
import { checkScoring } from './checks/scoring.js';
import { checkTextItems } from './checks/text-items.js';
import { checkTexts } from './checks/texts.js';
import { checkVoices } from './checks/voices.js';
import { allIssues, copyJson } from './copy.js';
import { freeze } from '../engine/freeze.js';
import { capped } from './issues.js';
import type { Issue, Parsed } from './issues.js';
import { jsonFrom } from './json.js';
import { checkConditionCount, checkPartCount, cut } from './limits.js';
import { assessmentDefinition } from './schemas/assessment.js';
import { MOST_ENTRIES, viewOf } from './view.js';
import { fromZod, parsedBy, tooManyMistakes } from './zod-issues.js';

const CHECKS = [
  checkIds,
  checkTextItems,
  checkReferences,
  checkRouting,
  checkScoring,
  checkProfile,
  checkAdvice,
  checkActions,
  checkVoices,
  checkTexts,
  checkMatrices,
];

/**
 * Checks an untrusted assessment definition. Never throws. Returns a deeply frozen copy, or all issues (at most 200, and
 * one that counts the others):
 *
 *     const parsed = parseDefinition(await response.json());
 *     if (!parsed.ok) for (const { path, message } of parsed.issues) console.warn(path, message);
 */
export function parseDefinition(value: unknown): Parsed<AssessmentDefinition> {
  const copy = copyJson(value);
  if (copy.value === undefined) return refuse(copy.issues);
  const tooMany = [...checkConditionCount(copy.value), ...checkPartCount(copy.value)];
  if (tooMany.length > 0) return refuse(tooMany);
  const data = cut(withoutComments(copy.value), MOST_ENTRIES);
  const parsed = parsedBy(assessmentDefinition, data.value);
  if (!parsed) return refuse([tooManyMistakes()]);
  const view = viewOf(data.value);
  const issues = allIssues(copy.issues, [
    ...data.issues,
    ...checkFormat(copy.value),
    ...(parsed.success ? [] : fromZod(parsed.error.issues, assessmentDefinition, copy.value)),
    ...CHECKS.flatMap((check) => check(view)),
  ]);
  if (!parsed.success || issues.length > 0) return refuse(issues);
  // Zod writes an optional key as `T | undefined`; the copy has no key without a value.
  const definition = freeze(withLists(parsed.data)) as AssessmentDefinition;
  const falls = checkHiddenAnswers(definition);
  return falls.length > 0 ? refuse(falls) : { ok: true, value: definition };
}

/** A profile has no steps, a section of words no items, a text no options: the engine and the texts then have empty lists. */
function withLists({ items, sections, steps = [], texts, ...others }: z.infer<typeof assessmentDefinition>) {
  const entries = Object.entries(texts).map(([language, text]) => {
    const words = Object.entries(text.items).map(([id, item]) => [id, { ...item, options: item.options ?? {} }]);
    return [language, { ...text, items: Object.fromEntries(words) as object, steps: text.steps ?? {} }];
  });
  const filled = sections.map((section) => ({ ...section, items: section.items ?? [] }));
  const asked = items.map((item) => ({ ...item, options: item.options ?? [] }));
  return {
    ...others,
    items: asked,
    sections: filled,
    steps,
    texts: Object.fromEntries(entries) as Record<string, AssessmentText>,
  };
}

/** As `parseDefinition`, for JSON text of at most 1 000 000 characters. A syntax error has line and column. */
export function parseDefinitionJson(text: string): Parsed<AssessmentDefinition> {
  const json = jsonFrom(text);
  return json.ok ? parseDefinition(json.value) : json;
}

/** Removes issues with the same code and path: two checks may find the same problem. */
function refuse(issues: readonly Issue[]): { ok: false; issues: readonly Issue[] } {
  const seen = new Set<string>();
  const distinct = issues.filter(({ code, path }) => {
    const key = `${code} ${path}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return { ok: false, issues: capped(distinct) };
}
