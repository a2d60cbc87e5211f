/** What a firm with these answers is told: step, reasons, scores and plan. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { sentence } from '../conditions/sentence.js';
import { evaluate, explainGate } from '../../engine/index.js';
import type { Answers, AssessmentDefinition, Evaluation, GateTree, Truth } from '../../engine/index.js';
import { titleOf } from '../page/place.js';
import type { Screen } from '../page/screen.js';
import { fill } from '../words/words.js';
import { askedBy } from './asked-by.js';
import { roadmap } from './roadmap.js';

type View = TemplateResult | typeof nothing;

export function outcome(screen: Screen, definition: AssessmentDefinition, answers: Answers): TemplateResult {
  const { words } = screen;
  const evaluation = evaluate(definition, answers);
  return html`<section class="outcome" aria-labelledby="outcome">
    <h3 id="outcome" tabindex="-1">${words.result}</h3>
    <p id="tried-step"><b>${stepLine(screen, evaluation, definition)}</b></p>
    ${definition.steps.slice(1).map((step, at) => reasons(screen, step.id, explainGate(definition, answers, at + 2)))}
    ${scores(screen, evaluation)} ${evaluation.step ? roadmap(screen, definition, answers) : nothing}
  </section>`;
}

function stepLine({ draft, language, words }: Screen, { step }: Evaluation, { steps }: AssessmentDefinition): string {
  if (!step) return words.noSteps;
  const name = (number: number) =>
    fill(words.stepNumber, {
      number: String(number),
      name: titleOf(draft, language, 'steps', steps[number - 1]?.id ?? ''),
    });
  if (step.low === step.high) return name(step.low);
  return fill(words.fromTo, { from: name(step.low), to: name(step.high) });
}

function reasons(screen: Screen, step: string, gate: GateTree | null): View {
  const { draft, language, words } = screen;
  if (!gate) return nothing;
  const truth = (holds: Truth) => (holds === null ? words.holdsUnknown : holds ? words.holds : words.holdsNot);
  const line = (tree: GateTree): TemplateResult => {
    if (tree.kind === 'fact' || tree.kind === 'score')
      return html`<li>${sentence(screen, askedBy(tree))}${words.colon} <b>${truth(tree.holds)}</b></li>`;
    const joined = { all: words.allHold, any: words.anyHolds, some: words.someHold }[tree.kind];
    const least = tree.kind === 'some' ? ` (${tree.least})` : '';
    return html`<li>
      ${joined}${least}${words.colon} <b>${truth(tree.holds)}</b>
      <ul>
        ${tree.parts.map(line)}
      </ul>
    </li>`;
  };
  return html`<h4 lang=${language}>${titleOf(draft, language, 'steps', step)}</h4>
    <ul class="reasons">
      ${line(gate)}
    </ul>`;
}

function scores({ draft, language, words }: Screen, { cells }: Evaluation): View {
  const entries = Object.entries(cells);
  if (entries.length === 0) return nothing;
  const rounded = (value: number) => String(Math.round(value * 10) / 10);
  return html`<h4>${words.scores}</h4>
    <ul class="reasons">
      ${entries.map(([id, cell]) => {
        const range = cell && { from: rounded(cell.low), to: rounded(cell.high) };
        const value = !range ? '–' : range.from === range.to ? range.from : fill(words.fromTo, range);
        return html`<li>${titleOf(draft, language, 'dimensions', id)}${words.colon} <b>${value}</b></li>`;
      })}
    </ul>`;
}
