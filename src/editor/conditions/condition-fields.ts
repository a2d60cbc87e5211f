/** A condition as sentences: "asked if all of these hold: Size is not: only me". */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { fieldId, inputOf, isTicked, select } from '../forms/fields.js';
import { jsonField } from '../forms/json-field.js';
import { entriesAt } from '../model/draft.js';
import { valueAt } from '../model/json.js';
import type { Json, Path } from '../model/json.js';
import { optionName, questionName, titleOf } from '../page/place.js';
import type { Screen } from '../page/screen.js';
import { conditionOf, flat } from './flat.js';
import type { Comparison, Flat, Joined, Test } from './flat.js';
import { begin, optionsOf, testsOf, valuesOf, withTest } from './subjects.js';
import type { ConditionKind } from './subjects.js';

export interface ConditionOptions {
  readonly label: string;
  readonly help?: string;
  readonly kind: ConditionKind;
  readonly path: Path;
  /** Questions that may come in, by id. */
  readonly items: readonly string[];
  /** Whether scores may come in. */
  readonly scores?: boolean;
  /** What to write; by default the condition itself, at the path. */
  readonly write?: (condition: Json | undefined, focus: string) => void;
}

export function conditionFields(screen: Screen, options: ConditionOptions): TemplateResult {
  const { act, draft, words } = screen;
  const { help, items, kind, label, path } = options;
  const found = flat(valueAt(draft, path));
  if (!found)
    return html`<p>${label}: ${words.deepCondition}</p>
      ${jsonField(screen, words.editCondition, path)}`;
  const id = fieldId(path);
  const write =
    options.write ?? ((value, focus) => act({ type: 'set', path, ...(value !== undefined && { value }) }, focus));
  const put = (next: Flat, focus: string) => write(conditionOf(next), focus);
  const subjects = subjectsOf(screen, options);
  const add = () => {
    const first = subjects[0]?.[0].split(' ');
    const part = first && begin(draft, kind, first[0] === 'dimension' ? 'dimension' : 'item', first[1] ?? '');
    if (part) put({ ...found, parts: [...found.parts, part] }, `${id}:${found.parts.length}:what`);
  };
  return html`<fieldset class="condition" id=${id}>
    <legend>${label}</legend>
    ${help ? html`<p class="help">${help}</p>` : nothing}
    ${found.parts.length > 1 || found.joined === 'some' ? joinField(screen, id, found, put) : nothing}
    <ul>
      ${found.parts.map((part, at) => html`<li>${comparisonFields(screen, options, { id, part, at, found, put, subjects })}</li>`)}
    </ul>
    ${
      items.length > 0 || options.scores
        ? html`<button type="button" id="${id}:add" ?disabled=${subjects.length === 0} @click=${add}>
            ${words.addCondition}
          </button>`
        : html`<p class="help">${words.nothingToAsk}</p>`
    }
  </fieldset>`;
}

type Put = (next: Flat, focus: string) => void;

function subjectsOf({ draft, language, words }: Screen, { items, kind, scores }: ConditionOptions) {
  const questions = items
    .filter((id) => testsOf(draft, kind, { of: 'item', id }).length > 0)
    .map((id) => [`item ${id}`, questionName(draft, language, id)] as const);
  const dimensions = scores ? entriesAt(draft, ['dimensions']) : [];
  return [
    ...questions,
    ...dimensions.map(
      ({ id }) => [`dimension ${id}`, `${words.score}: ${titleOf(draft, language, 'dimensions', id)}`] as const,
    ),
  ];
}

function joinField({ words }: Screen, id: string, found: Flat, put: Put): TemplateResult {
  const joins: [Joined, string][] = [
    ['all', words.allHold],
    ['any', words.anyHolds],
    ['some', words.someHold],
  ];
  const focus = `${id}:joined`;
  const change = (event: Event) => put({ ...found, joined: inputOf(event) as Joined }, focus);
  return html`<div class="field">
    <label for=${focus}>${words.joined}</label>${select(focus, joins, found.joined, change)}
    ${
      found.joined === 'some'
        ? html`<label for="${id}:count">${words.howMany}</label>
            <input
              id="${id}:count"
              type="number"
              min="1"
              .value=${live(String(found.atLeast))}
              @change=${(event: Event) => put({ ...found, atLeast: Number(inputOf(event)) || 1 }, `${id}:count`)}
            />`
        : nothing
    }
  </div>`;
}

