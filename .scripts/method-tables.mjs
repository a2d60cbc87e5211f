/** Makes the tables of `docs/method.md` from the built-in assessment: gates, scores that a step asks, work, what comes first. */
import { register } from 'tsx/esm/api';
import { table } from './tables.mjs';

register();
const { assessment, loadText } = await import('../src/content/index.ts');
const text = await loadText('en');
const { dimensions, items, steps } = assessment;

/** By the name of the region in the page. */
export const METHOD_TABLES = {
  gates: () =>
    table(
      ['Step', 'What is seen in the firm', 'Its gate: at least'],
      steps.map(({ gate, id }, at) => [
        `${at + 1}. ${text.steps[id].title} (\`${id}\`)`,
        text.steps[id].description,
        gate ? factsOf(gate).map(factText).join('<br>') : 'no gate',
      ]),
    ),
  rows: () =>
    table(
      ['To stand on', ...dimensions.map(({ id }) => text.dimensions[id].title)],
      steps
        .filter(({ minima }) => minima)
        .map(({ id, minima }) => [
          text.steps[id].title,
          ...dimensions.map((dimension) => String(minima[dimension.id])),
        ]),
    ),
  needs: () =>
    table(
      ['To stand on', 'Its needs: at least'],
      steps
        .filter(({ needs }) => needs)
        .map(({ id, needs }) => [text.steps[id].title, needs.map(factText).join('<br>')]),
    ),
  work: () =>
    table(
      ['Question', 'Its options above the lowest, with the effort of coming there from the option below'],
      scored().map(({ id, options }) => [
        `${text.items[id].label} (\`${id}\`)`,
        options
          .filter(({ effort }) => effort)
          .map(
            (option) => `${label(id, option)}: **${option.effort}**${option.advise === false ? ' (not advised)' : ''}`,
          )
          .join('<br>'),
      ]),
    ),
  prerequisites: () =>
    table(
      ['Before work on this, or on an option above it', 'this comes first'],
      scored().flatMap(({ id, options }) => {
        const first = options.find(({ after }) => after);
        return first ? [[factText({ item: id, atLeast: first.value }), first.after.map(factText).join('<br>')]] : [];
      }),
    ),
};

function scored() {
  return items.filter(({ options }) => options.some(({ effort }) => effort));
}

/** The facts of a gate that asks for all of them; another kind of gate needs other words. */
function factsOf(gate) {
  const facts = gate.all ?? [gate];
  if (facts.some(({ item }) => !item)) throw new Error('The table of gates only knows facts about questions.');
  return facts;
}

function factText({ atLeast, item }) {
  const { options } = items.find(({ id }) => id === item);
  const reached = options.find(({ value }) => value === atLeast);
  return `${text.items[item].label}: “${label(item, reached)}”`;
}

function label(item, option) {
  return text.items[item].options[option.id];
}
