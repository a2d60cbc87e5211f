/** The steps as a matrix: a column for each step, a row for each fact, with what the step asks of it. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { groupsOf } from '../conditions/asked.js';
import { sentence } from '../conditions/sentence.js';
import { scored } from '../model/additions.js';
import { entriesAt } from '../model/draft.js';
import { valueAt } from '../model/json.js';
import type { Path } from '../model/json.js';
import { factName, titleOf } from '../page/place.js';
import type { Screen } from '../page/screen.js';
import { fill } from '../words/words.js';
import { fieldId, isTicked, numberField } from './fields.js';
import { gateCell, needCell } from './matrix-cells.js';
import { inNeeds, MOST_AT_ONCE, used } from './matrix-rows.js';
import type { Fact } from './matrix-rows.js';

/** `isAll`: whether rows without any entry are shown, too; by default, if they are few. What plans need has rows once there is any. */
export function stepMatrix(screen: Screen, isAll: boolean | undefined): TemplateResult | typeof nothing {
  const { draft, go, language, words } = screen;
  const steps = entriesAt(draft, ['steps']);
  const items = scored(draft).map((id): Fact => ({ of: 'item', id, name: factName(draft, language, id) }));
  const scores = entriesAt(draft, ['dimensions']).map(({ id }): Fact => ({
    of: 'dimension',
    id,
    name: titleOf(draft, language, 'dimensions', id),
  }));
  if (steps.length === 0 || items.length + scores.length === 0) return nothing;
  const isWhole = isAll ?? items.length <= MOST_AT_ONCE;
  const isAnyNeeded = items.some((fact) => inNeeds(draft, fact));
  const asked = [...items, ...scores].filter((fact) => isWhole || used(draft, fact));
  const needed = items.filter((fact) => (isWhole && isAnyNeeded) || inNeeds(draft, fact));
  const toggle = (event: Event) => go({ kind: 'steps', isAllFacts: isTicked(event) }, 'all-facts');
  return html`
    <p>${words.matrixHelp}</p>
    <div class="box">
      <input id="all-facts" type="checkbox" .checked=${live(isWhole)} @change=${toggle} />
      <label for="all-facts">${words.allFacts}</label>
    </div>
    <div class="scroll" tabindex="0" role="group" aria-label=${words.matrix}>
      <table class="matrix">
        <caption>
          ${words.matrix}
        </caption>
        <thead>
          <tr>
            <th scope="col">${words.fact}</th>
            ${steps.map(({ id }) => html`<th scope="col" lang=${language}>${titleOf(draft, language, 'steps', id)}</th>`)}
          </tr>
        </thead>
        ${body(screen, words.reachedIf, asked, gateCell)} ${groups(screen)}
        ${body(screen, words.planNeeds, needed, needCell)} ${body(screen, words.lowestScores, scores, minimumCell)}
      </table>
    </div>
    ${scores.length > 0 ? html`<p class="help">${words.lowestScores}${words.colon} ${words.minimaHelp}</p>` : nothing}
  `;
}

type Cell = (screen: Screen, fact: Fact, at: number, label: string) => TemplateResult | typeof nothing;

function body(screen: Screen, title: string, facts: readonly Fact[], cell: Cell): TemplateResult | typeof nothing {
  const { draft, language, words } = screen;
  const steps = entriesAt(draft, ['steps']);
  if (facts.length === 0) return nothing;
  return html`<tbody>
    ${head(title, steps.length)}
    ${facts.map(
      (fact) =>
        html`<tr>
          <th scope="row" lang=${language}>${fact.name}</th>
          ${steps.map(({ id }, at) => {
            const step = titleOf(draft, language, 'steps', id);
            return html`<td>
              ${cell(screen, fact, at, `${title}${words.colon} ${fill(words.askedIn, { fact: fact.name, step })}`)}
            </td>`;
          })}
        </tr>`,
    )}
  </tbody>`;
}

function head(title: string, steps: number): TemplateResult {
  return html`<tr>
    <th scope="rowgroup" colspan=${steps + 1} class="group">${title}</th>
  </tr>`;
}

/** Groups of conditions do not fit a cell: said in words, and changed in the form of the step. */
function groups(screen: Screen): TemplateResult | typeof nothing {
  const { draft, words } = screen;
  const found = entriesAt(draft, ['steps']).map((_, at) => groupsOf(valueAt(draft, ['steps', at, 'gate'])));
  if (found.every((list) => list.length === 0)) return nothing;
  const change = (at: number) => document.getElementById(`${fieldId(['steps', at, 'gate'])}:add`)?.focus();
  return html`<tbody>
    <tr>
      <th scope="row">${words.groupsOfConditions}</th>
      ${found.map(
        (list, at) =>
          html`<td>
            ${list.map((group) => html`<p class="help">${sentence(screen, group)}</p>`)}
            ${
              list.length > 0
                ? html`<button type="button" class="small" @click=${() => change(at)}>${words.editGroup}</button>`
                : nothing
            }
          </td>`,
      )}
    </tr>
  </tbody>`;
}

/** What the step asks of a score in a plan; the first step asks nothing. */
function minimumCell(screen: Screen, { id }: Fact, at: number, label: string): TemplateResult | typeof nothing {
  const path: Path = ['steps', at, 'minima', id];
  return at === 0 && valueAt(screen.draft, path) === undefined ? nothing : numberField(screen, label, path, true);
}
