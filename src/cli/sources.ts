/** Loads the definition, support catalogues and benchmark that results are made from. */
import { hashOf, parseBenchmark, parseCatalogue, parseDefinition } from '../contract/index.js';
import type { Additions, SupportCatalogueFile, VerifySources } from '../contract/index.js';
import { builtInLibrary } from '../content/advice/actions/index.js';
import {
  allBenchmarks,
  benchmarkFor,
  builtInBenchmark,
  builtInCatalogues,
  countriesWithFigures,
} from '../content/advice/index.js';
import { assessment as builtIn } from '../content/index.js';
import type { Assessment, Benchmark, SupportCatalogue } from '../engine/index.js';
import { BadFile, jsonOf, listed } from './files.js';

/** What results are made from (`score`), and what they may have been made from (`known`, for `verify`). */
export interface Sources {
  readonly assessment: Assessment;
  readonly catalogues: readonly SupportCatalogue[];
  readonly benchmark: Benchmark | null;
  /**
   * Sources that a result may name. For the built-in assessment they always include the built-in catalogues and
   * benchmark, since a result may predate the given files.
   */
  readonly known: VerifySources;
}

export interface SourceFiles {
  readonly assessment?: string;
  readonly support?: string;
  readonly benchmark?: string;
  /** ISO 3166 code, in any case. */
  readonly country?: string;
}

/** Reads the files of the options; the built-in sources are the defaults. Throws `BadFile`. */
export async function sourcesFrom(files: SourceFiles): Promise<Sources> {
  const assessment = await assessmentFrom(files.assessment);
  const file = await additionsFrom(files.support, assessment, parseSupport);
  const support = file && { ...file, hash: await hashOf(file) };
  const figures = await additionsFrom(files.benchmark, assessment, parseBenchmark);
  // The built-in offers and figures refer to built-in questions, so a custom definition goes without.
  const isBuiltIn = assessment.id === builtIn.id;
  const generic = isBuiltIn
    ? builtInCatalogues.filter(({ id }) => support?.mode !== 'instead' || id !== 'generic')
    : [];
  return {
    assessment,
    catalogues: support ? [support, ...generic] : generic,
    benchmark: figures ?? (isBuiltIn ? await officialFor(files.country) : null),
    known: {
      catalogues: [...(support ? [support] : []), ...(isBuiltIn ? builtInCatalogues : [])],
      benchmarks: [...(figures ? [figures] : []), ...(isBuiltIn ? await allBenchmarks() : [])],
    },
  };
}

/** The official figures for a country; those of the EU27 without one. Throws `BadFile` for a country without figures. */
async function officialFor(country: string | undefined): Promise<Benchmark> {
  if (country === undefined) return builtInBenchmark;
  const code = country.toUpperCase();
  if (countriesWithFigures.includes(code)) return benchmarkFor(code);
  throw new BadFile(
    `There are no official figures of ${JSON.stringify(country)}. There are some of ${countriesWithFigures.join(', ')}; without --country those of the EU27 are used.\n`,
  );
}

/** Reads a custom definition, or returns the built-in one. Throws `BadFile`. */
export async function assessmentFrom(file: string | undefined): Promise<Assessment> {
  if (file === undefined) return builtIn;
  const parsed = parseDefinition(await jsonOf(file));
  if (!parsed.ok) throw new BadFile(listed(file, parsed.issues));
  return parsed.value;
}

/** Checks a support catalogue; for the built-in assessment, names of actions have to be those of the library too. */
export function parseSupport(assessment: Assessment, value: unknown): Additions<SupportCatalogueFile> {
  const { actions = [] } = builtInLibrary;
  return parseCatalogue(
    assessment,
    value,
    assessment.id === builtIn.id ? { actions: actions.map(({ id }) => id) } : {},
  );
}

/** Unlike the tag, rejects a file with a single bad entry: the owner of the file expects results with all entries. */
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
