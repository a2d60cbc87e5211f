/** A scan that was begun, as the browser keeps it between visits. What is read back may be anything. */
import type { Persist } from '../host/attributes.js';
import type { EarlierVisit, StageKey } from '../../engine/index.js';
import type { KeptExtras } from '../session/context.js';
import type { KeptAnswers } from './merge.js';

/** Shape of what is kept; another one is not read. */
const FORMAT = 1;

/** What is kept. */
export interface Kept extends KeptExtras {
  /** Of the assessment that it was written with. */
  readonly hash: unknown;
  readonly answers: KeptAnswers;
  /** ISO 8601, UTC. */
  readonly startedAt: string | null;
  readonly deepened: boolean;
  /** Of the assessment with which the code of the earlier visit agrees; null where that is none, or is not known. */
  readonly previousFor: unknown;
  /** One more with each time that it is written; 0 if by a version of this package that overwrites what others wrote. */
  readonly revision: number;
}

/** The text that is kept; null for nothing. Throws where the browser refuses. */
export function read(persist: Persist, assessment: string): string | null {
  return storageOf(persist)?.getItem(keyOf(assessment)) ?? null;
}

/** Gives the text that is kept from now on. Throws where the browser refuses. */
export function write(persist: Persist, assessment: string, kept: Kept): string {
  const text = JSON.stringify(withPlainLists({ format: FORMAT, ...kept }));
  storageOf(persist)?.setItem(keyOf(assessment), text);
  return text;
}

/** Old libraries give all lists a `toJSON`, which makes text of them: one of its own, of nothing, goes before it. */
function withPlainLists(value: unknown): unknown {
  if (Array.isArray(value)) return Object.assign(value.map(withPlainLists), { toJSON: undefined });
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withPlainLists(one)]));
}

/** Throws where the browser refuses. */
export function forget(persist: Persist, assessment: string): void {
  storageOf(persist)?.removeItem(keyOf(assessment));
}

/**
 * `visitIn`: checks an earlier visit; null if it is none. Throws an `Error` that says what is wrong with what was kept.
 */
export function keptIn(text: string, visitIn: (value: unknown) => EarlierVisit | null): Kept {
  const kept = JSON.parse(text) as Partial<Record<keyof Kept | 'format', unknown>> | null;
  if (kept?.format !== FORMAT) throw new Error('it is not a draft of this version');
  const { answers, country, deepened, hash, previous, previousFor, revision, startedAt, ticks, voices } = kept;
  const visit = isRecord(previous) ? visitIn(previous) : null;
  return {
    hash,
    answers: isRecord(answers) ? answers : {},
    startedAt: isTime(startedAt) ? startedAt : null,
    deepened: deepened === true,
    ticks: Array.isArray(ticks) ? ticks.filter(isTick).map(({ item, to }) => ({ item, to })) : [],
    voices: Array.isArray(voices) ? voices.filter((code) => typeof code === 'string') : [],
    previous: visit,
    // Earlier versions of this package wrote only whether it agrees with the assessment of then.
    previousFor: previousFor === undefined && visit?.sameDefinition ? hash : (previousFor ?? null),
    country: typeof country === 'string' && /^[A-Z]{2}$/.test(country) ? country : null,
    revision: typeof revision === 'number' ? revision : 0,
  };
}

function isRecord(value: unknown): value is KeptAnswers {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTick(value: unknown): value is StageKey {
  return isRecord(value) && typeof value.item === 'string' && typeof value.to === 'number';
}

/** Just as this package writes times: other forms have no place in a result. */
function isTime(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) && Date.parse(value) > 0;
}

function storageOf(persist: Persist): Storage | null {
  if (persist === 'none') return null;
  return persist === 'local' ? localStorage : sessionStorage;
}

function keyOf(assessment: string): string {
  return `ai-maturity-scan:${assessment}`;
}
