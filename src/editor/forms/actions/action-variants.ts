/** Other hours, money or words of an action, for some firms. */
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { actionTexts } from '../../model/actions.js';
import type { ActionKind } from '../../model/actions.js';
import { newActionVariant } from '../../model/additions.js';
import { entriesAt, textAt } from '../../model/draft.js';
import type { Path } from '../../model/json.js';
import type { Screen } from '../../page/screen.js';
import { fill } from '../../words/words.js';
import { linesField } from '../choices.js';
import { fieldId, idField, textField } from '../fields.js';
import { listButtons } from '../list-buttons.js';
import { effortFields, limitFields } from './limits.js';

export function actionVariants(screen: Screen, kind: ActionKind, owner: string, path: Path): TemplateResult {
  const { act, draft, words } = screen;
  const variants = entriesAt(draft, [...path, 'variants']);
  const add = () => {
    const edit = newActionVariant(draft, kind, owner, variants.length);
    act(edit, fieldId([...path, 'variants', variants.length, 'who']));
  };
  return html`<fieldset>
    <legend>${words.actionVariants}</legend>
    <p class="help">${words.actionVariantsHelp}</p>
    <ol class="entries">
      ${variants.map(({ id }, at) => html`<li>${variant(screen, { kind, owner, id, path, at, count: variants.length })}</li>`)}
    </ol>
    <button type="button" id="add-variant:${kind}:${owner}" @click=${add}>${words.addVariant}</button>
  </fieldset>`;
}

interface Shown {
  readonly kind: ActionKind;
  readonly owner: string;
  readonly id: string;
  /** Of the action. */
  readonly path: Path;
  readonly at: number;
  readonly count: number;
}

function variant(screen: Screen, { at, count, id, kind, owner, path: whole }: Shown): TemplateResult {
  const { draft, language, words } = screen;
  const path: Path = [...whole, 'variants', at];
  const texts: Path = [...actionTexts(kind, language), owner, 'variants', id];
  const target = { kind: 'variants', of: kind, owner, id } as const;
  const name = fill(words.variantNumber, { number: String(at + 1) });
  return html`<fieldset>
    <legend>${name}</legend>
    ${effortFields(screen, path, true)} ${limitFields(screen, path, textAt(draft, [...whole, 'item']))}
    ${(['title', 'why'] as const).map((key) => textField(screen, words[key], [...texts, key], { language }))}
    ${linesField(screen, words.actionSteps, [...texts, 'steps'], words.actionStepsHelp)}
    ${(['done', 'watch', 'stop'] as const).map((key) => textField(screen, words[key], [...texts, key], { language }))}
    ${listButtons(screen, { target, name, at, count, then: `add-variant:${kind}:${owner}` })} ${idField(screen, target)}
  </fieldset>`;
}