interface Row {
  readonly id: string;
  readonly part: Comparison;
  readonly at: number;
  readonly found: Flat;
  readonly put: Put;
  readonly subjects: readonly (readonly [string, string])[];
}

function comparisonFields(screen: Screen, { kind }: ConditionOptions, row: Row): TemplateResult {
  const { draft, words } = screen;
  const { at, found, id, part, put, subjects } = row;
  const name = (what: string) => `${id}:${at}:${what}`;
  const replace = (next: Comparison | null, focus: string) =>
    put({ ...found, parts: found.parts.flatMap((one, index) => (index !== at ? [one] : next ? [next] : [])) }, focus);
  const about = `${part.of} ${part.id}`;
  const known = subjects.some(([value]) => value === about) ? subjects : [...subjects, [about, part.id] as const];
  const tests = testsOf(draft, kind, part).map((test): [Test, string] => [test, words[test]]);
  const toSubject = (event: Event) => {
    const [of, ...others] = inputOf(event).split(' ');
    replace(begin(draft, kind, of === 'dimension' ? 'dimension' : 'item', others.join(' ')), name('what'));
  };
  return html`<div class="comparison">
    <label class="unseen" for=${name('what')}>${words.what}</label>${select(name('what'), known, about, toSubject)}
    <label class="unseen" for=${name('test')}>${words.comparison}</label>
    ${select(name('test'), tests, part.test, (event) => replace(withTest(draft, part, inputOf(event) as Test), name('test')))}
    ${
      typeof part.value === 'number'
        ? numberOf(screen, part, name('value'), (value) => replace({ ...part, value }, name('value')))
        : optionBoxes(screen, part, name('value'), (value, focus) => replace({ ...part, value }, focus))
    }
    <button type="button" @click=${() => replace(null, `${id}:add`)}>${words.takeOutCondition}</button>
  </div>`;
}

/** A value is chosen by the answer that is worth it, where there are such answers. */
function numberOf(screen: Screen, part: Comparison, id: string, put: (value: number) => void): TemplateResult {
  const { draft, language, words } = screen;
  const worths = part.of === 'item' ? valuesOf(draft, part.id) : [];
  const label = html`<label class="unseen" for=${id}>${words.value}</label>`;
  const change = (event: Event) => {
    const value = Number(inputOf(event));
    if (Number.isFinite(value)) put(value);
  };
  if (!worths.some(({ value }) => value === part.value))
    return html`${label}<input
        id=${id}
        type="number"
        step="any"
        .value=${live(String(part.value))}
        @change=${change}
      />`;
  const choices = worths.map(
    ({ option, value }) => [String(value), `${optionName(draft, language, part.id, option)} (${value})`] as const,
  );
  return html`${label}${select(id, choices, String(part.value), change)}`;
}

function optionBoxes(
  { draft, language, words }: Screen,
  { id: item, value }: Comparison,
  id: string,
  put: (value: readonly string[], focus: string) => void,
): TemplateResult {
  const chosen = typeof value === 'number' ? [] : value;
  return html`<div role="group" aria-label=${words.answers} class="boxes">
    ${optionsOf(draft, item).map(({ id: option }) => {
      const box = `${id}:${option}`;
      const change = (event: Event) =>
        put(isTicked(event) ? [...chosen, option] : chosen.filter((one) => one !== option), box);
      return html`<div class="box">
        <input
          id=${box}
          type="checkbox"
          .checked=${live(chosen.includes(option))}
          ?disabled=${chosen.length === 1 && chosen[0] === option}
          @change=${change}
        />
        <label for=${box} lang=${language}>${optionName(draft, language, item, option)}</label>
      </div>`;
    })}
  </div>`;
}
