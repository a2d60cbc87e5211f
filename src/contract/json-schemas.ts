/** JSON Schemas generated from the zod schemas. */
import * as z from 'zod/mini';
import { assessmentDefinition } from './schemas/assessment.js';
import { benchmark, supportCatalogue } from './schemas/catalogue.js';
import { answers } from './schemas/common.js';
import { result } from './schemas/result.js';

/** JSON Schemas (draft 2020-12) of all input and output files, for editors and other programming languages. */
export function jsonSchemas(): Record<'assessment' | 'answers' | 'result' | 'support' | 'benchmark', object> {
  return {
    assessment: schema(assessmentDefinition, 'assessment', 'Assessment definition'),
    answers: schema(answers, 'answers', 'Answers, by item id'),
    support: schema(supportCatalogue, 'support', 'Support catalogue of a partner'),
    benchmark: schema(benchmark, 'benchmark', 'Figures of a partner on the use of AI'),
    result: schema(result, 'result', 'Result of an assessment', 2),
  };
}

/** `version`: goes up when earlier files are no longer valid. */
function schema(source: z.core.$ZodType, name: string, title: string, version = 1): object {
  const { $schema, ...keywords } = z.toJSONSchema(source);
  return { $schema, $id: `urn:ai-maturity-scan:schema:${name}:${version}`, title, ...keywords };
}
