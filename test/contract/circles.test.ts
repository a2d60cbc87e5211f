/** Circular prerequisites, against a search along every way. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { componentsOf } from '../../src/contract/checks/components.js';
import { parseDefinition } from '../../src/contract/index.js';
import type { Item } from '../../src/engine/index.js';
import { definition } from '../engine/support/definitions.js';
import { withWords } from '../engine/support/golden.js';
import { always } from '../engine/support/runs.js';

const graphs = fc
  .integer({ min: 1, max: 9 })
  .chain((size) => fc.array(fc.array(fc.nat(size - 1), { maxLength: 3 }), { minLength: size, maxLength: size }));

test('two nodes are in one component if each leads to the other', () => {
  always(graphs, (edges) => {
    const component = componentsOf(edges);
    const reach = edges.map((_, from) => reachable(edges, from));
    edges.forEach((_, one) =>
      edges.forEach((_, other) => {
        const isMutual = one === other || (reach[one]?.has(other) === true && reach[other]?.has(one) === true);
        assert.equal(component[one] === component[other], isMutual, `${one} and ${other}`);
      }),
    );
  });
});

test('a definition is refused if, and only if, options wait for each other', () => {
  const after = fc.record({ item: fc.constantFrom('a', 'b', 'c'), atLeast: fc.integer({ min: 0, max: 2 }) });
  const option = fc.option(fc.array(after, { minLength: 1, maxLength: 2 }), { nil: undefined, freq: 2 });
  const sheets = fc.array(fc.tuple(option, option), { minLength: 3, maxLength: 3 });
  always(sheets, (sheet) => {
    const items = sheet.map((afters, at): Item => ({
      id: 'abc'.charAt(at),
      type: 'single',
      options: [
        { id: 'x0', value: 0 },
        ...afters.map((list, rank) => ({ id: `x${rank + 1}`, value: rank + 1, ...(list && { after: list }) })),
      ],
    }));
    const parsed = parseDefinition(withWords(definition({ items, gates: [{ item: 'a', atLeast: 1 }] })));
    assert.equal(parsed.ok, canBeDone(items));
    assert.deepEqual(
      [...new Set(parsed.ok ? [] : parsed.issues.map(({ code }) => code))],
      parsed.ok ? [] : ['after-circle'],
    );
  });
});

function reachable(edges: readonly (readonly number[])[], from: number): Set<number> {
  const found = new Set(edges[from]);
  for (const node of found) edges[node]?.forEach((next) => found.add(next));
  return found;
}

/** Climbs option by option, each as soon as all before it are reached, until nothing moves any more. */
function canBeDone(items: readonly Item[]): boolean {
  const reached = new Map(items.map(({ id }) => [id, 0]));
  for (let moved = true; moved;) {
    moved = false;
    for (const { id, options } of items) {
      const next = options[(reached.get(id) ?? 0) + 1];
      if (!next || next.after?.some(({ atLeast, item }) => (reached.get(item) ?? 0) < atLeast)) continue;
      reached.set(id, (reached.get(id) ?? 0) + 1);
      moved = true;
    }
  }
  return items.every(({ id, options }) => reached.get(id) === options.length - 1);
}
