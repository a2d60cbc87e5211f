/** Checks an earlier visit that somebody brings along. */
import * as z from 'zod/mini';
import { freeze } from '../engine/freeze.js';
import type { EarlierVisit } from '../engine/then-and-now/previous.js';
import type { Texts } from '../engine/written-texts.js';
import { copyJson, isObject } from './copy.js';
import { capped } from './issues.js';
import type { Parsed } from './issues.js';
import { isId, ownId } from './schemas/common.js';
import { date, earlierResult, keptVisit, made, stageKey, step } from './schemas/visit.js';
import { fromZod, parsedBy, tooManyMistakes } from './zod-issues.js';

/** An earlier visit, with what the firm wrote then, as it was written: a new Result does not repeat that. */
export interface EarlierInResult extends EarlierVisit {
  readonly texts: Texts;
}

/**
 * The earlier visit in an untrusted Result, for `previous` of a new one:
 *
 *     const earlier = parseEarlier(JSON.parse(text));
 *     if (earlier.ok) createResult(assessment, answers, { ...context, previous: earlier.value });
 *
 * Takes results of every schema version, since only the answers count: they are scored again. Whatever else is not as it
 * should be is taken for not known. Never throws.
 */
export function parseEarlier(value: unknown): Parsed<EarlierInResult> {
  const { value: copy, issues } = copyJson(value);
  if (copy === undefined) return { ok: false, issues };
  const parsed = parsedBy(earlierResult, copy);
  if (!parsed) return { ok: false, issues: [tooManyMistakes()] };
  if (!parsed.success)
    return { ok: false, issues: capped([...issues, ...fromZod(parsed.error.issues, earlierResult, copy)]) };
  const { answers, assessment, completedAt, depth, id, step: stepThen, texts } = parsed.data;
  const day = typeof completedAt === 'string' ? completedAt.slice(0, 10) : null;
  return {
    ok: true,
    value: freeze({
      id: ownId.safeParse(id).data ?? null,
      date: date.safeParse(day).data ?? null,
      depth: depth === 'quick' ? 'quick' : 'full',
      answers,
      texts: writtenThen(texts),
      assessment,
      stepThen: step.safeParse(stepThen).data ?? null,
    }),
  };
}

/** One entry that is no text takes none of the others along. Whether they fit is for the definition of today to say. */
function writtenThen(texts: unknown): Texts {
  if (!isObject(texts)) return {};
  const written = Object.entries(texts).filter((entry): entry is [string, string] => {
    const [item, text] = entry;
    return isId(item) && typeof text === 'string';
  });
  return Object.fromEntries(written);
}

/**
 * The earlier visit in what a browser kept, which may be anything. As above, only the answers have to be right: null without
 * them. Never throws.
 */
export function parseKeptVisit(value: unknown): EarlierVisit | null {
  const parsed = parsedBy(keptVisit, copyJson(value).value);
  if (!parsed?.success) return null;
  const { answers, assessment, depth, id, sameDefinition, stepThen, ticks, ...kept } = parsed.data;
  return freeze({
    id: ownId.safeParse(id).data ?? null,
    date: date.safeParse(kept.date).data ?? null,
    depth: depth === 'quick' ? 'quick' : 'full',
    answers,
    ticks: z.array(stageKey).safeParse(ticks).data ?? [],
    assessment: made.safeParse(assessment).data ?? null,
    sameDefinition: sameDefinition === true,
    stepThen: step.safeParse(stepThen).data ?? null,
  });
}
