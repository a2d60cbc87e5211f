/** Whether plans are those that trying every way gives. */
import assert from 'node:assert/strict';
import type { Plan, Route } from '../../../src/engine/index.js';
import { allWays } from './brute-force.js';
import type { Way } from './brute-force.js';
import type { Sheet } from './arbitraries.js';

export function isWhatTryingGives(
  sheet: Sheet,
  make: (assessment: Sheet['assessment'], answers: Sheet['answers']) => Plan | null,
  up: number,
): void {
  const found = make(sheet.assessment, sheet.answers);
  const ways = allWays(sheet.assessment, sheet.answers, up);
  if (!found || !ways) {
    assert.equal(found, ways);
    return;
  }
  assert.equal(found.outcome, ways.length > 0 ? 'found' : 'impossible');
  assert.equal(found.proven, undefined);
  assert.ok(found.alternativesComplete);
  if (found.outcome === 'found') {
    const routes = [found, ...found.alternatives].map(toWay);
    assert.deepEqual(routes, expected(ways));
  }
}

/** The first three, as far as they cost the least or the next-best. */
function expected(ways: readonly Way[]): Way[] {
  const [first, second] = ways;
  return ways.slice(0, 3).filter(({ effort }) => effort === first?.effort || effort === nextBest(ways, second));
}

function nextBest(ways: readonly Way[], second: Way | undefined): number | undefined {
  return ways.slice(0, 3).find(({ effort }) => effort > (ways[0]?.effort ?? 0))?.effort ?? second?.effort;
}

function toWay({ effort, raises }: Route): Way {
  return { effort, targets: Object.fromEntries(raises.map(({ item, to }) => [item, to])) };
}
