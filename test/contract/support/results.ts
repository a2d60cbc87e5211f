import { builtInBenchmark, builtInCatalogues } from '../../../src/content/advice/index.js';
import { assessment } from '../../../src/content/index.js';
import { hashOf } from '../../../src/contract/index.js';
import { createResult } from '../../../src/engine/index.js';
import type { Answers, Assessment, Depth, Result } from '../../../src/engine/index.js';

/** What results of the built-in assessment are made and verified with. */
export const SOURCES = { catalogues: builtInCatalogues, benchmarks: [builtInBenchmark] };

const HASH = await hashOf(assessment);
const STAMP = {
  id: 'result-1',
  language: 'nl',
  startedAt: '2026-11-24T10:00:00Z',
  completedAt: '2026-11-24T10:08:00Z',
};

/** A result as it comes over the wire: plain JSON that may be written on. */
export function builtInResult(answers: Answers, depth: Depth = 'full'): Result {
  return resultOf(assessment, answers, HASH, depth);
}

export function resultOf(of: Assessment, answers: Answers, hash: string, depth: Depth = 'full'): Result {
  const advice = of === assessment ? { catalogues: builtInCatalogues, benchmark: builtInBenchmark } : {};
  return JSON.parse(JSON.stringify(createResult(of, answers, { ...STAMP, hash, depth, ...advice }))) as Result;
}

/** A firm on the second step, with something in every part of its result. */
export const ANSWERS: Answers = {
  ...{
    'profile.sector': 'trade',
    'profile.size': '2-9',
    'profile.respondent': 'owner',
    'profile.ambition': 'integrated',
  },
  ...{ 'use.frequency': 'weekly', 'use.reach': 'nobody', 'use.technologies': ['text-analysis', 'media-generation'] },
  ...{ 'use.embedding': 'loose-tasks', 'use.results': 'impressions', 'know.people.training': 'dont-know' },
  ...{ 'plans.motives': ['save-costs', 'output'], 'plans.barriers': ['cost', 'data'], 'plans.support': ['finance'] },
};
