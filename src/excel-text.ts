/** Most characters that Excel takes in a cell. */
const MOST_CHARACTERS = 32_767;

/**
 * A text for a cell of an Excel file that `write-excel-file` makes; a longer one than Excel takes ends with `…`. Excel reads
 * `_x0041_` as the letter with that number, so a text that has such signs of its own has its underscore written by number. So is
 * the first letter of a name that every object of JavaScript has, such as `constructor`: the package looks texts up in an
 * object, and would write a file that cannot be read. LibreOffice 7.4 shows that number.
 */
export function excelText(text: string): string {
  // First: a cut through a letter that is written by number would show its signs.
  const coded = cut(text).replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_');
  if (!(text in {})) return coded;
  return `_x${text.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_${text.slice(1)}`;
}

/** Never between the two halves of one character. */
function cut(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text;
  return `${text.slice(0, MOST_CHARACTERS - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
