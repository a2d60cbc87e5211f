/** Which kind of question it is, and what only questions for a text have. */
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { languagesOf } from '../model/draft.js';
import type { Edit } from '../model/edits.js';
import { valueAt } from '../model/json.js';
import type { Path } from '../model/json.js';
import { isQuestionType, TYPES, withType } from '../model/question-type.js';
import type { Screen } from '../page/screen.js';
import { fill } from '../words/words.js';
import { boxField, fieldId, inputOf, numberField, select } from './fields.js';

/** Most characters to begin with: some lines. */
const CHARACTERS = 200;

/** What a text never has. */
const OF_OTHERS = ['options', 'role', 'effort', 'hiddenAnswer', 'applies', 'min', 'max', 'decimals', 'cap'] as const;
const OF_TEXTS = ['maxLength', 'multiline', 'required'] as const;

export function typeField(screen: Screen, id: string, path: Path): TemplateResult {
  const { act, draft, words } = screen;
  const at: Path = [...path, 'type'];
  const found = valueAt(draft, at);
  const field = fieldId(at);
  const choices = [...TYPES.map((type) => [type, words[type]] as const), ['text', words.ownWords] as const];
  const change = (event: Event) => {
    const value = inputOf(event);
    const type: Edit = { type: 'set', path: at, value };
    if (value === 'text') act({ type: 'all', edits: [type, ...toText(screen, id, path)] }, field);
    else if (found === 'text') act({ type: 'all', edits: [type, ...fromText(screen, id, path)] }, field);
    else if (isQuestionType(value)) act(withType(draft, path, value), field);
  };
  return html`<div class="field">
    <label for=${field}>${words.type}</label>${select(field, choices, typeof found === 'string' ? found : '', change)}
  </div>`;
}

/** How much may be written, and whether something has to be. */
export function writtenFields(screen: Screen, path: Path): TemplateResult {
  const { words } = screen;
  return html`<p>${words.ownWordsHelp}</p>
    ${numberField(screen, words.maxLength, [...path, 'maxLength'])}
    ${boxField(screen, words.multiline, [...path, 'multiline'])}
    ${boxField(screen, words.required, [...path, 'required'])}`;
}

function toText({ draft }: Screen, id: string, path: Path): readonly Edit[] {
  return [
    ...takenOut(OF_OTHERS.map((key) => [...path, key])),
    ...takenOut(languagesOf(draft).map((language) => ['texts', language, 'items', id, 'options'])),
    { type: 'set', path: [...path, 'maxLength'], value: CHARACTERS },
  ];
}

/** With two answers to begin with, as a new question has. */
function fromText({ draft, words }: Screen, id: string, path: Path): readonly Edit[] {
  const named = Object.fromEntries(
    [1, 2].map((number) => [`a${number}`, fill(words.newAnswer, { number: String(number) })]),
  );
  return [
    ...takenOut(OF_TEXTS.map((key) => [...path, key])),
    { type: 'set', path: [...path, 'options'], value: [0, 1].map((value) => ({ id: `a${value + 1}`, value })) },
    ...languagesOf(draft).map((language): Edit => ({
      type: 'set',
      path: ['texts', language, 'items', id, 'options'],
      value: named,
    })),
  ];
}

function takenOut(paths: readonly Path[]): readonly Edit[] {
  return paths.map((path) => ({ type: 'set', path }));
}
