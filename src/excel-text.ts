/**
 * A text for a cell of an Excel file that `write-excel-file` makes. Excel reads `_x0041_` as the letter with that number, so a
 * text that has such signs of its own has its underscore written by number. So is the first letter of a name that every object
 * of JavaScript has, such as `constructor`: the package looks texts up in an object, and would write a file that cannot be read.
 */
export function excelText(text: string): string {
  const coded = text.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_');
  if (!(text in {})) return coded;
  return `_x${text.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_${text.slice(1)}`;
}
