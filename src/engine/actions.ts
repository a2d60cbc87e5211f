/** What to do about a stage of a roadmap: which action of a library fits the firm, and in which variant. */
import { chosen, chosenOrUnknown } from './chosen.js';
import { compare } from './compare.js';
import { countedAnswers } from './flow.js';
import { optionWorth } from './option-worth.js';
import { itemStates } from './states.js';
import type { Answers, Assessment, Item } from './types.js';

/** How far it is shown that something helps. */
export interface Evidence {
  /** `trial`: a controlled trial. `observational`: firms were watched. `expert`: the advice of experts, not tested. */
  readonly grade: 'expert' | 'observational' | 'trial';
  /** Author, place and year; needed with every grade but `expert`. */
  readonly source?: string;
  /** Year and month in which this was last looked at, such as `2026-11`. */
  readonly asOf: string;
}

/** For which firms an entry is written. A list that is absent sets no limit; of a list that is there, one has to be known. */
export interface Limits {
  /** Option ids of the items with the roles `size`, `sector` and `barriers`. */
  readonly sizes?: readonly string[];
  readonly sectors?: readonly string[];
  readonly barriers?: readonly string[];
  /** Option ids of the action's own item, one of which the firm has now. */
  readonly from?: readonly string[];
}

/** Who does it: the reader, one person, a few, one team, everybody, or somebody from outside with the reader. */
export type Who = 'you' | 'one' | 'few' | 'team' | 'all' | 'outside';

/** In euro, once or in the first year. */
export type Money = 'none' | 'under-500' | '500-5000' | 'over-5000';

/** What an action takes; estimates. */
export interface Effort {
  readonly who: Who;
  /** Working hours of whoever does it, together: from, to. */
  readonly hours: readonly [number, number];
  /** Hours of each who takes part, beside these. */
  readonly each?: number;
  /** Hours of the first of its steps, where the whole takes more than two days. */
  readonly start?: readonly [number, number];
  readonly money: Money;
}

/** The same action in other words, or with other effort, for some firms. What it does not say holds as in the action. */
export interface ActionVariant extends Limits, Partial<Effort> {
  /** Unique within its action. */
  readonly id: string;
}

export interface Action extends Limits, Effort {
  /** Unique within its library. */
  readonly id: string;
  /** The item that it raises, and the option to which. */
  readonly item: string;
  readonly to: string;
  /** Options of other items that it brings about on the way. */
  readonly alsoMoves?: readonly { readonly item: string; readonly to: string }[];
  /** What kind of work it is: `safe` comes before more, `build` last. */
  readonly kind: 'safe' | 'learn' | 'try' | 'share' | 'measure' | 'decide' | 'build';
  /** Data of others may come into it: the safety note of the sector belongs beside it. */
  readonly safety?: boolean;
  /** Option id of the item with the role `support`: the form of help that suits it. */
  readonly support: string;
  readonly evidence: Evidence;
  readonly variants?: readonly ActionVariant[];
}

/** Where actions come from: a library, or a partner's file. Earlier ones replace later ones. */
export interface ActionSource {
  readonly id: string;
  /** An action replaces that of a later source with the same id. */
  readonly actions?: readonly Action[];
  /** Ids of actions of later sources that are not to be given. */
  readonly hides?: readonly string[];
}

/** An action of one of the sources; `variant` is null for the action as it is. */
export interface ActionChoice {
  readonly source: string;
  readonly action: string;
  readonly variant: string | null;
}

/** What is known of a firm that actions are chosen by; null for what is not. */
export interface FirmFacts {
  readonly size: string | null;
  readonly sector: string | null;
  readonly barriers: readonly string[];
}

/** Size, sector and barriers of a firm, from its answers. */
export function firmFacts(assessment: Assessment, answers: Answers): FirmFacts {
  const counted = countedAnswers(assessment, answers);
  const [size = null] = chosenOrUnknown(assessment, counted, 'size') ?? [];
  const [sector = null] = chosenOrUnknown(assessment, counted, 'sector') ?? [];
  return { size, sector, barriers: chosen(assessment, counted, 'barriers') };
}

/** A raise to an option: where an item stands and where it goes. `from` is null while that is not known. */
export interface Move {
  readonly item: string;
  readonly from: string | null;
  readonly to: string;
}

/**
 * The action for a move, or null if no source has one. Of those that fit the most precise wins: the one with most limits;
 * of equal ones that with a limit on the sector, then on where the firm stands, then on the size, then on barriers; then
 * the order of the sources and of their actions. Its variant is chosen by the same rule.
 */
