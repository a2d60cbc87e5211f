/**
 * Editor completion: custom data for VS Code and web-types for JetBrains, made from the custom elements manifest. Why no
 * library: the generators on npm put the whole README into one tooltip and do not resolve named types to their values.
 */
import { join } from 'node:path';
import ts from 'typescript';
import { root } from './setup.mjs';

const SCHEMAS = {
  html: 'https://raw.githubusercontent.com/microsoft/vscode-html-languageservice/main/docs/customData.schema.json',
  css: 'https://raw.githubusercontent.com/microsoft/vscode-css-languageservice/main/docs/customData.schema.json',
  webTypes: 'https://json.schemastore.org/web-types',
};

/** By file name. `elements`: each a declaration in the manifest, with the file of types that exports its class. */
export function editorFiles(elements, { name, version }) {
  const options = { module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2022, strict: true, types: [] };
  const program = ts.createProgram(
    elements.map(({ types }) => fileOf(types)),
    options,
  );
  const known = elements.map(({ declaration, types }) => {
    const values = choicesOf(program, declaration.name, types);
    return { element: declaration, of: (attribute) => values[attribute.fieldName] ?? [] };
  });
  const each = (list) => distinct(known.flatMap(({ element }) => element[list] ?? []));
  return {
    'vscode.html-custom-data.json': {
      $schema: SCHEMAS.html,
      version: 1.1,
      tags: known.map(({ element, of }) => ({
        name: element.tagName,
        description: element.description,
        attributes: element.attributes.map((attribute) => ({
          ...{ name: attribute.name, description: attribute.description },
          // Without a value set: it may stand alone.
          ...(attribute.type.text === 'boolean' ? { valueSet: 'v' } : {}),
          ...(of(attribute).length > 0 ? { values: of(attribute).map((one) => ({ name: one })) } : {}),
        })),
      })),
    },
    'vscode.css-custom-data.json': {
      $schema: SCHEMAS.css,
      version: 1.1,
      properties: each('cssProperties').map(described),
      pseudoElements: each('cssParts').map(({ name, description }) => ({ name: `::part(${name})`, description })),
      pseudoClasses: each('cssStates').map(({ name, description }) => ({ name: `:state(${name})`, description })),
    },
    'web-types.json': webTypes(known, { name, version }),
  };
}

/** Tags have names in common; the words of the first that has it are used. */
function distinct(list) {
  return list.filter(({ name }, at) => list.findIndex((one) => one.name === name) === at);
}

function webTypes(known, { name, version }) {
  return {
    $schema: SCHEMAS.webTypes,
    name,
    version,
    'description-markup': 'markdown',
    contributions: { html: { elements: known.map(webType) } },
  };
}

function webType({ element, of: valuesOf }) {
  const properties = element.members.filter(({ kind, static: isStatic }) => kind === 'field' && !isStatic);
  return {
    ...{ name: element.tagName, description: element.description },
    attributes: element.attributes.map((attribute) => ({
      ...described(attribute),
      value: { type: valuesOf(attribute).length > 0 ? union(valuesOf(attribute)) : attribute.type.text },
    })),
    slots: element.slots.map(described),
    js: {
      properties: properties.map((one) => ({ ...described(one), type: one.type.text })),
      events: element.events.map(described),
    },
    css: { properties: element.cssProperties.map(described), parts: element.cssParts.map(described) },
  };
}

function described({ name, description }) {
  return { name, description };
}

function union(words) {
  return words.map((word) => `'${word}'`).join(' | ');
}

/** By property: the words of which it takes one. The manifest has only the name of such a type; the built types know. */
function choicesOf(program, className, types) {
  const checker = program.getTypeChecker();
  const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(fileOf(types))));
  const symbol = exported.find(({ name }) => name === className);
  const type = checker.getDeclaredTypeOfSymbol(checker.getAliasedSymbol(symbol));
  const entries = type.getProperties().map((property) => {
    const { types = [] } = checker.getTypeOfSymbol(property);
    return [property.name, types.every((one) => one.isStringLiteral()) ? types.map(({ value }) => value) : []];
  });
  return Object.fromEntries(entries.filter(([, words]) => words.length > 0));
}

function fileOf(types) {
  return join(root, 'dist', types);
}
