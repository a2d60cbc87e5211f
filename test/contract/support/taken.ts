import assert from 'node:assert/strict';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { jsonSchemas, parseDefinition } from '../../../src/contract/index.js';
import type { AssessmentDefinition } from '../../../src/engine/index.js';

const isDefinition = new Ajv2020({ strict: true, validateFormats: false }).compile(jsonSchemas().assessment);

/** The definition that both the JSON Schema and the contract take. */
export function taken(data: unknown): AssessmentDefinition {
  assert.ok(isDefinition(data), JSON.stringify(isDefinition.errors));
  const parsed = parseDefinition(data);
  assert.deepEqual(parsed.ok ? [] : parsed.issues, []);
  return parsed.ok ? parsed.value : assert.fail();
}
