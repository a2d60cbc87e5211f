import { parseBenchmark, parseCatalogue, parseDefinition } from '../contract/index.js';
import type { Additions, VerifySources } from '../contract/index.js';
import { builtInBenchmark, builtInCatalogues } from '../content/advice/index.js';
import { assessment as builtIn } from '../content/index.js';
import type { Assessment, Benchmark, SupportCatalogue } from '../engine/index.js';
import { BadFile, jsonOf, listed } from './files.js';

/** What results are made from, and what they may have been made from. */
export interface Sources {
  readonly assessment: Assessment;
  readonly catalogues: readonly SupportCatalogue[];
  readonly benchmark: Benchmark | null;
  /** A result may be older than the files named, so what is built in is among these wherever it can apply. */
  readonly known: VerifySources;
}

export interface SourceFiles {
  readonly assessment?: string;
  readonly support?: string;
  readonly benchmark?: string;
}

/** Reads the files named on the command line; what is not named is the built-in. Throws `BadFile`. */
export async function sourcesFrom(files: SourceFiles): Promise<Sources> {
  const assessment = await assessmentFrom(files.assessment);
  const support = await additionsFrom(files.support, assessment, parseCatalogue);
  const figures = await additionsFrom(files.benchmark, assessment, parseBenchmark);
  // The built-in offers and figures speak of the built-in questions.
  const own = assessment.id === builtIn.id;
  const generic = own ? builtInCatalogues.filter(({ id }) => support?.mode !== 'instead' || id !== 'generic') : [];
  return {
    assessment,
    catalogues: support ? [support, ...generic] : generic,
    benchmark: figures ?? (own ? builtInBenchmark : null),
    known: {
      catalogues: [...(support ? [support] : []), ...(own ? builtInCatalogues : [])],
      benchmarks: [...(figures ? [figures] : []), ...(own ? [builtInBenchmark] : [])],
    },
  };
}

export async function assessmentFrom(file: string | undefined): Promise<Assessment> {
  if (file === undefined) return builtIn;
  const parsed = parseDefinition(await jsonOf(file));
  if (!parsed.ok) throw new BadFile(listed(file, parsed.issues));
  return parsed.value;
}

/** Here one bad entry is one too many: results without it would not be what the owner of the file means. */
async function additionsFrom<File>(
  file: string | undefined,
  assessment: Assessment,
  parse: (assessment: Assessment, value: unknown) => Additions<File>,
): Promise<File | null> {
  if (file === undefined) return null;
  const { issues, value } = parse(assessment, await jsonOf(file));
  if (value === null || issues.length > 0) throw new BadFile(listed(file, issues));
  return value;
}
