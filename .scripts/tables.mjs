/** Makes the reference tables of `docs/` from an element's declaration in the custom elements manifest. */

/** By the name of the region in a page, `<!-- name:start -->` to `<!-- name:end -->`. */
export const TABLES = {
  attributes: (element) =>
    table(
      ['Attribute', 'Property', 'Type', 'Default', 'Meaning'],
      element.members
        .filter(({ kind, static: isStatic }) => kind === 'field' && !isStatic)
        .map((field) => [
          code(field.attribute),
          code(field.name) + (field.readonly ? ' (read only)' : ''),
          code(field.type?.text),
          code(field.default),
          field.description,
        ]),
    ),
  events: (element) =>
    table(
      ['Event', 'Type', 'When'],
      element.events.map(({ name, type, description }) => [code(name), code(type?.text), description]),
    ),
  methods: (element) =>
    table(
      ['Method', 'What it does'],
      element.members
        .filter(({ kind, static: isStatic }) => kind === 'method' && !isStatic)
        .map((method) => [code(signature(method)), method.description]),
    ),
  slots: (element) =>
    table(
      ['Slot', 'Meaning'],
      element.slots.map(({ name, description }) => [name ? code(name) : '(default)', description]),
    ),
  'css-properties': (element) =>
    table(
      ['Property', 'Default', 'Meaning'],
      element.cssProperties.map(({ name, default: value, description }) => [code(name), code(value), description]),
    ),
  parts: (element) =>
    table(
      ['Part', 'What it is'],
      element.cssParts.map(({ name, description }) => [code(name), description]),
    ),
  states: (element) =>
    table(
      ['State', 'Meaning'],
      element.cssStates.map(({ name, description }) => [code(`:state(${name})`), description]),
    ),
};

function signature({ name, parameters = [], return: result }) {
  const list = parameters.map((one) => `${one.name}${one.optional ? '?' : ''}: ${one.type?.text ?? 'unknown'}`);
  const type = result?.type?.text ?? 'void';
  return `${name}(${list.join(', ')})${type === 'void' ? '' : `: ${type}`}`;
}

function code(text) {
  return text ? `\`${text}\`` : '';
}

export function table(head, rows) {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n');
}

/** Neither a line break nor a bar may end a cell, not even one inside code. */
function cell(text) {
  return (text ?? '').replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');
}
