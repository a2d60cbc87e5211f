/** JSON Schemas generated from the zod schemas. */
import * as z from 'zod/mini';
import { isObject } from './copy.js';
import { assessmentDefinition } from './schemas/assessment.js';
import { benchmark, supportCatalogue } from './schemas/catalogue.js';
import { cohort } from './schemas/cohort.js';
import { givenAnswers } from './schemas/common.js';
import { raked } from './schemas/raked.js';
import { result } from './schemas/result.js';
import { tally } from './schemas/tally.js';

type SchemaName = 'assessment' | 'answers' | 'result' | 'support' | 'benchmark' | 'cohort' | 'raked' | 'tally';

/** JSON Schemas (draft 2020-12) of all input and output files, for editors and other programming languages. */
export function jsonSchemas(): Record<SchemaName, object> {
  return {
    assessment: withComments(schema(assessmentDefinition, 'assessment', 'Assessment definition')),
    answers: schema(givenAnswers, 'answers', 'Answers, by item id'),
    support: schema(supportCatalogue, 'support', 'Support catalogue of a partner'),
    benchmark: schema(benchmark, 'benchmark', 'Figures of a partner on the use of AI'),
    result: schema(result, 'result', 'Result of an assessment', 2),
    cohort: schema(cohort, 'cohort', 'Figures of many firms that anybody may see'),
    raked: schema(raked, 'raked', 'Figures of many firms, weighted to numbers of enterprises'),
    tally: schema(tally, 'tally', 'Tally of many results, to be merged with others'),
  };
}

/** `version`: goes up when earlier files are no longer valid. */
function schema(source: z.core.$ZodType, name: string, title: string, version = 1): object {
  const { $schema, ...keywords } = z.toJSONSchema(source);
  return { $schema, $id: `urn:ai-maturity-scan:schema:${name}:${version}`, title, ...keywords };
}

/** The schema, with room for a comment in every object whose keys it names. `parseDefinition` takes comments out. */
function withComments(schema: object): object {
  const entries = Object.entries(schema).map(([key, value]: [string, unknown]) => [key, deeper(value)] as const);
  const { properties, ...others } = Object.fromEntries(entries);
  const comment = { $comment: { description: 'A note for whoever reads the file.' } };
  return isObject(properties) && 'type' in schema
    ? { ...others, properties: { ...comment, ...properties } }
    : Object.fromEntries(entries);
}

function deeper(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(deeper);
  return isObject(value) ? withComments(value) : value;
}
