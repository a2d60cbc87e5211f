/** Reads one line of many results: the result in it, who gave it, and whether it is right. */
import { isExact, verify } from '../contract/index.js';
import type { Difference, Issue, VerifySources } from '../contract/index.js';
import { isObject } from '../contract/copy.js';
import { issue } from '../contract/issues.js';
import type { Assessment, Result } from '../engine/index.js';
import type { LineRefusal } from './types.js';

/** What a line has to be, to be counted. */
export interface LineRules {
  readonly assessment: Assessment;
  readonly sources: VerifySources;
  /** Name of the field beside the result that has the pseudonymous key of its firm. Null: there is none. */
  readonly respondent: string | null;
}

export type LineOutcome =
  | {
      readonly kind: 'result';
      readonly result: Result;
      /** Null if the line has no key: then its firm is taken for one that has no other result. */
      readonly respondent: string | null;
    }
  | {
      readonly kind: 'refused';
      readonly reason: LineRefusal;
      readonly issues: readonly Issue[];
      readonly differences: readonly Difference[];
    };

/**
 * Reads a result, an object with the result under `result`, or a CloudEvent with the result under `data`. The key of the
 * respondent stands beside `result` or `data`: a text of 1 to 1000 characters, or a number. What else stands there is
 * not looked at. All of the result that can be computed is computed again; parts from catalogues that are not among
 * the sources stay unchecked, since they are not counted. Never rejects because of the line.
 *
 * `value`: made by `JSON.parse`.
 */
export async function readLine(value: unknown, rules: LineRules): Promise<LineOutcome> {
  const { key, result } = unwrapped(value, rules.respondent);
  const respondent = keyText(key);
  if (respondent === undefined) {
    const field = rules.respondent ?? '';
    const cure = 'Write the same text for all results of one firm.';
    const found = issue('bad-value', [field], key, 'a text of 1 to 1000 characters, or a number', cure);
    return { kind: 'refused', reason: 'bad-respondent', issues: [found], differences: [] };
  }
  if (await isExact(result, rules.assessment, rules.sources))
    return { kind: 'result', result: result as Result, respondent };
  const { differences, issues, ok } = await verify(result, rules.assessment, rules.sources);
  if (ok) return { kind: 'result', result: result as Result, respondent };
  if (issues.length > 0) {
    const isOlder = issues.some(({ code }) => code === 'older-version');
    return { kind: 'refused', reason: isOlder ? 'older-version' : 'no-result', issues, differences };
  }
  return { kind: 'refused', issues, ...reasonOf(differences) };
}

function unwrapped(value: unknown, field: string | null): { readonly result: unknown; readonly key: unknown } {
  if (!isObject(value) || 'schemaVersion' in value) return { result: value, key: null };
  const key = field !== null && Object.hasOwn(value, field) ? value[field] : null;
  if ('specversion' in value && 'data' in value) return { result: value.data, key };
  return 'result' in value ? { result: value.result, key } : { result: value, key: null };
}

/** Null without a key; undefined if it is no key. */
function keyText(key: unknown): string | null | undefined {
  if (key === null || key === '') return null;
  if (typeof key === 'number') return String(key);
  return typeof key === 'string' && key.length <= 1000 ? key : undefined;
}

/** Where another definition or engine made the result, everything else follows from that. */
function reasonOf(differences: readonly Difference[]): {
  readonly reason: LineRefusal;
  readonly differences: readonly Difference[];
} {
  const at = (pattern: RegExp) => differences.filter(({ path }) => pattern.test(path));
  const definition = at(/^\$\.assessment\./);
  if (definition.length > 0) return { reason: 'other-definition', differences: definition };
  const engine = at(/^\$\.(?:engineVersion|schemaVersion)$/);
  if (engine.length > 0) return { reason: 'other-engine', differences: engine };
  return { reason: 'different', differences };
}
