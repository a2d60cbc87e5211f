/** Matches application ideas with a firm. */
import { chosenIn } from './chosen.js';
import { sheetOf } from './sheet.js';
import type { Sheet } from './sheet.js';
import { compare } from './compare.js';
import type { Evidence } from './evidence.js';
import type { Answers, Assessment } from './types.js';

/** An application of AI. Lists hold option ids of the items with these roles. */
export interface Idea {
  readonly id: string;
  readonly applications: readonly string[];
  readonly motives: readonly string[];
  /** Technologies that it builds on. */
  readonly technologies: readonly string[];
  /** Absent: all sectors. */
  readonly sectors?: readonly string[];
  /** Absent: all sizes. */
  readonly sizes?: readonly string[];
  /** Only for firms that chose one of its applications. Absent: a motive or a technology is reason enough. */
  readonly chosenOnly?: boolean;
  /** Absent: `expert`. */
  readonly evidence?: Evidence;
}

/** What may hold ideas, such as a catalogue of support. */
export interface IdeaSource {
  readonly id: string;
  readonly ideas?: readonly Idea[];
}

/** An idea that fits a firm, with the reasons. */
export interface IdeaMatch {
  readonly catalogue: string;
  readonly idea: string;
  readonly reasons: {
    /** Applications of the idea that the firm chose. */
    readonly applications: readonly string[];
    readonly motives: readonly string[];
    /** Technologies of the idea that the firm uses. */
    readonly technologies: readonly string[];
    /** The idea is specific to the firm's sector. */
    readonly sector: boolean;
  };
}

/**
 * The ideas that fit sector and size and have at least one reason, best first. Ranked by: an application that the firm chose;
 * number of motives; specific to the sector; a technology in use; order of catalogues and ideas.
 */
export function matchIdeas(assessment: Assessment, answers: Answers, catalogues: readonly IdeaSource[]): IdeaMatch[] {
  return ideasFor(sheetOf(assessment, answers), catalogues);
}

/** `matchIdeas`, of answers that were read already. */
export function ideasFor(sheet: Sheet, catalogues: readonly IdeaSource[]): IdeaMatch[] {
  const sector = chosenIn(sheet, 'sector');
  const size = chosenIn(sheet, 'size');
  const firm = {
    applications: chosenIn(sheet, 'applications') ?? [],
    motives: chosenIn(sheet, 'motives') ?? [],
    technologies: chosenIn(sheet, 'technologies') ?? [],
  };
  return catalogues
    .flatMap(({ id, ideas = [] }) => ideas.map((idea) => ({ catalogue: id, idea })))
    .filter(({ idea: { sectors, sizes } }) => suits(sectors, sector) && suits(sizes, size))
    .filter(({ idea }) => !idea.chosenOnly || overlap(idea.applications, firm.applications))
    .map(({ catalogue, idea }) => {
      const reasons = {
        applications: shared(idea.applications, firm.applications),
        motives: shared(idea.motives, firm.motives),
        technologies: shared(idea.technologies, firm.technologies),
        sector: idea.sectors !== undefined && sector !== null,
      };
      return { match: { catalogue, idea: idea.id, reasons }, rank: rankOf(reasons) };
    })
    .filter(({ rank }) => rank.some((value) => value > 0))
    .sort((a, b) => compare(b.rank, a.rank))
    .map(({ match }) => match);
}

function shared(ids: readonly string[], others: readonly string[]): readonly string[] {
  return ids.filter((id) => others.includes(id));
}

/** What is not known rules nothing out. */
function suits(limit: readonly string[] | undefined, known: readonly string[] | null): boolean {
  return !limit || !known || overlap(limit, known);
}

function overlap(ids: readonly string[], others: readonly string[]): boolean {
  return ids.some((id) => others.includes(id));
}

function rankOf({ applications, motives, sector, technologies }: IdeaMatch['reasons']): number[] {
  return [Math.min(applications.length, 1), motives.length, Number(sector), Math.min(technologies.length, 1)];
}
