/** The scan in memory: an assessment, its text and the widget's words, as far as they have arrived. */
import type { Assessment, AssessmentText } from '../../engine/index.js';
import type { MainWords, QuestionWords } from '../../i18n/index.js';
import type { Direction } from '../host/direction.js';

/** The text that is on screen before the result. */
export type QuestionText = Pick<AssessmentText, 'description' | 'items' | 'sections' | 'title'>;

interface FirstSection {
  readonly isWhole: false;
  /** Of the built-in assessment: its items are those of the first section. Of a custom one: of all sections. */
  readonly text: QuestionText;
}
interface Whole {
  readonly isWhole: true;
  readonly text: AssessmentText;
}
interface SomeWords {
  readonly hasAllWords: false;
  /** The widget's words that are on screen before the result. */
  readonly words: QuestionWords;
}
interface AllWords {
  readonly hasAllWords: true;
  readonly words: MainWords;
}
interface Base {
  /**
   * Where `isWhole`, all of it. Else what asking takes, with nothing that scores: the outline of the built-in one, which has
   * options in its first section only, or of a custom one what was seen at first sight.
   */
  readonly assessment: Assessment;
  /** How many steps there are; 0 where a result has scores only. Absent where it is the built-in assessment. */
  readonly stepCount?: number;
  /** The language of the assessment's text; BCP 47. */
  readonly language: string;
  /** How that is written. Absent where it is one of the built-in ones, which are all `ltr`. */
  readonly direction?: Direction;
}

export type ScanWords = AllWords | SomeWords;
/** A scan without the widget's words. */
export type ScanText = Base & (FirstSection | Whole);
export type Scan = ScanText & ScanWords;
/** A scan with all that its result needs. */
export interface CompleteScan extends Base, Whole, AllWords {}

/** Which scan the host page asks for. */
export interface ScanRequest {
  /** BCP 47 tags, best first. */
  readonly languages: readonly string[];
  /** A custom definition, not yet checked; null for the one at `src`, or the built-in one. */
  readonly definition: unknown;
  /** Address of a custom definition, or empty. */
  readonly src: string;
}

/** Whether all that the result needs has arrived. */
export function isComplete<Known extends Scan>(scan: Known): scan is Known & CompleteScan {
  return scan.isWhole && scan.hasAllWords;
}
