/** The plan of a firm in the order in which it is told: first, next, later, with actions. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { hold, plan } from '../../engine/index.js';
import type { Answers, AssessmentDefinition, Plan, PlanStage } from '../../engine/index.js';
import { factName, optionName, titleOf } from '../page/place.js';
import type { Screen } from '../page/screen.js';
import { fill } from '../words/words.js';

const PHASES = ['now', 'next', 'later'] as const;

export function roadmap(screen: Screen, definition: AssessmentDefinition, answers: Answers): TemplateResult {
  const { words } = screen;
  const next = plan(definition, answers);
  const found = next ?? hold(definition, answers);
  const isAny = found.outcome === 'found' && found.stages.length > 0;
  if (!next && !isAny) return html`<p>${words.highest}</p>`;
  return html`<h4>${next ? words.planNext : words.planHold}</h4>
    ${isAny ? phases(screen, definition, found) : html`<p>${words.noPlan}</p>`}`;
}

function phases(screen: Screen, definition: AssessmentDefinition, { stages }: Plan): TemplateResult {
  const { words } = screen;
  const effort = stages.reduce((sum, stage) => sum + stage.effort, 0);
  return html`${PHASES.map((phase) => {
      const these = stages.filter((stage) => stage.phase === phase);
      const [first] = these;
      if (!first) return nothing;
      return html`<h5>${words.phases[phase]}</h5>
        <ol class="reasons" start=${stages.indexOf(first) + 1}>
          ${these.map((stage) => html`<li>${stageLine(screen, definition, stage)}</li>`)}
        </ol>`;
    })}
    <p>${fill(words.effortInAll, { effort: String(effort) })}</p>`;
}

function stageLine(screen: Screen, definition: AssessmentDefinition, stage: PlanStage): TemplateResult {
  const { draft, language, words } = screen;
  const { effort, findOut, foundation, item, option, to } = stage;
  const actions = (definition.actions ?? []).filter((one) => one.item === item && one.to === option);
  const notes = [
    fill(words.halfDays, { effort: String(effort) }),
    ...(foundation ? [words.foundation] : []),
    ...(findOut ? [words.findOut] : []),
  ];
  return html`${factName(draft, language, item)}${words.colon}
    <b>${option === null ? to : optionName(draft, language, item, option)}</b> (${notes.join('; ')})
    ${actions.map(({ id }) => html`<br />${words.action}${words.colon} ${titleOf(draft, language, 'actions', id)}`)}`;
}
