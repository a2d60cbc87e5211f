/** Texts in XLIFF: what is filled in later is a placeholder that translators cannot break, and no character is lost. */

/** What the scan fills in, such as `{task}`. */
const PLACEHOLDER = /\{\w+\}/;
/** Characters that XML 1.0 cannot hold, and halves of characters. */
const NOT_IN_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const PARTS = new RegExp(`(${PLACEHOLDER.source}|${NOT_IN_XML.source})`, 'gu');

export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll(/[\t\n\r]/g, (space) => `&#x${space.charCodeAt(0).toString(16).toUpperCase()};`);
}

/** The content of `source` or `target`. */
export function xliffText(text: string): string {
  return text
    .split(PARTS)
    .map((part, index) => {
      if (index % 2 === 0) return escaped(part);
      if (!PLACEHOLDER.test(part))
        return `<cp hex="${part.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}"/>`;
      return `<ph id="p${(index + 1) / 2}" equiv="${escaped(part)}" disp="${escaped(part)}"/>`;
    })
    .join('');
}

/** What an element within `source` or `target` stands for. */
export function textOfElement(name: string, attributes: Readonly<Record<string, string>>): string {
  if (name === 'cp') return String.fromCharCode(parseInt(attributes.hex ?? '', 16));
  return name === 'ph' ? (attributes.equiv ?? '') : '';
}
