/** Chooses the action for a stage of a roadmap, and its variant, that fit the firm. */
import type { Action, Effort, Limits } from './action-types.js';
import { compare } from './compare.js';
import { firmFacts } from './firm-facts.js';
import type { FirmFacts } from './firm-facts.js';
import { optionWorth } from './option-worth.js';
import { itemStates } from './states.js';
import type { Answers, Assessment, Item } from './types.js';

export type * from './action-types.js';

/** A source of actions: a library, or a partner's file. Earlier sources take precedence. */
export interface ActionSource {
  readonly id: string;
  /** An action replaces those of later sources with the same id. */
  readonly actions?: readonly Action[];
  /** Ids of actions of later sources to hide. */
  readonly hides?: readonly string[];
}

/** A chosen action. `source`, `action`, `variant`: ids; `variant` is null for the action without variant. */
export interface ActionChoice {
  readonly source: string;
  readonly action: string;
  readonly variant: string | null;
}

/** A raise of an item from one option to another. `from`: null if unknown. */
export interface Move {
  readonly item: string;
  readonly from: string | null;
  readonly to: string;
}

/**
 * The action for a move, or null if no source has one. Of the actions whose filters include the firm, the one with most
 * filters wins. Ties are broken by a filter on sector, then `from`, then size, then barriers, then by the order of
 * sources and actions. The variant is chosen by the same rule.
 */
export function chooseAction(sources: readonly ActionSource[], move: Move, firm: FirmFacts): ActionChoice | null {
  const taken: ReadonlySet<string>[] = [];
  const fitting = sources.flatMap((source) => {
    const { byMove, names } = indexOf(source);
    const open = byMove.get(keyOf(move))?.filter(({ id }) => !taken.some((earlier) => earlier.has(id))) ?? [];
    taken.push(names);
    return open.map((action) => ({ source: source.id, action }));
  });
  const best = mostPrecise(fitting, ({ action }) => action, firm, move.from);
  if (!best) return null;
  const variant = mostPrecise(best.action.variants ?? [], (one) => one, firm, move.from);
  return { source: best.source, action: best.action.id, variant: variant?.id ?? null };
}

/** The fields of a stage that its action depends on. */
export interface StageToDo {
  readonly item: string;
  readonly from: number;
  /** Option to reach; null in a `multiple` item, for which there are no actions. */
  readonly option: string | null;
  /** The answer is unknown. */
  readonly findOut: boolean;
}

/** The action for a stage of a plan, or null. */
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

/** Where actions for an assessment come from: the catalogues, in their order, then the assessment itself. */
export function actionSources<Source extends ActionSource>(
  assessment: Assessment,
  catalogues: readonly Source[],
): readonly (Source | ActionSource)[] {
  const { actions, id } = assessment;
  if (!actions) return catalogues;
  const own = ownSources.get(assessment) ?? { id, actions };
  ownSources.set(assessment, own);
  return [...catalogues, own];
}

/** One for each assessment, since its index is kept with it. */
const ownSources = new WeakMap<Assessment, ActionSource>();

/** The actions of a source by the move that they are for, and the ids that it hides or replaces in later sources. */
interface ActionIndex {
  readonly byMove: ReadonlyMap<string, readonly Action[]>;
  readonly names: ReadonlySet<string>;
}

const indexes = new WeakMap<ActionSource, ActionIndex>();

/** Made once, since each stage of each plan asks for it. */
function indexOf(source: ActionSource): ActionIndex {
  const known = indexes.get(source);
  if (known) return known;
  const { actions = [], hides = [] } = source;
  const byMove = new Map<string, Action[]>();
  for (const action of actions) byMove.set(keyOf(action), [...(byMove.get(keyOf(action)) ?? []), action]);
  const index = { byMove, names: new Set([...hides, ...actions.map(({ id }) => id)]) };
  indexes.set(source, index);
  return index;
}

function keyOf({ item, to }: Pick<Action, 'item' | 'to'>): string {
  return `${item} ${to}`;
}

/** All actions that are neither hidden nor replaced, each id once. */
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

/** The entry with most filters of those that include the firm; on a tie the first. `from`: the firm's present option. */
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

/** Rank of an entry: the number of its filters, then which ones it has. Null if a filter excludes the firm. */
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

/** Effort of an action in a variant. A variant with other hours does not inherit `start`; alone there is no `each`. */
export function effortOf(action: Action, variant: string | null): Effort {
  const other = action.variants?.find(({ id }) => id === variant);
  const { start, ...whole } = action;
  return effortIn({ ...whole, ...(start && !other?.hours && { start }), ...other });
}

function effortIn({ each, hours, money, start, who }: Effort): Effort {
  return { who, hours, ...(each !== undefined && who !== 'you' && { each }), ...(start && { start }), money };
}

/**
 * The first of these actions that the firm may still need: its item is asked, and its option is not certainly reached.
 * Used for answers to barriers and for the first action of a quick result. `ids`: action ids.
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
