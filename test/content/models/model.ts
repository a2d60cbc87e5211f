/** Short ways to write a published instrument as a definition, as far as it can be: structure, rule, and short texts. */
import assert from 'node:assert/strict';
import { parseDefinitionJson } from '../../../src/contract/index.js';
import type { AssessmentDefinition, Dimension, Gate, Item, Step } from '../../../src/engine/index.js';

/** An instrument with its rule, once as a definition and once as a few lines that know nothing of the engine. */
export interface Instrument {
  readonly name: string;
  /** The published rule in one or two sentences, and where a choice had to be made. */
  readonly rule: string;
  readonly definition: AssessmentDefinition;
  /** The step, from 0 for the lowest, and scores by id of the dimension; null where nothing applies. */
  readonly score: (sheet: Sheet) => Outcome;
}

export interface Outcome {
  readonly step: number;
  readonly scores?: Readonly<Record<string, number | null>>;
}

/** By item: the place of the option on the scale, from 0; null for "not applicable"; places of the ticked options. */
export type Sheet = Readonly<Record<string, number | null | readonly number[]>>;

/** A question with these values, lowest first. Its options are called 0, 1, 2, …, and NA. */
export function scale(id: string, values: readonly number[], more: { readonly na?: true } = {}): Item {
  const options = values.map((value, place) => ({ id: String(place), value }));
  return { id, type: 'single', options: more.na ? [...options, { id: 'NA', notApplicable: true }] : options };
}

/** A list to tick, each entry with its points. */
export function ticks(id: string, points: readonly number[], cap?: number): Item {
  const options = points.map((one, place) => ({ id: String(place), points: one }));
  return {
    ...{ id, type: 'multiple', options: [...options, { id: 'none', exclusive: true }] },
    ...(cap !== undefined && { cap }),
  };
}

/** Ids `prefix1`, `prefix2`, … */
export function ids(prefix: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);
}

/** Values from 0 to `most`. */
export function upTo(most: number): readonly number[] {
  return Array.from({ length: most + 1 }, (_, value) => value);
}

/** A gate for which all of these items have at least this value. */
export function all(items: readonly string[], atLeast: number): Gate {
  return { all: items.map((item) => ({ item, atLeast })) };
}

export function dimension(id: string, parts: readonly string[], score?: Dimension['score']): Dimension {
  return { id, ...(score && { score }), items: parts.map((item) => ({ item })) };
}

export function over(id: string, parts: readonly string[], score?: Dimension['score']): Dimension {
  return { id, ...(score && { score }), items: parts.map((one) => ({ dimension: one })) };
}

interface Parts {
  readonly id: string;
  readonly items: readonly Item[];
  readonly dimensions?: readonly Dimension[];
  /** Of the second step and up. */
  readonly gates: readonly Gate[];
}

/** The definition, by way of the contract, as somebody's file would come in. */
export function model({ id, items, dimensions = [], gates }: Parts): AssessmentDefinition {
  const steps: Step[] = [{ id: 'level-0' }, ...gates.map((gate, index) => ({ id: `level-${index + 1}`, gate }))];
  const named = (entries: readonly { readonly id: string }[]) =>
    Object.fromEntries(entries.map((entry) => [entry.id, { title: entry.id, description: entry.id }]));
  const json = JSON.stringify({
    ...{ schemaVersion: 2, id, version: '1.0.0', validation: 'not-validated', minutes: 10, languages: ['en'] },
    ...{ items, dimensions, steps, sections: [{ id: 'all', items: items.map((item) => item.id) }] },
    texts: {
      en: {
        ...{ title: id, description: id, caveat: 'An example.', source: id, sections: { all: { title: id } } },
        ...{ dimensions: named(dimensions), steps: named(steps) },
        items: Object.fromEntries(
          items.map((item) => [
            item.id,
            {
              question: item.id,
              label: item.id,
              options: Object.fromEntries(item.options.map((option) => [option.id, option.id])),
            },
          ]),
        ),
      },
    },
  });
  const parsed = parseDefinitionJson(json);
  assert.deepEqual(parsed.ok ? [] : parsed.issues, [], id);
  return parsed.ok ? parsed.value : assert.fail();
}
