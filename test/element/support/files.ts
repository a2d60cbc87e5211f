/** Files that the visitor is offered, caught before the browser saves them. */
export interface Caught {
  readonly name: string;
  readonly type: string;
  /** With its byte order mark, if it has one. */
  readonly text: string;
}

/** The next file that is offered; nothing of it reaches the disk. */
export async function nextFile(action: () => unknown): Promise<Caught> {
  const blobs: Blob[] = [];
  const original = Object.getOwnPropertyDescriptor(URL, 'createObjectURL') ?? {};
  URL.createObjectURL = (blob) => `blob:caught-${blobs.push(blob as Blob)}`;
  const clicked = new Promise<string>((resolve) => {
    HTMLAnchorElement.prototype.click = function click() {
      resolve(this.download);
    };
  });
  try {
    await action();
    const name = await clicked;
    const [blob] = blobs;
    if (!blob || blobs.length > 1) throw new Error(`${blobs.length} files were offered`);
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await blob.arrayBuffer());
    return { name, type: blob.type, text };
  } finally {
    Object.defineProperty(URL, 'createObjectURL', original);
    // Its own; the one of all elements is behind it.
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  }
}

/** Rows of fields, as RFC 4180 says, with the separator that stands after the first of them. */
export function parseCsv(csv: string): string[][] {
  const rows: string[][] = [[]];
  const separator = /^(?:"(?:[^"]|"")*"|[^",;]*)([,;])/.exec(csv)?.[1] ?? ',';
  const field = new RegExp(`(?:"((?:[^"]|"")*)"|([^"\r\n${separator}]*))(${separator}|\r\n|\n|$)`, 'gy');
  while (field.lastIndex < csv.length) {
    const [, quoted, plain = '', end] = field.exec(csv) ?? [];
    if (end === undefined) throw new Error(`Not CSV: ${csv.slice(0, 200)}`);
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== separator && field.lastIndex < csv.length) rows.push([]);
  }
  return rows;
}
