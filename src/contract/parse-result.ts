import type * as z from 'zod/mini';
import { RESULT_SCHEMA_VERSION } from '../engine/result.js';
import type { Result } from '../engine/result.js';
import { copyJson, isObject, valueAt } from './copy.js';
import { freeze } from '../engine/freeze.js';
import { capped, describe, issue, words } from './issues.js';
import type { Issue, Parsed } from './issues.js';
import { impossibleViews } from './impossible-views.js';
import { cut } from './limits.js';
import { result } from './schemas/result.js';
import { isBefore } from './times.js';
import { fromZod, parsedBy, tooManyMistakes } from './zod-issues.js';

/** Longest list of a result: `tipping`, with two changes for each of at most 500 items. */
const MOST_ENTRIES = 1000;

/** Checks the format of an untrusted result. Never throws. Does not check its scores; see `verify`. */
export function parseResult(value: unknown): Parsed<Result> {
  const { value: whole, issues } = copyJson(value);
  if (whole === undefined) return { ok: false, issues };
  const { value: copy, issues: cuts } = cut(whole, MOST_ENTRIES, 'lists too');
  issues.push(...cuts);
  const older = isObject(copy) ? olderIssue(copy) : null;
  if (older) return { ok: false, issues: [older] };
  const parsed = parsedBy(result, copy);
  if (!parsed) return { ok: false, issues: [tooManyMistakes()] };
  if (!parsed.success) issues.push(...fromZod(parsed.error.issues, result, copy));
  else {
    if (isBefore(parsed.data.completedAt, parsed.data.startedAt)) issues.push(endsTooEarly(parsed.data));
    issues.push(...halfProfile(parsed.data));
    if (parsed.data.voices) issues.push(...impossibleViews(parsed.data.voices));
  }
  if (!parsed.success || issues.length > 0) return { ok: false, issues: capped(issues) };
  // Zod types optional keys as `T | undefined`; the copy has no key with the value undefined.
  return { ok: true, value: freeze(parsed.data) as Result };
}

/** The issue for a result of an older schema version. Its scores follow older rules, which this release does not have. */
function olderIssue(copy: Readonly<Record<string, unknown>>): Issue | null {
  const { engineVersion, schemaVersion } = copy;
  if (typeof schemaVersion !== 'string' || !/^[01]\./.test(schemaVersion)) return null;
  const [id, version] = ['id', 'version'].map((key) => describe(valueAt(copy, ['assessment', key])));
  const expected = `schema version ${RESULT_SCHEMA_VERSION} of a result`;
  const cure =
    `Engine ${describe(engineVersion)} made it with assessment ${id} ${version}. ` +
    'Check it with the release that has that engine, or score its answers again.';
  return issue('older-version', ['schemaVersion'], schemaVersion, expected, cure);
}

/** Without a step nothing is there that follows from one; with a step, robustness is. */
function halfProfile(data: z.infer<typeof result>): Issue[] {
  const { binding, gates, hold, plan, quickAction, robustness, step, undecided } = data;
  const cure = 'Ask its sender for the original.';
  if (step) return robustness ? [] : [issue('bad-value', ['robustness'], robustness, 'that of the step', cure)];
  const left = Object.entries({ binding, hold, plan, quickAction, robustness }).filter(([, value]) => value !== null);
  const full = Object.entries({ gates, undecided }).filter(([, list]) => list.length > 0);
  return [...left, ...full].map(([key]) =>
    issue('bad-value', [key], words('something that follows from a step'), 'nothing of it where `step` is null', cure),
  );
}

function endsTooEarly({ completedAt, startedAt }: { readonly completedAt: string; readonly startedAt: string }): Issue {
  const cure = 'Ask its sender for the original.';
  return issue('bad-value', ['completedAt'], completedAt, `a time from the start on, ${startedAt}`, cure);
}
