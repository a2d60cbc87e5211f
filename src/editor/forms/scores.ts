/** Scores and their weights, as a table: a row for each question that is worth something, a column for each score. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { newDimension, scored } from '../model/additions.js';
import { entriesAt } from '../model/draft.js';
import type { Draft } from '../model/draft.js';
import { edited } from '../model/edits.js';
import type { Edit } from '../model/edits.js';
import { freeCell, linesOf, MOST_LINES, newLine } from '../model/grid.js';
import { isList, isObject, valueAt, withValue } from '../model/json.js';
import type { Json, Path } from '../model/json.js';
import type { Target } from '../model/targets.js';
import { questionName, titleOf } from '../page/place.js';
import type { Screen } from '../page/screen.js';
import { fill, firstWords } from '../words/words.js';
import { bandsFields } from './bands.js';
import { choiceField, fieldId, idField, inputOf, textField } from './fields.js';
import { gridFields } from './grid.js';
import { jsonField } from './json-field.js';
import { listButtons } from './list-buttons.js';
import { variantsFields } from './variants.js';

export function scoresForm(screen: Screen): TemplateResult {
  const { act, draft, language, words } = screen;
  const dimensions = entriesAt(draft, ['dimensions']);
  const add = () => {
    // A full grid gets a row for it.
    const rows = linesOf(draft, 'rows').length;
    const isFull = draft.grid !== undefined && !freeCell(draft) && rows < MOST_LINES;
    const row = isFull ? [newLine(draft, 'rows', `${words.gridRow} ${rows + 1}`)] : [];
    const edit = newDimension(row.reduce(after, draft), firstWords(words));
    act({ type: 'all', edits: [...row, edit] }, fieldId(['texts', language, 'dimensions', edit.target.id, 'title']));
  };
  return html`
    <p>${words.scoresHelp}</p>
    ${weights(screen)}
    <ol class="entries">
      ${dimensions.map(
        ({ id }, at) => html`<li>${dimension(screen, { kind: 'dimensions', id }, at, dimensions.length)}</li>`,
      )}
    </ol>
    <button type="button" id="add-score" @click=${add}>${words.addScore}</button>
    ${gridFields(screen)}
  `;
}

/** The draft itself, if that is refused. */
function after(draft: Draft, edit: Edit): Draft {
  const result = edited(draft, edit);
  return result.ok ? result.draft : draft;
}

function dimension(screen: Screen, target: Target, at: number, count: number): TemplateResult {
  const { draft, language, words } = screen;
  const { id } = target;
  const texts: Path = ['texts', language, 'dimensions', id];
  const name = titleOf(draft, language, 'dimensions', id);
  return html`<fieldset>
    <legend lang=${language}>${name}</legend>
    ${textField(screen, words.title, [...texts, 'title'], { language })}
    ${textField(screen, words.description, [...texts, 'description'], { isLong: true, language })}
    ${choiceField(
      screen,
      words.howScored,
      ['dimensions', at, 'score'],
      [
        ['', words.mean],
        ['sum', words.sum],
        ['lowest', words.lowest],
      ],
    )}
    ${listButtons(screen, { target, name, at, count, then: 'add-score' })}
    <details>
      <summary>${fill(words.moreOf, { name })}</summary>
      ${textField(screen, words.short, [...texts, 'short'], { language, help: words.optional })}
      ${draft.grid === undefined ? nothing : textField(screen, words.column, [...texts, 'column'], { language, help: words.optional })}
      ${bandsFields(screen, id, ['dimensions', at])}
      ${variantsFields(screen, { of: 'dimensions', owner: id, path: ['dimensions', at] })} ${idField(screen, target)}
      ${jsonField(screen, words.allAsJson, ['dimensions', at])}
    </details>
  </fieldset>`;
}

/** What a score may be made of: a question, or another score. */
interface Part {
  readonly kind: 'item' | 'dimension';
  readonly id: string;
  readonly name: string;
}

/** A row for each part, a column for each score. An empty cell: not part of the score. */
function weights(screen: Screen): TemplateResult {
  const { draft, language, words } = screen;
  const dimensions = entriesAt(draft, ['dimensions']);
  const items = countable(draft).map((id): Part => ({ kind: 'item', id, name: questionName(draft, language, id) }));
  if (items.length === 0 || dimensions.length === 0) return html`<p>${words.noWeights}</p>`;
  const scores = dimensions.map(({ id }): Part => ({
    ...{ kind: 'dimension', id },
    name: `${words.score}${words.colon} ${titleOf(draft, language, 'dimensions', id)}`,
  }));
  const row = (part: Part, from: number) =>
    html`<tr>
      <th scope="row" lang=${language}>${part.name}</th>
      ${dimensions.map((_, at) => html`<td>${at < from ? nothing : weight(screen, part, at)}</td>`)}
    </tr>`;
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${words.weights}>
    <table>
      <caption>
        ${words.weights}
      </caption>
      <tr>
        <th scope="col">${words.question}</th>
        ${dimensions.map(
          ({ id }) => html`<th scope="col" lang=${language}>${titleOf(draft, language, 'dimensions', id)}</th>`,
        )}
      </tr>
      ${items.map((part) => row(part, 0))}
      ${/* A score is made of those before it. */ scores.slice(0, -1).map((part, at) => row(part, at + 1))}
    </table>
  </div>`;
}

/** Questions whose answers are worth something, and those that count in a score though theirs are not any more. */
function countable(draft: Draft): readonly string[] {
  const worth = scored(draft);
  const counted = entriesAt(draft, ['dimensions']).flatMap(({ items }) =>
    isList(items) ? items.filter(isObject) : [],
  );
  return entriesAt(draft, ['items'])
    .map(({ id }) => id)
    .filter((id) => worth.includes(id) || counted.some((part) => part.item === id));
}

function weight(
  { act, draft, language, words }: Screen,
  { id: subject, kind, name }: Part,
  at: number,
): TemplateResult {
  const path: Path = ['dimensions', at, 'items'];
  const found = valueAt(draft, path);
  const parts: readonly Json[] = isList(found) ? found : [];
  const index = parts.findIndex((part) => isObject(part) && part[kind] === subject);
  const part = parts[index];
  const weight = isObject(part) ? (part.weight ?? 1) : undefined;
  const value = typeof weight === 'number' ? String(weight) : '';
  const id = `weight:${at}:${subject}`;
  const change = (event: Event) => {
    const text = inputOf(event).trim();
    const others = parts.filter((_, other) => other !== index);
    const plain = withValue({ ...(isObject(part) && part), [kind]: subject }, ['weight'], undefined);
    const written = Number(text) === 1 ? plain : { ...plain, weight: Number(text) };
    const list = index < 0 ? [...parts, written] : parts.map((old, other) => (other === index ? written : old));
    act({ type: 'set', path, value: text === '' ? others : list }, id);
  };
  const score = titleOf(draft, language, 'dimensions', entriesAt(draft, ['dimensions'])[at]?.id ?? '');
  return html`<label class="unseen" for=${id}>${fill(words.weightOf, { question: name, score })}</label>
    <input id=${id} type="number" min="0" max="1000" step="any" .value=${live(value)} @change=${change} />`;
}
