/**
 * Checks that a better answer never lowers the step. A hidden item has the value of its `hiddenAnswer`. If a better answer
 * to a router shows the item, its real answer may be worse; if it hides the item, its real answer may have been better.
 */
import { itemsIn, without } from '../../engine/applicable.js';
import { compile } from '../../engine/compile.js';
import type { Compiled } from '../../engine/compile.js';
import type { Test } from '../../engine/compiled-test.js';
import { itemsOf, withRouters } from '../../engine/search/component.js';
import type { Assessment } from '../../engine/types.js';
import { issue, words } from '../issues.js';
import type { Issue, Path } from '../issues.js';
import { Falls } from './falls.js';
import { isChoice, turnsOf, valuedIn } from './turns.js';
import { TooMuch, Work } from './work.js';

/** Most reasons not to apply whose combinations are tried; a definition with more is refused if a hidden answer is risky. */
const MOST_KINDS = 6;

/**
 * Checks a definition that has no other issues. The search is exhaustive, so that no valid definition is refused. It is
 * repeated for each set of items that may not apply, since conditions on such items hold.
 */
export function checkHiddenAnswers(assessment: Assessment): Issue[] {
  const compiled = compile(assessment);
  const valued = valuedIn(compiled);
  const first = compiled.scored.find((at) => isRisky(compiled, at, valued));
  if (first === undefined) return [];
  const reduced = reductionsOf(assessment);
  if (!reduced) return [tooMuchIssue(assessment, assessment, first)];
  const work = new Work();
  for (const rest of reduced) {
    const issues = fallsOf(assessment, rest, valued, work);
    if (issues.length > 0) return issues;
  }
  return [];
}

/**
 * The assessment, and as it is for firms to which some items do not apply: a generator, since few are asked for. Null if there
 * are too many.
 */
export function reductionsOf(assessment: Assessment): Iterable<Assessment> | null {
  const kinds = kindsOf(assessment);
  if (kinds.length > MOST_KINDS) return null;
  const sets = kinds.reduce<Kind[]>((all, kind) => [...all, ...all.map((set) => [...set, ...kind])], [[]]);
  return reduced(assessment, sets);
}

function* reduced(assessment: Assessment, sets: readonly Kind[]): Generator<Assessment> {
  for (const left of sets) yield left.length > 0 ? without(assessment, new Map(left)) : assessment;
}

/** Items that do not apply together, each with the answer that says so, if one does. */
type Kind = readonly (readonly [item: string, answer: string | undefined])[];

/** Those of one condition, and each that may be answered so. */
function kindsOf({ items }: Assessment): Kind[] {
  const byCondition = new Map<string, string[]>();
  for (const { applies, id } of items) {
    const key = applies && JSON.stringify(applies);
    if (key !== undefined) byCondition.set(key, [...(byCondition.get(key) ?? []), id]);
  }
  return [
    ...[...byCondition.values()].map((ids) => ids.map((id) => [id, undefined] as const)),
    ...items.flatMap(({ id, options }) =>
      options.flatMap((option) => (option.notApplicable ? [[[id, option.id] as const]] : [])),
    ),
  ];
}

/** Comparisons that take about as long as compiling an option. */
const COMPILING = 12;

function fallsOf(whole: Assessment, assessment: Assessment, valued: ReadonlySet<string>, work: Work): Issue[] {
  const issues: Issue[] = [];
  const risky = new Set<number>();
  try {
    work.add(assessment.items.reduce((sum, { options }) => sum + COMPILING * options.length, 0));
    const compiled = compile(assessment);
    for (const at of compiled.scored) if (isRisky(compiled, at, valued)) risky.add(at);
    if (risky.size === 0) return issues;
    const falls = new Falls(compiled, work);
    compiled.gates.forEach((_, index) => {
      const gates = compiled.gates.slice(0, index + 1).map((gate) => gate.test);
      for (const { at: router, shown } of routersOf(compiled, gates, risky, valued, work)) {
        if (!shown.some((at) => risky.has(at))) continue;
        const fallen = falls.find(gates, router, shown);
        if (fallen === undefined) continue;
        risky.delete(fallen);
        issues.push(fallIssue(whole, assessment, fallen, router, index + 1));
      }
    });
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error;
    const [first = firstHidden(assessment)] = risky;
    if (issues.length === 0) issues.push(tooMuchIssue(whole, assessment, first));
  }
  return issues;
}

function firstHidden({ items }: Assessment): number {
  return items.findIndex(({ hiddenAnswer }) => hiddenAnswer !== undefined);
}

/** Whether a better answer elsewhere may lower the value of an item, by showing or by hiding it. */
function isRisky(compiled: Compiled, at: number, valued: ReadonlySet<string>): boolean {
  const { askIf, hidden, range } = compiled.items[at] ?? {};
  if (!askIf || !hidden || !range) return false;
  const { hides, shows } = turnsOf(compiled, askIf, valued);
  return (shows && hidden.low > range.low) || (hides && hidden.low < range.high);
}

/** Indexes of the routers of risky items, ascending, each with all items that it may show or hide. */
function routersOf(
  compiled: Compiled,
  gates: readonly Test[],
  risky: ReadonlySet<number>,
  valued: ReadonlySet<string>,
  work: Work,
) {
  const looked = withRouters(compiled, new Set(gates.flatMap((gate) => itemsOf(compiled, gate))));
  const routed = [...looked]
    .sort((a, b) => a - b)
    .flatMap((at) => {
      const askIf = compiled.items[at]?.askIf;
      return askIf ? [{ at, by: itemsIn(askIf) }] : [];
    });
  const size = routed.reduce((sum, { by }) => sum + by.length, 0);
  return [...looked]
    .filter((at) => !isChoice(compiled.itemAt(at), valued))
    .sort((a, b) => a - b)
    .map((router) => {
      work.add(size);
      const moved = new Set([router]);
      for (const { at, by } of routed) if (by.some((place) => moved.has(place))) moved.add(at);
      moved.delete(router);
      return { at: router, shown: [...moved] };
    })
    .filter(({ shown }) => shown.some((at) => risky.has(at)));
}

function fallIssue(whole: Assessment, { items, steps }: Assessment, at: number, router: number, step: number): Issue {
  const [item, by, lost] = [items[at], items[router], steps[step]];
  const found = words(
    `${answerText(items[at])}, with which a better answer to "${by?.id}" can cost step "${lost?.id}"`,
  );
  const cure = `Let the gate of "${lost?.id}" ask for what shows "${item?.id}" too, or state its lowest answer.`;
  return issue('step-can-fall', pathOf(whole, item), found, 'a hidden answer that no step hangs on', cure);
}

function tooMuchIssue(whole: Assessment, { items }: Assessment, at: number): Issue {
  const found = words(
    `${answerText(items[at])}, in gates with too much to try whether a better answer can cost a step`,
  );
  const cure = `State the lowest answer of "${items[at]?.id}", or make the gates simpler.`;
  return issue('step-can-fall', pathOf(whole, items[at]), found, 'the lowest answer', cure);
}

function answerText(item: Assessment['items'][number] | undefined): string {
  const { hiddenAnswer = '' } = item ?? {};
  return [hiddenAnswer]
    .flat()
    .map((id) => JSON.stringify(id))
    .join(', ');
}

function pathOf(whole: Assessment, item: Assessment['items'][number] | undefined): Path {
  return ['items', whole.items.findIndex(({ id }) => id === item?.id), 'hiddenAnswer'];
}