export function chooseAction(sources: readonly ActionSource[], move: Move, firm: FirmFacts): ActionChoice | null {
  const fitting = availableActions(sources).filter(({ action }) => action.item === move.item && action.to === move.to);
  const best = mostPrecise(fitting, ({ action }) => action, firm, move.from);
  if (!best) return null;
  const variant = mostPrecise(best.action.variants ?? [], (one) => one, firm, move.from);
  return { source: best.source, action: best.action.id, variant: variant?.id ?? null };
}

/** What of a stage of a plan decides on its action. */
export interface StageToDo {
  readonly item: string;
  readonly from: number;
  /** Null in a `multiple` item, for which there are no actions. */
  readonly option: string | null;
  /** The answer is not known. */
  readonly findOut: boolean;
}

/** The action for a stage of a plan, with what the firm answered. */
export function stageAction(
  assessment: Assessment,
  sources: readonly ActionSource[],
  { findOut, from, item, option }: StageToDo,
  firm: FirmFacts,
): ActionChoice | null {
  const found = assessment.items.find(({ id }) => id === item);
  if (!found || option === null) return null;
  return chooseAction(sources, { item, from: findOut ? null : optionWorth(found, from), to: option }, firm);
}

/** All actions that may be given, each id once. */
export function availableActions(
  sources: readonly ActionSource[],
): { readonly source: string; readonly action: Action }[] {
  const taken = new Set<string>();
  return sources.flatMap(({ actions = [], hides = [], id }) => {
    const open = actions.filter((action) => !taken.has(action.id));
    for (const name of [...hides, ...actions.map((action) => action.id)]) taken.add(name);
    return open.map((action) => ({ source: id, action }));
  });
}

/** Of the entries that fit the one with most limits; of equal ones the first. */
export function mostPrecise<Entry>(
  entries: readonly Entry[],
  limitsOf: (entry: Entry) => Limits,
  firm: FirmFacts,
  from: string | null,
): Entry | undefined {
  return entries
    .map((entry) => ({ entry, rank: rankOf(limitsOf(entry), firm, from) }))
    .filter(({ rank }) => rank !== null)
    .sort((a, b) => compare(b.rank ?? [], a.rank ?? []))[0]?.entry;
}

/** How many limits an entry has, and which; null if one of them is not met. */
function rankOf(
  { barriers, from: starts, sectors, sizes }: Limits,
  firm: FirmFacts,
  from: string | null,
): number[] | null {
  const isMet = [
    sectors && isIn(firm.sector, sectors),
    starts && isIn(from, starts),
    sizes && isIn(firm.size, sizes),
    barriers?.some((id) => firm.barriers.includes(id)),
  ];
  if (isMet.includes(false)) return null;
  const set = isMet.map((met) => Number(met === true));
  return [set.reduce((sum, one) => sum + one, 0), ...set];
}

function isIn(id: string | null, list: readonly string[]): boolean {
  return id !== null && list.includes(id);
}

/** What an action takes in one of its variants. A variant with hours of its own also says itself how it starts. */
export function effortOf(action: Action, variant: string | null): Effort {
  const other = action.variants?.find(({ id }) => id === variant);
  const { start, ...whole } = action;
  return effortIn({ ...whole, ...(start && !other?.hours && { start }), ...other });
}

function effortIn({ each, hours, money, start, who }: Effort): Effort {
  return { who, hours, ...(each !== undefined && { each }), ...(start && { start }), money };
}

/**
 * The first of these actions that may still lead somewhere: its item is asked, and is not known to be at the option. What a
 * barrier's answer leads to, and the first action of a quick result, are chosen with it.
 */
export function firstAhead(
  assessment: Assessment,
  answers: Answers,
  sources: readonly ActionSource[],
  ids: readonly string[],
): ActionChoice | null {
  const states = itemStates(assessment, answers);
  const firm = firmFacts(assessment, answers);
  const available = availableActions(sources);
  for (const id of ids) {
    const found = available.find(({ action }) => action.id === id);
    if (!found) continue;
    const state = states.get(found.action.item);
    if (!state?.asked || state.value.low >= worthOf(state.item, found.action.to)) continue;
    const from = typeof state.answer === 'string' ? state.answer : null;
    const variant = mostPrecise(found.action.variants ?? [], (one) => one, firm, from);
    return { source: found.source, action: id, variant: variant?.id ?? null };
  }
  return null;
}

function worthOf({ options }: Item, option: string): number {
  return options.find(({ id }) => id === option)?.value ?? -Infinity;
}
