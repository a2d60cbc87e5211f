/**
 * Searches for answers with which one better answer lowers the step. The search is exhaustive; it prunes only branches
 * that certainly contain none.
 */
import { isWorthNothing } from '../../engine/worth.js';
import type { Compiled, ScoredItem } from '../../engine/compile.js';
import type { Test } from '../../engine/compiled-test.js';
import { score } from '../../engine/read.js';
import { test } from '../../engine/reading.js';
import type { Bounds } from '../../engine/routing.js';
import { dimensionsOf, isRising, itemsOf, sizeOf, withRouters } from '../../engine/search/component.js';
import { selectionOf } from '../../engine/selection.js';
import type { Interval } from '../../engine/types.js';
import { movesOf } from './moves.js';
import type { Moves, Worth } from './moves.js';
import { TooMuch } from './work.js';
import type { Work } from './work.js';

/** One search: `gates` hold before the better answer; does the last one fail after it? */
interface Case {
  readonly gates: readonly Test[];
  readonly router: number;
  /** Items in search order: first those that the router shows or hides, with their other routers, then the others. */
  readonly order: readonly number[];
  readonly moved: number;
  readonly dimensions: readonly number[];
  readonly cost: number;
  /** Which end of the range of steps falls. */
  readonly end: End;
}

type End = keyof Interval;

export class Falls {
  readonly #compiled: Compiled;
  readonly #moves = new Map<number, Moves>();
  /** By index of an item: the options of it that routing asks for. */
  readonly #named: ReadonlyMap<number, ReadonlySet<string>>;
  /** Where better answers only ever show items, both ends fall if one does. */
  readonly #ends: readonly End[];
  readonly #work: Work;
  /**
   * Values before and after the better answer. Items that are not decided yet have their highest value before it and
   * their lowest after it.
   */
  readonly #before: Bounds;
  readonly #after: Bounds;

  /** `work`: what may still be done; of all searches together. */
  constructor(compiled: Compiled, work: Work) {
    this.#compiled = compiled;
    this.#work = work;
    this.#named = namedIn(compiled);
    this.#ends = compiled.items.every(({ askIf }) => !askIf || isRising(askIf)) ? ['low'] : ['low', 'high'];
    this.#before = { low: [], high: [], chosen: [] };
    this.#after = { low: [], high: [], chosen: [] };
  }

