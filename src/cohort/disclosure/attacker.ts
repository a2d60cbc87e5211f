/**
 * The attacker: finds out whether what is shown leaves every question open. A question is open if a table of whole numbers
 * fits all that is shown and answers it the other way. Such tables are checked in exact arithmetic, so that a mistake of
 * the solver cannot make a figure look safe.
 */
import type { Problem, Question } from './problem.js';
import { sumAt } from './problem.js';
import { Program } from './solver.js';
import type { Highs, Optimum } from './solver.js';

/** Figures of which at least one must be held back, or an attack succeeds. */
export type Leak = readonly number[];

export interface AttackCount {
  questions: number;
  memberQuestions: number;
  programs: number;
}

const NEARLY = 1e-6;
/** Programs until it gives up: ten times what a variable of a first release needs. */
const MOST_EFFORT = 4000;
/** The same for the first attack that finds leaks. About ten more follow, so one that takes more comes to no end anyway. */
const MOST_FIRST_EFFORT = 1000;
/** Multipliers that scatter small costs over the unknowns. */
const SALTS = [31, 53, 71, 89];

/** Attacks one problem again and again, with other figures shown. Call `dispose` at the end. */
export class Attacker {
  readonly #problem: Problem;
  readonly #program: Program;
  /** Tables of whole numbers that were found; each fits what was shown then. */
  #tables: (readonly number[])[];
  #shown: readonly boolean[] = [];
  #isFirst = true;
  #isOneEnough = false;
  readonly count: AttackCount = { questions: 0, memberQuestions: 0, programs: 0 };

  constructor(highs: Highs, problem: Problem) {
    this.#problem = problem;
    this.#tables = [problem.truth];
    const known = problem.known.map(({ columns, value }) => ({ columns, lower: value, upper: value }));
    const figures = problem.figures.map(({ columns }) => ({ columns, lower: -Infinity, upper: Infinity }));
    this.#program = new Program(highs, problem.truth.length, [...known, ...figures]);
  }

  /**
   * The leaks if exactly these figures are shown; none if the attacker fails. `given-up`: it takes too many programs.
   * `isOneEnough`: it ends soon after it has found a leak.
   */
  attack(shown: readonly boolean[], questions: readonly Question[], isOneEnough = false): Leak[] | 'given-up' {
    const { figures, known } = this.#problem;
    this.#shown = shown;
    this.#isOneEnough = isOneEnough;
    for (const [at, { value }] of figures.entries()) {
      // A figure that is not shown has no bounds, so that no leak names it.
      this.#program.setRow(known.length + at, shown[at] ? value : -Infinity, shown[at] ? value : Infinity);
    }
    this.#tables = this.#tables.filter((table) => this.#fits(table));
    const leaks = this.#each(questions, (question) => listOf(this.#ask(question)));
    if (this.#isHopeless(leaks)) return 'given-up';
    this.#isFirst = false;
    const found = leaks.length > 0 ? leaks : this.#each(questions, (question) => this.#askMembers(question));
    this.count.programs = this.#program.solved;
    return this.#isSpent ? 'given-up' : found.map((leak) => leak.map((row) => row - known.length));
  }

  /** Ends early once the program is spent, or one leak is enough. */
  #each(questions: readonly Question[], ask: (question: Question) => Leak[]): Leak[] {
    const leaks: Leak[] = [];
    for (const question of questions) {
      if (this.#isSpent || this.#isHopeless(leaks) || (this.#isOneEnough && leaks.length > 0)) break;
      leaks.push(...ask(question));
    }
    return leaks;
  }

  get #isSpent(): boolean {
    return this.#program.effort > MOST_EFFORT;
  }

