/** One visit, from a code, or from a file with a code, answers or a result. */
import { existsSync } from 'node:fs';
import { parseAnswerLine } from '../contract/index.js';
import { isObject } from '../contract/copy.js';
import type { Answer, Answers, Depth, StageKey } from '../engine/index.js';
import { decoded, looksLikeCode } from './codes.js';
import type { CodeSource } from './codes.js';
import { BadFile, fileAt, listed, readJsonOrCode, STANDARD_INPUT } from './files.js';
import type { NamedInput } from './files.js';

/** What is known of a visit. Fields that its source does not have are null. */
export interface FoundVisit {
  readonly id: string | null;
  /** ISO 8601 date. */
  readonly date: string | null;
  readonly depth: Depth;
  readonly answers: Answers;
  readonly ticks: readonly StageKey[];
  /** The definition that made the result, as the result names it. */
  readonly assessment: { readonly id: string; readonly version: string; readonly hash: string } | null;
  /** Whether it is the present definition; null if that is not known. */
  readonly sameDefinition: boolean | null;
}

/** `argument`: a code, a file, or `-`. Throws `BadFile`. */
export async function visitFrom(source: CodeSource, argument: string, standard: () => NamedInput): Promise<FoundVisit> {
  if (argument !== '-' && !existsSync(argument) && looksLikeCode(argument)) return ofCode(source, argument, 'code');
  const input = argument === '-' ? standard() : fileAt(argument);
  const name = argument === '-' ? STANDARD_INPUT : input.name;
  const { issues, value } = await readJsonOrCode(input, looksLikeCode);
  if (issues.length > 0) throw new BadFile(listed(name, issues));
  if (typeof value === 'string' && looksLikeCode(value)) return ofCode(source, value, name);
  return isResult(value) ? ofResult(source, value) : ofAnswers(source, value, name);
}

function ofCode(source: CodeSource, code: string, name: string): FoundVisit {
  const found = decoded(source, code);
  if ('issues' in found) throw new BadFile(listed(name, found.issues));
  return { id: null, assessment: null, ...found.value };
}

export interface ResultLike {
  readonly answers: Readonly<Record<string, unknown>>;
  readonly [key: string]: unknown;
}

/** A result of any version: scores are made again, so that its answers are all that matters. */
export function isResult(value: unknown): value is ResultLike {
  return isObject(value) && 'schemaVersion' in value && isObject(value.answers);
}

function ofResult({ assessment, hash }: CodeSource, result: ResultLike): FoundVisit {
  const made = isObject(result.assessment) ? result.assessment : {};
  const [id, version, madeWith] = ['id', 'version', 'hash'].map((key) => textOf(made[key]) ?? '');
  return {
    id: textOf(result.id),
    date: textOf(result.completedAt)?.slice(0, 10) ?? null,
    depth: result.depth === 'quick' ? 'quick' : 'full',
    answers: Object.fromEntries(
      Object.entries(result.answers).filter((one): one is [string, Answer] => isAnswer(one[1])),
    ),
    ticks: [],
    assessment: { id: id ?? '', version: version ?? '', hash: madeWith ?? '' },
    sameDefinition: id === assessment.id && madeWith === hash,
  };
}

function ofAnswers({ assessment }: CodeSource, value: unknown, name: string): FoundVisit {
  const { issues, line } = parseAnswerLine(assessment, value);
  if (issues.length > 0) throw new BadFile(listed(name, issues));
  const { answers, completedAt, depth = 'full', id = null } = line;
  const date = completedAt?.slice(0, 10) ?? null;
  return { id, date, depth, answers, ticks: [], assessment: null, sameDefinition: null };
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function isAnswer(value: unknown): value is Answer {
  return typeof value === 'string' || (Array.isArray(value) && value.every((one) => typeof one === 'string'));
}
