/** The command `validate`: checks definitions, support catalogues and benchmarks. */
import { hashOf, parseBenchmark, parseDefinition, warningsOf } from '../contract/index.js';
import type { Issue } from '../contract/index.js';
import type { Assessment } from '../engine/index.js';
import { listed, readJson } from './files.js';
import type { NamedInput } from './files.js';
import { write } from './report.js';
import type { Streams } from './report.js';
import { parseSupport } from './sources.js';

export const KINDS = ['assessment', 'support', 'benchmark'] as const;
export type Kind = (typeof KINDS)[number];

/**
 * Checks one input and reports its issues and warnings. Resolves to true if there are no issues. `kind`: detected if
 * undefined. `isStrict`: warnings count as issues.
 */
export async function validate(
  input: NamedInput,
  kind: Kind | undefined,
  assessment: Assessment,
  streams: Streams,
  isStrict = false,
): Promise<boolean> {
  const json = await readJson(input);
  const {
    issues: others,
    name,
    note = '',
    warnings = [],
  }: Outcome = 'value' in json
    ? await check(json.value, kind ?? kindOf(json.value), assessment)
    : { issues: [], name: '' };
  const issues = [...json.issues, ...others];
  await write(streams.err, listed(input.name, issues));
  await write(streams.err, listed(`${input.name}: warning`, warnings));
  const isGood = issues.length === 0 && !(isStrict && warnings.length > 0);
  if (isGood) await write(streams.out, `${input.name}: ${name} is in order.\n${note}`);
  return isGood;
}

/** Detects the kind by the list that only this kind has. */
function kindOf(value: unknown): Kind {
  if (typeof value !== 'object' || value === null) return 'assessment';
  if ('entries' in value) return 'support';
  return 'series' in value ? 'benchmark' : 'assessment';
}

interface Outcome {
  readonly issues: readonly Issue[];
  readonly name: string;
  /** What else to say of a valid file. Ends with a line break. */
  readonly note?: string;
  readonly warnings?: readonly Issue[];
}

/** How a file of version 1 of the format becomes one of version 2. */
const MIGRATION =
  '  Its format is version 1. Add `"schemaVersion": 2` to use what version 2 has; nothing else changes, nor do results.\n';

async function check(value: unknown, kind: Kind, assessment: Assessment): Promise<Outcome> {
  if (kind === 'assessment') {
    const parsed = parseDefinition(value);
    if (!parsed.ok) return { issues: parsed.issues, name: '' };
    const { id, schemaVersion = 1, version } = parsed.value;
    const name = `assessment ${id} ${version} (${await hashOf(parsed.value)})`;
    return { issues: [], name, warnings: warningsOf(parsed.value), ...(schemaVersion === 1 && { note: MIGRATION }) };
  }
  const { issues, value: parsed } = (kind === 'support' ? parseSupport : parseBenchmark)(assessment, value);
  return { issues, name: `${kind} file ${parsed?.id} ${parsed?.version}` };
}
