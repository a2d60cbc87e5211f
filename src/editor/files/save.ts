/** Opening and saving files: with the browser's own dialogs where it has them for pages, else by download. */

interface FileHandle {
  readonly name: string;
  createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }>;
}
/** Chromium has it; not in TypeScript's list of what all browsers have. */
interface WithPicker {
  readonly showSaveFilePicker?: (options: object) => Promise<FileHandle>;
}

const TYPES = [{ accept: { 'application/json': ['.json'] } }];
let handle: FileHandle | null = null;

/** What comes next is another file: it is not written over the last one. */
export function forgetFile(): void {
  handle = null;
}

/**
 * Saves a text; once somebody has said where, there again. Resolves to the name of the file, or to null if the visitor
 * gave up. Rejects if it cannot be written.
 */
export async function saveFile(text: string, name: string, isElsewhere = false): Promise<string | null> {
  const { showSaveFilePicker } = window as WithPicker;
  if (!showSaveFilePicker) return download(text, name);
  try {
    if (isElsewhere || !handle) handle = await showSaveFilePicker({ suggestedName: name, types: TYPES });
    const file = await handle.createWritable();
    await file.write(text);
    await file.close();
    return handle.name;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

/** Hands a text to the visitor's downloads. */
export function download(text: string, name: string, type = 'application/json'): string {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The download has begun when the click is over.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return name;
}
