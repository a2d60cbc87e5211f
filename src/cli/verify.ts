import { verify } from '../contract/index.js';
import type { Difference } from '../contract/index.js';
import type { LineOutcome } from './each-line.js';
import { issueLine } from './report.js';
import type { Sources } from './sources.js';

/** A line is a Result; out comes `{ line, id, ok, differences, unchecked }`. */
export function verifier({ assessment, known }: Pick<Sources, 'assessment' | 'known'>) {
  return async (value: unknown, place: string, number: number): Promise<LineOutcome> => {
    const { differences, issues, ok, unchecked } = await verify(value, assessment, known);
    // What cannot be read has no verdict.
    if (issues.length > 0) return { errors: issues.map((one) => issueLine(place, one)) };
    const { id } = value as { id: string };
    return {
      output: { line: number, id, ok, differences, unchecked },
      errors: differences.map((one) => differenceLine(place, one)),
      notices: unchecked.length > 0 ? [uncheckedLine(place, unchecked)] : [],
    };
  };
}

function uncheckedLine(place: string, parts: readonly string[]): string {
  return `${place}: Not checked: ${parts.join(', ')}. Name the files they were made with by --support and --benchmark. [unchecked]\n`;
}

function differenceLine(place: string, { computed, found, path }: Difference): string {
  return `${place} ${path}: Expected ${computed}, found ${found}. ${cureOf(path)} [different]\n`;
}

function cureOf(path: string): string {
  if (path.startsWith('$.assessment.')) return 'Name the definition it was made with by --assessment.';
  if (path === '$.engineVersion') return 'Use the version of this package it was made with.';
  return 'It does not follow from the answers: ask its sender for the original.';
}
