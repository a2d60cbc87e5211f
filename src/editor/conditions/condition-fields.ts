/** A condition as sentences: "asked if all of these hold: Size is not: only me". Groups may stand within groups. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { fieldId, inputOf, select } from '../forms/fields.js';
import { jsonField } from '../forms/json-field.js';
import { entriesAt } from '../model/draft.js';
import { valueAt } from '../model/json.js';
import type { Json, Path } from '../model/json.js';
import { factName, titleOf } from '../page/place.js';
import type { Screen } from '../page/screen.js';
import { comparisonFields } from './comparison-fields.js';
import type { Comparable } from './comparison-fields.js';
import { begin, testsOf } from './subjects.js';
import type { ConditionKind } from './subjects.js';
import { conditionOf, groupFrom, isGroup } from './tree.js';
import type { Group, Joined, Part } from './tree.js';

export interface ConditionOptions {
  readonly label: string;
  readonly help?: string;
  readonly kind: ConditionKind;
  readonly path: Path;
  /** Questions that may come in, by id. */
  readonly items: readonly string[];
  /** Whether scores may come in. */
  readonly scores?: boolean;
  /** The condition to show; by default what is at the path. */
  readonly read?: (found: Json | undefined) => Json | undefined;
  /** What to write; by default the condition itself, at the path. */
  readonly write?: (condition: Json | undefined, focus: string) => void;
}

export function conditionFields(screen: Screen, options: ConditionOptions): TemplateResult {
  const { act, draft, words } = screen;
  const { help, label, path, read = (found) => found } = options;
  const group = groupFrom(read(valueAt(draft, path)));
  if (!group)
    return html`<p>${label}${words.colon} ${words.unknownCondition}</p>
      ${jsonField(screen, words.editCondition, path)}`;
  const id = fieldId(path);
  const write =
    options.write ?? ((value, focus) => act({ type: 'set', path, ...(value !== undefined && { value }) }, focus));
  const put: Put = (next, focus) => write(conditionOf(next), focus);
  return html`<fieldset class="condition" id=${id}>
    <legend>${label}</legend>
    ${help ? html`<p class="help">${help}</p>` : nothing}
    ${groupFields(screen, { ...options, subjects: subjectsOf(screen, options) }, { id, group, put })}
  </fieldset>`;
}

type Put = (next: Group, focus: string) => void;
type InGroups = ConditionOptions & Comparable;
interface Shown {
  readonly id: string;
  readonly group: Group;
  readonly put: Put;
}

function groupFields(screen: Screen, options: InGroups, shown: Shown): TemplateResult {
  const { words } = screen;
  const { kind, subjects } = options;
  const { group, id, put } = shown;
  const isList = kind === 'facts';
  const first = () => {
    const [of, ...others] = subjects[0]?.[0].split(' ') ?? [];
    return begin(screen.draft, kind, of === 'dimension' ? 'dimension' : 'item', others.join(' '));
  };
  const add = (part: Part | null, focus: string) => {
    if (part) put({ ...group, parts: [...group.parts, part] }, `${id}:${group.parts.length}:${focus}`);
  };
  const addGroup = () => {
    const part = first();
    add(part && { joined: group.joined === 'any' ? 'all' : 'any', atLeast: 1, parts: [part] }, 'add');
  };
  if (subjects.length === 0 && group.parts.length === 0) return html`<p class="help">${words.nothingToAsk}</p>`;
  return html`
    ${!isList && (group.parts.length > 1 || group.joined === 'some') ? joinField(screen, options, shown) : nothing}
    ${
      group.parts.length > 0
        ? html`<ul>
            ${group.parts.map((part, at) => html`<li>${partFields(screen, options, shown, part, at)}</li>`)}
          </ul>`
        : nothing
    }
    <div class="buttons">
      <button type="button" id="${id}:add" ?disabled=${subjects.length === 0} @click=${() => add(first(), 'what')}>
        ${words.addCondition}
      </button>
      ${
        isList || group.parts.length === 0
          ? nothing
          : html`<button type="button" id="${id}:add-group" ?disabled=${subjects.length === 0} @click=${addGroup}>
              ${words.addGroup}
            </button>`
      }
    </div>
  `;
}

function partFields(screen: Screen, options: InGroups, shown: Shown, part: Part, at: number): TemplateResult {
  const { words } = screen;
  const { group, id, put } = shown;
  const replace = (next: Part | null, focus: string) =>
    put({ ...group, parts: group.parts.flatMap((one, index) => (index !== at ? [one] : next ? [next] : [])) }, focus);
  const within = `${id}:${at}`;
  const takeOut = () => replace(null, `${id}:add`);
  if (!isGroup(part)) return comparisonFields(screen, options, { id: within, part, replace, takeOut });
  const putGroup: Put = (next, focus) => (next.parts.length > 0 ? replace(next, focus) : takeOut());
  return html`<fieldset class="condition">
    <legend>${words.group}</legend>
    ${groupFields(screen, options, { id: within, group: part, put: putGroup })}
    <button type="button" @click=${takeOut}>${words.takeOutGroup}</button>
  </fieldset>`;
}

function subjectsOf({ draft, language, words }: Screen, { items, kind, scores }: ConditionOptions) {
  const questions = items
    .filter((id) => testsOf(draft, kind, { of: 'item', id }).length > 0)
    .map((id) => [`item ${id}`, factName(draft, language, id)] as const);
  const dimensions = scores ? entriesAt(draft, ['dimensions']) : [];
  return [
    ...questions,
    ...dimensions.map(
      ({ id }) =>
        [`dimension ${id}`, `${words.score}${words.colon} ${titleOf(draft, language, 'dimensions', id)}`] as const,
    ),
  ];
}

function joinField({ words }: Screen, { kind }: InGroups, { group, id, put }: Shown): TemplateResult {
  const joins: (readonly [Joined, string])[] = [
    ['all', words.allHold],
    ['any', words.anyHolds],
  ];
  // Only gates have it.
  if (kind === 'gate' || group.joined === 'some') joins.push(['some', words.someHold]);
  const focus = `${id}:joined`;
  const change = (event: Event) => put({ ...group, joined: inputOf(event) as Joined }, focus);
  return html`<div class="field">
    <label for=${focus}>${words.joined}</label>${select(focus, joins, group.joined, change)}
    ${
      group.joined === 'some'
        ? html`<label for="${id}:count">${words.howMany}</label>
            <input
              id="${id}:count"
              type="number"
              min="1"
              .value=${live(String(group.atLeast))}
              @change=${(event: Event) => put({ ...group, atLeast: Number(inputOf(event)) || 1 }, `${id}:count`)}
            />`
        : nothing
    }
  </div>`;
}
