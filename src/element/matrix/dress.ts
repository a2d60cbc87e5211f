/** Gives a tag the styles of a matrix. Where they are missing, its rows are lists one below the other. */
import { rowsStyles } from './rows-styles.js';
import { tableStyles } from './table-styles.js';

/** Widths in `em`: of what is asked, at least, and of each column. */
const [ASKED, COLUMN] = [12, 5.5];

/** By the number of columns: a sheet belongs to the document that it was made in. */
const made = new WeakMap<Document, CSSStyleSheet[]>();

/** `columns`: of the matrix that is on screen. There is one at most. */
export function dress(root: ShadowRoot, columns: number): void {
  const { defaultView: view } = root.ownerDocument;
  if (!view) return;
  const sheets = made.get(root.ownerDocument) ?? [];
  made.set(root.ownerDocument, sheets);
  const sheet = (sheets[columns] ??= sheetFor(new view.CSSStyleSheet(), columns));
  const adopted = root.adoptedStyleSheets;
  if (!adopted.includes(sheet)) root.adoptedStyleSheets = [...adopted.filter((one) => !sheets.includes(one)), sheet];
}

function sheetFor(sheet: CSSStyleSheet, columns: number): CSSStyleSheet {
  const room = `@container (inline-size >= ${ASKED + COLUMN * columns}em)`;
  sheet.replaceSync(`${rowsStyles.cssText}${room}{${tableStyles.cssText}}`);
  return sheet;
}
