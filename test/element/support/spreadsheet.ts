/** What a spreadsheet makes of a text: read with one separator or another, and each cell by its looks. */

/** Cells of a text by a separator; quotation marks count at the beginning of a cell alone, as Excel has it. */
export function cellsBy(separator: string, text: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (const character of text) {
    if (character === '"' && (isQuoted || cell === '')) isQuoted = !isQuoted;
    else if (!isQuoted && (character === separator || /[\r\n\v\f\u0085\u2028\u2029]/.test(character))) {
      cells.push(cell);
      cell = '';
    } else cell += character;
  }
  return [...cells, cell];
}

/** Whether it could be taken for a formula, a date, a time, a share, a truth value or a number in some language. */
export function isMisread(cell: string): boolean {
  const seen = cell.trim();
  if (/^(?:[1-9]\d{0,14}|0)$/.test(seen)) return false;
  // A letter before it is what a word, a currency or the name of a month has.
  if (seen === '' || seen.startsWith("'")) return false;
  return !/^\p{L}/u.test(seen) || /^\p{L}{1,12}\.?[ -]?\p{N}/u.test(seen) || /^(true|waar|wahr|vrai)$/i.test(seen);
}

/** The text that a cell was made from, by the rule in docs/delivery-and-privacy.md. */
export function textFrom(cell: string): string {
  return cell.replaceAll(/(^|[,;|\t\n\v\f\r\u0085\u2028\u2029])( *)'/g, '$1$2');
}
