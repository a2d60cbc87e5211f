/**
 * Numbers the strongly connected components of a graph: two nodes have the same number if each leads to the other.
 * `edges`: by node, the nodes that it leads to. Kosaraju's algorithm, without recursion: chains may be long.
 */
export function componentsOf(edges: readonly (readonly number[])[]): readonly number[] {
  const backwards: number[][] = edges.map(() => []);
  edges.forEach((targets, node) => targets.forEach((target) => backwards[target]?.push(node)));
  const order: number[] = [];
  const isSeen: boolean[] = [];
  edges.forEach((_, root) => walk(edges, root, isSeen, (node) => order.push(node)));
  const component: number[] = [];
  const isNumbered: boolean[] = [];
  for (const root of order.reverse()) walk(backwards, root, isNumbered, (node) => (component[node] = root));
  return component;
}

/** Depth first from `root`, over nodes that are not marked yet. `leave`: gets each node after all that it leads to. */
function walk(
  edges: readonly (readonly number[])[],
  root: number,
  isMarked: boolean[],
  leave: (node: number) => void,
): void {
  if (isMarked[root]) return;
  isMarked[root] = true;
  const open = [{ node: root, next: 0 }];
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const target = edges[top.node]?.[top.next];
    top.next += 1;
    if (target === undefined) {
      leave(top.node);
      open.pop();
    } else if (!isMarked[target]) {
      isMarked[target] = true;
      open.push({ node: target, next: 0 });
    }
  }
}
