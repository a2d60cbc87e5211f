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
import { dimensionsOf, itemsOf, sizeOf, withRouters } from '../../engine/search/component.js';
import type { Interval } from '../../engine/types.js';

/** Most comparisons for a definition; they take some tenths of a second. Real definitions need some thousands. */
const MOST_WORK = 3_000_000;

/** Thrown at MOST_WORK comparisons. Such answers may exist. */
export class TooMuch extends Error {}

/** One search: `gates` hold before the better answer; does the last one fail after it? */
interface Case {
  readonly gates: readonly Test[];
  readonly router: number;
  /** Items in search order: first those that the router shows or hides, with their other routers, then the others. */
  readonly order: readonly number[];
  readonly moved: number;
  readonly dimensions: readonly number[];
  readonly cost: number;
}

export class Falls {
  readonly #compiled: Compiled;
  #work = 0;
  /**
   * Values before and after the better answer. Items that are not decided yet have their highest value before it and
   * their lowest after it.
   */
  readonly #before: Bounds;
  readonly #after: Bounds;

  constructor(compiled: Compiled) {
    this.#compiled = compiled;
    this.#before = { low: [], high: [] };
    this.#after = { low: [], high: [] };
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
    for (const at of order) this.#forget(at);
    const search = {
      ...{ gates, router, order, moved: first.size },
      dimensions: [...new Set(gates.flatMap(dimensionsOf))],
      cost: gates.reduce((sum, gate) => sum + sizeOf(compiled, gate), 1),
    };
    return this.#visit(search, 0);
  }

  #visit(search: Case, index: number): number | undefined {
    const { cost, moved, order } = search;
    this.#work += cost;
    if (this.#work > MOST_WORK) throw new TooMuch();
    if (index === moved && !order.slice(0, moved).some((at) => this.#falls(at))) return undefined;
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
  #pairs({ askIf, hidden, item, range, values }: ScoredItem, at: number, router: number): [Interval, Interval][] {
    const wasAsked = !askIf || test(askIf, this.#before) !== false;
    const isAsked = !askIf || test(askIf, this.#after) !== false;
    // Without "not applicable": no answer is better or worse than that.
    const finite = [...new Set(values.values())].filter(Number.isFinite).sort((a, b) => a - b);
    const levels = item.type === 'single' ? finite : this.#counts(at);
    const answerable = levels.filter((level) => level > 0 || item.type === 'single' || item.options.some(isExclusive));
    const known = answerable.map((level): Interval => ({ low: level, high: level }));
    if (at === router) {
      // Neighbouring values are enough, since a larger change consists of such changes.
      return wasAsked ? known.slice(1).map((better, rank) => [known[rank] ?? better, better]) : [];
    }
    if (!wasAsked && !isAsked) return [[hidden, hidden]];
    return [...known, range].map((value) => [wasAsked ? value : hidden, isAsked ? value : hidden]);
  }

  /** Whether all gates may hold before, and the last one may fail after. */
  #mayFall({ dimensions, gates }: Case): boolean {
    const after = this.#lowest(this.#after.low, dimensions);
    const last = gates.at(-1);
    if (!last || test(last, ...after) === true) return false;
    const before = this.#lowest(this.#before.low, dimensions);
    return gates.every((gate) => test(gate, ...before) === true);
  }

  /** Bounds at the low ends: a gate that holds there certainly holds. */
  #lowest(low: number[], dimensions: readonly number[]): [items: Bounds, scores: Bounds] {
    const scores: number[] = [];
    for (const at of dimensions) {
      const formula = this.#compiled.dimensions[at];
      scores[at] = formula ? score(formula, low) : 0;
    }
    return [
      { low, high: low },
      { low: scores, high: scores },
    ];
  }

  #falls(at: number): boolean {
    return (this.#after.low[at] ?? 0) < (this.#before.low[at] ?? 0);
  }

  /** The first item with a lower value after the better answer; it has lost its hidden answer. */
  #lost(order: readonly number[]): number | undefined {
    return ascending(order.filter((at) => this.#compiled.items[at]?.askIf && this.#isLower(at)))[0];
  }

  #isLower(at: number): boolean {
    return this.#falls(at) || (this.#after.high[at] ?? 0) < (this.#before.high[at] ?? 0);
  }

  #set(at: number, before: Interval, after: Interval): void {
    this.#before.low[at] = before.low;
    this.#before.high[at] = before.high;
    this.#after.low[at] = after.low;
    this.#after.high[at] = after.high;
  }

  #forget(at: number): void {
    const { item, range = { low: 0, high: 0 } } = this.#compiled.items[at] ?? {};
    // An item without values has no best or worst option, so its option stays unknown.
    if (item && isWorthNothing(item)) this.#set(at, range, range);
    else this.#set(at, { low: range.high, high: range.high }, { low: range.low, high: range.low });
  }

  #counts(at: number): readonly number[] {
    return this.#compiled.items[at]?.levels ?? [];
  }
}

function isExclusive({ exclusive = false }: { readonly exclusive?: boolean }): boolean {
  return exclusive;
}

function ascending(places: readonly number[]): number[] {
  return [...places].sort((a, b) => a - b);
}
