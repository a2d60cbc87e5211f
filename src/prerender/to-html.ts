/** Lit templates as HTML strings, without a DOM: the few kinds of values that the intro is made of. */
import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { isTemplateResult, TemplateResultType } from 'lit/directive-helpers.js';
import { attributes, escaped } from './html.js';

/** Ends where the value of an attribute goes: `<p class=`, or `<p ?hidden=`, `@click=`, `.value=`. */
const ATTRIBUTE = /(?<tag><[^<>]*)\s(?<kind>[.?@]?)(?<name>[\w-]+)=$/;
/** Ends inside a quoted attribute: `<p class="a `. */
const QUOTED = /<[^<>]*=(?:"[^"<>]*|'[^'<>]*)$/;

/**
 * A Lit template as an HTML string. As content it takes texts, numbers, lists and templates; as attributes, without
 * quotation marks, texts, numbers, `nothing`, and anything for `?name`. Event listeners and properties are left out.
 * @throws {TypeError} If it meets anything else, such as a directive.
 */
export function toHtml(value: unknown): string {
  if (value === null || value === undefined || value === nothing) return '';
  if (typeof value === 'string' || typeof value === 'number') return escaped(String(value));
  if (Array.isArray(value)) return value.map(toHtml).join('');
  if (isTemplateResult(value, TemplateResultType.HTML)) return filled(value);
  throw new TypeError('Only texts, numbers, lists and HTML templates can be rendered to a string.');
}

function filled({ strings, values }: TemplateResult): string {
  return strings.reduce((html, next, index) => withValue(html, values[index - 1]) + next);
}

/** The HTML so far, with the next value. */
function withValue(html: string, value: unknown): string {
  if (QUOTED.test(html)) throw new TypeError('Attribute values must not be quoted in the template.');
  const binding = ATTRIBUTE.exec(html);
  if (!binding) return html + toHtml(value);
  const { tag = '', kind = '', name = '' } = binding.groups ?? {};
  return html.slice(0, binding.index) + tag + attributeOf(kind, name, value);
}

function attributeOf(kind: string, name: string, value: unknown): string {
  if (kind === '?') return value ? attributes({ [name]: '' }) : '';
  if (kind !== '' || value === nothing) return '';
  if (typeof value !== 'string' && typeof value !== 'number') throw new TypeError(`"${name}" must be a text.`);
  return attributes({ [name]: value });
}
