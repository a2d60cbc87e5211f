/** The form of a question. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { conditionFields } from '../conditions/condition-fields.js';
import { hasValues, optionsOf } from '../conditions/subjects.js';
import { entriesAt, sectionOf } from '../model/draft.js';
import { valueAt } from '../model/json.js';
import { isScored, withRole } from '../model/question-role.js';
import { isQuestionType } from '../model/question-type.js';
import type { Json, Path } from '../model/json.js';
import { sectionName } from '../page/place.js';
import type { Screen } from '../page/screen.js';
import { fill } from '../words/words.js';
import { boxesField, choicesOfItem } from './choices.js';
import { choiceField, idField, inputOf, numberField, select, textField } from './fields.js';
import { jsonField } from './json-field.js';
import { optionFields } from './options.js';
import { typeField, writtenFields } from './question-type.js';
import { variantsFields } from './variants.js';

const ROLES = [
  ...['sector', 'size', 'region', 'respondent', 'ambition', 'motives', 'applications', 'barriers', 'support'],
  'technologies',
] as const;

export function questionForm(screen: Screen, id: string): TemplateResult {
  const { draft, language, words } = screen;
  const items = entriesAt(draft, ['items']);
  const at = items.findIndex((item) => item.id === id);
  const path: Path = ['items', at];
  const texts: Path = ['texts', language, 'items', id];
  const type = items[at]?.type;
  const isText = type === 'text';
  const isKnown = isText || isQuestionType(type);
  return html`
    ${textField(screen, words.question, [...texts, 'question'], { isLong: true, language })}
    ${textField(screen, words.label, [...texts, 'label'], { language, help: words.labelHelp })}
    ${textField(screen, words.hint, [...texts, 'hint'], { isLong: true, language, help: words.optional })}
    ${
      isKnown
        ? html`${typeField(screen, id, path)}
          ${
            isText
              ? writtenFields(screen, path)
              : html`<h3>${words.answers}</h3>
                  ${optionFields(screen, id, path)}
                  ${type === 'multiple' ? numberField(screen, words.max, [...path, 'max']) : nothing}
                  ${capField(screen, path)} ${type === 'number' ? numberFields(screen, path, texts) : nothing}`
          }
          ${routing(screen, id, path)}`
        : html`<p>${fill(words.unknownType, { type: JSON.stringify(type ?? null) })}</p>`
    }
    <details>
      <summary>${words.more}</summary>
      ${idField(screen, { kind: 'items', id })} ${sectionField(screen, id)}
      ${isText ? nothing : roleField(screen, [...path, 'role'])}
      ${
        isKnown && !isText
          ? html`${numberField(screen, words.effort, [...path, 'effort'])} ${voiceField(screen, id)}
            ${textField(screen, words.dontKnow, [...texts, 'dontKnow'], { language, help: words.optional })}`
          : nothing
      }
      ${variantsFields(screen, { of: 'items', owner: id, path })}
      ${textField(screen, words.comment, [...path, '$comment'], { isLong: true })}
      ${jsonField(screen, words.allAsJson, path)} ${jsonField(screen, words.textsAsJson, texts)}
    </details>
  `;
}

/** The highest value of a question whose answers give points. */
function capField(screen: Screen, path: Path): TemplateResult | typeof nothing {
  const { draft, words } = screen;
  const isPointed = entriesAt(draft, [...path, 'options']).some(({ points }) => points !== undefined);
  const isThere = valueAt(draft, [...path, 'cap']) !== undefined;
  return isPointed || isThere ? numberField(screen, words.cap, [...path, 'cap']) : nothing;
}

/** What may be typed; answers are parts of this range. */
function numberFields(screen: Screen, path: Path, texts: Path): TemplateResult {
  const { language, words } = screen;
  return html`<div class="row">
    ${numberField(screen, words.smallest, [...path, 'min'])} ${numberField(screen, words.largest, [...path, 'max'])}
    ${numberField(screen, words.decimals, [...path, 'decimals'])}
    ${textField(screen, words.unit, [...texts, 'unit'], { language, help: words.unitHelp })}
  </div>`;
}

