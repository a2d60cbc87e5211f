/** Issues in plain words, each where its cure can be made. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { pathText } from '../../contract/issues.js';
import type { Issue } from '../../contract/issues.js';
import { languagesOf } from '../model/draft.js';
import type { Path } from '../model/json.js';
import { isSame, nameOf, placeOf } from '../page/place.js';
import type { Place } from '../page/place.js';
import type { Screen } from '../page/screen.js';
import { isMissing, rowsOf } from '../texts/rows.js';
import { fill } from '../words/words.js';
import { cureOf } from './cure.js';
import { oneOfEach } from './hints.js';
import type { Hint } from './hints.js';
import { pathFrom } from './issue-path.js';
import { lackingLanguage, oneOfEachLanguage, placeOfIssue } from './untranslated.js';

/** The issues of the form on screen. */
export function issuesHere({ draft, issues, language, place }: Screen): readonly Issue[] {
  // The texts say themselves what this language lacks.
  const others = issues.filter((issue) => lackingLanguage(draft, issue) !== language);
  return others.filter((issue) => isSame(placeOfIssue(draft, issue), place));
}

export function notes(screen: Screen, issues: readonly Issue[], isList = false): TemplateResult | typeof nothing {
  if (issues.length === 0) return nothing;
  return html`<ul class="notes">
    ${oneOfEachLanguage(screen.draft, issues).map((issue) => html`<li>${note(screen, issue, isList)}</li>`)}
  </ul>`;
}

/** The hints of the form on screen. */
export function hintsHere({ draft, hints, place }: Screen): readonly Hint[] {
  return oneOfEach(hints).filter(({ path }) => isSame(placeOf(draft, path), place));
}

export function hintNotes(screen: Screen, hints: readonly Hint[], isList = false): TemplateResult | typeof nothing {
  if (hints.length === 0) return nothing;
  const { draft, go, words } = screen;
  return html`<ul class="notes hints">
    ${hints.map(({ kind, path }) => {
      const place = placeOf(draft, path);
      return html`<li>
        <p>${isList ? heading(screen, place) : nothing}${words.hints[kind]}</p>
        ${isList ? html`<button type="button" @click=${() => go(place)}>${words.goThere}</button>` : nothing}
      </li>`;
    })}
  </ul>`;
}

/** What the editor says of something in the list at this place. */
export function hintWithin(screen: Screen, path: Path): TemplateResult | typeof nothing {
  const first = screen.hints.find((one) => pathText(one.path.slice(0, -1)) === pathText(path));
  return first ? hintAt(screen, first.path) : nothing;
}

/** What the editor says of the text or the entry at this very place. */
export function hintAt({ hints, words }: Screen, path: Path): TemplateResult | typeof nothing {
  const name = pathText(path);
  const found = hints.find((one) => pathText(one.path) === name);
  return found ? html`<p class="hint">${words.hints[found.kind]}</p>` : nothing;
}

function heading({ draft, language, words }: Screen, place: Place): TemplateResult {
  return html`<b lang=${language}>${nameOf(draft, language, place, words)}</b>${words.colon} `;
}

function note(screen: Screen, issue: Issue, isList: boolean): TemplateResult {
  const { act, draft, go, words } = screen;
  const lacking = lackingLanguage(draft, issue);
  if (lacking !== null) return untranslated(screen, lacking, isList);
  const place = placeOf(draft, pathFrom(issue.path));
  const cure = cureOf(draft, issue);
  return html`
    <p>${isList ? heading(screen, place) : nothing}${words.codes[issue.code]}</p>
    <details>
      <summary>${words.exactly}</summary>
      <p lang="en">${issue.message}</p>
      <p><code>${issue.path}</code></p>
    </details>
    ${cure ? html`<button type="button" @click=${() => act(cure.edit, 'heading')}>${words[cure.name]}</button>` : nothing}
    ${isList ? html`<button type="button" @click=${() => go(place)}>${words.goThere}</button>` : nothing}
  `;
}

/** How many texts a language lacks, and the way to them. */
function untranslated(screen: Screen, lacking: string, isList: boolean): TemplateResult {
  const { draft, go, setLanguage, words } = screen;
  const rows = rowsOf(draft);
  const missing = rows.filter((row) => isMissing(draft, lacking, languagesOf(draft)[0] ?? lacking, row));
  const counts = { count: String(missing.length), all: String(rows.length), language: lacking };
  const show = () => {
    setLanguage(lacking);
    go({ kind: 'texts', isMissingOnly: true });
  };
  return html`<p>${isList ? heading(screen, { kind: 'texts' }) : nothing}${fill(words.missingOf, counts)}</p>
    <button type="button" @click=${show}>${words.goThere}</button>`;
}
