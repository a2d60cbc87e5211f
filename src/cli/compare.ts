/** The commands `compare` and `code`. */
import { hashOf } from '../contract/index.js';
import { compareResults, encodeAnswers } from '../engine/index.js';
import type { Assessment } from '../engine/index.js';
import type { CodeSource } from './codes.js';
import type { NamedInput } from './files.js';
import { visitFrom } from './visit.js';
import type { FoundVisit } from './visit.js';

export async function codeSource(assessment: Assessment): Promise<CodeSource> {
  return { assessment, hash: await hashOf(assessment) };
}

/** Then and now, with what is known of both visits. Throws `BadFile`. */
export async function comparison(
  source: CodeSource,
  [old, recent]: readonly [string, string],
  standard: () => NamedInput,
) {
  const then = await visitFrom(source, old, standard);
  const now = await visitFrom(source, recent, standard);
  const { id, version } = source.assessment;
  return {
    assessment: { id, version, hash: source.hash },
    visits: { then: aboutVisit(then), now: aboutVisit(now) },
    ...compareResults(source.assessment, then, now),
  };
}

function aboutVisit({ assessment, date, depth, id, sameDefinition }: FoundVisit) {
  return { id, date, depth, assessment, sameDefinition };
}

/** The code of a visit. Throws `BadFile`. */
export async function codeOf(source: CodeSource, file: string, standard: () => NamedInput): Promise<string> {
  const { answers, date, depth, ticks } = await visitFrom(source, file, standard);
  return encodeAnswers(source.assessment, answers, { hash: source.hash, depth, ticks, ...(date !== null && { date }) });
}
