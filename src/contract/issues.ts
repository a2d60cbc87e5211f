/** Issues: problems in untrusted data, for programs (`code`, `path`) and for people (`message`). */
import { visible } from './visible.js';

export type IssueCode =
  | 'not-json'
  | 'too-large'
  | 'forbidden-key'
  | 'duplicate-key'
  | 'wrong-type'
  | 'unknown-key'
  | 'missing-key'
  | 'bad-value'
  | 'duplicate-id'
  | 'unknown-reference'
  | 'section-order'
  | 'mixed-values'
  | 'no-values'
  | 'equal-values'
  | 'bad-max'
  | 'bad-exclusive'
  | 'late-reference'
  | 'routing-incomplete'
  | 'bad-answer'
  | 'bad-code'
  | 'gate-missing'
  | 'gate-on-first-step'
  | 'gate-unreachable'
  | 'never-asked'
  | 'need-unreachable'
  | 'not-a-choice'
  | 'nothing-advised'
  | 'after-circle'
  | 'step-can-fall'
  | 'grid-mismatch'
  | 'duplicate-role'
  | 'missing-text'
  | 'older-version'
  | 'newer-format'
  | 'more-issues'
  | 'never-reached'
  | 'never-matters'
  | 'row-out-of-reach';

/** One problem with place and cure. Texts are English, with invisible characters escaped. */
export interface Issue {
  readonly code: IssueCode;
  /** JSON path from `$`, such as `$.items[3].options[0].id`. */
  readonly path: string;
  /** Short description of what was found. */
  readonly found: string;
  /** Short description of what was expected. */
  readonly expected: string;
  /** What to do about it: one sentence. */
  readonly cure: string;
  /** Expected, found and cure in a few sentences, without the path. */
  readonly message: string;
}

/** The outcome of a check: a deeply frozen copy of the data, or all issues. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

export type Path = readonly (string | number)[];

/** Most issues that are reported. Of more, the last one gives the number of the others. */
const MOST_ISSUES = 200;

/** A description of what was found, used instead of the value. Strings are shown in quotation marks, these are not. */
class Words {
  constructor(readonly text: string) {}
}

export function words(text: string): Words {
  return new Words(text);
}

export function issue(code: IssueCode, path: Path, found: unknown, expected: string, cure: string): Issue {
  const foundText = describe(found);
  const message = visible(`Expected ${expected}, found ${foundText}. ${cure}`);
  return { code, path: pathText(path), found: foundText, expected: visible(expected), cure: visible(cure), message };
}

/** The first MOST_ISSUES issues, and one that counts the others. */
export function capped(issues: readonly Issue[]): readonly Issue[] {
  if (issues.length <= MOST_ISSUES) return issues;
  const others = issues.length - MOST_ISSUES;
  const last = issue(
    'more-issues',
    [],
    words(others === 1 ? 'one more issue' : `${others} more issues`),
    'none',
    'Mend the ones above first, then check again.',
  );
  return [...issues.slice(0, MOST_ISSUES), last];
}

/** `['items', 3, 'use.reach']` as `$.items[3]['use.reach']`. */
export function pathText(path: Path): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return /^[A-Za-z_$][\w$]{0,59}$/.test(key) ? `${text}.${key}` : `${text}[${quote(key)}]`;
  }, '$');
}

function quote(key: string): string {
  // As in normalized paths (RFC 9535). Escaped, so that the path stays on one line.
  const escaped = visible(JSON.stringify(shortened(key)).slice(1, -1));
  return `'${escaped.replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** Short description of a value; long strings are cut. */
export function describe(value: unknown): string {
  if (value instanceof Words) return visible(value.text);
  switch (typeof value) {
    case 'undefined':
      return 'nothing';
    case 'string':
      return visible(JSON.stringify(shortened(value)));
    case 'number':
    case 'boolean':
      return String(value);
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? `a list of ${value.length}` : 'an object';
    default:
      return `a ${typeof value}`;
  }
}