  /**
   * Index of an item whose hidden answer is lost by a better answer to `router`, so that all `gates` hold before it and
   * the last one fails after it. Undefined if there is none. `shown`: items that the router may show or hide.
   */
  find(gates: readonly Test[], router: number, shown: readonly number[]): number | undefined {
    const compiled = this.#compiled;
    const first = withRouters(compiled, new Set([router, ...shown]));
    const direct = gates.map((gate) => itemsOf(compiled, gate));
    const all = withRouters(compiled, new Set(direct.flat()));
    const others = [...all].filter((at) => !first.has(at));
    const order = [...ascending([...first]), ...ascending(others)];
    const last = gates.at(-1);
    if (!last || !direct.at(-1)?.some((at) => shown.includes(at))) return undefined;
    const search = {
      ...{ gates, router, order, moved: first.size },
      dimensions: [...new Set(gates.flatMap(dimensionsOf))],
      cost: gates.reduce((sum, gate) => sum + sizeOf(compiled, gate), 1),
    };
    for (const end of this.#ends) {
      for (const at of order) this.#forget(at);
      const found = this.#visit({ ...search, end }, 0);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #visit(search: Case, index: number): number | undefined {
    const { cost, end, moved, order } = search;
    this.#work.add(cost);
    if (index === moved && !order.slice(0, moved).some((at) => this.#falls(at, end))) return undefined;
    if (!this.#mayFall(search)) return undefined;
    const at = order[index];
    const item = at === undefined ? undefined : this.#compiled.items[at];
    if (at === undefined || !item) return this.#lost(order);
    for (const [before, after] of this.#pairs(item, at, search.router)) {
      this.#set(at, before, after);
      const found = this.#visit(search, index + 1);
      if (found !== undefined) return found;
    }
    this.#forget(at);
    return undefined;
  }

  /** Possible values of an item before and after. A hidden item has the value of its hidden answer. */
  #pairs(item: ScoredItem, at: number, router: number): readonly (readonly [Worth, Worth])[] {
    const { askIf, range } = item;
    const hidden = { ...item.hidden, chosen: selectionOf(item.item, item.item.hiddenAnswer) };
    const wasAsked = !askIf || test(askIf, this.#before) !== false;
    const isAsked = !askIf || test(askIf, this.#after) !== false;
    const { better, known } = this.#movesAt(at, item);
    if (at === router) return wasAsked ? better : [];
    if (!wasAsked && !isAsked) return [[hidden, hidden]];
    const open = { ...range, chosen: undefined };
    return [...known, open].map((value) => [wasAsked ? value : hidden, isAsked ? value : hidden]);
  }

  #movesAt(at: number, item: ScoredItem): Moves {
    const moves = this.#moves.get(at) ?? movesOf(item, this.#named.get(at));
    if (!moves) throw new TooMuch();
    this.#moves.set(at, moves);
    return moves;
  }

  /** Whether all gates may hold before, and the last one may fail after. */
  #mayFall({ dimensions, end, gates }: Case): boolean {
    const after = this.#at(this.#after[end], dimensions);
    const last = gates.at(-1);
    if (!last || test(last, ...after) === true) return false;
    const before = this.#at(this.#before[end], dimensions);
    return gates.every((gate) => test(gate, ...before) === true);
  }

  /** Bounds at one end of all values: there a gate holds or does not. */
  #at(values: number[], dimensions: readonly number[]): [items: Bounds, scores: Bounds] {
    const scores: number[] = [];
    for (const at of dimensions) {
      const formula = this.#compiled.dimensions[at];
      scores[at] = formula ? score(formula, values) : 0;
    }
    return [
      { low: values, high: values },
      { low: scores, high: scores },
    ];
  }

  #falls(at: number, end: End): boolean {
    return (this.#after[end][at] ?? 0) < (this.#before[end][at] ?? 0);
  }

  /** The first item with a lower value after the better answer; it has lost its hidden answer. */
  #lost(order: readonly number[]): number | undefined {
    return ascending(order.filter((at) => this.#compiled.items[at]?.askIf && this.#isLower(at)))[0];
  }

  #isLower(at: number): boolean {
    return this.#falls(at, 'low') || this.#falls(at, 'high');
  }

  #set(at: number, before: Worth, after: Worth): void {
    if (this.#before.chosen) this.#before.chosen[at] = before.chosen;
    if (this.#after.chosen) this.#after.chosen[at] = after.chosen;
    this.#before.low[at] = before.low;
    this.#before.high[at] = before.high;
    this.#after.low[at] = after.low;
    this.#after.high[at] = after.high;
  }

  #forget(at: number): void {
    const { item, range = { low: 0, high: 0 } } = this.#compiled.items[at] ?? {};
    const chosen = undefined;
    // An item without values has no best or worst option, so its option stays unknown.
    if (item && isWorthNothing(item)) this.#set(at, { ...range, chosen }, { ...range, chosen });
    else this.#set(at, { low: range.high, high: range.high, chosen }, { low: range.low, high: range.low, chosen });
  }
}

/** By index of an item: the options of it that routing asks for. */
function namedIn({ items }: Compiled): ReadonlyMap<number, ReadonlySet<string>> {
  const named = new Map<number, Set<string>>();
  const visit = (node: Test): void => {
    if ('parts' in node) node.parts.forEach(visit);
    if (node.kind === 'chosen') named.set(node.at, new Set([...(named.get(node.at) ?? []), ...node.options]));
  };
  for (const { askIf } of items) if (askIf) visit(askIf);
  return named;
}

function ascending(places: readonly number[]): number[] {
  return [...places].sort((a, b) => a - b);
}
