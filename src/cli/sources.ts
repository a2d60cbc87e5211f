import { readFile } from 'node:fs/promises';
import { parseBenchmark, parseCatalogue, parseDefinitionJson } from '../contract/index.js';
import type { Issue } from '../contract/index.js';
import { builtInBenchmark, builtInCatalogues } from '../content/advice/index.js';
import { assessment as builtIn } from '../content/index.js';
import type { Assessment, Benchmark, SupportCatalogue } from '../engine/index.js';
import { issueLine } from './report.js';

/** What results are made from. */
export interface Sources {
  readonly assessment: Assessment;
  readonly catalogues: readonly SupportCatalogue[];
  readonly benchmark: Benchmark | null;
}

export interface SourceFiles {
  readonly assessment?: string;
  readonly support?: string;
  readonly benchmark?: string;
}

/** A file that cannot be used; its message has a line for each reason. */
export class BadFile extends Error {}

/** Reads the files named on the command line; what is not named is the built-in. Throws `BadFile`. */
export async function sourcesFrom(files: SourceFiles): Promise<Sources> {
  const assessment = files.assessment === undefined ? builtIn : await definitionFrom(files.assessment);
  const own = assessment.id === builtIn.id;
  const support = files.support === undefined ? null : await additionsFrom(files.support, assessment, parseCatalogue);
  const figures =
    files.benchmark === undefined ? null : await additionsFrom(files.benchmark, assessment, parseBenchmark);
  // The built-in offers and figures speak of the built-in questions.
  const generic = own ? builtInCatalogues.filter(({ id }) => support?.mode !== 'instead' || id !== 'generic') : [];
  return {
    assessment,
    catalogues: support ? [support, ...generic] : generic,
    benchmark: figures ?? (own ? builtInBenchmark : null),
  };
}

async function definitionFrom(file: string): Promise<Assessment> {
  const parsed = parseDefinitionJson(await textOf(file));
  if (!parsed.ok) throw new BadFile(linesOf(file, parsed.issues));
  return parsed.value;
}

async function additionsFrom<File>(
  file: string,
  assessment: Assessment,
  parse: (assessment: Assessment, value: unknown) => { readonly value: File | null; readonly issues: readonly Issue[] },
): Promise<File> {
  const { issues, value } = parse(assessment, await jsonOf(file));
  if (value === null || issues.length > 0) throw new BadFile(linesOf(file, issues));
  return value;
}

export async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new BadFile(`${file}: cannot be read: ${error instanceof Error ? error.message : String(error)}\n`);
  }
}

export async function jsonOf(file: string): Promise<unknown> {
  const text = await textOf(file);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new BadFile(`${file}: is not JSON: ${error instanceof Error ? error.message : String(error)}\n`);
  }
}

function linesOf(file: string, issues: readonly Issue[]): string {
  return issues.map((issue) => issueLine(file, issue)).join('');
}
