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

/** Attacks one problem again and again, with other figures shown. Call `dispose` at the end. */
export class Attacker {
  readonly #problem: Problem;
  readonly #program: Program;
  /** Tables of whole numbers that were found; each fits what was shown then. */
  #tables: (readonly number[])[];
  #shown: readonly boolean[] = [];
  readonly count: AttackCount = { questions: 0, memberQuestions: 0, programs: 0 };

  constructor(highs: Highs, problem: Problem) {
    this.#problem = problem;
    this.#tables = [problem.truth];
    const known = problem.known.map(({ columns, value }) => ({ columns, lower: value, upper: value }));
    const figures = problem.figures.map(({ columns }) => ({ columns, lower: 0, upper: Infinity }));
    this.#program = new Program(highs, problem.truth.length, [...known, ...figures]);
  }

  /** The leaks if exactly these figures are shown; none if the attacker fails. */
  attack(shown: readonly boolean[], questions: readonly Question[]): Leak[] {
    const { figures, known } = this.#problem;
    this.#shown = shown;
    for (const [at, { value }] of figures.entries()) {
      this.#program.setRow(known.length + at, shown[at] ? value : 0, shown[at] ? value : Infinity);
    }
    this.#tables = this.#tables.filter((table) => this.#fits(table));
    const leaks = questions.map((question) => this.#ask(question)).filter((leak) => leak !== null);
    const found = leaks.length > 0 ? leaks : questions.flatMap((question) => this.#askMembers(question));
    this.count.programs = this.#program.solved;
    return found.map((leak) => leak.map((row) => row - known.length));
  }

  dispose(): void {
    this.#program.dispose();
  }

  #ask(question: Question): Leak | null {
    this.count.questions += 1;
    const { group, columns, need } = question;
    if (this.#tables.some((table) => sumAt(table, columns) >= need)) return null;
    // A table in which all firms outside the group may stay where they are also serves for each of these as a member.
    const outside = this.#problem.members.filter((member) => !group.includes(member));
    return this.#tryWith(outside, columns, need) ? null : this.#search(columns, need);
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
      const sums = this.#tables.map((table) => sumAt(table, columns));
      const isOpen = (own: number, needed: number) =>
        !this.#tables.some((table, at) => (table[own] ?? 0) >= 1 && (sums[at] ?? 0) >= needed);
      return list.filter((own) => isOpen(own, neededBy(own)));
    };
    let left = open(members);
    if (left.length > 1) {
      this.#tryWith(members, columns, Math.min(...left.map(neededBy)));
      left = open(left);
    }
    const leaks = left.map((own) => {
      if (open([own]).length === 0) return null;
      this.#program.setLeast([own], 1);
      const leak = this.#search(columns, neededBy(own));
      this.#program.setLeast([own], 0);
      return leak;
    });
    return leaks.filter((leak) => leak !== null);
  }

  /** Looks for a table with a firm in each of these unknowns; a failure says nothing. */
  #tryWith(members: readonly number[], columns: readonly number[], need: number): boolean {
    this.#program.setLeast(members, 1);
    const best = this.#program.maximize(this.#costs(columns));
    this.#program.setLeast(members, 0);
    return this.#keep(best, columns, need);
  }

  /** Null if a table was found: then nothing leaks. */
  #search(columns: readonly number[], need: number): Leak | null {
    const { known } = this.#problem;
    const costs = this.#costs(columns);
    const best = this.#program.maximize(costs);
    if (!best || best.value < need - NEARLY) return best?.support.filter((row) => row >= known.length) ?? [];
    if (this.#keep(best, columns, need) || this.#keep(this.#program.maximizeInteger(costs), columns, need)) return null;
    // Only whole numbers show this leak, and their program names no rows: any figure that is shown might be the one.
    return [...this.#shown.keys()].filter((at) => this.#shown[at]).map((at) => at + known.length);
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
