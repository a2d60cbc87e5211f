import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { DONT_KNOW, problemOf, toggle } from '../../engine/questionnaire.js';
import type { Item } from '../../engine/index.js';
import { dontKnowLabel, itemText, say } from '../session/context.js';
import type { ViewContext } from '../session/context.js';

/** One question: a native fieldset of radio buttons or checkboxes. `title` is its heading, already made. */
export function itemField(context: ViewContext, item: Item, title: TemplateResult): TemplateResult {
  const text = itemText(context, item.id);
  const problem = problemText(context, item);
  const describedBy = [text.hint && `hint-${item.id}`, problem && `problem-${item.id}`].filter(Boolean).join(' ');
  return html`<fieldset part="question" aria-describedby=${describedBy || nothing} data-item=${item.id}>
    <legend>${title}</legend>
    ${text.hint ? html`<p class="hint" id="hint-${item.id}">${text.hint}</p>` : nothing}
    ${problem ? html`<p class="problem" id="problem-${item.id}">${problem}</p>` : nothing}
    <div class=${problem ? 'options with-problem' : 'options'}>
      ${item.options.map((option) => optionField(context, item, option.id, text.options[option.id] ?? option.id))}
      ${optionField(context, item, DONT_KNOW, dontKnowLabel(context, item.id))}
    </div>
  </fieldset>`;
}

/** What is wrong with an answer, in words; empty until Continue was pressed, and when all is well. */
export function problemText(context: ViewContext, item: Item): string {
  const { answers, showProblems } = context.session;
  const problem = showProblems ? problemOf(item, answers) : null;
  if (problem === 'missing') return say(context, 'problemMissing', { dontKnow: dontKnowLabel(context, item.id) });
  if (problem === 'too-many') {
    return say(context, 'problemTooMany', { max: item.max ?? 0, count: answers[item.id]?.length ?? 0 });
  }
  return '';
}

function optionField(context: ViewContext, item: Item, option: string, label: string): TemplateResult {
  const answer = context.session.answers[item.id];
  const standsApart = option === DONT_KNOW || item.options.some(({ id, exclusive }) => id === option && exclusive);
  const onChange = (event: Event) => {
    const ticked = (event.target as HTMLInputElement).checked;
    const next = item.type === 'multiple' ? toggle(item, answer, option, ticked) : option;
    context.send({ type: 'answer', item: item.id, answer: next });
  };
  return html`<label class=${standsApart ? 'option apart' : 'option'} part="option">
    <input
      type=${item.type === 'multiple' ? 'checkbox' : 'radio'}
      name=${item.id}
      value=${option}
      .checked=${answer === option || (Array.isArray(answer) && answer.includes(option))}
      @change=${onChange}
    />
    <span>${label}</span>
  </label>`;
}
