/** Kept examples: which go on giving the same step, and what is new about the others. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Answers, AssessmentDefinition } from '../../engine/index.js';
import { listButtons } from '../forms/list-buttons.js';
import { sentence } from '../conditions/sentence.js';
import { fileInput, leftOutText } from '../files/file-input.js';
import { download } from '../files/save.js';
import { textAt } from '../model/draft.js';
import type { Screen } from '../page/screen.js';
import { fill } from '../words/words.js';
import { askedBy } from './asked-by.js';
import { accepting, examplesFile, examplesOf, keeping, takingIn, tried } from './examples.js';
import type { Tried } from './examples.js';
import { stepRange } from './step-range.js';
import { MOST_CHARACTERS } from './stored.js';

export function exampleFields(screen: Screen, definition: AssessmentDefinition, answers: Answers): TemplateResult {
  const { act, draft, words } = screen;
  const all = examplesOf(draft).map((one) => tried(definition, one));
  const same = all.filter(({ isSame }) => isSame).length;
  const keep = (event: SubmitEvent) => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).elements.namedItem('title') as HTMLInputElement;
    act(keeping(draft, definition, answers, field.value), 'example-title');
    field.value = '';
  };
  return html`<h3 id="examples">${words.examples}</h3>
    <p>${words.examplesHelp}</p>
    <form class="row" @submit=${keep}>
      <div class="field">
        <label for="example-title">${words.exampleTitle}</label>
        <input id="example-title" name="title" placeholder=${words.exampleHint} />
      </div>
      <button>${words.keepExample}</button>
    </form>
    ${
      all.length > 0
        ? html`<p id="examples-same">
            <b>${fill(words.examplesSame, { same: String(same), all: String(all.length) })}</b>
          </p>`
        : nothing
    }
    <ol class="entries">
      ${all.map((one, at) => html`<li class=${one.isSame ? 'same' : 'other'}>${example(screen, one, at, all.length)}</li>`)}
    </ol>
    ${files(screen, definition, all.length > 0)}`;
}

function example(screen: Screen, one: Tried, at: number, count: number): TemplateResult {
  const { act, draft, setAnswers, words } = screen;
  const { answers, id, isSame, missing, now, step, title } = one;
  const said = isSame
    ? fill(words.stillStep, { step: stepRange(now) })
    : fill(words.stepWas, { from: stepRange(step), to: stepRange(now) });
  const listed = { target: { kind: 'examples', id }, name: title, at, count, then: 'example-title' } as const;
  return html`<p>
      <b>${title}</b>${words.colon} <span class=${isSame ? '' : 'mistake'}>${isSame ? '✓' : '✗'} ${said}</span>
    </p>
    ${
      missing.length > 0
        ? html`<p class="help">${words.nowMissing}</p>
            <ul class="reasons">
              ${missing.map((part) => html`<li>${sentence(screen, askedBy(part))}</li>`)}
            </ul>`
        : nothing
    }
    <div class="buttons">
      <button
        type="button"
        aria-label="${words.showAnswers}${words.colon} ${title}"
        @click=${() => setAnswers(answers, 'outcome')}
      >
        ${words.showAnswers}
      </button>
      ${
        isSame
          ? nothing
          : html`<button
              type="button"
              aria-label="${words.acceptStep}${words.colon} ${title}"
              @click=${() => act(accepting(draft, one), 'example-title')}
            >
              ${words.acceptStep}
            </button>`
      }
    </div>
    ${listButtons(screen, listed)}`;
}

function files(screen: Screen, definition: AssessmentDefinition, isAny: boolean): TemplateResult {
  const { draft, saved, takeIn, tell, words } = screen;
  const save = () => {
    const name = `${textAt(draft, ['id']) || 'scan'}-examples.jsonl`;
    saved('examples', download(examplesFile(draft), name, 'application/jsonl'));
  };
  const take = (text: string) => {
    const found = takingIn(draft, definition, text);
    if (!found.ok) return found.problems;
    const { count, edit, leftOut } = found.value;
    const problems = takeIn(edit);
    if (problems.length > 0) return problems;
    // This file has them all.
    if (!isAny && leftOut.length === 0) saved('examples');
    const taken = fill(words.examplesTaken, { count: String(count) });
    tell(leftOut.length > 0 ? `${taken} ${leftOutText(words, leftOut)}` : taken);
    return [];
  };
  return html`${
      isAny ? html`<button type="button" id="save-examples" @click=${save}>${words.saveExamples}</button>` : nothing
    }
    <div class="field">
      <label for="take-examples">${words.takeExamples}</label>
      ${fileInput(screen, { id: 'take-examples', accept: '.json,.jsonl,.ndjson', wanted: ['answers'], most: MOST_CHARACTERS, take })}
    </div>`;
}
