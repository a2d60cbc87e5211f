/** What every section of the figures knows, and how it says numbers and names. */
import type { CohortFile } from '../cohort/file.js';
import type { CohortGroup } from '../engine/cohort/figures.js';
import type { Assessment, AssessmentText } from '../engine/index.js';
import { aboutText as inWords } from '../i18n/cohort/about.js';
import type { CohortWords } from '../i18n/cohort/en.js';
import { fill } from '../i18n/index.js';
import type { Direction } from '../element/host/direction.js';
import type { Official } from './official.js';
import type { Weighted } from './weighted.js';

/** The definition that was counted, with its texts in one language, and the widget's words. */
export interface Labels {
  readonly assessment: Assessment;
  readonly text: AssessmentText;
  readonly isBuiltIn: boolean;
  /** BCP 47. */
  readonly language: string;
  readonly direction: Direction;
  readonly words: CohortWords;
}

export interface FiguresContext extends Labels {
  readonly file: CohortFile;
  readonly headingLevel: number;
  /** Whose figures are shown. */
  readonly group: CohortGroup;
  /** Null where there are none, or not yet. */
  readonly official: Official | null;
  /** Null where it is not known how many firms exist, or no figure can be weighted to them. */
  readonly weighted: Weighted | null;
}

type Values = Readonly<Record<string, string | number>>;

export function say({ words }: Pick<FiguresContext, 'words'>, key: keyof CohortWords, values: Values): string {
  return fill(words[key], values);
}

export function numberText({ language }: Pick<FiguresContext, 'language'>, value: number): string {
  return new Intl.NumberFormat(language).format(value);
}

/** `share`: 0 to 1. Whole per cents: figures of few firms are no more exact. */
export function percentText({ language }: Pick<FiguresContext, 'language'>, share: number): string {
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** A share in everyday words, such as "about half". */
export function aboutText({ words }: Pick<FiguresContext, 'words'>, share: number): string {
  return inWords(words, share);
}

/** "A, B and C", or with "or". */
export function listText({ language }: Pick<FiguresContext, 'language'>, names: readonly string[], type: 'and' | 'or') {
  const kind = type === 'and' ? 'conjunction' : 'disjunction';
  return new Intl.ListFormat(language, { type: kind }).format(names);
}

/** `2026-Q3` in words. */
export function quarterText(context: Pick<FiguresContext, 'words'>, quarter: string): string {
  const [year = '', number = ''] = quarter.split('-Q');
  return say(context, 'quarter', { quarter: number, year });
}
