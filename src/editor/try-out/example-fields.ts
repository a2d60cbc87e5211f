/** Kept examples: which go on giving the same step, and what is new about the others. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Answers, AssessmentDefinition } from '../../engine/index.js';
import { listButtons } from '../forms/list-buttons.js';
import { sentence } from '../conditions/sentence.js';
import { chosenFile } from '../files/chosen.js';
import { download } from '../files/save.js';
import { textAt } from '../model/draft.js';
import type { Screen } from '../page/screen.js';
import { fill } from '../words/words.js';
import { askedBy } from './asked-by.js';
import { accepting, examplesFile, examplesOf, keeping, takingIn, tried } from './examples.js';
import type { Tried } from './examples.js';
import { stepRange } from './step-range.js';

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
  const { act, draft, saved, tell, words } = screen;
  const save = () => {
    const name = `${textAt(draft, ['id']) || 'scan'}-examples.jsonl`;
    saved('examples', download(examplesFile(draft), name, 'application/jsonl'));
  };
  const take = async (event: Event) => {
    const file = chosenFile(event);
    if (!file) return;
    const found = takingIn(draft, definition, await file.text());
    if (!found) tell(words.noExamples);
    else if (act(found.edit)) tell(fill(words.examplesTaken, { count: String(found.count) }));
  };
  return html`${
      isAny ? html`<button type="button" id="save-examples" @click=${save}>${words.saveExamples}</button>` : nothing
    }
    <div class="field">
      <label for="take-examples">${words.takeExamples}</label>
      <input
        id="take-examples"
        type="file"
        accept=".json,.jsonl,.ndjson"
        @change=${(event: Event) => void take(event)}
      />
    </div>`;
}
