/** The command `score`: answers to results. */
import { hashOf, parseAnswerLine } from '../contract/index.js';
import type { AnswerLine, Issue } from '../contract/index.js';
import { issue } from '../contract/issues.js';
import { isBefore } from '../contract/times.js';
import { askedAt, countedAnswers, createResult, evaluate } from '../engine/index.js';
import type { Answers, Assessment, Result, ResultContext } from '../engine/index.js';
import { decoded, looksLikeCode } from './codes.js';
import type { CodeSource } from './codes.js';
import type { LineOutcome } from './each-line.js';
import type { Entry, OwnColumns } from './input/entry.js';
import { issueLine } from './report.js';
import type { Sources } from './sources.js';
import { QUICK_PARTS } from './table/result-columns.js';
import type { Part } from './table/result-columns.js';
import { isResult } from './visit.js';
import type { ResultLike } from './visit.js';

interface CodeLine {
  readonly line: AnswerLine;
  readonly issues: readonly Issue[];
  readonly notices?: readonly string[];
}

export interface Defaults {
  /** Language and time of results whose line names none. */
  readonly language: string;
  readonly at: string;
  /** Parts of the result to write, beside its id; all without it. */
  readonly only?: readonly Part[] | null;
  /** Whether what is only a notice counts as an error. */
  readonly strict?: boolean;
}

/** Makes the function that scores one entry. */
export async function scorer(sources: Sources, defaults: Defaults) {
  const { assessment, benchmark, catalogues } = sources;
  const { only = null, strict = false } = defaults;
  const hash = await hashOf(assessment);
  const isQuick = only?.every((part) => QUICK_PARTS.has(part)) ?? false;
  return ({ number, own, place, value }: Entry): LineOutcome => {
    const { issues, line, notices = [] } = lineOf({ assessment, hash }, value, place);
    const { answers, completedAt = defaults.at, id = `line-${number}`, ...given } = line;
    const startedAt = line.startedAt ?? completedAt;
    const found = [...issues, ...endOf(startedAt, completedAt)];
    const errors = [...found.map((one) => issueLine(place, one)), ...(strict ? notices : [])];
    const named = line.id === undefined ? {} : { id };
    if (errors.length > 0) return { errors, ...named };
    const context = {
      ...{ language: defaults.language, ...given, id, startedAt, completedAt },
      ...{ hash, catalogues, benchmark },
    };
    const result = isQuick ? standing(assessment, answers, context) : createResult(assessment, answers, context);
    return { output: only ? partsOf(result, only, own) : result, errors: [], notices, ...named };
  };
}

/** Step and scores alone. */
function standing(assessment: Assessment, answers: Answers, { depth = 'full', id }: ResultContext): Partial<Result> {
  return { id, ...evaluate(assessment, countedAnswers(askedAt(assessment, depth), answers)) };
}

/** The parts that were asked for, and the columns that belong to the owner of a table. */
function partsOf(result: Partial<Result>, only: readonly Part[], own: OwnColumns = new Map()) {
  const keys = only.flatMap((part) => (part === 'cells' && result.bands ? [part, 'bands' as const] : [part]));
  const parts = keys.map((part) => [part, result[part]] as const);
  return { ...(own.size > 0 && { own: Object.fromEntries(own) }), id: result.id, ...Object.fromEntries(parts) };
}

function lineOf(source: CodeSource, value: unknown, place: string): CodeLine {
  if (typeof value === 'string' && looksLikeCode(value)) return lineOfCode(source, value, place);
  return parseAnswerLine(source.assessment, isResult(value) ? linePartsOf(value) : value);
}

/** What a result says of the answers; all else in it is computed again. */
function linePartsOf(result: ResultLike) {
  const kept = ['answers', 'completedAt', 'depth', 'id', 'language', 'startedAt'];
  return Object.fromEntries(Object.entries(result).filter(([key]) => kept.includes(key)));
}

/** What a code says, as the line of an answers file would. */
function lineOfCode(source: CodeSource, code: string, place: string): CodeLine {
  const found = decoded(source, code);
  if ('issues' in found) return { line: { answers: {} }, issues: found.issues };
  const { answers, date, depth, sameDefinition } = found.value;
  const changed = `${place}: The scan has changed since this code was made. It is scored by the rules of today. [changed]\n`;
  return {
    line: { answers, depth, ...(date !== null && { completedAt: `${date}T00:00:00Z` }) },
    issues: [],
    notices: sameDefinition ? [] : [changed],
  };
}

function endOf(startedAt: string, completedAt: string): Issue[] {
  if (!isBefore(completedAt, startedAt)) return [];
  const cure = 'Mend one of the two; without "completedAt" it is the time of --at, or now.';
  return [issue('bad-value', ['startedAt'], startedAt, `a time up to the end, ${completedAt}`, cure)];
}
