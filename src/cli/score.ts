/** The command `score`: answers to results. */
import { hashOf, parseAnswerLine } from '../contract/index.js';
import type { AnswerLine, Issue } from '../contract/index.js';
import { issue } from '../contract/issues.js';
import { isBefore } from '../contract/times.js';
import { createResult } from '../engine/index.js';
import { decoded, looksLikeCode } from './codes.js';
import type { CodeSource } from './codes.js';
import type { LineOutcome } from './each-line.js';
import { Ids } from './repeated.js';
import { issueLine } from './report.js';
import type { Sources } from './sources.js';

interface CodeLine {
  readonly line: AnswerLine;
  readonly issues: readonly Issue[];
  readonly notices?: readonly string[];
}

/** Makes the function that scores one line. `defaults`: language and time for lines that name none. */
export async function scorer(sources: Sources, defaults: { readonly language: string; readonly at: string }) {
  const { assessment, benchmark, catalogues } = sources;
  const hash = await hashOf(assessment);
  const ids = new Ids();
  return (value: unknown, place: string, number: number): LineOutcome => {
    const isCode = typeof value === 'string' && looksLikeCode(value);
    const read: CodeLine = isCode ? lineOfCode({ assessment, hash }, value, place) : parseAnswerLine(assessment, value);
    const { issues, line, notices = [] } = read;
    const { answers, completedAt = defaults.at, id = `line-${number}`, ...given } = line;
    const startedAt = line.startedAt ?? completedAt;
    const all = [...issues, ...endOf(startedAt, completedAt), ...(line.id === undefined ? [] : ids.add(id, number))];
    if (all.length > 0) return { errors: all.map((one) => issueLine(place, one)) };
    const context = {
      ...{ language: defaults.language, ...given, id, startedAt, completedAt },
      ...{ hash, catalogues, benchmark },
    };
    return { output: createResult(assessment, answers, context), errors: [], notices };
  };
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
