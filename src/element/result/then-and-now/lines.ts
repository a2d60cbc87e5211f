/** Then and now as a paragraph of a letter. */
import type { Result } from '../../../engine/index.js';
import { cellsTitle } from '../cells/cells-title.js';
import type { ReportContext } from '../context.js';
import { thenFacts } from './facts.js';
import type { ThenRow } from './facts.js';

/** A line each; none for a firm that did not come back. */
export function thenLines(context: ReportContext, result: Result): string[] {
  const facts = thenFacts(context, result);
  if (!facts) return [];
  const { words } = context;
  const list = (title: string, rows: readonly ThenRow[]) =>
    rows.length > 0 ? [`${title}:`, ...rows.map(({ text }) => `- ${text}`)] : [];
  return [
    words.thenTitle,
    ...[facts.step, ...facts.rules],
    ...list([words.thenPlan, facts.done].join(' – ').replace(/\.$/, ''), facts.stages),
    ...list(cellsTitle(context), facts.cells),
    ...list(words.thenOther, facts.others),
    ...list(words.thenLost, facts.lost),
  ];
}
