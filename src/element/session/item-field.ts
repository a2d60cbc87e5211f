import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { DONT_KNOW, problemOf, toggle } from '../../engine/questionnaire.js';
import type { Item } from '../../engine/index.js';
import { dontKnowLabel, itemText, say } from './context.js';
import type { ViewContext } from './context.js';

/**
 * One question: a native fieldset of radio buttons or checkboxes. Its heading has the id `title-…` and stands before it:
 * inside, a screen reader that follows the focus to it would say the name of the group, and then the same as a heading.
 * `title`: a heading that never has the focus, to stand inside.
 */
export function itemField(context: ViewContext, item: Item, title?: unknown): TemplateResult {
  const { id, options, type } = item;
  const typed = context.typedField?.(context, item);
  if (typed) return typed;
  const text = itemText(context, id);
  const problem = problemText(context, item);
  const isSingle = type === 'single';
  const hint = context.previous?.hint(context, item, text.hint) ?? text.hint;
  return html`<fieldset
    part="question"
    role=${isSingle ? 'radiogroup' : nothing}
    aria-labelledby="title-${id}"
    aria-describedby=${hint ? `hint-${id}` : nothing}
    aria-invalid=${isSingle && problem ? 'true' : nothing}
    data-item=${id}
  >
    ${title} ${hint ? html`<p class="hint" id="hint-${id}">${hint}</p>` : nothing}
    ${problem ? html`<p class="problem" part="error-summary" id="problem-${id}">${problem}</p>` : nothing}
    <div class="options ${problem && 'with-problem'}">
      ${options.map((option, at) => optionField(context, item, option.id, text.options[option.id] ?? option.id, problem && at === 0))}
      ${optionField(context, item, DONT_KNOW, dontKnowLabel(context, id))}
    </div>
  </fieldset>`;
}

/** What is wrong with an answer, in words; empty until Continue was pressed, and when all is well. */
function problemText(context: ViewContext, item: Item): string {
  const { answers, showProblems } = context.session;
  const problem = showProblems ? problemOf(item, answers) : null;
  if (problem === 'missing') return say(context, 'problemMissing', { dontKnow: dontKnowLabel(context, item.id) });
  if (problem === 'too-many') {
    return say(context, 'problemTooMany', { max: item.max ?? 0, count: Object.keys(answers[item.id] ?? '').length });
  }
  return '';
}

/**
 * `saysProblem`: for the choice to which the focus goes when something is wrong. It is described by the problem, and not
 * the group, whose description some screen readers leave out and others say again at each choice.
 */
function optionField(
  context: ViewContext,
  item: Item,
  option: string,
  label: string,
  saysProblem: unknown = false,
): TemplateResult {
  const answer = context.session.answers[item.id];
  const isMultiple = item.type === 'multiple';
  const standsApart = option === DONT_KNOW || item.options.some(({ id, exclusive }) => id === option && exclusive);
  const onChange = (event: Event) => {
    const ticked = (event.target as HTMLInputElement).checked;
    const next = isMultiple ? toggle(item, answer, option, ticked) : option;
    context.send({ type: 'answer', item: item.id, answer: next });
  };
  return html`<label class=${standsApart ? 'option apart' : 'option'} part="option">
    <input
      type=${isMultiple ? 'checkbox' : 'radio'}
      name=${item.id}
      value=${option}
      aria-describedby=${saysProblem ? `problem-${item.id}` : nothing}
      aria-invalid=${saysProblem && isMultiple ? 'true' : nothing}
      data-focus=${saysProblem ? 'problems' : nothing}
      .checked=${[answer].flat().includes(option)}
      @change=${onChange}
    />
    <span>${label}</span>
  </label>`;
}
