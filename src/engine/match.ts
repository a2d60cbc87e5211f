/** Matches support offers with a firm. */
import type { AnswerSource } from './barriers.js';
import { chosenIn } from './chosen.js';
import { compare } from './compare.js';
import { minimumOf } from './evaluate.js';
import type { Evidence } from './evidence.js';
import type { IdeaSource } from './ideas.js';
import { scoredAnswers } from './scored-sheet.js';
import type { ScoredSheet } from './scored-sheet.js';
import type { Answers, Assessment } from './types.js';

/** A support offer. `steps`, `sectors`, `sizes` and `regions` are filters; an absent one excludes nobody. */
export interface SupportEntry {
  readonly id: string;
  /** Option id of the item with the role `support`. */
  readonly form: string;
  /** Dimension ids, and option ids of the role `barriers`, that it helps with. */
  readonly dimensions: readonly string[];
  readonly barriers: readonly string[];
  /** Step ids, and option ids of the roles `sector`, `size` and `region`, that it fits. */
  readonly steps?: readonly string[];
  readonly sectors?: readonly string[];
  readonly sizes?: readonly string[];
  readonly regions?: readonly string[];
  /** Ids of the actions next to which it is shown. */
  readonly actions?: readonly string[];
  /** https only. */
  readonly url?: string;
  /** Absent: `expert`. */
  readonly evidence?: Evidence;
}

/** A catalogue of offers, ideas, actions and answers to barriers. Its order breaks ties. */
export interface SupportCatalogue extends AnswerSource, IdeaSource {
  /** Semantic version. */
  readonly version: string;
  /**
   * Content hash, as `hashOf` of `ai-maturity-scan/contract` gives it; never part of a file. With it, `verify` notices
   * another catalogue of the same id and version.
   */
  readonly hash?: string;
  readonly entries: readonly SupportEntry[];
  /** By step id: ids of actions for the result of a quick scan, best first. */
  readonly quick?: Readonly<Record<string, readonly string[]>>;
}

/** An offer that fits a firm, with the reasons. `catalogue`, `entry`: ids. */
export interface SupportMatch {
  readonly catalogue: string;
  readonly entry: string;
  readonly reasons: SupportReasons;
}

/** Why an offer is shown. At least one reason is true or not empty. */
export interface SupportReasons {
  /** It has the form of `firstSupport`, whose dimension is below the minimum of the next step. */
  readonly first: boolean;
  /** Dimensions of the offer that fall short of the next step, in the order of the offer. */
  readonly dimensions: readonly string[];
  /** Barriers of the offer that the firm chose, in the order of the offer. */
  readonly barriers: readonly string[];
  /** The firm asked for this form. */
  readonly form: boolean;
}

/** The top of the list, which includes an offer of a form that the firm asked for, if one fits. */
const WISH_AMONG = 3;

/**
 * The offers that fit a firm and have at least one reason, best first. An offer fits unless one of its filters excludes
 * a known answer. Ranked by: sum of the shortfalls of its dimensions for the next step (from the low ends of the scores);
 * number of chosen barriers; form asked for; order of catalogues and entries. Two rules follow. The best offer of the
 * form of `firstSupport` moves to the top. If none of the first three has a form asked for, the best one that has becomes
 * the third.
 */
export function matchSupport(
  assessment: Assessment,
  answers: Answers,
  catalogues: readonly SupportCatalogue[],
): SupportMatch[] {
  return supportFor(scoredAnswers(assessment, answers), catalogues);
}

/** `matchSupport`, of answers that are scored already. */
export function supportFor(scored: ScoredSheet, catalogues: readonly SupportCatalogue[]): SupportMatch[] {
  const firm = seekerOf(scored);
  const matches = catalogues.flatMap((catalogue) =>
    catalogue.entries.filter((entry) => suits(entry, firm)).map((entry) => matchOf(catalogue, entry, firm)),
  );
  const ranked = matches
    .filter(({ reasons }) => reasons.first || reasons.form || reasons.dimensions.length + reasons.barriers.length > 0)
    .map((match) => ({ match, rank: rankOf(match.reasons, firm) }))
    .sort((a, b) => compare(b.rank, a.rank))
    .map(({ match }) => match);
  const first = ranked.find(({ reasons }) => reasons.first);
  const led = first ? moved(ranked, first, 0) : ranked;
  const wanted = led.find(({ reasons }) => reasons.form);
  return wanted && led.indexOf(wanted) >= WISH_AMONG ? moved(led, wanted, WISH_AMONG - 1) : led;
}

