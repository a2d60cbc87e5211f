import { verify } from '../contract/index.js';
import type { LineOutcome } from './each-line.js';
import { issueLine } from './report.js';
import type { Sources } from './sources.js';

/** A line is a Result; out comes `{ line, id, ok, differences, unchecked }`. */
export function verifier({ assessment, benchmark, catalogues }: Sources) {
  const sources = { catalogues, benchmarks: benchmark ? [benchmark] : [] };
  return async (value: unknown, place: string, number: number): Promise<LineOutcome> => {
    const { differences, issues, ok, unchecked } = await verify(value, assessment, sources);
    const errors = [
      ...issues.map((one) => issueLine(place, one)),
      ...differences.map(
        ({ computed, found, path }) =>
          `${place} ${path}: Found ${found}, but the answers give ${computed}. Ask its sender for the original.\n`,
      ),
    ];
    // What cannot be read has no verdict.
    if (issues.length > 0) return { errors };
    const { id } = value as { id: string };
    return { output: { line: number, id, ok, differences, unchecked }, errors };
  };
}
