/** Numbers as people write them: with the marks of their language, or with those of their keyboard. */

/**
 * The number that a text says; null if it says none. Spaces and apostrophes part thousands in any language. A point or a
 * comma is what it is in the language; where that makes no number, as a point that parts no three digits, it is the
 * decimal mark.
 */
export function numberIn(typed: string, language: string, unit = ''): number | null {
  const text = plain(typed, unit);
  const { decimal, group } = marksOf(language);
  const other = decimal === ',' ? '\\.' : ',';
  const mark = decimal === ',' ? ',' : '\\.';
  const matches = (pattern: string) => new RegExp(`^-?${pattern}$`).test(text);
  const asNumber = (thousands: string, decimals: string) =>
    Number(text.replaceAll(new RegExp(thousands, 'g'), '').replace(new RegExp(decimals), '.'));
  if (
    matches(`(?:\\d+|[1-9]\\d{0,2}(?:${other}\\d{${group}})*${other}\\d{3})(?:${mark}\\d+)?`) ||
    matches(`${mark}\\d+`)
  )
    return asNumber(other, mark);
  return matches(`\\d*${other}\\d+`) ? asNumber(mark, other) : null;
}

/** Without the unit, without what parts thousands, and with the digits and the minus sign of programs. */
function plain(typed: string, unit: string): string {
  const text = typed.normalize('NFKC').trim();
  const bare = unit !== '' && text.toLowerCase().endsWith(unit.toLowerCase()) ? text.slice(0, -unit.length) : text;
  return bare
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replaceAll('\u066b', '.')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\s'\u2019\u066c\u061c\u200e\u200f]/g, '');
}

/** The decimal mark of a language, and how many digits stand between two marks for thousands: in India two. */
function marksOf(language: string) {
  const parts = formatOf(language, {}).formatToParts(1_234_567.5);
  const [, between] = parts.filter(({ type }) => type === 'integer');
  return { decimal: parts.find(({ type }) => type === 'decimal')?.value, group: between?.value.length ?? 3 };
}

/** A number to be read: `12,500` or `12.500,5`, and a year as `2019`. */
export function numberText(number: number, language: string): string {
  const text = formatOf(language, {}).format(Math.abs(number));
  // Not every browser can be told to part only numbers of five digits and more.
  return Math.abs(number) < 10_000 ? typedText(number, language) : `${number < 0 ? '-' : ''}${text}`;
}

/** A number as it stands in its field: nothing parts its thousands. */
export function typedText(number: number, language: string): string {
  return formatOf(language, { useGrouping: false }).format(number);
}

function formatOf(language: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 20, ...options });
}
