/** Issues in plain words, each where its cure can be made. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Issue } from '../../contract/issues.js';
import { isSame, nameOf, placeOf } from '../page/place.js';
import type { Screen } from '../page/screen.js';
import { cureOf } from './cure.js';
import { pathFrom } from './issue-path.js';

/** The issues of the form on screen. */
export function issuesHere({ draft, issues, place }: Screen): readonly Issue[] {
  return issues.filter(({ path }) => isSame(placeOf(draft, pathFrom(path)), place));
}

export function notes(screen: Screen, issues: readonly Issue[], isList = false): TemplateResult | typeof nothing {
  if (issues.length === 0) return nothing;
  return html`<ul class="notes">
    ${issues.map((issue) => html`<li>${note(screen, issue, isList)}</li>`)}
  </ul>`;
}

function note(screen: Screen, issue: Issue, isList: boolean): TemplateResult {
  const { act, draft, go, language, words } = screen;
  const place = placeOf(draft, pathFrom(issue.path));
  const cure = cureOf(draft, issue);
  return html`
    <p>
      ${isList ? html`<b lang=${language}>${nameOf(draft, language, place, words)}</b>${words.colon} ` : nothing}${words.codes[issue.code]}
    </p>
    <details>
      <summary>${words.exactly}</summary>
      <p lang="en">${issue.message}</p>
      <p><code>${issue.path}</code></p>
    </details>
    ${cure ? html`<button type="button" @click=${() => act(cure.edit, 'heading')}>${words[cure.name]}</button>` : nothing}
    ${isList ? html`<button type="button" @click=${() => go(place)}>${words.goThere}</button>` : nothing}
  `;
}
