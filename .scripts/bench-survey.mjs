/** The built-in assessment as a SurveyJS model: questions, routing by `visibleIf`, scores and step as calculated values. */
import { Model } from 'survey-core';

/** A dot in a name would be a path in an expression of SurveyJS. */
const nameOf = (id) => id.replaceAll(/[.-]/g, '_');

/** Its answer sheets are its own: numbers for options, and no entry for what is not answered. */
export function sheetFor({ items }, answers) {
  const given = items.filter(({ id }) => id in answers);
  return Object.fromEntries(given.map((item) => [nameOf(item.id), dataFor(item, answers[item.id])]));
}

function dataFor({ options }, answer) {
  return options.find(({ id }) => id === answer)?.value ?? answer;
}

/** `(sheet) => { step, cells }`: one model, made once; data go in and values are read. */
export function survey({ dimensions, items, sections, steps }) {
  const model = new Model({
    pages: sections.map((section) => ({
      name: section.id,
      elements: items.filter(({ id }) => section.items.includes(id)).map(question),
    })),
    calculatedValues: [
      ...dimensions.map(({ id, items: parts }) => ({
        name: nameOf(id),
        expression: `(${parts.map(({ item }) => value(items, item)).join(' + ')}) * ${100 / (4 * parts.length)}`,
      })),
      { name: 'step', expression: stepExpression(items, steps) },
    ],
  });
  const cells = dimensions.map(({ id }) => nameOf(id));
  return (sheet) => {
    model.data = sheet;
    return { step: model.getVariable('step'), cells: cells.map((name) => model.getVariable(name)) };
  };
}

function question({ applies, askIf, id, max, options, type }) {
  return {
    type: type === 'single' ? 'radiogroup' : 'checkbox',
    name: nameOf(id),
    choices: options.map((option) => option.value ?? option.id),
    ...(max && { maxSelectedChoices: max }),
    ...visibleIf([applies, askIf]),
  };
}

function visibleIf(tests) {
  const conditions = tests.filter(Boolean).map((test) => condition(test, plainly));
  return conditions.length > 0 ? { visibleIf: conditions.join(' and ') } : {};
}

function plainly(item) {
  return `{${nameOf(item)}}`;
}

/** `notApplicable`: what it counts where the item does not apply: nothing in a sum, more than enough in a gate. */
function value(items, id, notApplicable = 0) {
  const { applies, askIf } = items.find((item) => item.id === id);
  const asked = askIf ? `iif(${condition(askIf, plainly)}, ${plainly(id)}, 0)` : plainly(id);
  return applies ? `iif(${condition(applies, plainly)}, ${asked}, ${notApplicable})` : asked;
}

/** From the first gate that fails downwards: a step is reached only if its gate and all below hold. */
function stepExpression(items, steps) {
  return steps
    .slice(1)
    .reduceRight(
      (above, { gate }, index) => `iif(${condition(gate, (item) => value(items, item, 100))}, ${above}, ${index + 1})`,
      String(steps.length),
    );
}

function condition(test, valueOf) {
  if ('is' in test) return `(${test.is.map((option) => `${valueOf(test.item)} = '${option}'`).join(' or ')})`;
  if ('item' in test) return `${valueOf(test.item)} >= ${test.atLeast}`;
  return `(${test.all.map((part) => condition(part, valueOf)).join(' and ')})`;
}
