/**
 * Which figures to hold back: as little as possible, so that the attacker fails. Each attack that succeeds names figures of
 * which at least one must be held back. The cheapest choice that does so for all attacks so far is attacked next, until
 * none succeeds. Any choice that leaves the same questions open must do the same for these attacks, so no cheaper one does,
 * unless the solver had to give up on the cheapest.
 * That holds also for leaks that only whole numbers show, since they name all figures that were shown. Questions that were
 * asked of one choice (`moreQuestions`) are asked of all later ones, which may hold back more than these alone would need.
 */
import { Attacker } from './attacker.js';
import type { AttackCount, Leak } from './attacker.js';
import type { Problem, Question } from './problem.js';
import { Program } from './solver.js';
import type { Highs } from './solver.js';

export interface Suppression {
  /** For each figure of the problem, whether it can be shown. */
  readonly shown: readonly boolean[];
  readonly rounds: number;
  readonly count: AttackCount;
}

/** Choices that are tried. A leak that only whole numbers show excludes little more than the choice it was found in. */
const MOST_ROUNDS = 40;

/**
 * `unsafe`: something can be learnt even without any of these figures, or more than `most` would have to be held back.
 * `given-up`: none of the first MOST_ROUNDS choices is safe, or the attacker needs too many programs; a later choice might
 * be safe. `moreQuestions`: what must also stay open if just these figures are shown.
 */
export function suppress(
  highs: Highs,
  problem: Problem,
  moreQuestions: (shown: readonly boolean[]) => readonly Question[] = () => [],
  most = problem.figures.length,
): Suppression | 'unsafe' | 'given-up' {
  const attacker = new Attacker(highs, problem);
  const leaks: Leak[] = [];
  const questions = new Map(problem.questions.map((one) => [keyOf(one), one]));
  try {
    let shown: readonly boolean[] = problem.figures.map(() => true);
    for (let rounds = 1; rounds <= MOST_ROUNDS; rounds += 1) {
      for (const one of moreQuestions(shown)) questions.set(keyOf(one), one);
      const found = attacker.attack(shown, [...questions.values()], most === 0);
      if (found === 'given-up') return 'given-up';
      if (found.length === 0) return { shown, rounds, count: attacker.count };
      if (most === 0 || found.some((leak) => leak.length === 0)) return 'unsafe';
      leaks.push(...found);
      const held = cheapest(highs, problem, leaks);
      attacker.count.programs += 1;
      if (held.size > most) return 'unsafe';
      shown = problem.figures.map((_, at) => !held.has(at));
    }
    return 'given-up';
  } finally {
    attacker.dispose();
  }
}

/** The cheapest set of figures that has at least one of each leak. */
function cheapest(highs: Highs, { figures }: Problem, leaks: readonly Leak[]): Set<number> {
  // A leak of one figure leaves no choice, and settles all others that it is in.
  const certain = new Set(leaks.flatMap((leak) => (leak.length === 1 ? leak : [])));
  const open = leaks.filter((leak) => !leak.some((figure) => certain.has(figure)));
  const columns = [...new Set(open.flat())];
  if (columns.length === 0) return certain;
  const column = new Map(columns.map((figure, at) => [figure, at]));
  const rows = open.map((leak) => ({
    columns: leak.flatMap((figure) => column.get(figure) ?? []),
    lower: 1,
    upper: Infinity,
  }));
  const program = new Program(highs, columns.length, rows, 1);
  try {
    const best = program.maximizeInteger(columns.map((figure) => -(figures[figure]?.cost ?? 0)));
    const chosen = best ? columns.filter((_, at) => Math.round(best.columns[at] ?? 1) === 1) : greedy(open, figures);
    return new Set([...certain, ...chosen]);
  } finally {
    program.dispose();
  }
}

/** One figure after another that is in most leaks for its cost: where the exact choice takes too long. */
function greedy(leaks: readonly Leak[], figures: Problem['figures']): number[] {
  const chosen: number[] = [];
  for (let left = [...leaks]; left.length > 0;) {
    const hits = new Map<number, number>();
    for (const figure of left.flat()) hits.set(figure, (hits.get(figure) ?? 0) + 1);
    const worth = ([figure, count]: readonly [number, number]) => count / (figures[figure]?.cost ?? 1);
    const [best] = [...hits].reduce((one, other) => (worth(other) > worth(one) ? other : one));
    chosen.push(best);
    left = left.filter((leak) => !leak.includes(best));
  }
  return chosen;
}

function keyOf({ columns, group }: Question): string {
  return `${String(columns)} of ${String(group)}`;
}
