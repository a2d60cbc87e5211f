/** Checks benchmarks. */
import type { Assessment, Benchmark, BenchmarkSeries } from '../engine/index.js';
import { checkAdditions } from './additions.js';
import type { Additions, Reference } from './additions.js';
import { optionsOf } from './action-references.js';
import { benchmark } from './schemas/catalogue.js';

/** Texts shown beside each figure of a series, in one language. */
export interface SeriesText {
  readonly measure: string;
  readonly source: string;
  readonly population: string;
  /** Country or region. */
  readonly place: string;
  /** The firms, where they are no size or sector of the assessment, such as "firms of up to 9 people". */
  readonly group?: string;
  readonly note?: string;
}

/** A benchmark file, the custom figures of a partner. `texts`: by language, then by series id. */
export interface BenchmarkFile extends Benchmark {
  readonly languages: readonly string[];
  readonly texts: Readonly<Record<string, Readonly<Record<string, SeriesText>>>>;
}

/**
 * Checks an untrusted benchmark file against the assessment it is for. Never throws. Valid series are kept, the others
 * are reported; `value` is null if none is valid.
 */
export function parseBenchmark(assessment: Assessment, value: unknown): Additions<BenchmarkFile> {
  return checkAdditions<BenchmarkFile>(value, {
    schema: benchmark,
    reserved: ['official'],
    lists: [
      {
        list: 'series',
        texts: 'texts',
        name: 'id',
        referencesOf: (series) => references(assessment, series as unknown as BenchmarkSeries),
      },
    ],
  });
}

function references(
  assessment: Assessment,
  { measure = 'use', sectors = [], sizes = [], values }: BenchmarkSeries,
): Reference[] {
  const known = {
    size: optionsOf(assessment, 'size'),
    sector: optionsOf(assessment, 'sector'),
    option: measure === 'use' ? [] : optionsOf(assessment, measure === 'reasons' ? 'barriers' : 'technologies'),
  };
  return [
    ...sizes.map((id, index): Reference => ({ path: ['sizes', index], id, known: known.size })),
    ...sectors.map((id, index): Reference => ({ path: ['sectors', index], id, known: known.sector })),
    ...values.flatMap((value, index) =>
      (['size', 'sector', 'option'] as const).flatMap((key): Reference[] => {
        const id = value[key];
        return id === undefined ? [] : [{ path: ['values', index, key], id, known: known[key] }];
      }),
    ),
  ];
}
