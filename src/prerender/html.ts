/** HTML serialisation of text and attributes. */
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes text for HTML content and for attributes in double quotes. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

/**
 * Attributes as HTML, with a space before each. `undefined` and `null` are left out; an empty string gives the bare
 * name. Accepts any value, since JavaScript callers have no types.
 */
export function attributes(values: Readonly<Record<string, unknown>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escaped(String(value))}"`))
    .join('');
}
