/** Which support fits a firm, and why. */
import type { AnswerSource } from './barriers.js';
import { chosen, chosenOrUnknown } from './chosen.js';
import { compare } from './compare.js';
import { evaluate, minimumOf } from './evaluate.js';
import { countedAnswers } from './flow.js';
import type { Idea } from './ideas.js';
import type { Answers, Assessment, ItemRole } from './types.js';

/** One offer of support. A list that is absent sets no limit. */
export interface SupportEntry {
  readonly id: string;
  /** Option id of the item with the role `support`. */
  readonly form: string;
  /** Ids of the dimensions and of the barriers that it helps with. */
  readonly dimensions: readonly string[];
  readonly barriers: readonly string[];
  /** Step ids, and option ids of the items with the roles `sector`, `size` and `region`, that it suits. */
  readonly steps?: readonly string[];
  readonly sectors?: readonly string[];
  readonly sizes?: readonly string[];
  readonly regions?: readonly string[];
  /** Ids of the actions beside which it is shown. */
  readonly actions?: readonly string[];
  /** https only. */
  readonly url?: string;
}

export interface SupportCatalogue extends AnswerSource {
  /** Semantic version. */
  readonly version: string;
  readonly entries: readonly SupportEntry[];
  readonly ideas?: readonly Idea[];
}

export interface SupportMatch {
  readonly catalogue: string;
  readonly entry: string;
  readonly reasons: SupportReasons;
}

/** Why an entry is shown; at least one of these says something. */
export interface SupportReasons {
  /** The dimension that the experts' advice puts first is below its row, and this is support of that form. */
  readonly first: boolean;
  /** Dimensions of the entry that fall short of the next step, in its own order. */
  readonly dimensions: readonly string[];
  /** Barriers of the entry that the firm chose, in its own order. */
  readonly barriers: readonly string[];
  /** The firm asked for this form. */
  readonly form: boolean;
}

/** Among so many at the top there is one of a form that was asked for, if any fits. */
const WISH_AMONG = 3;

/**
 * The entries that suit and address something. Best first: the sum of the shortfalls of its dimensions for the next step
 * (from their low ends), largest first; the number of chosen barriers; the form asked for; the order of the catalogues and
 * of their entries. Then the best of the form that `firstSupport` of the assessment says goes to the top, and if none of
 * the first three is of a form asked for, the best that is becomes the third. What is not known about a firm rules nothing
 * out.
 */
export function matchSupport(
  assessment: Assessment,
  answers: Answers,
  catalogues: readonly SupportCatalogue[],
): SupportMatch[] {
  const firm = firmOf(assessment, answers);
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

/** The list with one of its entries at another place. */
function moved<T>(list: readonly T[], entry: T, place: number): T[] {
  const others = list.filter((other) => other !== entry);
  return [...others.slice(0, place), entry, ...others.slice(place)];
}

interface Firm {
  readonly shortfalls: ReadonlyMap<string, number>;
  readonly barriers: readonly string[];
  readonly forms: readonly string[];
  readonly firstForm: string | undefined;
  /** What is known, by the key of an entry that may set a limit; null for what is not. */
  readonly known: Readonly<Record<'steps' | 'sectors' | 'sizes' | 'regions', readonly string[] | null>>;
}

function firmOf(assessment: Assessment, answers: Answers): Firm {
  const counted = countedAnswers(assessment, answers);
  const { cells, step } = evaluate(assessment, counted);
  const shortfalls = new Map<string, number>();
  for (const { id } of assessment.dimensions) {
    const cell = cells[id];
    const lacking = cell ? (minimumOf(assessment, step.low + 1, id) ?? -Infinity) - cell.low : 0;
    if (lacking > 0) shortfalls.set(id, lacking);
  }
  const { firstSupport } = assessment;
  const known = (role: ItemRole) => chosenOrUnknown(assessment, counted, role);
  return {
    shortfalls,
    barriers: chosen(assessment, counted, 'barriers'),
    forms: chosen(assessment, counted, 'support'),
    firstForm: firstSupport && shortfalls.has(firstSupport.dimension) ? firstSupport.form : undefined,
    known: {
      steps: assessment.steps.slice(step.low - 1, step.high).map(({ id }) => id),
      sectors: known('sector'),
      sizes: known('size'),
      regions: known('region'),
    },
  };
}

function suits(entry: SupportEntry, { known }: Firm): boolean {
  return (['steps', 'sectors', 'sizes', 'regions'] as const).every((key) => {
    const [limit, firm] = [entry[key], known[key]];
    return !limit || !firm || firm.some((id) => limit.includes(id));
  });
}

function matchOf(catalogue: SupportCatalogue, entry: SupportEntry, firm: Firm): SupportMatch {
  const reasons = {
    first: entry.form === firm.firstForm,
    dimensions: entry.dimensions.filter((id) => firm.shortfalls.has(id)),
    barriers: entry.barriers.filter((id) => firm.barriers.includes(id)),
    form: firm.forms.includes(entry.form),
  };
  return { catalogue: catalogue.id, entry: entry.id, reasons };
}

function rankOf({ dimensions, barriers, form }: SupportReasons, { shortfalls }: Firm): number[] {
  const sum = dimensions.reduce((total, id) => total + (shortfalls.get(id) ?? 0), 0);
  return [Math.round(sum * 1e6), barriers.length, Number(form)];
}
