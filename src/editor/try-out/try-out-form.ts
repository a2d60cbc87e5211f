/** Answers as a firm would give them, and what the scan makes of them. */
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { askedItems, DONT_KNOW } from '../../engine/index.js';
import type { Answers, Item } from '../../engine/index.js';
import { checked } from '../checks/checked.js';
import { inputOf, isTicked, select } from '../forms/fields.js';
import { optionName, questionName } from '../page/place.js';
import type { Screen } from '../page/screen.js';
import { compareFields } from './compare-fields.js';
import { exampleFields } from './example-fields.js';
import { fitting } from './fitting.js';
import { outcome } from './outcome.js';

export function tryOutForm(screen: Screen): TemplateResult {
  const { answers, draft, setAnswers, words } = screen;
  const { definition } = checked(draft);
  if (!definition) return html`<p>${words.mistakesHelp}</p>`;
  const asked = askedItems(definition, fitting(definition, answers));
  return html`
    <p>${words.tryOutHelp}</p>
    <div class="tried">
      <div>
        ${asked.filter(({ type }) => type !== 'text').map((item) => question(screen, item))}
        <button type="button" id="clear-answers" @click=${() => setAnswers({}, 'clear-answers')}>
          ${words.clearAnswers}
        </button>
      </div>
      ${outcome(screen, definition, fitting(definition, answers))}
    </div>
    ${exampleFields(screen, definition, fitting(definition, answers))} ${compareFields(screen, definition)}
  `;
}

function question({ answers, draft, language, setAnswers, words }: Screen, item: Item): TemplateResult {
  const id = `try:${item.id}`;
  const given = answers[item.id];
  const name = questionName(draft, language, item.id);
  const put = (answer: Answers[string] | undefined, focus: string) => {
    const others = Object.entries(answers).filter(([key]) => key !== item.id);
    setAnswers(Object.fromEntries(answer === undefined ? others : [...others, [item.id, answer] as const]), focus);
  };
  // Of a number, its band is chosen.
  if (item.type !== 'multiple') {
    const options = item.options.map((option) => [option.id, optionName(draft, language, item.id, option.id)] as const);
    const choices = [['', words.noAnswer] as const, ...options, [DONT_KNOW, words.notKnown] as const];
    const change = (event: Event) => put(inputOf(event) === '' ? undefined : inputOf(event), id);
    return html`<div class="field">
      <label for=${id} lang=${language}>${name}</label
      >${select(id, choices, typeof given === 'string' ? given : '', change)}
    </div>`;
  }
  const chosen = typeof given === 'object' ? given : [];
  return html`<fieldset>
    <legend lang=${language}>${name}</legend>
    ${item.options.map((option) => {
      const box = `${id}:${option.id}`;
      const change = (event: Event) => {
        const exclusive = item.options.filter((one) => one.exclusive).map((one) => one.id);
        const beside = option.exclusive ? [] : chosen.filter((one) => one !== option.id && !exclusive.includes(one));
        const next = isTicked(event) ? [...beside, option.id] : chosen.filter((one) => one !== option.id);
        put(next.length > 0 ? next : undefined, box);
      };
      return html`<div class="box">
        <input id=${box} type="checkbox" .checked=${live(chosen.includes(option.id))} @change=${change} />
        <label for=${box} lang=${language}>${optionName(draft, language, item.id, option.id)}</label>
      </div>`;
    })}
  </fieldset>`;
}
