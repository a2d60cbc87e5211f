import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parseDefinitionJson } from '../../../src/contract/index.js';
import type { Answers, AssessmentDefinition, Item } from '../../../src/engine/index.js';

/** A definition of `instruments/`, by way of the contract, as a partner's file would come in. */
export function instrument(name: string): AssessmentDefinition {
  const parsed = parseDefinitionJson(readFileSync(new URL(`../instruments/${name}.json`, import.meta.url), 'utf8'));
  assert.deepEqual(parsed.ok ? [] : parsed.issues, []);
  return parsed.ok ? parsed.value : assert.fail();
}

/** Answers by the values of options, in the order of the items; null is "don't know". */
export function worth(items: readonly Item[], values: readonly (number | null)[]): Answers {
  return Object.fromEntries(
    items.map(({ id, options }, index) => {
      const value = values[index] ?? null;
      return [id, options.find((option) => option.value === value)?.id ?? 'dont-know'];
    }),
  );
}
