/** A question that asks for a number. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { answerTo, DONT_KNOW } from '../../engine/questionnaire.js';
import type { Answer, Item, ItemText } from '../../engine/index.js';
import { fill } from '../../i18n/index.js';
import type { FieldWords } from '../../i18n/fields/en.js';
import { dontKnowLabel, itemText } from '../session/context.js';
import type { ViewContext } from '../session/context.js';
import { FIELD_STYLE } from './field-style.js';
import { numberIn, numberText, typedText } from './number.js';

/** Longer texts are no numbers within any bounds. */
const LONGEST = 40;

/**
 * What was last typed, by item id. A definition that is checked while somebody types has other items of the same ids. In another
 * tag the text shows only where it says the answer of that tag.
 */
const texts = new Map<string, string>();

export function numberField(words: FieldWords, context: ViewContext, item: Item): TemplateResult {
  const { id } = item;
  const { language, session } = context;
  const text = itemText(context, id);
  const answer = session.answers[id];
  const problem = session.showProblems && answerTo(item, session.answers) === undefined;
  const hint = context.previous?.hint(context, item, text.hint) ?? text.hint;
  const send = (next: Answer) => context.send({ type: 'answer', item: id, answer: next });
  // At each change, and not at the end: a phone may leave the focus in the field when Continue is pressed.
  const onTyped = ({ target }: Event) => {
    const { value } = target as HTMLInputElement;
    texts.set(id, value);
    send(typedAnswer(value, language, text));
  };
  const before = item.options.some((option) => option.id === answer && option.from !== undefined);
  return html`<fieldset part="question" role="none" data-item=${id}>
    ${hint ? html`<p class="hint" id="hint-${id}">${hint}</p>` : nothing}
    ${
      problem
        ? html`<p class="problem" part="error-summary" id="problem-${id}">${problemText(words, context, item)}</p>`
        : nothing
    }
    <div class="options ${problem ? 'with-problem' : nothing}">
      <p>
        <input
          type="text"
          part="field"
          .style=${FIELD_STYLE}
          inputmode=${modeOf(item)}
          autocomplete="off"
          maxlength=${LONGEST}
          dir="ltr"
          aria-labelledby="title-${id} unit-${id}"
          aria-describedby="${problem ? `problem-${id} ` : ''}bounds-${id}${hint ? ` hint-${id}` : ''}"
          aria-invalid=${problem ? 'true' : nothing}
          data-focus=${problem ? 'problems' : nothing}
          .value=${shownIn(item, answer, language, text)}
          @input=${onTyped}
        />
        <span id="unit-${id}">${text.unit}</span>
      </p>
      <p class="muted" id="bounds-${id}" .style=${'margin-block: 0.35em 1em'}>
        ${before ? fill(words.fieldBefore, { answer: text.options[String(answer)] ?? '' }) : nothing}
        ${fill(words.fieldFromTo, bounds(item, language))}
      </p>
      ${others(item).map((option) =>
        choice(
          option,
          option === DONT_KNOW ? dontKnowLabel(context, id) : (text.options[option] ?? option),
          answer,
          send,
        ),
      )}
    </div>
  </fieldset>`;
}

/** The text in the field: as it was typed, for as long as it says the answer. */
function shownIn({ id }: Item, answer: Answer | undefined, language: string, text: ItemText): string {
  const typed = texts.get(id) ?? '';
  return typedAnswer(typed, language, text) === answer ? typed : shown(answer, language);
}

/** As it stands beside the question: `37 people`. */
export function numberLabel({ language, ...context }: ViewContext, { id }: Item, answer: number): string {
  return [numberText(answer, language), itemText(context, id).unit].filter(Boolean).join('\u00a0');
}

/** "Don't know", and options that are no bands. */
function others({ options }: Item): string[] {
  return [...options.flatMap(({ from, id }) => (from === undefined ? id : [])), DONT_KNOW];
}

/** A box and no radio button: it stands alone, and can be cleared again. It clears the field, even while that has the focus. */
function choice(option: string, label: string, answer: Answer | undefined, send: (next: Answer) => void) {
  const onTicked = ({ target }: Event) => {
    const box = target as HTMLInputElement;
    const field = box.closest('fieldset')?.querySelector<HTMLInputElement>('[part=field]');
    if (field && box.checked) field.value = '';
    send(box.checked ? option : '');
  };
  return html`<label class="option apart" part="option">
    <input type="checkbox" value=${option} .checked=${answer === option} @change=${onTicked} />
    <span>${label}</span>
  </label>`;
}

/**
 * What a text in the field answers. One that is no number is kept as it was typed, with a space before it: so it is the id of
 * no option, and no answer.
 */
function typedAnswer(typed: string, language: string, { unit }: ItemText): string | number {
  const text = typed.trim();
  return text === '' ? '' : (numberIn(text, language, unit) ?? ` ${text}`);
}

/** What the field holds for an answer. */
function shown(answer: Answer | undefined, language: string): string {
  if (typeof answer === 'number') return typedText(answer, language);
  return typeof answer === 'string' && answer.startsWith(' ') ? answer.slice(1) : '';
}

/** The keyboard of a phone. That for numbers has no minus sign everywhere. */
function modeOf({ decimals = 0, min = 0 }: Item): string {
  if (min < 0) return 'text';
  return decimals > 0 ? 'decimal' : 'numeric';
}

function bounds({ max = 0, min = 0 }: Item, language: string) {
  return { min: numberText(min, language), max: numberText(max, language) };
}

function problemText(words: FieldWords, context: ViewContext, item: Item): string {
  const { decimals = 0, max = 0, min = 0 } = item;
  const answer = context.session.answers[item.id];
  if (typeof answer !== 'number') {
    const typed = shown(answer, context.language);
    if (typed === '') return fill(words.fieldEmpty, { dontKnow: dontKnowLabel(context, item.id) });
    return fill(words.fieldUnclear, { typed });
  }
  if (answer < min || answer > max) return fill(words.fieldOutside, bounds(item, context.language));
  return decimals === 0 ? words.fieldWhole : fill(words.fieldDecimals, { count: decimals });
}
