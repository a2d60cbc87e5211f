/**
 * `npm run demo-figures`: makes the figures of the demo page, `demo/cohort-30.json` and so on, anew. With numbers, such as
 * `-- 30 200`, those files alone: that of 5 000 firms takes some ten minutes.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { publish, Tally } from '../../../src/cohort/index.js';
import type { CohortFile } from '../../../src/cohort/index.js';
import { builtIn } from '../support/results.js';
import { syntheticResults } from './firms.js';

export const DEMO_FIRMS: readonly number[] = [30, 200, 5000];

/** The file of so many firms. */
export async function demoFigures(firms: number): Promise<CohortFile> {
  const tally = new Tally(builtIn);
  for (const result of syntheticResults(firms, 1)) tally.add(result);
  return publish(tally.counts(), { population: 'Made-up members of an association', strata: tally.strata() });
}

export function demoAddress(firms: number): URL {
  return new URL(`../../../demo/cohort-${firms}.json`, import.meta.url);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const chosen = process.argv.slice(2).map(Number);
  const unknown = chosen.find((firms) => !DEMO_FIRMS.includes(firms));
  if (unknown !== undefined) throw new Error(`There is no such file. Expected: ${DEMO_FIRMS.join(', ')}.`);
  for (const firms of chosen.length > 0 ? chosen : DEMO_FIRMS) {
    writeFileSync(demoAddress(firms), `${JSON.stringify(await demoFigures(firms))}\n`);
    console.log(`demo/cohort-${firms}.json`);
  }
}
