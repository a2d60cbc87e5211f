/**
 * A better answer never lowers a step. A question that is hidden has the value that the definition states; once it is
 * asked, its answer may be a worse one. Where a step then falls, the better answer that brought the question cost it.
 */
import { itemsIn, without } from '../../engine/applicable.js';
import { isWorthNothing } from '../../engine/compile-item.js';
import { compile } from '../../engine/compile.js';
import type { Compiled } from '../../engine/compile.js';
import type { Test } from '../../engine/compile-items.js';
import { itemsOf, withRouters } from '../../engine/search/component.js';
import type { Assessment } from '../../engine/types.js';
import { issue, words } from '../issues.js';
import type { Issue, Path } from '../issues.js';
import { Falls, TooMuch } from './falls.js';

/** More kinds of firms than this are not tried one by one. */
const MOST_KINDS = 6;

/**
 * Of a definition that is in order otherwise. Tries all answers that matter, so that no good definition is refused; and
 * that for every set of items that may not apply, since what a gate asks of these holds.
 */
export function checkHiddenAnswers(assessment: Assessment): Issue[] {
  const compiled = compile(assessment);
  if (!compiled.scored.some((at) => isRisky(compiled, at))) return [];
  const kinds = [...new Set(assessment.items.flatMap(({ applies }) => (applies ? [JSON.stringify(applies)] : [])))];
  const tried = kinds
    .slice(0, MOST_KINDS)
    .reduce<string[][]>((sets, kind) => [...sets, ...sets.map((set) => [...set, kind])], [[]]);
  for (const gone of tried) {
    const ids = assessment.items.flatMap(({ applies, id }) => (gone.includes(JSON.stringify(applies)) ? [id] : []));
    const issues = fallsOf(assessment, ids.length > 0 ? without(assessment, new Set(ids)) : assessment);
    if (issues.length > 0) return issues;
  }
  return [];
}

function fallsOf(whole: Assessment, assessment: Assessment): Issue[] {
  const compiled = compile(assessment);
  const risky = new Set(compiled.scored.filter((at) => isRisky(compiled, at)));
  const issues: Issue[] = [];
  if (risky.size === 0) return issues;
  const falls = new Falls(compiled);
  try {
    compiled.gates.forEach((_, index) => {
      const gates = compiled.gates.slice(0, index + 1).map((gate) => gate.test);
      for (const { at: router, shown } of routersOf(compiled, gates, risky)) {
        if (!shown.some((at) => risky.has(at))) continue;
        const fallen = falls.find(gates, router, shown);
        if (fallen === undefined) continue;
        risky.delete(fallen);
        issues.push(fallIssue(whole, assessment, fallen, router, index + 1));
      }
    });
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error;
    if (issues.length === 0) issues.push(...[...risky].slice(0, 1).map((at) => tooMuchIssue(whole, assessment, at)));
  }
  return issues;
}

/** Worth more while it is hidden than it may be once it is asked. */
function isRisky({ items }: Compiled, at: number): boolean {
  const item = items[at];
  return item?.askIf !== undefined && item.hidden.low > item.range.low;
}

/** The items on which it hangs whether a risky one is asked, each with all that it may show or hide, ascending. */
function routersOf(compiled: Compiled, gates: readonly Test[], risky: ReadonlySet<number>) {
  const looked = withRouters(compiled, new Set(gates.flatMap((gate) => itemsOf(compiled, gate))));
  const routed = [...looked].sort((a, b) => a - b).filter((at) => compiled.items[at]?.askIf);
  return [...looked]
    .filter((at) => !isChoice(compiled, at))
    .sort((a, b) => a - b)
    .map((router) => {
      const moved = new Set([router]);
      for (const at of routed) {
        const askIf = compiled.items[at]?.askIf;
        if (askIf && itemsIn(askIf).some((place) => moved.has(place))) moved.add(at);
      }
      moved.delete(router);
      return { at: router, shown: [...moved] };
    })
    .filter(({ shown }) => shown.some((at) => risky.has(at)));
}

/** There is no better answer to what is worth nothing. */
function isChoice({ items }: Compiled, at: number): boolean {
  const item = items[at]?.item;
  return item !== undefined && isWorthNothing(item);
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
