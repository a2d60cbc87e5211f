/** The file that was chosen in a field; undefined for none. The field is empty afterwards, so that it may be chosen once more. */
export function chosenFile(event: Event): File | undefined {
  const input = event.currentTarget as HTMLInputElement;
  const [file] = input.files ?? [];
  input.value = '';
  return file;
}