/** An offer by the ids of its catalogue and of itself. */
export type OfferId = Pick<SupportMatch, 'catalogue' | 'entry'>;

/** The offers that name an action and fit a firm, in the order of catalogues and entries. */
export function offersAt(
  assessment: Assessment,
  answers: Answers,
  catalogues: readonly SupportCatalogue[],
  action: string,
): OfferId[] {
  const named = catalogues.flatMap(({ entries, id }) =>
    entries.filter(({ actions }) => actions?.includes(action)).map((entry) => ({ catalogue: id, entry })),
  );
  if (named.length === 0) return [];
  const firm = seekerOf(scoredAnswers(assessment, answers));
  return named
    .filter(({ entry }) => suits(entry, firm))
    .map(({ catalogue, entry }) => ({ catalogue, entry: entry.id }));
}

/** The list with one entry moved to another index. */
function moved<T>(list: readonly T[], entry: T, place: number): T[] {
  const others = list.filter((other) => other !== entry);
  return [...others.slice(0, place), entry, ...others.slice(place)];
}

/** What is known of a firm that looks for support. */
interface Seeker {
  readonly shortfalls: ReadonlyMap<string, number>;
  readonly barriers: readonly string[];
  readonly forms: readonly string[];
  readonly firstForm: string | undefined;
  /** Known facts by the key of a filter; null if unknown. */
  readonly known: Readonly<Record<'steps' | 'sectors' | 'sizes' | 'regions', readonly string[] | null>>;
}

function seekerOf({ evaluation, sheet }: ScoredSheet): Seeker {
  const { assessment } = sheet;
  const { cells, step } = evaluation;
  const shortfalls = new Map<string, number>();
  for (const { id } of assessment.dimensions) {
    const cell = cells[id];
    const lacking = step && cell ? (minimumOf(assessment, step.low + 1, id) ?? -Infinity) - cell.low : 0;
    if (lacking > 0) shortfalls.set(id, lacking);
  }
  const { firstSupport } = assessment;
  return {
    shortfalls,
    barriers: chosenIn(sheet, 'barriers') ?? [],
    forms: chosenIn(sheet, 'support') ?? [],
    firstForm: firstSupport && shortfalls.has(firstSupport.dimension) ? firstSupport.form : undefined,
    known: {
      steps: step && assessment.steps.slice(step.low - 1, step.high).map(({ id }) => id),
      sectors: chosenIn(sheet, 'sector'),
      sizes: chosenIn(sheet, 'size'),
      regions: chosenIn(sheet, 'region'),
    },
  };
}

function suits(entry: SupportEntry, { known }: Seeker): boolean {
  return (['steps', 'sectors', 'sizes', 'regions'] as const).every((key) => {
    const [limit, firm] = [entry[key], known[key]];
    return !limit || !firm || firm.some((id) => limit.includes(id));
  });
}

function matchOf(catalogue: SupportCatalogue, entry: SupportEntry, firm: Seeker): SupportMatch {
  const reasons = {
    first: entry.form === firm.firstForm,
    dimensions: entry.dimensions.filter((id) => firm.shortfalls.has(id)),
    barriers: entry.barriers.filter((id) => firm.barriers.includes(id)),
    form: firm.forms.includes(entry.form),
  };
  return { catalogue: catalogue.id, entry: entry.id, reasons };
}

function rankOf({ dimensions, barriers, form }: SupportReasons, { shortfalls }: Seeker): number[] {
  const sum = dimensions.reduce((total, id) => total + (shortfalls.get(id) ?? 0), 0);
  return [Math.round(sum * 1e6), barriers.length, Number(form)];
}
