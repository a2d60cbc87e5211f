/** Matches application ideas with a firm. */
import { chosen, chosenOrUnknown } from './chosen.js';
import { countedAnswers } from './flow.js';
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
  const counted = countedAnswers(assessment, answers);
  const sector = chosenOrUnknown(assessment, counted, 'sector');
  const size = chosenOrUnknown(assessment, counted, 'size');
  const firm = {
    applications: chosen(assessment, counted, 'applications'),
    motives: chosen(assessment, counted, 'motives'),
    technologies: chosen(assessment, counted, 'technologies'),
  };
  return catalogues
    .flatMap(({ id, ideas = [] }) => ideas.map((idea) => ({ catalogue: id, idea })))
    .filter(({ idea: { sectors, sizes } }) => suits(sectors, sector) && suits(sizes, size))
    .filter(({ idea }) => !idea.chosenOnly || shared(idea.applications, firm.applications).length > 0)
    .map(({ catalogue, idea }): IdeaMatch => {
      const reasons = {
        applications: shared(idea.applications, firm.applications),
        motives: shared(idea.motives, firm.motives),
        technologies: shared(idea.technologies, firm.technologies),
        sector: idea.sectors !== undefined && sector !== null,
      };
      return { catalogue, idea: idea.id, reasons };
    })
    .filter(({ reasons }) => rank(reasons).some((value) => value > 0))
    .sort((a, b) => compare(rank(b.reasons), rank(a.reasons)));
}

function shared(ids: readonly string[], others: readonly string[]): readonly string[] {
  return ids.filter((id) => others.includes(id));
}

/** What is not known rules nothing out. */
function suits(limit: readonly string[] | undefined, known: readonly string[] | null): boolean {
  return !limit || !known || shared(limit, known).length > 0;
}

function rank({ applications, motives, sector, technologies }: IdeaMatch['reasons']): number[] {
  return [Math.min(applications.length, 1), motives.length, Number(sector), Math.min(technologies.length, 1)];
}
