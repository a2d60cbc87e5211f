import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type {
  Answers,
  Assessment,
  Benchmark,
  Depth,
  Result,
  ResultContext,
  SupportCatalogue,
} from '../../../src/engine/index.js';
import { allBenchmarks, builtInCatalogues } from '../../../src/content/advice/index.js';
import { builtIn } from './built-in.js';

/** One file of `golden/`; its README says what stands where. */
export interface Golden {
  readonly title: string;
  readonly rule: string;
  readonly assessment: 'built-in' | Assessment;
  readonly answers: Answers;
  readonly context?: {
    readonly depth?: Depth;
    readonly catalogues?: 'built-in' | readonly SupportCatalogue[];
    readonly benchmark?: string | Benchmark;
  };
  readonly expected: Partial<Result>;
}

const folder = new URL('../golden/', import.meta.url);

export const goldens: readonly Golden[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Golden);

export function assessmentOf({ assessment }: Golden): Assessment {
  return assessment === 'built-in' ? builtIn : assessment;
}

/** `built-in`: the figures of the EU27; `built-in:NL`: those for a firm in the Netherlands. */
async function official(name: string): Promise<Benchmark> {
  const [, country] = name.split(':');
  const benchmarks = await allBenchmarks();
  return benchmarks.find((one) => one.country === country) ?? assert.fail(`no figures are called ${name}`);
}

export async function contextOf({ context = {} }: Golden): Promise<ResultContext> {
  const { benchmark = null, catalogues = [], depth = 'full' } = context;
  return {
    id: 'golden',
    language: 'en',
    startedAt: '2026-11-24T10:00:00Z',
    completedAt: '2026-11-24T10:08:00Z',
    hash: `sha256-${'0'.repeat(64)}`,
    depth,
    catalogues: catalogues === 'built-in' ? builtInCatalogues : catalogues,
    benchmark: typeof benchmark === 'string' ? await official(benchmark) : benchmark,
  };
}

const ACTION_WORDS = { title: 'Do it.', why: 'It helps.', steps: ['Begin.', 'End.'], done: 'It is done.' };

/** A word for everything that has an id, so that a definition without words can be put to the contract. */
export function withWords(assessment: Assessment): unknown {
  const named = (list: readonly { readonly id: string }[]) =>
    Object.fromEntries(list.map(({ id }) => [id, { title: id, description: id }]));
  const items = assessment.items.map(({ id, options }) => [
    id,
    { question: id, label: id, options: Object.fromEntries(options.map((option) => [option.id, option.id])) },
  ]);
  const words = {
    ...{ title: 'Golden', description: 'A golden case.', caveat: 'Made up.', source: 'Made up.' },
    sections: Object.fromEntries(assessment.sections.map(({ id }) => [id, { title: id }])),
    items: Object.fromEntries(items) as unknown,
    dimensions: Object.fromEntries(
      assessment.dimensions.map(({ bands, id }) => [
        id,
        { title: id, description: id, ...(bands && { bands: named(bands) }) },
      ]),
    ),
    steps: named(assessment.steps),
    ...(assessment.actions && { actions: Object.fromEntries(assessment.actions.map(({ id }) => [id, ACTION_WORDS])) }),
  };
  return { ...assessment, languages: ['en'], texts: { en: words } };
}
