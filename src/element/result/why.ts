import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { explainGate, hasPoints, isOpen, itemStates } from '../../engine/index.js';
import type { GateFact, GateGroup, GateScore, GateTree, LadderResult, Truth } from '../../engine/index.js';
import { answerLabels } from '../session/answer-labels.js';
import { itemText, say } from '../session/context.js';
import { certainty, certaintyWord } from './certainty.js';
import { scoreText, stepTitle } from './context.js';
import type { ReportContext } from './context.js';
import { fold } from './fold.js';
import { stepMeanings } from './standing.js';

/** Why this step and not the next: the facts of the gate that holds, and those of the gate that does not. */
export function why(context: ReportContext, result: LadderResult): TemplateResult {
  const { assessment, words } = context;
  const { low } = result.step;
  const held = explainGate(assessment, result.answers, low);
  const next = explainGate(assessment, result.answers, low + 1);
  const values = { step: low + 1, name: stepTitle(context, low + 1) };
  return fold(
    context,
    { part: 'why', title: words.whyTitle, finding: certaintyWord(context, result) },
    html`${certainty(context, result)}
    ${
      held
        ? factGroup(context, result, say(context, 'whyHolds', { step: low }), only(held, [true]))
        : html`<p>${words.whyFirst}</p>`
    }
    ${
      next
        ? html`${factGroup(context, result, say(context, 'whyMissing', values), only(next, [false]))}
          ${factGroup(context, result, say(context, 'whyLaterOpen', values), only(next, [null]))}
          ${factGroup(context, result, say(context, 'whyPresent', values), newFacts(next, held))}`
        : html`<p>${words.whyTop}</p>`
    }
    ${stepMeanings(context)}`,
  );
}

/** What the next gate finds in place and the gate before did not ask for; saying a fact twice tells nothing. */
function newFacts(next: GateTree, held: GateTree | null): GateTree | null {
  const known = new Set(held ? facts(held).map(({ item }) => item) : []);
  const present = only(next, [true]);
  if (present?.kind !== 'all') return present && facts(present).some(({ item }) => !known.has(item)) ? present : null;
  const parts = present.parts.filter((part) => facts(part).some(({ item }) => !known.has(item)));
  return parts.length > 0 ? { ...present, parts } : null;
}

function facts(tree: GateTree): GateFact[] {
  if (tree.kind === 'score') return [];
  return tree.kind === 'fact' ? [tree] : tree.parts.flatMap(facts);
}

function factGroup(
  context: ReportContext,
  result: LadderResult,
  title: string,
  tree: GateTree | null,
): TemplateResult | typeof nothing {
  if (!tree) return nothing;
  const parts = tree.kind === 'all' ? tree.parts : [tree];
  return html`<p class="facts-title">${title}</p>
    <ul class="facts">
      ${parts.map((part) => factRow(context, result, part))}
    </ul>`;
}

function factRow(context: ReportContext, result: LadderResult, tree: GateTree): TemplateResult {
  if (tree.kind === 'fact') {
    return html`<li class=${factClass(tree.holds)}>
      <strong>${itemText(context, tree.item).label}</strong>
      <span class="fact-detail">${factDetail(context, result, tree)}</span>
    </li>`;
  }
  if (tree.kind === 'score') {
    return html`<li class=${factClass(tree.holds)}>
      <strong>${context.text.dimensions[tree.dimension]?.title}</strong>
      <span class="fact-detail">${scoreDetail(context, result, tree)}</span>
    </li>`;
  }
  return html`<li class=${factClass(tree.holds)}>
    ${groupTitle(context, tree)}
    <ul class="facts">
      ${tree.parts.map((part) => factRow(context, result, part))}
    </ul>
  </li>`;
}

function groupTitle(context: ReportContext, tree: GateGroup): string {
  const { allOfThese, oneOfThese } = context.words;
  if (tree.kind === 'some') return say(context, 'someOfThese', { count: tree.least });
  return tree.kind === 'any' ? oneOfThese : allOfThese;
}

function factClass(holds: Truth): string {
  if (holds === null) return 'open';
  return holds ? 'present' : 'missing';
}

/** "your answer: X; needed: Y or further". What is in place needs no "needed". */
function factDetail(context: ReportContext, result: LadderResult, fact: GateFact): string {
  const state = itemStates(context.assessment, result.answers).get(fact.item);
  const yours =
    !state || isOpen(state) || state.answer === undefined
      ? context.words.factUnknown
      : say(context, 'factYours', { answer: answerLabels(context, state.item, state.answer).join(', ') });
  return fact.holds ? yours : say(context, 'yoursAndNeeded', { yours, needed: needed(context, fact) });
}

/** "your score: X; needed: Y". */
function scoreDetail(
  context: ReportContext,
  result: LadderResult,
  { atLeast, dimension, holds, moreThan }: GateScore,
): string {
  const yours = say(context, 'scoreYours', { score: scoreText(context, result.cells[dimension]) });
  if (holds) return yours;
  const needed =
    moreThan === undefined
      ? say(context, 'scoreNeeded', { score: atLeast })
      : say(context, 'scoreNeededMore', { score: moreThan });
  return say(context, 'yoursAndNeeded', { yours, needed });
}

function needed(context: ReportContext, { item: id, atLeast }: GateFact): string {
  const item = context.assessment.items.find((candidate) => candidate.id === id);
  if (item?.type === 'multiple') {
    return say(context, hasPoints(item) ? 'factNeededPoints' : 'factNeededCount', { count: atLeast });
  }
  const enough = (item?.options ?? [])
    .filter((option) => (option.value ?? -Infinity) >= atLeast)
    .sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
  const label = itemText(context, id).options[enough[0]?.id ?? ''] ?? '';
  return say(context, enough.length > 1 ? 'factNeeded' : 'factNeededLast', { answer: label });
}

/**
 * The part of a gate whose facts have one of these truths. A group of which any part is enough is kept whole, since
 * its parts mean nothing apart.
 */
function only(tree: GateTree, truths: readonly Truth[]): GateTree | null {
  if (tree.kind !== 'all') return truths.includes(tree.holds) ? tree : null;
  const parts = tree.parts.map((part) => only(part, truths)).filter((part) => part !== null);
  return parts.length > 0
    ? { ...tree, parts: parts.flatMap((part) => (part.kind === 'all' ? part.parts : [part])) }
    : null;
}
