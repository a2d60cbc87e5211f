/** Which applications of AI are worth a look for a firm, and why. */
import { chosen, chosenOrUnknown } from './chosen.js';
import { countedAnswers } from './flow.js';
import { compare } from './compare.js';
import type { SupportCatalogue } from './match.js';
import type { Answers, Assessment } from './types.js';

/** One application, by option ids of the items with these roles. */
export interface Idea {
  readonly id: string;
  readonly applications: readonly string[];
  readonly motives: readonly string[];
  /** Technologies it builds on. */
  readonly technologies: readonly string[];
  /** Absent where it suits all sectors. */
  readonly sectors?: readonly string[];
}

export interface IdeaMatch {
  readonly catalogue: string;
  readonly idea: string;
  readonly reasons: {
    /** Work the firm named for AI, in use or wanted. */
    readonly applications: readonly string[];
    readonly motives: readonly string[];
    /** Technologies that the firm uses already. */
    readonly technologies: readonly string[];
    /** It is made for the firm's sector. */
    readonly sector: boolean;
  };
}

/**
 * The ideas that suit the sector and have a reason, best first: work that the firm named, then the number of motives
 * they serve, then whether they are made for its sector, then whether they build on what it uses, then the order of the
 * catalogues and of their ideas.
 */
export function matchIdeas(
  assessment: Assessment,
  answers: Answers,
  catalogues: readonly SupportCatalogue[],
): IdeaMatch[] {
  const counted = countedAnswers(assessment, answers);
  const sector = chosenOrUnknown(assessment, counted, 'sector');
  const firm = {
    applications: chosen(assessment, counted, 'applications'),
    motives: chosen(assessment, counted, 'motives'),
    technologies: chosen(assessment, counted, 'technologies'),
  };
  const shared = (of: readonly string[], own: readonly string[]) => of.filter((id) => own.includes(id));
  return catalogues
    .flatMap(({ id, ideas = [] }) => ideas.map((idea) => ({ catalogue: id, idea })))
    .filter(({ idea: { sectors } }) => !sectors || !sector || shared(sectors, sector).length > 0)
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

function rank({ applications, motives, sector, technologies }: IdeaMatch['reasons']): number[] {
  return [Math.min(applications.length, 1), motives.length, Number(sector), Math.min(technologies.length, 1)];
}
