/** Mutations that an author could make, so that many definitions are still accepted afterwards. */
import { changedGate, randomGate, randomRouting } from './conditions.js';
import type { Chance, LooseCondition, LooseDefinition, LooseItem } from './loose.js';

type Mutation = (definition: LooseDefinition, chance: Chance) => void;

const gates: Mutation = (definition, chance) => {
  const step = chance.of(definition.steps.slice(1));
  if (step) step.gate = changedGate(step.gate ?? { all: [] }, definition, chance);
};

const steps: Mutation = (definition, chance) => {
  const at = 1 + chance.below(definition.steps.length - 1);
  const step = definition.steps[at];
  if (!step) return;
  if (chance.isLucky(0.3)) {
    definition.steps.splice(at, 1);
    for (const text of Object.values(definition.texts)) Reflect.deleteProperty(text.steps, step.id);
    return;
  }
  const id = `new-step-${definition.steps.length}`;
  definition.steps.splice(at, 0, { id, gate: randomGate(definition, chance) });
  for (const text of Object.values(definition.texts)) text.steps[id] = { title: 'New', description: 'New.' };
};

const minima: Mutation = (definition, chance) => {
  const step = chance.of(definition.steps);
  const dimension = chance.of(definition.dimensions);
  if (step && dimension) step.minima = { ...step.minima, [dimension.id]: chance.from(0, 1, 2, 20, 50, 66.666667, 100) };
};

const weights: Mutation = (definition, chance) => {
  const part = chance.of(chance.of(definition.dimensions)?.items ?? []);
  if (part) part.weight = chance.from(0, 0.001, 0.1, 0.333, 0.5, 1, 2, 3, 7, 1000);
};

const scores: Mutation = (definition, chance) => {
  const dimension = chance.of(definition.dimensions);
  if (!dimension) return;
  dimension.score = chance.from('mean', 'sum', 'lowest');
  if (dimension.score === 'lowest') for (const part of dimension.items) delete part.weight;
};

const parts: Mutation = (definition, chance) => {
  const at = chance.below(definition.dimensions.length);
  const dimension = definition.dimensions[at];
  if (!dimension) return;
  const item = chance.of(definition.items);
  const inner = chance.of(definition.dimensions.slice(0, at));
  const way = chance.below(3);
  if (way === 0) dimension.items.splice(chance.below(dimension.items.length), 1);
  else if (way === 1 && inner) dimension.items.push({ dimension: inner.id });
  else if (item) dimension.items.push({ item: item.id });
};

const nested: Mutation = (definition, chance) => {
  const inner = definition.dimensions.filter(() => chance.isLucky(0.5)).map(({ id }) => ({ dimension: id }));
  if (inner.length === 0) return;
  const id = `new-${definition.dimensions.length}`;
  definition.dimensions.push({ id, score: chance.from('mean', 'sum', 'lowest'), items: inner });
  for (const text of Object.values(definition.texts)) text.dimensions[id] = { title: 'New', description: 'New.' };
  const step = chance.of(definition.steps.slice(1));
  if (step)
    step.gate = { all: [...(step.gate ? [step.gate] : []), { dimension: id, atLeast: chance.from(1, 20, 50) }] };
};

const values: Mutation = ({ items }, chance) => {
  const option = chance.of(chance.of(items)?.options ?? []);
  if (option?.value !== undefined) option.value = chance.from(-3, 0, 0.25, 0.5, 1, 1.000001, 2, 2.5, 4, 1000);
};

const options: Mutation = (definition, chance) => {
  const item = chance.of(definition.items);
  if (!item) return;
  if (chance.isLucky(0.3)) {
    const [gone] = item.options.splice(chance.below(item.options.length), 1);
    if (gone) words(definition, item, (texts) => void Reflect.deleteProperty(texts, gone.id));
    return;
  }
  const like = item.options[0] ?? { id: '' };
  const id = `new.${item.options.length}`;
  const isOut = item.type === 'single' && chance.isLucky(0.5);
  const value = like.value === undefined ? {} : { value: chance.below(5) };
  const points = like.points === undefined ? {} : { points: chance.below(20) };
  item.options.push({ id, ...(isOut ? { notApplicable: true } : { ...value, ...points }) });
  words(definition, item, (texts) => void (texts[id] = 'New'));
};

const pointed: Mutation = ({ items }, chance) => {
  const item = chance.of(items.filter(({ type, options: list }) => type === 'multiple' && list.length < 9));
  if (!item) return;
  const points = chance.from(1, 3, 10);
  for (const option of item.options) if (!option.exclusive) option.points = chance.below(points + 1);
  if (chance.isLucky(0.5)) item.cap = 1 + chance.below(points * 2);
  if (chance.isLucky(0.3)) item.max = 1 + chance.below(item.options.length);
};

const routes: Mutation = ({ items }, chance) => {
  const at = 1 + chance.below(items.length - 1);
  const item = items[at];
  if (!item) return;
  if (item.askIf && chance.isLucky(0.3)) {
    delete item.askIf;
    delete item.hiddenAnswer;
    return;
  }
  item.askIf = randomRouting(items.slice(Math.max(0, at - 8), at), chance);
  const option = (chance.isLucky(0.6) ? item.options[0] : chance.of(item.options))?.id ?? '';
  item.hiddenAnswer = item.type === 'single' ? option : [option];
};

const hidden: Mutation = ({ items }, chance) => {
  const item = chance.of(items.filter(({ hiddenAnswer }) => hiddenAnswer !== undefined));
  const option = chance.of(item?.options ?? [])?.id ?? '';
  if (item) item.hiddenAnswer = item.type === 'single' ? option : [option];
};

const applies: Mutation = (definition, chance) => {
  const { items, sections, texts } = definition;
  if (!items.some(({ id }) => id === 'kind')) {
    items.unshift({ id: 'kind', type: 'single', options: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] });
    sections[0]?.items.unshift('kind');
    for (const text of Object.values(texts))
      text.items.kind = { question: 'Which?', label: 'Kind', options: { a: 'A', b: 'B', c: 'C' } };
  }
  const item = chance.of(items.slice(1));
  const named = [chance.from('a', 'b', 'c')];
  if (item) item.applies = chance.from<LooseCondition>({ item: 'kind', is: named }, { item: 'kind', isNot: named });
};

const efforts: Mutation = ({ items }, chance) => {
  const option = chance.of(chance.of(items)?.options ?? []);
  const other = chance.of(items);
  if (!option) return;
  const way = chance.below(3);
  if (way === 0) option.effort = 1 + chance.below(8);
  else if (way === 1) option.advise = false;
  else if (other) option.after = [{ item: other.id, atLeast: 1 }];
};

function words({ texts }: LooseDefinition, item: LooseItem, change: (texts: Record<string, string>) => void): void {
  for (const text of Object.values(texts)) {
    const own = text.items[item.id];
    if (own) change(own.options);
  }
}

const MUTATIONS: readonly Mutation[] = [
  ...[gates, gates, gates, steps, minima, weights, scores, parts, nested],
  ...[values, values, options, pointed, routes, routes, hidden, applies, efforts],
];

/** Changes the definition in one to four of these ways. */
export function mutate(definition: LooseDefinition, chance: Chance): void {
  const count = 1 + chance.below(4);
  definition.schemaVersion = 2;
  for (let index = 0; index < count; index++) chance.of(MUTATIONS)?.(definition, chance);
}
