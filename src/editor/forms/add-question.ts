/** A new question at the end of a section, whose words are to be written next. */
import { newQuestion } from '../model/additions.js';
import type { Screen } from '../page/screen.js';
import { firstWords } from '../words/words.js';
import { fieldId } from './fields.js';

export function addQuestion({ act, draft, go, language, words }: Screen, section: string): void {
  const edit = newQuestion(draft, section, firstWords(words));
  const { id } = edit.target;
  if (act(edit)) go({ kind: 'question', id }, fieldId(['texts', language, 'items', id, 'question']));
}
