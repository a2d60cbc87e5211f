/** Hands a file to the administrator, as a click on a link would. */
export function save(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Safari takes hold of the file some time after the click, and does not tell when.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}
