/** How long the scan takes, beside what it promises, and how often each question is asked. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Answers, AssessmentDefinition } from '../../engine/index.js';
import { checked } from '../checks/checked.js';
import { factName } from '../page/place.js';
import type { Screen } from '../page/screen.js';
import { fitting } from '../try-out/fitting.js';
import { madeUp } from '../try-out/made-up.js';
import { stored } from '../try-out/stored.js';
import { counted, fill } from '../words/words.js';
import { askedCounts, lengthOf } from './length.js';

const MADE_UP = 200;
/** More than this above what is promised is told. */
const TOLERANCE = 1.1;

export function lengthForm(screen: Screen): TemplateResult {
  const { draft, language, results, words } = screen;
  const { definition } = checked(draft);
  const text = definition?.texts[language];
  if (!definition || !text) return html`<p>${words.mistakesHelp}</p>`;
  const firms = stored(definition, results).sheets.map(({ answers }) => fitting(definition, answers));
  const isReal = firms.length > 0;
  const sheets = isReal ? firms : madeUp(definition, MADE_UP);
  const tried = isReal
    ? counted(words, words.lengthOfReal, sheets.length)
    : fill(words.lengthOfMadeUp, { count: String(sheets.length) });
  return html`<p>${tried}</p>
    ${isReal ? nothing : html`<p class="help">${words.lengthHelp}</p>`} ${times(screen, definition, sheets)}
    ${table(screen, definition, sheets)}`;
}

function times(screen: Screen, definition: AssessmentDefinition, sheets: readonly Answers[]): TemplateResult {
  const { act, language, words } = screen;
  const text = definition.texts[language];
  if (!text) return html``;
  const { fewest, median, most, nineOfTen } = lengthOf(definition, text, sheets);
  const rounded = Math.max(1, Math.round(median));
  const isLonger = median > definition.minutes * TOLERANCE;
  const promise = () => act({ type: 'set', path: ['minutes'], value: rounded }, 'heading');
  const one = (minutes: number) => minutes.toLocaleString(document.documentElement.lang, { maximumFractionDigits: 1 });
  const values = { median: one(median), nine: one(nineOfTen), promised: one(definition.minutes) };
  const asked =
    fewest === most
      ? counted(words, words.allAsked, most)
      : fill(words.askedFromTo, { fewest: String(fewest), most: String(most) });
  return html`<p id="minutes"><b>${fill(words.takesMinutes, values)}</b></p>
    <p>${asked}</p>
    ${
      isLonger
        ? html`<p class="mistake">${fill(words.promisesLess, values)}</p>
            <button type="button" @click=${promise}>${fill(words.promiseMinutes, { count: String(rounded) })}</button>`
        : nothing
    }`;
}

function table(
  { draft, go, language, words }: Screen,
  definition: AssessmentDefinition,
  sheets: readonly Answers[],
): TemplateResult {
  const counts = askedCounts(definition, sheets);
  const share = (count: number) =>
    (count / sheets.length).toLocaleString(document.documentElement.lang, { style: 'percent' });
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${words.howOften}>
    <table id="asked">
      <caption>
        ${words.howOften}
      </caption>
      <tr>
        <th scope="col">${words.question}</th>
        <th scope="col">${words.askedOf}</th>
      </tr>
      ${[...counts].map(
        ([id, count]) =>
          html`<tr>
            <th scope="row" lang=${language}>
              <button type="button" class="link" @click=${() => go({ kind: 'question', id })}>
                ${factName(draft, language, id)}
              </button>
            </th>
            <td>${share(count)}</td>
          </tr>`,
      )}
    </table>
  </div>`;
}
