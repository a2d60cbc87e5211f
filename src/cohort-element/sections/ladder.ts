/** On which step the firms are. */
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { figuresOn, shareAt } from '../../engine/cohort/figures.js';
import { heading } from '../../element/host/heading.js';
import { aboutText, numberText, say } from '../context.js';
import type { FiguresContext } from '../context.js';
import { stepsName } from '../names.js';
import { bars, table } from './figure.js';
import type { Line } from './figure.js';

export function ladder(context: FiguresContext): TemplateResult {
  const { headingLevel, words } = context;
  const lines = stepLines(context);
  return html`<section part="ladder">
    ${heading(headingLevel + 1, words.ladderTitle)}
    ${
      lines.length === 0
        ? html`<p>${words.nothing}</p>`
        : html`<p>${ladderSentence(context)}</p>
            ${bars(context, lines)}
            <p class="muted small">${words.chance}</p>
            ${table(context, words.columnAnswer, words.ladderTitle, lines)}`
    }
  </section>`;
}

/** The highest step first, as on a ladder. */
export function stepLines(context: FiguresContext): Line[] {
  const found = figuresOn(context.file.tables, 'step', context.group);
  if (found?.row.firms === null || !found) return [];
  return found.table.categories
    .map((ids, at) => ({ name: say(context, 'step', stepsName(context, ids)), share: shareAt(found.row, at) }))
    .reverse();
}

/** Where most of them are. */
export function ladderSentence(context: FiguresContext): string {
  const found = figuresOn(context.file.tables, 'step', context.group);
  const shares = found?.row.counts.map((_, at) => shareAt(found.row, at)) ?? [];
  const largest = shares.reduce((best, one) => ((one?.share ?? 0) > (best?.share ?? 0) ? one : best), null);
  if (!found || !largest) return context.words.heldBack;
  return say(context, 'ladderSentence', {
    count: numberText(context, largest.firms),
    share: aboutText(context, largest.share),
    ...stepsName(context, found.table.categories[shares.indexOf(largest)] ?? []),
  });
}
