/** Steps that nobody reaches or stays on, and rows of minimum scores that no plan can meet. */
import { compile } from '../../engine/compile.js';
import type { Compiled } from '../../engine/compile.js';
import type { Test } from '../../engine/compiled-test.js';
import { gateGoals, goalsOf, rowGoals } from '../../engine/goals.js';
import { cheapest } from '../../engine/search/cheapest.js';
import type { Assessment, Item } from '../../engine/types.js';
import { reductionsOf } from '../checks/hidden-answers.js';
import { issue, words } from '../issues.js';
import type { Issue } from '../issues.js';

/** Steps whose gate asks for nothing that the gates below do not ask for: whoever reaches the step below, is here. */
export function emptySteps({ steps, ...assessment }: Assessment): Issue[] {
  const compiled = compile({ ...assessment, steps });
  return steps.flatMap(({ id }, index) => {
    if (index === 0) return [];
    const below = gateGoals(compiled, index);
    const here = gateGoals(compiled, index + 1).slice(below.length);
    if (!here.every((goal) => below.some((known) => implies(known, goal)))) return [];
    const stays = steps[index - 1]?.id ?? '';
    const cure = `Ask for more in the gate of "${id}", or take one of the two steps out.`;
    const found = words(`a gate with which nobody stays on "${stays}"`);
    return [issue('never-reached', ['steps', index, 'gate'], found, 'more than the gates below ask for', cure)];
  });
}

function implies(known: Test, goal: Test): boolean {
  if ('atLeast' in known && 'atLeast' in goal) {
    return known.kind === goal.kind && known.at === goal.at && known.atLeast >= goal.atLeast;
  }
  return JSON.stringify(known) === JSON.stringify(goal);
}

/** The first step that no answers reach, and the minimum scores and needs of lower steps that no answers meet. */
export function outOfReach(assessment: Assessment): Issue[] {
  // With all items asked, the best answers meet all that the other checks let pass.
  if (assessment.items.every(({ askIf }) => !askIf)) return [];
  const whole = withoutAdvice(assessment);
  const numbers = assessment.steps.map((_, index) => index + 1);
  const first = numbers.find((step) => isOut(whole, (_, compiled) => gateGoals(compiled, step)));
  const rows = numbers.filter((step) => step < (first ?? Infinity)).flatMap((step) => rowIssues(whole, step));
  if (first === undefined) return rows;
  const id = assessment.steps[first - 1]?.id ?? '';
  const cure = `Look at the questions that "${id}" and the steps below ask for: what one of them needs hides another.`;
  const found = words(`a gate that nobody passes`);
  return [...rows, issue('never-reached', ['steps', first - 1, 'gate'], found, 'a gate that some answers pass', cure)];
}

function rowIssues(assessment: Assessment, step: number): Issue[] {
  if (!isOut(assessment, (one, compiled) => goalsOf(one, compiled, step))) return [];
  const path = ['steps', step - 1];
  const { id = '', minima = {} } = assessment.steps[step - 1] ?? {};
  const alone = Object.keys(minima).find((dimension) =>
    isOut(assessment, (one, compiled) => {
      const at = compiled.dimensions.findIndex((formula) => formula.id === dimension);
      return [...gateGoals(compiled, step), ...rowGoals(one, compiled, step, at)];
    }),
  );
  const cure = `Lower it, or let the questions be asked that it needs on "${id}".`;
  if (alone !== undefined) {
    const minimum = minima[alone];
    return [issue('row-out-of-reach', [...path, 'minima', alone], minimum, 'a score that some answers have', cure)];
  }
  const found = words('minimum scores and needs that no answers meet together');
  return [issue('row-out-of-reach', path, found, 'some that a plan can meet', cure)];
}

/** Whether no answers of any firm reach these goals. False if there is too much to try. */
function isOut(whole: Assessment, goals: (one: Assessment, compiled: Compiled) => readonly Test[]): boolean {
  const firms = reductionsOf(whole);
  if (!firms) return false;
  for (const firm of firms) {
    const compiled = compile(firm);
    if (cheapest(compiled, {}, goals(firm, compiled), 1, { large: null }).outcome !== 'impossible') return false;
  }
  return true;
}

/** All options may be reached, not only those at which a plan may stop. */
function withoutAdvice(assessment: Assessment): Assessment {
  const items = assessment.items.map((item): Item => ({
    ...item,
    options: item.options.map((option) => ({ ...option, advise: true })),
  }));
  return { ...assessment, items };
}
