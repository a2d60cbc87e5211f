import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Assessment, Route } from '../../src/engine/index.js';
import { plan } from '../../src/engine/index.js';
import { definitions, goodAnswer, sheetsOf, type Sheet } from './support/arbitraries.js';
import { allWays, type Way } from './support/brute-force.js';
import { possible } from './support/oracle.js';
import { always } from './support/runs.js';

/** Small enough to try every way. */
const small = definitions
  .filter((assessment) => assessment.items.reduce((ways, item) => ways * possible(item).length, 1) <= 1500)
  .chain(withEfforts)
  .chain(sheetsOf);

test('the plan and its alternatives are those that trying every way would give', () => {
  always(small, isWhatTryingGives, 3000);
});

test('the same where a hidden answer may be worth much, and a raise that shows its question costs it', () => {
  always(small.chain(withAnyHiddenAnswer), isWhatTryingGives, 2000);
});

function isWhatTryingGives(sheet: Sheet): void {
  const found = plan(sheet.assessment, sheet.answers);
  const ways = allWays(sheet.assessment, sheet.answers);
  if (!found || !ways) {
    assert.equal(found, ways);
    return;
  }
  assert.equal(found.outcome, ways.length > 0 ? 'found' : 'impossible');
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

function withEfforts(assessment: Assessment): fc.Arbitrary<Assessment> {
  return fc
    .tuple(...assessment.items.map((item) => fc.constantFrom(undefined, 1, 2, 3).map((effort) => ({ item, effort }))))
    .map((list) => ({
      ...assessment,
      items: list.map(({ item, effort }) => (effort === undefined ? item : { ...item, effort })),
    }));
}

function withAnyHiddenAnswer({ assessment, answers }: Sheet): fc.Arbitrary<Sheet> {
  const items = assessment.items.map((item) =>
    item.hiddenAnswer === undefined
      ? fc.constant(item)
      : goodAnswer(item).map((hiddenAnswer) => ({ ...item, hiddenAnswer })),
  );
  return fc.tuple(...items).map((list) => ({ assessment: { ...assessment, items: list }, answers }));
}
