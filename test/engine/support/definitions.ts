/** Short ways to write small definitions by hand. */
import type { Answers, Assessment, Dimension, Gate, Item, Step } from '../../../src/engine/index.js';

/** A single item whose options `a`, `b`, `c`, ... have these values. */
export function single(id: string, values: readonly number[], more: Partial<Item> = {}): Item {
  return { id, type: 'single', options: values.map((value, index) => ({ id: letter(index), value })), ...more };
}

/** A multiple item with options `a`, `b`, `c`, ... and `none`, which stands alone. */
export function multiple(id: string, count: number, more: Partial<Item> = {}): Item {
  const options = Array.from({ length: count }, (_, index) => ({ id: letter(index) }));
  return { id, type: 'multiple', options: [...options, { id: 'none', exclusive: true }], ...more };
}

export function letter(index: number): string {
  return String.fromCharCode(97 + index);
}

interface Parts {
  readonly items: readonly Item[];
  /** Of the second step and up. */
  readonly gates?: readonly Gate[];
  readonly dimensions?: readonly Dimension[];
  /** Of the second step and up. */
  readonly minima?: readonly Readonly<Record<string, number>>[];
  /** Where the items are cut into sections: ids of the first item of each section after the first. */
  readonly cuts?: readonly string[];
}

export function definition({ items, gates = [], dimensions = [], minima = [], cuts = [] }: Parts): Assessment {
  const above = gates.map((gate, index): Step => {
    const row = minima[index];
    return { id: `step-${index + 2}`, gate, ...(row && { minima: row }) };
  });
  const steps: Step[] = [{ id: 'step-1' }, ...above];
  const sections: { id: string; items: string[] }[] = [];
  for (const { id } of items) {
    if (sections.length === 0 || cuts.includes(id)) sections.push({ id: `section-${sections.length + 1}`, items: [] });
    sections.at(-1)?.items.push(id);
  }
  return { id: 'small', version: '1.0.0', validation: 'not-validated', minutes: 1, dimensions, items, sections, steps };
}

export function itemOf(assessment: Assessment, id: string): Item {
  const item = assessment.items.find((candidate) => candidate.id === id);
  if (!item) throw new Error(`No item ${id}`);
  return item;
}

/** The option of a single item that is worth this much. */
export function optionWorth(assessment: Assessment, id: string, value: number): string {
  const option = itemOf(assessment, id).options.find((candidate) => candidate.value === value);
  if (!option) throw new Error(`No option of ${id} is worth ${value}`);
  return option.id;
}

/** Answers by value for single items; an answer that is not a number stays as it is. */
export function answersWorth(
  assessment: Assessment,
  values: Readonly<Record<string, number | Answers[string]>>,
): Answers {
  return Object.fromEntries(
    Object.entries(values).map(([id, value]) => [
      id,
      typeof value === 'number' ? optionWorth(assessment, id, value) : value,
    ]),
  );
}

/** The same value, frozen to the bottom. Writing to it throws, since modules are strict. */
export function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value);
    Object.values(value).forEach(deepFrozen);
  }
  return value;
}
