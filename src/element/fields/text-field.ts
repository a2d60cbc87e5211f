/** A question that is answered in words of one's own. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { problemOf } from '../../engine/questionnaire.js';
import { MOST_TYPED } from '../../engine/written-texts.js';
import type { Item } from '../../engine/index.js';
import { fill } from '../../i18n/index.js';
import type { FieldWords } from '../../i18n/fields/en.js';
import { itemText } from '../session/context.js';
import type { ViewContext } from '../session/context.js';
import { FIELD_STYLE, UNSEEN_STYLE } from './field-style.js';

/** How many are left when that is told aloud: not after each key. */
const TOLD_BELOW = [11, 21, 51];

export function textField(words: FieldWords, context: ViewContext, item: Item): TemplateResult {
  const { id, maxLength = 0, multiline, required } = item;
  const { hint } = itemText(context, id);
  const typed = typedIn(context, id);
  const problem = context.session.showProblems && problemOf(item, context.session.answers);
  // At each change, and not at the end: a phone may leave the focus in the field when Continue is pressed.
  const onTyped = ({ target }: Event) => {
    const { value } = target as HTMLInputElement | HTMLTextAreaElement;
    // The page is not told what a visitor writes.
    context.send({ type: 'answer', item: id, answer: value.trim() === '' ? '' : value, told: '' });
  };
  const described = `${problem ? `problem-${id} ` : ''}${hint ? `hint-${id} ` : ''}told-${id} left-${id}`;
  const focus = problem ? 'problems' : nothing;
  const invalid = problem ? 'true' : nothing;
  const field = multiline
    ? html`<textarea
        part="field"
        .style=${`${FIELD_STYLE}; inline-size: 100%; resize: vertical`}
        rows="4"
        autocomplete="off"
        maxlength=${MOST_TYPED}
        dir="auto"
        aria-labelledby="title-${id}"
        aria-describedby=${described}
        aria-invalid=${invalid}
        aria-required=${required ? 'true' : nothing}
        data-focus=${focus}
        .value=${typed}
        @input=${onTyped}
      ></textarea>`
    : html`<input
        type="text"
        part="field"
        .style=${`${FIELD_STYLE}; inline-size: 100%`}
        autocomplete="off"
        maxlength=${MOST_TYPED}
        dir="auto"
        aria-labelledby="title-${id}"
        aria-describedby=${described}
        aria-invalid=${invalid}
        aria-required=${required ? 'true' : nothing}
        data-focus=${focus}
        .value=${typed}
        @input=${onTyped}
      />`;
  return html`<fieldset part="question" role="none" data-item=${id}>
    ${hint ? html`<p class="hint" id="hint-${id}">${hint}</p>` : nothing}
    ${
      problem
        ? html`<p class="problem" part="error-summary" id="problem-${id}">
            ${problem === 'missing' ? words.fieldWrite : fill(words.fieldShorten, { max: maxLength })}
          </p>`
        : nothing
    }
    <div class="options ${problem ? 'with-problem' : nothing}">
      <p>${field}</p>
      <p class="muted" id="left-${id}" .style=${'margin-block: 0.35em 0.75em'}>
        ${leftText(words, maxLength - typed.length)}
      </p>
      <p role="status" .style=${UNSEEN_STYLE}>${toldAloud(words, item, typed.length)}</p>
      <p class="muted" id="told-${id}">${required ? nothing : words.fieldOptional} ${whereTo(words, context)}</p>
    </div>
  </fieldset>`;
}

function typedIn({ session }: ViewContext, id: string): string {
  const answer = session.answers[id];
  return typeof answer === 'string' ? answer : '';
}

function leftText(words: FieldWords, left: number): string {
  return left < 0 ? fill(words.fieldOver, { count: -left }) : fill(words.fieldLeft, { count: left });
}

/** What a screen reader says beside the keys: the same words for many of them, so that it says them once. */
function toldAloud(words: FieldWords, { maxLength = 0 }: Item, length: number): string {
  const left = maxLength - length;
  if (left < 0) return fill(words.fieldShorten, { max: maxLength });
  if (left === 0) return words.fieldFull;
  const below = TOLD_BELOW.find((count) => left < count);
  return below === undefined || length === 0 ? '' : fill(words.fieldFew, { count: below });
}

/** Who gets it. Nothing is said of that until it is known. */
function whereTo(words: FieldWords, { asksToSend, sending }: ViewContext): string {
  const receiver = sending?.textsTo ?? null;
  if (receiver !== null) return `${words.fieldUncounted} ${fill(words.fieldSent, { receiver })}`;
  return asksToSend && !sending ? words.fieldUncounted : `${words.fieldUncounted} ${words.fieldStays}`;
}
