/** What spreadsheets in this language take for the end of a cell: where the comma is decimal, that is the semicolon. */
export function separatorIn(language: string): ',' | ';' {
  const parts = new Intl.NumberFormat(language).formatToParts(0.5);
  return parts.some(({ type, value }) => type === 'decimal' && value === ',') ? ';' : ',';
}
