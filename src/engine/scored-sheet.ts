/** What is scored of the answer sheet of one firm. */
import { applicable } from './applicable.js';
import { compile } from './compile.js';
import { evaluateRead } from './evaluate.js';
import { forFirm } from './firm-scales.js';
import { read } from './read.js';
import { sheetOf } from './sheet.js';
import type { Compiled } from './compile.js';
import type { Reading } from './routing.js';
import type { Sheet } from './sheet.js';
import type { Answers, Assessment, Evaluation } from './types.js';

export interface ScoredSheet {
  readonly sheet: Sheet;
  /** With the items that apply. */
  readonly applying: Assessment;
  /** Those items, with the scales of this firm. */
  readonly compiled: Compiled;
  /** Their values. */
  readonly now: Reading;
  readonly evaluation: Evaluation;
}

export function scoredSheet(sheet: Sheet): ScoredSheet {
  const { answers, assessment } = sheet;
  const applying = applicable(assessment, answers);
  const compiled = compile(applying);
  const now = read(compiled, answers);
  const evaluation = evaluateRead(assessment, applying, now);
  return { sheet, applying, compiled: forFirm(compiled, answers), now, evaluation };
}

export function scoredAnswers(assessment: Assessment, answers: Answers): ScoredSheet {
  return scoredSheet(sheetOf(assessment, answers));
}
