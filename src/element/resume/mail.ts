/** A mail to oneself: an address that opens the visitor's own mail program, with nothing sent by the page. */

/** Characters of an address: Windows cuts off longer ones, and mail programs add some of their own. */
const LONGEST = 1_900;

export interface Mail {
  readonly subject: string;
  /** Paragraphs. */
  readonly lines: readonly string[];
  /** Stands last, with as many items as fit. */
  readonly list: { readonly title: string; readonly items: readonly string[] };
}

export function mailTo({ lines, list, subject }: Mail): string {
  const address = (items: readonly string[]) => {
    const listed = items.map((item) => `\r\n- ${item}`).join('');
    const body = [...lines, ...(items.length > 0 ? [list.title + listed] : [])].join('\r\n\r\n');
    return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  };
  const items = [...list.items];
  while (items.length > 0 && address(items).length > LONGEST) items.pop();
  return address(items);
}
