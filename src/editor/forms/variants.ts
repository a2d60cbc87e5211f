/** Other words of a question, a score or a step, for some firms. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { conditionFields } from '../conditions/condition-fields.js';
import { optionsOf } from '../conditions/subjects.js';
import { newVariant } from '../model/additions.js';
import { entriesAt } from '../model/draft.js';
import type { VariantOwner } from '../model/draft.js';
import type { Edit } from '../model/edits.js';
import { isObject, valueAt } from '../model/json.js';
import type { Path } from '../model/json.js';
import type { Target } from '../model/targets.js';
import { optionName } from '../page/place.js';
import type { Screen } from '../page/screen.js';
import { fill } from '../words/words.js';
import { fieldId, idField, inputOf, textField } from './fields.js';
import { listButtons } from './list-buttons.js';

/** Texts that a variant may have, by what it is of. */
const TEXTS = {
  items: ['question', 'label', 'hint'],
  dimensions: ['title', 'description', 'short', 'column'],
  steps: ['title', 'description'],
} as const;
const LONG: readonly string[] = ['question', 'hint', 'description'];

type Of = Exclude<VariantOwner, 'actions'>;

interface Owner {
  /** Actions have a form of their own. */
  readonly of: Of;
  readonly owner: string;
  /** In the draft. */
  readonly path: Path;
}

export function variantsFields(screen: Screen, { of, owner, path }: Owner): TemplateResult {
  const { act, draft, language, words } = screen;
  const variants = entriesAt(draft, [...path, 'variants']);
  const all = entriesAt(draft, ['items']);
  // Words of a question go by what was answered before it.
  const items =
    of === 'items'
      ? all.slice(
          0,
          all.findIndex(({ id }) => id === owner),
        )
      : all;
  const others = items.filter(({ id }) => optionsOf(draft, id).length > 0).map(({ id }) => id);
  const id = `add-variant:${of}:${owner}`;
  const add = () => {
    const edit = newVariant(draft, of, owner, others[0] ?? '');
    act(edit, fieldId(['texts', language, of, owner, 'variants', edit.target.id, TEXTS[of][0]]));
  };
  return html`<fieldset>
    <legend>${words.variants}</legend>
    <p class="help">${others.length > 0 ? words.variantsHelp : words.noVariant}</p>
    <ol class="entries">
      ${variants.map((one, at) => {
        const target = { kind: 'variants', of, owner, id: one.id } as const;
        const name = fill(words.variantNumber, { number: String(at + 1) });
        return html`<li>
          <fieldset>
            <legend>${name}</legend>
            ${conditionFields(screen, { label: words.variantFor, kind: 'choice', path: [...path, 'variants', at, 'when'], items: others })}
            ${texts(screen, target)} ${of === 'items' ? options(screen, target) : nothing}
            ${listButtons(screen, { target, name, at, count: variants.length, then: id })} ${idField(screen, target)}
          </fieldset>
        </li>`;
      })}
    </ol>
    <button type="button" id=${id} ?disabled=${others.length === 0} @click=${add}>${words.addVariant}</button>
  </fieldset>`;
}

type VariantTarget = Extract<Target, { kind: 'variants' }> & { readonly of: Of };

function pathOfWords({ id, of, owner }: VariantTarget, language: string): Path {
  return ['texts', language, of, owner, 'variants', id];
}

function texts(screen: Screen, target: VariantTarget): TemplateResult {
  const { language, words } = screen;
  const path = pathOfWords(target, language);
  return html`${TEXTS[target.of].map((key) =>
    textField(screen, words[key], [...path, key], { language, isLong: LONG.includes(key) }),
  )}`;
}

/** The answers in other words: all of them or none, so those that stay as they are get the usual words. */
function options(screen: Screen, target: VariantTarget): TemplateResult {
  const { act, draft, language, words } = screen;
  const path: Path = [...pathOfWords(target, language), 'options'];
  const found = valueAt(draft, path);
  const own = isObject(found) ? found : {};
  const list = optionsOf(draft, target.owner);
  return html`${list.map(({ id }, at) => {
    const usual = optionName(draft, language, target.owner, id);
    const field = fieldId([...path, id]);
    const change = (event: Event) => {
      const all = Object.fromEntries(
        list.map((one) => [one.id, own[one.id] ?? optionName(draft, language, target.owner, one.id)]),
      );
      const next = { ...all, [id]: inputOf(event).trim() || usual };
      const isAsUsual = list.every((one) => next[one.id] === optionName(draft, language, target.owner, one.id));
      const edit: Edit = isAsUsual ? { type: 'set', path } : { type: 'set', path, value: next };
      act(edit, field);
    };
    const value = own[id];
    return html`<div class="field">
      <label for=${field}>${fill(words.answerNumber, { number: String(at + 1) })}</label>
      <input
        id=${field}
        lang=${language}
        placeholder=${usual}
        .value=${typeof value === 'string' ? value : ''}
        @change=${change}
      />
    </div>`;
  })}`;
}
