/** A mail to oneself: an address that opens the visitor's own mail program, with nothing sent by the page. */

/** Mail programs cut longer addresses, some without a word. */
const LONGEST = 1_800;

export interface Mail {
  readonly subject: string;
  /** In the order of their weight: the last ones are left out if the address would get too long. */
  readonly lines: readonly string[];
}

export function mailTo({ lines, subject }: Mail): string {
  const address = (kept: readonly string[]) =>
    `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(kept.join('\r\n\r\n'))}`;
  const kept = [...lines];
  while (kept.length > 1 && address(kept).length > LONGEST) kept.pop();
  return address(kept);
}
