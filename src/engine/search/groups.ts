/** How the scores that goals ask for are nested: an outer one, and the inner ones that it is made of. */
import type { Compiled, Formula } from '../compile.js';
import type { Component } from './component.js';
import { highestOf } from './memory.js';

/** A score, and what it has to be at least. `factor`: what one point of it is worth in the outer score. */
export interface Minimum {
  readonly formula: Formula;
  readonly atLeast: number;
  readonly factor: number;
}

/** The variables of an inner score, or a single other one (`minimum` is null). */
export interface Group {
  /** Indexes of the variables, ascending. */
  readonly positions: readonly number[];
  readonly minimum: Minimum | null;
}

export interface Groups {
  readonly outer: Minimum;
  /** Each variable is in one of them. By their first variables. */
  readonly groups: readonly Group[];
}

/** For fewer variables the plain bound is faster. */
const FEWEST_VARIABLES = 7;

/** Null if no goal is a score, or if there is little to decide. */
export function groupsOf(compiled: Compiled, { goals, variables }: Component): Groups | null {
  const minima = [...highestOf(goals.filter(({ kind }) => kind === 'dimension'))].flatMap(([at, atLeast]) => {
    const formula = compiled.dimensions[at];
    return formula ? [{ formula, atLeast, factor: 1 }] : [];
  });
  const [outer, ...others] = minima.sort((a, b) => b.formula.terms.length - a.formula.terms.length);
  if (!outer || variables.length < FEWEST_VARIABLES) return null;
  const open = new Map(variables.map(({ at }, position) => [at, position]));
  const groups: Group[] = [];
  // The smallest first: of scores within scores, the innermost ones.
  for (const { atLeast, formula } of others.reverse()) {
    const factor = factorIn(outer.formula, formula);
    const positions = formula.terms.flatMap(({ at }) => open.get(at) ?? []);
    if (factor === null || positions.length < formula.terms.length) continue;
    formula.terms.forEach(({ at }) => open.delete(at));
    groups.push({ positions: positions.sort((a, b) => a - b), minimum: { formula, atLeast, factor } });
  }
  for (const position of open.values()) groups.push({ positions: [position], minimum: null });
  const first = ({ positions }: Group) => positions[0] ?? 0;
  return { outer, groups: groups.sort((a, b) => first(a) - first(b)) };
}

/** The same component, with the variables of each group next to each other. The bound on nested scores is quick there. */
export function inGroups(compiled: Compiled, component: Component): Component {
  const found = groupsOf(compiled, component);
  if (!found) return component;
  const variables = found.groups.flatMap(({ positions }) => positions.flatMap((at) => component.variables[at] ?? []));
  return { ...component, variables };
}

/** What one point of the inner score is worth in the outer one; null if it is not the same for all items. */
function factorIn(outer: Formula, inner: Formula): number | null {
  const factors = new Map(outer.terms.map(({ at, factor }) => [at, factor]));
  const [first = 0, ...others] = inner.terms.map(({ at, factor }) => (factors.get(at) ?? 0) / factor);
  return first > 0 && others.every((other) => Math.abs(other - first) < first * 1e-9) ? first : null;
}
