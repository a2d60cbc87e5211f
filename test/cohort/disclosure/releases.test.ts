/** Releases after the first: what is counted anew, what stays, and that the reader learns nothing from comparing them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { protect } from '../../../src/cohort/disclosure/index.js';
import type { Release } from '../../../src/cohort/disclosure/index.js';
import { attackCohort } from './cohorts.js';
import { chance, countFirms, strataOf, typicalFirms } from './firms.js';
import type { Firm } from './firms.js';

const WORLD = {
  sizes: ['small', 'large'],
  sectors: ['trade', 'care'],
  variables: [
    { id: 'step', categories: ['1', '2', '3'], ordered: true },
    { id: 'barriers.cost', categories: ['yes', 'no'] },
  ],
};
const POLICY = { threshold: 10 };
const firms = typicalFirms(WORLD, 300, chance(3));

/** The releases of these firms, one after the other. */
async function releasesOf(...lists: readonly (readonly Firm[])[]): Promise<Release[]> {
  const releases: Release[] = [];
  for (const [at, list] of lists.entries()) {
    const strata = strataOf(WORLD, lists.slice(0, at + 1));
    const { published } = await protect(countFirms(WORLD, list), POLICY, releases, { strata });
    releases.push({ published });
  }
  return releases;
}

function tablesIn(release: Release | undefined) {
  assert.ok(release && release.published.tables.length > 0);
  return release.published.tables;
}

describe('a second release', () => {
  for (const [title, next] of [
    ['one firm more', firms.slice(0, 61)],
    ['one firm less', firms.slice(1, 60)],
    ['the same firms', firms.slice(0, 60)],
    ['eleven firms more', firms.slice(0, 71)],
  ] as const) {
    it(`${title}: the figures of the first stand`, async () => {
      const [first, second] = await releasesOf(firms.slice(0, 60), next);
      assert.deepEqual(tablesIn(second), tablesIn(first));
    });
  }

  it('five times as many firms: counted anew over all, and more is shown', async () => {
    const [first, second] = await releasesOf(firms.slice(0, 60), firms);
    const anew = tablesIn(second).filter(({ by, release }) => by === 'all' && release === 2);
    assert.equal(anew.length, 2);
    const shown = (release: Release | undefined) =>
      tablesIn(release)
        .flatMap(({ rows }) => rows.flatMap(({ counts }) => counts))
        .filter((one) => one !== null).length;
    assert.ok(shown(second) > shown(first));
  });

  it('five times as many firms, but nobody knows who was in the first: its figures stand', async () => {
    const [first] = await releasesOf(firms.slice(0, 60));
    assert.ok(first);
    const { published } = await protect(countFirms(WORLD, firms), POLICY, [first]);
    assert.deepEqual(published.tables, tablesIn(first));
  });

  it('other firms than those of the first: refused', async () => {
    const [first] = await releasesOf(firms.slice(0, 60));
    assert.ok(first);
    const strata = strataOf(WORLD, [firms.slice(0, 61), firms]);
    await assert.rejects(protect(countFirms(WORLD, firms), POLICY, [first], { strata }), {
      name: 'DisclosureError',
      message: /these are not the firms of its figures/,
    });
  });

  it('strata that are not all firms: refused', async () => {
    const strata = strataOf(WORLD, [firms.slice(1)]);
    await assert.rejects(protect(countFirms(WORLD, firms), POLICY, [], { strata }), { message: /do not add up/ });
  });
});

describe('a reader who compares releases', () => {
  // In 8, figures by size would tell what those answered who did not say their size; in 1206, those of sizes that are
  // counted together, with those by sector, what the firms of one of these sizes answered.
  for (const seed of [8, 1206]) {
    it(`finds nothing in random cohort ${seed}`, async () => {
      const { figures, findings } = await attackCohort(seed);
      assert.ok(Math.max(...figures) > 0);
      assert.deepEqual(findings, []);
    });
  }
});
