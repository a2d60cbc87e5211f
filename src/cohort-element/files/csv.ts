/** All figures of a file as a table for a spreadsheet, in the language of the page. */
import type { Raked, RakedShare } from '../../cohort/raking/rake.js';
import { cellOf } from '../../csv-cell.js';
import { separatorIn } from '../../element/result/export/separator.js';
import { shareAt } from '../../engine/cohort/figures.js';
import type { CohortRow, CohortTable } from '../../engine/cohort/figures.js';
import type { FiguresContext } from '../context.js';
import { categoryName, groupName, variableName } from '../names.js';

/** Each figure is a line. What is held back has no number, and says so. */
export function csv(context: FiguresContext): string {
  const { file, words } = context;
  const { columnAnswer, columnBase, columnCount, columnGroup, columnRange, columnShare } = words;
  const head = ['ID', columnGroup, columnAnswer, columnCount, columnBase, columnShare, columnRange];
  const lines = file.tables.flatMap((table) =>
    table.rows.flatMap((row) => table.categories.map((_, at) => line(context, table, row, at))),
  );
  const weighted = context.weighted?.figures.flatMap((figure) =>
    figure.raked.map((share, at) => weightedLine(context, figure, share, at)),
  );
  const notes = file.synthetic ? [[words.synthetic]] : [];
  const separator = separatorIn(context.language);
  return [...notes, head, ...lines, ...(weighted ?? [])]
    .map((cells) => `${cells.map(quoted).join(separator)}\r\n`)
    .join('');
}

function line(context: FiguresContext, table: CohortTable, row: CohortRow, at: number): (string | number)[] {
  const share = shareAt(row, at);
  const answer = `${variableName(context, table.variable)}: ${categoryName(context, table, at)}`;
  const start = [table.variable, groupName(context, row.group), answer];
  if (!share) return [...start, context.words.held, '', '', ''];
  return [...start, share.count, share.firms, ...percents(share)];
}

/** There is no number of firms behind a weighted share; it is out of the effective number. */
function weightedLine(context: FiguresContext, figure: Raked, share: RakedShare, at: number): (string | number)[] {
  const answer = `${variableName(context, figure.variable)}: ${categoryName(context, figure, at)}`;
  const { weightedGroup } = context.words;
  return [figure.variable, weightedGroup, answer, '', Math.round(figure.effective), ...percents(share)];
}

function percents({ high, low, share }: RakedShare): [number, string] {
  const percent = (part: number) => Math.round(part * 100);
  return [percent(share), `${percent(low)}–${percent(high)}`];
}

function quoted(cell: string | number): string {
  const safe = typeof cell === 'number' ? cell : cellOf(cell);
  return typeof safe === 'number' ? String(safe) : `"${safe.replaceAll('"', '""')}"`;
}
