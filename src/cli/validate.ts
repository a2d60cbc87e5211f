import { hashOf, parseBenchmark, parseCatalogue, parseDefinitionJson } from '../contract/index.js';
import type { Issue } from '../contract/index.js';
import type { Assessment } from '../engine/index.js';
import { issueLine, write } from './report.js';
import type { Streams } from './report.js';
import { jsonOf, textOf } from './sources.js';

export type Kind = 'assessment' | 'support' | 'benchmark';

/** Checks one file and says what is wrong with it. True if nothing is. */
export async function validate(file: string, kind: Kind, assessment: Assessment, streams: Streams): Promise<boolean> {
  const { issues, name } = kind === 'assessment' ? await checkDefinition(file) : await check(file, kind, assessment);
  for (const issue of issues) await write(streams.err, issueLine(file, issue));
  if (issues.length === 0) await write(streams.out, `${file}: ${name} is in order.\n`);
  return issues.length === 0;
}

interface Outcome {
  readonly issues: readonly Issue[];
  readonly name: string;
}

async function checkDefinition(file: string): Promise<Outcome> {
  const parsed = parseDefinitionJson(await textOf(file));
  if (!parsed.ok) return { issues: parsed.issues, name: '' };
  const { id, version } = parsed.value;
  return { issues: [], name: `assessment ${id} ${version} (${await hashOf(parsed.value)})` };
}

async function check(file: string, kind: 'support' | 'benchmark', assessment: Assessment): Promise<Outcome> {
  const parse = kind === 'support' ? parseCatalogue : parseBenchmark;
  const { issues, value } = parse(assessment, await jsonOf(file));
  return { issues, name: `${kind === 'support' ? 'support catalogue' : 'benchmark'} ${value?.id} ${value?.version}` };
}