function sectionField({ act, draft, language, words }: Screen, id: string): TemplateResult {
  const sections = entriesAt(draft, ['sections']).map((one) => [one.id, sectionName(draft, language, one.id)] as const);
  const field = `section:${id}`;
  const change = (event: Event) => act({ type: 'move-question', id, section: inputOf(event), to: Infinity }, field);
  return html`<div class="field">
    <label for=${field}>${words.section}</label>${select(field, sections, sectionOf(draft, id) ?? '', change)}
  </div>`;
}

/** `path`: of the role. */
function roleField(screen: Screen, path: Path): TemplateResult {
  const { act, draft, tell, words } = screen;
  const roles = ROLES.map((role) => [role, words.roles[role]] as const);
  const change = (value: string) => {
    const { edit, isUnscored } = withRole(draft, path.slice(0, -1), value);
    if (act(edit) && isUnscored) tell(words.worthGone);
  };
  return choiceField(screen, words.role, path, [['', words.noRole], ...roles], change);
}

/** Whether colleagues may answer it, too. */
function voiceField({ act, draft, words }: Screen, id: string): TemplateResult {
  const found = valueAt(draft, ['voices']);
  const voices: readonly Json[] = Array.isArray(found) ? found : [];
  const change = (event: Event) => {
    const others = voices.filter((one) => one !== id);
    const next = (event.currentTarget as HTMLInputElement).checked ? [...others, id] : others;
    act(next.length > 0 ? { type: 'set', path: ['voices'], value: next } : { type: 'set', path: ['voices'] });
  };
  return html`<div class="box">
    <input id="voice" type="checkbox" .checked=${voices.includes(id)} @change=${change} />
    <label for="voice">${words.voice}</label>
  </div>`;
}

/** When it is asked, and for whom it makes sense. Both look at earlier questions. */
function routing(screen: Screen, id: string, path: Path): TemplateResult {
  const { act, draft, words } = screen;
  const isText = valueAt(draft, [...path, 'type']) === 'text';
  const all = entriesAt(draft, ['items']);
  const before = all
    .slice(
      0,
      all.findIndex((item) => item.id === id),
    )
    .map((item) => item.id);
  // For whom a question makes sense is no matter of how well a firm does.
  const ofFirms = before.filter((one) => !hasValues(draft, one) || !isScored(draft, one));
  const write = (condition: Json | undefined, focus: string) => {
    const hidden: Path = [...path, 'hiddenAnswer'];
    const lowest = optionsOf(draft, id)[0]?.id;
    const answer =
      valueAt(draft, path) && valueAt(draft, [...path, 'type']) === 'multiple' ? [lowest ?? ''] : (lowest ?? '');
    const kept = valueAt(draft, hidden) ?? answer;
    const set = {
      type: 'set',
      path: [...path, 'askIf'],
      ...(condition !== undefined && { value: condition }),
    } as const;
    // What nobody was asked to write counts for nothing.
    if (isText) return act(set, focus);
    const then = { type: 'set', path: hidden, ...(condition !== undefined && { value: kept }) } as const;
    act({ type: 'all', edits: [set, then] }, focus);
  };
  return html`
    <h3>${words.whenAsked}</h3>
    ${conditionFields(screen, { label: words.askIf, help: words.askIfHelp, kind: 'routing', path: [...path, 'askIf'], items: before, write })}
    ${isText || valueAt(draft, [...path, 'askIf']) === undefined ? nothing : hiddenAnswer(screen, id, path)}
    ${isText ? nothing : conditionFields(screen, { label: words.applies, help: words.appliesHelp, kind: 'choice', path: [...path, 'applies'], items: ofFirms })}
  `;
}

function hiddenAnswer(screen: Screen, id: string, path: Path): TemplateResult | typeof nothing {
  const { draft, language, words } = screen;
  const at: Path = [...path, 'hiddenAnswer'];
  if (valueAt(draft, [...path, 'type']) === 'multiple')
    return boxesField(screen, words.hiddenAnswer, at, choicesOfItem(draft, language, id));
  const choices = optionsOf(draft, id).map((option) => {
    const text = valueAt(draft, ['texts', language, 'items', id, 'options', option.id]);
    return [option.id, typeof text === 'string' ? text : option.id] as const;
  });
  return choiceField(screen, words.hiddenAnswer, at, choices);
}
