import type { FirstSectionText, OtherSectionsText } from '../content/text.js';
import type { QuestionWords, ResultWords } from '../i18n/index.js';

/** What there is of one language, and how to load the others of its pieces. */
export interface Language {
  /** Text of the first section of the built-in scan. */
  readonly text: FirstSectionText;
  /** Words up to the last question; custom definitions use them too. */
  readonly words: QuestionWords;
  /** Loads the text of the other sections. Rejects if loading fails. */
  readonly loadOtherSections: () => Promise<OtherSectionsText>;
  /** Loads the words of the review page, the result page and delivery. Rejects if loading fails. */
  readonly loadResultWords: () => Promise<ResultWords>;
}
