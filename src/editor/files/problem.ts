/** Why a file was not taken in: what is wrong with it, and where. It becomes words on screen, in the language of the editor. */
import type { Issue } from '../../contract/issues.js';
import type { Kind } from './kind.js';

/** What can be wrong with a file before the contract sees it. Each has its words, with what to do about it. */
export type Fault =
  | 'unreadable'
  | 'empty'
  | 'too-long'
  | 'not-text'
  | 'not-utf-8'
  | 'cut-off'
  | 'bad-json'
  | 'no-answers'
  | 'too-many'
  | 'bad-xml'
  | 'has-doctype'
  | 'no-xliff'
  | 'no-languages'
  | 'no-table'
  | 'bad-table'
  | 'bad-language'
  | 'unfit';

/** A place in a file: lines and columns count from 1, and `path` is a JSON path from `$`. */
export type Where = { readonly line: number; readonly column?: number } | { readonly path: string };

export type Problem =
  | {
      readonly fault: Fault;
      readonly where?: Where;
      readonly values?: Readonly<Record<string, number | string>>;
    }
  /** The file is of another kind. */
  | { readonly found: Kind; readonly wanted: readonly Kind[] }
  /** What the contract says. */
  | { readonly issue: Issue };

/** A file that was not taken in. */
export interface Refused {
  /** Id of the field. */
  readonly field: string;
  /** Of the file. */
  readonly name: string;
  readonly problems: readonly Problem[];
}

/** What was read of a file, or why nothing was. */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export function not(...problems: readonly Problem[]): { readonly ok: false; readonly problems: readonly Problem[] } {
  return { ok: false, problems };
}

/** The place of a character. */
export function whereIn(text: string, at: number): { readonly line: number; readonly column: number } {
  const lines = text.slice(0, at).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
