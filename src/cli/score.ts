import { hashOf, parseAnswerLine } from '../contract/index.js';
import { createResult } from '../engine/index.js';
import type { LineOutcome } from './each-line.js';
import { issueLine } from './report.js';
import type { Sources } from './sources.js';

/** `defaults`: for results whose line does not say it. */
export async function scorer(sources: Sources, defaults: { readonly language: string; readonly at: string }) {
  const { assessment, benchmark, catalogues } = sources;
  const hash = await hashOf(assessment);
  return (value: unknown, place: string, number: number): LineOutcome => {
    const { issues, line } = parseAnswerLine(assessment, value);
    if (issues.length > 0) return { errors: issues.map((one) => issueLine(place, one)) };
    const { answers, completedAt = defaults.at, ...given } = line;
    const context = {
      ...{ id: `line-${number}`, language: defaults.language, startedAt: completedAt, completedAt },
      ...given,
      ...{ hash, catalogues, benchmark },
    };
    return { output: createResult(assessment, answers, context), errors: [] };
  };
}
