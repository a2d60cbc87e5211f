import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { track } from '../../../charts/index.js';
import type { TrackPicture } from '../../../charts/index.js';
import { meetsMinimum, minimumOf } from '../../../engine/index.js';
import type { Dimension, Interval, LadderResult, Result } from '../../../engine/index.js';
import { say } from '../../session/context.js';
import { scoreText } from '../context.js';
import type { ReportContext } from '../context.js';
import { partOfScale, scalesOf } from './scales.js';
import { toGo } from './to-go.js';

/** What a dimension still lacks for the next step: in words, and as a track. */
export function cell(
  context: ReportContext,
  result: LadderResult,
  dimension: Dimension,
  isBinding: boolean,
): TemplateResult | typeof nothing {
  const { id } = dimension;
  const interval = result.cells[id];
  if (!interval) return nothing;
  const needed = minimumOf(context.assessment, result.step.low + 1, id);
  return html`<p class="cell-words">${cellWords(context, result, dimension)}</p>
    ${track(trackOf(context, id, interval, needed))}
    ${isBinding ? html`<p class="cell-binding" part="binding">${context.words.cellBinding}</p>` : nothing}`;
}

/** Also of scores that do not run from 0 to 100. */
function trackOf({ assessment }: ReportContext, id: string, score: Interval, needed: number | undefined): TrackPicture {
  const scale = scalesOf(assessment)[id] ?? { low: 0, high: 100 };
  if (needed === undefined) return { id, ...partOfScale(score, scale) };
  return { id, ...partOfScale(score, scale), needed: partOfScale({ low: needed, high: needed }, scale).low };
}

/** "1 of 2 to go", "enough", "not certain yet"; the score where no step asks for more. */
export function cellWords(
  context: ReportContext,
  result: Pick<Result, 'answers' | 'cells' | 'step'>,
  dimension: Dimension,
): string {
  const { assessment, words } = context;
  const { id } = dimension;
  const interval = result.cells[id];
  const next = (result.step?.low ?? Infinity) + 1;
  const needed = minimumOf(assessment, next, id);
  if (!interval || needed === undefined) return scoreText(context, interval);
  const meets = meetsMinimum(assessment, next, id, interval);
  if (meets) return words.cellEnough;
  if (meets === null) return words.cellUnsure;
  const left = toGo(context, result, dimension, needed);
  return left ? say(context, 'cellToGo', { left: left.left, total: left.total }) : words.cellShort;
}
