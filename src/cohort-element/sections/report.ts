/** The figures on one page of paper: what somebody wants to know who decides on support for firms. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../../element/host/heading.js';
import type { ItemRole } from '../../engine/index.js';
import { say } from '../context.js';
import type { FiguresContext } from '../context.js';
import { groupName, itemInRole } from '../names.js';
import { EVERYBODY, isSame } from '../../engine/cohort/figures.js';
import { methodTexts } from './about.js';
import { cellsOf, cellsTitle, withHalf } from './cells.js';
import { choiceLines, choiceSentence } from './choices.js';
import { bars } from './figure.js';
import { groups } from './groups.js';
import { countedText, populationText } from './head.js';
import { ladderSentence, stepLines } from './ladder.js';
import { official } from './official.js';
import { weightedSteps } from './weighted.js';

/** So many answers have room. */
const MOST = 4;
const MOST_OFFICIAL = 3;

export function report(context: FiguresContext): TemplateResult {
  const { file, words } = context;
  const steps = stepLines(context);
  const barriers = itemInRole(context, 'barriers');
  return html`<div class="report" part="report">
    ${heading(1, words.title, { className: 'page-title' })}
    ${file.synthetic ? html`<p class="notice"><strong>${words.synthetic}.</strong> ${words.syntheticWhy}</p>` : nothing}
    <p class="lead">${countedText(context)} ${populationText(context)}</p>
    ${
      isSame(context.group, EVERYBODY)
        ? nothing
        : html`<p>${say(context, 'notEverybody', { group: groupName(context, context.group) })}</p>`
    }
    <p>${words.onlyThose} ${words.onlyThoseWhy}</p>
    <div class="columns">
      <div>
        <section>
          ${heading(2, words.ladderTitle)}
          ${steps.length > 0 ? html`<p>${ladderSentence(context)}</p>` : html`<p>${words.nothing}</p>`}
          ${bars(context, steps)}
        </section>
        <section>
          ${heading(2, cellsTitle(context))}
          <p>${words.cellsHalf}</p>
          ${bars(
            context,
            cellsOf(context).map((cell) => ({ name: cell.name, share: withHalf(cell) })),
          )}
        </section>
        ${groups(context, 'size', 2)}
      </div>
      <div>
        ${['barriers' as const, 'support' as const].map((role) => most(context, role))}
        ${barriers ? official(context, barriers, 3, MOST_OFFICIAL) : nothing}
      </div>
    </div>
    ${weightedSteps(context)}
    <p class="small">${methodTexts(context).join(' ')} ${words.chance}</p>
  </div>`;
}

function most(context: FiguresContext, role: ItemRole): TemplateResult | typeof nothing {
  const item = itemInRole(context, role);
  if (!item) return nothing;
  const { shown } = choiceLines(context, item);
  return html`<section>
    ${heading(2, context.text.items[item.id]?.label ?? item.id)}
    <p>${choiceSentence(context, shown)}</p>
    ${bars(context, shown.slice(0, MOST))}
  </section>`;
}
