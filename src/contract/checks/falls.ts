/** Looks for answers with which one better answer makes a gate fall: all of them, but for what surely makes none. */
import { isWorthNothing } from '../../engine/compile-item.js';
import type { Compiled, ScoredItem } from '../../engine/compile.js';
import type { Test } from '../../engine/compile-items.js';
import { score } from '../../engine/read.js';
import { test } from '../../engine/reading.js';
import type { Bounds } from '../../engine/reading.js';
import { dimensionsOf, itemsOf, sizeOf, withRouters } from '../../engine/search/component.js';
import type { Interval } from '../../engine/types.js';

/** Comparisons over all gates of a definition: some tenths of a second. Real ones need some thousands. */
const MOST_WORK = 3_000_000;

/** Thrown when that is spent: whether there is such an answer is not known. */
export class TooMuch extends Error {}

/** One gate at the end of those that hold, and the better answer to one item. */
interface Case {
  readonly gates: readonly Test[];
  readonly router: number;
  /** Items in the order in which they are tried: those that the router moves, with what else moves them, then others. */
  readonly order: readonly number[];
  readonly moved: number;
  readonly dimensions: readonly number[];
  readonly cost: number;
}

export class Falls {
  readonly #compiled: Compiled;
  #work = 0;
  /** What each item is worth, before and after the better answer; at its most and its least where that is not tried yet. */
  readonly #before: Bounds;
  readonly #after: Bounds;

  constructor(compiled: Compiled) {
    this.#compiled = compiled;
    this.#before = { low: [], high: [] };
    this.#after = { low: [], high: [] };
  }

  /**
   * The place of a question whose hidden answer is lost when `router` gets a better answer, so that all `gates` hold before
   * and the last one does not after; undefined if there is none. `shown`: what the router may show or hide.
   */
  find(gates: readonly Test[], router: number, shown: readonly number[]): number | undefined {
    const compiled = this.#compiled;
    const first = withRouters(compiled, new Set([router, ...shown]));
    const direct = gates.map((gate) => itemsOf(compiled, gate));
    const all = withRouters(compiled, new Set(direct.flat()));
    const rest = [...all].filter((at) => !first.has(at));
    const order = [...ascending([...first]), ...ascending(rest)];
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

  /** What the item may be worth before and after. One that is hidden has its hidden answer, whatever else is said. */
  #pairs({ askIf, hidden, item, range, values }: ScoredItem, at: number, router: number): [Interval, Interval][] {
    const wasAsked = !askIf || test(askIf, this.#before) !== false;
    const isAsked = !askIf || test(askIf, this.#after) !== false;
    const levels = item.type === 'single' ? [...new Set(values.values())].sort((a, b) => a - b) : this.#counts(at);
    const answerable = levels.filter((level) => level > 0 || item.type === 'single' || item.options.some(isExclusive));
    const known = answerable.map((level): Interval => ({ low: level, high: level }));
    if (at === router) {
      // From one value to the next: a longer way is made of such.
      return wasAsked ? known.slice(1).map((better, rank) => [known[rank] ?? better, better]) : [];
    }
    if (!wasAsked && !isAsked) return [[hidden, hidden]];
    return [...known, range].map((value) => [wasAsked ? value : hidden, isAsked ? value : hidden]);
  }

  /** Can all gates still hold before, and the last one fail after? */
  #mayFall({ dimensions, gates }: Case): boolean {
    const after = this.#lowest(this.#after.low, dimensions);
    const last = gates.at(-1);
    if (!last || test(last, ...after) === true) return false;
    const before = this.#lowest(this.#before.low, dimensions);
    return gates.every((gate) => test(gate, ...before) === true);
  }

  /** Gates hold for sure if they do at the low ends. */
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

  /** Of the items that fall, the first fell because its hidden answer was lost. */
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
    // What is worth nothing has no best and no worst: which option it is stays open.
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
