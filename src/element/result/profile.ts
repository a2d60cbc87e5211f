/** A result of an assessment without steps: the score of each dimension, and the band that it is in. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { track } from '../../charts/index.js';
import type { BandRange, Interval, Result } from '../../engine/index.js';
import { heading } from '../host/heading.js';
import { say } from '../session/context.js';
import { scoreText } from './context.js';
import type { ReportContext } from './context.js';
import { partOfScale, scalesOf } from './cells/scales.js';
import { whenText } from './when-text.js';

/** A dimension in words. */
export interface ProfileRow {
  readonly id: string;
  readonly title: string;
  /** The band, or what stands in for one that is not certain; empty without bands. */
  readonly band: string;
  /** What it means to be in that band; empty without words for it. */
  readonly meaning: string;
  /** "30", or "30 to 40". */
  readonly number: string;
  /** The same with its scale. */
  readonly score: string;
  /** The score from 0 to 100, for a picture. */
  readonly part: Interval;
}

/** As the first thing on the page and on paper. */
export function profile(context: ReportContext, result: Result): TemplateResult {
  const { headingLevel, words } = context;
  const rows = profileRows(context, result);
  return html`<div class="standing">
    ${heading(headingLevel, profileTitle(context), { page: true, part: 'title' })}
    <ul class="profile" part="profile">
      ${rows.map(
        ({ band, id, meaning, part, score, title }) =>
          html`<li part="cell">
            <p class="profile-name">${band ? say(context, 'labelled', { label: title, value: band }) : title}</p>
            ${track({ id, ...part })}
            <p class="muted">${score}</p>
            ${meaning ? html`<p>${meaning}</p>` : nothing}
          </li>`,
      )}
    </ul>
    ${rows.some(({ part }) => part.low < part.high) ? html`<p class="muted">${words.cellsOpen}</p>` : nothing}
  </div>`;
}

export function profileTitle(context: ReportContext): string {
  const { earlier, words } = context;
  return earlier ? say(context, 'thenProfileWas', { when: whenText(context, earlier) }) : words.profileTitle;
}

/** In the order of the definition, without dimensions of which nothing applies to the firm. */
export function profileRows(context: ReportContext, { bands, cells }: Pick<Result, 'bands' | 'cells'>): ProfileRow[] {
  const { assessment, text } = context;
  const scales = scalesOf(assessment);
  return assessment.dimensions.flatMap(({ id }): ProfileRow[] => {
    const [cell, scale] = [cells[id], scales[id]];
    if (!cell || !scale) return [];
    const [number = '', low = '', high = ''] = [cell, point(scale.low), point(scale.high)].map((one) =>
      scoreText(context, one),
    );
    return [
      {
        id,
        title: text.dimensions[id]?.title ?? id,
        ...bandWords(context, id, bands?.[id] ?? null),
        number,
        score: say(context, 'profileScore', { score: number, low, high }),
        part: partOfScale(cell, scale),
      },
    ];
  });
}

/** "High" and what that means; "Low to High" while it may be either. */
function bandWords(context: ReportContext, dimension: string, reached: BandRange | null) {
  if (!reached) return { band: '', meaning: '' };
  const words = context.text.dimensions[dimension]?.bands ?? {};
  const [low, high] = [reached.low, reached.high].map((id) => words[id]?.title ?? id);
  if (low === undefined || high === undefined || low !== high)
    return { band: say(context, 'cellBetween', { low: low ?? '', high: high ?? '' }), meaning: '' };
  return { band: low, meaning: words[reached.low]?.description ?? '' };
}

function point(score: number): Interval {
  return { low: score, high: score };
}
