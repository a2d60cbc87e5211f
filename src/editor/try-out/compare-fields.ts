/** A file of stored results, compared with the version that was opened. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { AssessmentDefinition } from '../../engine/index.js';
import { checked } from '../checks/checked.js';
import { fileInput, leftOutText } from '../files/file-input.js';
import type { Screen } from '../page/screen.js';
import { fill } from '../words/words.js';
import { compared } from './compare.js';
import { stepRange } from './step-range.js';
import { MOST_CHARACTERS, storedIn } from './stored.js';

/** Most changes that are listed. */
const MOST_SHOWN = 100;

export function compareFields(screen: Screen, now: AssessmentDefinition): TemplateResult {
  const { results, setResults, start, words } = screen;
  const before = checked(start).definition;
  if (!before) return html`<p>${words.noEarlier}</p>`;
  const take = (text: string) => {
    const found = storedIn(before, text);
    if (!found.ok) return found.problems;
    setResults(text, 'results');
    return [];
  };
  return html`<h3>${words.compare}</h3>
    <p>${words.compareHelp}</p>
    <div class="field">
      <label for="results">${words.resultsFile}</label>
      ${fileInput(screen, { id: 'results', accept: '.json,.jsonl,.ndjson', wanted: ['answers'], most: MOST_CHARACTERS, take })}
    </div>
    ${results === '' ? nothing : outcomeOf(screen, before, now)}`;
}

function outcomeOf(
  { results, words }: Screen,
  before: AssessmentDefinition,
  now: AssessmentDefinition,
): TemplateResult {
  const { changes, compared: count, leftOut } = compared(before, now, results);
  const counts = { changed: String(changes.length), all: String(count) };
  return html`<p id="compared"><b>${fill(words.changeStep, counts)}</b></p>
    ${leftOut.length > 0 ? html`<p id="left-out">${leftOutText(words, leftOut)}</p>` : nothing}
    <ul class="reasons">
      ${changes.slice(0, MOST_SHOWN).map(({ before: then, name, now: present }) => {
        const steps = { name, from: stepRange(then), to: stepRange(present) };
        return html`<li>${fill(words.stepFromTo, steps)}</li>`;
      })}
    </ul>
    ${
      changes.length > MOST_SHOWN
        ? html`<p>${fill(words.andMore, { count: String(changes.length - MOST_SHOWN) })}</p>`
        : nothing
    }`;
}
