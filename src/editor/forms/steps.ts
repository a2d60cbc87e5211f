/** The steps, lowest first: what each asks as a matrix, then words, gate and what a plan must bring about. */
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { conditionFields } from '../conditions/condition-fields.js';
import { factsField } from '../conditions/facts-field.js';
import { newStep, scored } from '../model/additions.js';
import { entriesAt } from '../model/draft.js';
import type { Path } from '../model/json.js';
import type { Target } from '../model/targets.js';
import { titleOf } from '../page/place.js';
import type { Screen } from '../page/screen.js';
import { fill, firstWords } from '../words/words.js';
import { fieldId, idField, textField } from './fields.js';
import { jsonField } from './json-field.js';
import { listButtons } from './list-buttons.js';
import { stepMatrix } from './step-matrix.js';
import { variantsFields } from './variants.js';

/** `isAllFacts`: the matrix also shows what no step asks for. */
export function stepsForm(screen: Screen, isAllFacts?: boolean): TemplateResult {
  const { act, draft, language, words } = screen;
  const steps = entriesAt(draft, ['steps']);
  const add = () => {
    const edit = newStep(draft, firstWords(words));
    act(edit, fieldId(['texts', language, 'steps', edit.target.id, 'title']));
  };
  return html`
    <p>${words.stepsHelp}</p>
    ${stepMatrix(screen, isAllFacts)}
    <ol class="entries">
      ${steps.map(({ id }, at) => html`<li>${step(screen, { kind: 'steps', id }, at, steps.length)}</li>`)}
    </ol>
    <button type="button" id="add-step" @click=${add}>${words.addStep}</button>
  `;
}

function step(screen: Screen, target: Target, at: number, count: number): TemplateResult {
  const { draft, language, words } = screen;
  const { id } = target;
  const path: Path = ['steps', at];
  const texts: Path = ['texts', language, 'steps', id];
  const items = scored(draft);
  const name = titleOf(draft, language, 'steps', id);
  const gate = {
    label: `${name}${words.colon} ${words.gate}`,
    kind: 'gate',
    path: [...path, 'gate'],
    items,
    scores: true,
  } as const;
  return html`<fieldset>
    <legend lang=${language}>${fill(words.stepNumber, { number: String(at + 1), name })}</legend>
    ${textField(screen, words.title, [...texts, 'title'], { language })}
    ${textField(screen, words.description, [...texts, 'description'], { isLong: true, language })}
    ${at === 0 ? html`<p class="help">${words.firstStep}</p>` : conditionFields(screen, gate)}
    ${listButtons(screen, { target, name, at, count, then: 'add-step' })}
    <details>
      <summary>${fill(words.moreOf, { name })}</summary>
      ${factsField(screen, { label: words.needs, help: words.needsHelp, path: [...path, 'needs'], items })}
      ${variantsFields(screen, { of: 'steps', owner: id, path })} ${idField(screen, target)}
      ${jsonField(screen, words.allAsJson, path)}
    </details>
  </fieldset>`;
}
