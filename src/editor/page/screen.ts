/** What a view is given: the draft, what is wrong with it, and what can be done. */
import type { Issue } from '../../contract/issues.js';
import type { Answers } from '../../engine/types.js';
import type { Hint } from '../checks/hints.js';
import type { FilePart } from '../files/parts.js';
import type { Problem, Refused } from '../files/problem.js';
import type { Draft } from '../model/draft.js';
import type { Edit } from '../model/edits.js';
import type { Words } from '../words/words.js';
import type { Place } from './place.js';

export interface Screen {
  readonly draft: Draft;
  readonly place: Place;
  /** Of the texts that are edited. */
  readonly language: string;
  readonly setLanguage: (language: string) => void;
  readonly words: Words;
  /** Given to try the draft out; some may be to questions that are gone. */
  readonly answers: Answers;
  readonly setAnswers: (answers: Answers, focus: string) => void;
  /** The draft as it was opened. */
  readonly start: Draft;
  /** A file of stored results to compare with; '' if there is none. */
  readonly results: string;
  readonly setResults: (results: string, focus: string) => void;
  /** What the contract refuses. */
  readonly issues: readonly Issue[];
  /** What is valid, and yet hardly meant. */
  readonly hints: readonly Hint[];
  /** Makes an edit and paints it; `focus` names what then has the focus. If it is refused, says why and gives false. */
  readonly act: (edit: Edit, focus?: string) => boolean;
  /** The same for what a file brings: if it is refused, gives why. */
  readonly takeIn: (edit: Edit, focus?: string) => readonly Problem[];
  /** Shows why a file was not taken in. */
  readonly refuse: (refused: Refused) => void;
  /** Null, if there is none, or something was done since. */
  readonly refused: Refused | null;
  /** `focus`: by default, the heading. */
  readonly go: (place: Place, focus?: string) => void;
  /** Says something, also to screen readers. */
  readonly tell: (message: string) => void;
  /** A file has this part as it is now; `name`: of the file, if it was saved just now. */
  readonly saved: (part: FilePart, name?: string) => void;
}