  #isHopeless(leaks: readonly Leak[]): boolean {
    return this.#isFirst && leaks.length > 0 && this.#program.effort > MOST_FIRST_EFFORT;
  }

  dispose(): void {
    this.#program.dispose();
  }

  #ask(question: Question): Leak | null {
    this.count.questions += 1;
    const { columns, need } = question;
    if (this.#tables.some((table) => sumAt(table, columns) >= need)) return null;
    return this.#search(columns, need);
  }

  /** A firm knows its own answer. Its own number apart, the others of the group are one fewer, and so is what is needed. */
  #askMembers({ group, columns, need }: Question): Leak[] {
    const { threshold, truth, members } = this.#problem;
    this.count.memberQuestions += members.length;
    const base = sumAt(truth, group);
    const neededBy = (own: number) => {
      const others = Math.min(threshold - 1, base - (group.includes(own) ? 1 : 0));
      return Math.min(need, others + (columns.includes(own) ? 1 : 0));
    };
    const open = (list: readonly number[]) => {
      const serving = new Map<number, (readonly number[])[]>();
      return list.filter((own) => {
        const needed = neededBy(own);
        const tables = serving.get(needed) ?? this.#tables.filter((table) => sumAt(table, columns) >= needed);
        serving.set(needed, tables);
        return !tables.some((table) => (table[own] ?? 0) >= 1);
      });
    };
    const leaks: Leak[] = [];
    const askAll = (list: readonly number[]): void => {
      const left = this.#isSpent ? [] : open(list);
      if (left.length === 0) return;
      const [only] = left;
      if (left.length > 1 || only === undefined) {
        this.#tryWith(left, columns, Math.max(...left.map(neededBy)));
        const half = Math.ceil(left.length / 2);
        askAll(left.slice(0, half));
        askAll(left.slice(half));
        return;
      }
      this.#program.setLeast([only], 1);
      const leak = this.#search(columns, neededBy(only));
      this.#program.setLeast([only], 0);
      if (leak) leaks.push(leak);
    };
    // Firms elsewhere, in question, and beside them in the group: one table seldom serves for all three.
    askAll(members.filter((own) => !group.includes(own)));
    askAll(members.filter((own) => columns.includes(own)));
    askAll(members.filter((own) => group.includes(own) && !columns.includes(own)));
    return leaks;
  }

  /** Looks for a table with a firm in each of these unknowns; a failure says nothing. */
  #tryWith(members: readonly number[], columns: readonly number[], need: number): boolean {
    this.#program.setLeast(members, 1);
    const costs = this.#costs(columns);
    const best = this.#program.maximize(costs);
    const isEnough = best !== null && best.value >= need - NEARLY;
    const isFound = this.#keep(best, columns, need) || (isEnough && this.#tryCorners(costs, columns, need));
    this.#program.setLeast(members, 0);
    return isFound;
  }

  /** Null if a table was found: then nothing leaks. */
  #search(columns: readonly number[], need: number): Leak | null {
    const { known } = this.#problem;
    const costs = this.#costs(columns);
    const best = this.#program.maximize(costs);
    if (best && best.value < need - NEARLY) return best.support.filter((row) => row >= known.length);
    if (this.#keep(best, columns, need)) return null;
    if (this.#tryCorners(costs, columns, need)) return null;
    if (this.#keep(this.#program.maximizeInteger(costs), columns, need)) return null;
    // Only whole numbers show this leak, or the solver gave up. No rows are named: any figure that is shown might be the one.
    return [...this.#shown.keys()].filter((at) => this.#shown[at]).map((at) => at + known.length);
  }

  /** The best corner had fractions: others nearly as good are tried before the far slower search in whole numbers. */
  #tryCorners(costs: readonly number[], columns: readonly number[], need: number): boolean {
    return SALTS.some((salt) => {
      const other = costs.map((cost, at) => cost + ((at * salt) % 97) / 9700);
      return this.#keep(this.#program.maximize(other), columns, need);
    });
  }

  #costs(columns: readonly number[]): number[] {
    const costs = this.#problem.truth.map(() => 0);
    for (const column of columns) costs[column] = 1;
    return costs;
  }

  /** Keeps the table of an optimum if it is one of whole numbers, fits exactly and is what was looked for. */
  #keep(optimum: Optimum | null, columns: readonly number[], need: number): boolean {
    const table = optimum?.columns.map((value) => Math.round(value)) ?? [];
    if (!optimum || !this.#fits(table) || sumAt(table, columns) < need) return false;
    this.#tables.push(table);
    return true;
  }

  #fits(table: readonly number[]): boolean {
    const { known, figures } = this.#problem;
    return (
      table.every((value) => value >= 0) &&
      known.every(({ columns, value }) => sumAt(table, columns) === value) &&
      figures.every(({ columns, value }, at) => !this.#shown[at] || sumAt(table, columns) === value)
    );
  }
}

function listOf(leak: Leak | null): Leak[] {
  return leak ? [leak] : [];
}
