/** Finds the answers of an earlier visit: in a code, a link, or a Result. */
import { decodeAnswers } from '../../engine/code/decode.js';
import { countedAnswers } from '../../engine/questionnaire.js';
import { textsToShorten, writtenTexts } from '../../engine/written-texts.js';
import { notCarried } from '../../engine/then-and-now/not-carried.js';
import type { Answers, Assessment, CodeProblem, EarlierVisit, Texts } from '../../engine/index.js';
import type { Issue } from '../../contract/index.js';
import { packageModule } from '../loading/load-error.js';
import type { LostAnswer } from '../session/lost.js';
import { codeIn } from './link.js';

export interface Earlier {
  readonly from: 'code' | 'link' | 'file' | 'draft' | 'host';
  readonly visit: EarlierVisit;
  /** Id of the assessment that it is about. */
  readonly assessment: string;
  /** Its answers, as far as they fit the questions of today. */
  readonly answers: Answers;
  /** What was written then, for its fields, also what is too long today: only a Result has it. */
  readonly texts: Texts;
  /** What was answered and written then that does not fit. */
  readonly lost: readonly LostAnswer[];
  readonly sameDefinition: boolean;
}

/** Why there are none: a problem of the code, or a file without answers to this scan. */
export type NotFound = CodeProblem | { readonly code: 'file' };

/** The assessment on screen, with its content hash. */
export interface Present {
  readonly assessment: Assessment;
  readonly hash: string;
}

export function earlierIn(present: Present, typed: string): Earlier | { readonly problem: CodeProblem } {
  const code = codeIn(typed);
  const outcome = decodeAnswers(present.assessment, code, present);
  if (!outcome.ok) return { problem: outcome.problem };
  const visit = { ...outcome.value, id: null, assessment: null, stepThen: null };
  return earlierOf(present, visit, code === typed ? 'code' : 'link');
}

/** Bytes of a file; a result has some tens of thousands. */
const LARGEST_FILE = 1_000_000;

/** `file`: that the visitor chose. Whatever is no answer to a question of today is left out. */
export async function earlierInFile(present: Present, file: File): Promise<Earlier | { readonly problem: NotFound }> {
  const text = file.size > LARGEST_FILE ? '' : await file.text().catch(() => '');
  const found = await earlierInResult(present, jsonIn(text), 'file');
  return 'issues' in found ? { problem: { code: 'file' } } : found;
}

/** `value`: whatever somebody says is a Result. Rejects if what checks it does not arrive. */
export async function earlierInResult(
  present: Present,
  value: unknown,
  from: Earlier['from'],
): Promise<Earlier | { readonly issues: readonly Pick<Issue, 'path' | 'message'>[] }> {
  const { parseEarlier } = await packageModule(import('../../contract/earlier.js'));
  const outcome = parseEarlier(value);
  if (!outcome.ok) return outcome;
  const { id } = present.assessment;
  const { texts, ...visit } = outcome.value;
  if (visit.assessment?.id === id) return earlierOf(present, visit, from, texts);
  const message = `It is a result of "${visit.assessment?.id ?? ''}". Give one of "${id}", which is on this page.`;
  return { issues: [{ path: '$.assessment.id', message }] };
}

export function earlierOf(
  { assessment, hash }: Present,
  visit: EarlierVisit,
  from: Earlier['from'],
  texts: Texts = {},
): Earlier {
  const answers = countedAnswers(assessment, visit.answers);
  const written = { ...texts, ...answers };
  const toShorten = textsToShorten(assessment, written);
  const inFields = { ...writtenTexts(assessment, written), ...toShorten };
  return {
    ...{ from, visit, answers, assessment: assessment.id, texts: inFields },
    lost: [
      ...notCarried(assessment, { ...texts, ...visit.answers }, { ...inFields, ...answers }),
      ...Object.keys(toShorten).map((item) => ({ item, reason: 'too-long' }) as const),
    ],
    sameDefinition: visit.assessment ? visit.assessment.hash === hash : (visit.sameDefinition ?? false),
  };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
