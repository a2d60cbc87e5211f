import { hashOf, parseBenchmark, parseCatalogue, parseDefinition } from '../contract/index.js';
import type { Issue } from '../contract/index.js';
import { jsonFrom } from '../contract/json.js';
import type { Assessment } from '../engine/index.js';
import { listed, textOf } from './files.js';
import { write } from './report.js';
import type { Streams } from './report.js';

export const KINDS = ['assessment', 'support', 'benchmark'] as const;
export type Kind = (typeof KINDS)[number];

/** Checks one file and says what is wrong with it. True if nothing is. Without a kind, it is seen from the contents. */
export async function validate(
  file: string,
  kind: Kind | undefined,
  assessment: Assessment,
  streams: Streams,
): Promise<boolean> {
  const json = jsonFrom(await textOf(file));
  const { issues, name } = json.ok
    ? await check(json.value, kind ?? kindOf(json.value), assessment)
    : { ...json, name: '' };
  await write(streams.err, listed(file, issues));
  if (issues.length === 0) await write(streams.out, `${file}: ${name} is in order.\n`);
  return issues.length === 0;
}

/** Each kind has one list that no other has. */
function kindOf(value: unknown): Kind {
  if (typeof value !== 'object' || value === null) return 'assessment';
  if ('entries' in value) return 'support';
  return 'series' in value ? 'benchmark' : 'assessment';
}

interface Outcome {
  readonly issues: readonly Issue[];
  readonly name: string;
}

async function check(value: unknown, kind: Kind, assessment: Assessment): Promise<Outcome> {
  if (kind === 'assessment') {
    const parsed = parseDefinition(value);
    if (!parsed.ok) return { issues: parsed.issues, name: '' };
    const { id, version } = parsed.value;
    return { issues: [], name: `assessment ${id} ${version} (${await hashOf(parsed.value)})` };
  }
  const { issues, value: parsed } = (kind === 'support' ? parseCatalogue : parseBenchmark)(assessment, value);
  return { issues, name: `${kind} file ${parsed?.id} ${parsed?.version}` };
}
