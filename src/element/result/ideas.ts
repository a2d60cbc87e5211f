import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Idea, IdeaMatch, Result } from '../../engine/index.js';
import { heading } from '../host/heading.js';
import { cards } from './cards.js';
import { evidenceLines, sharedEvidence } from './evidence.js';
import { fold } from './fold.js';
import { say } from '../session/context.js';
import { labelsInRole } from './context.js';
import type { ReportContext } from './context.js';

/** Applications of AI that suit what the firm told, each with a small first try. */
export function ideas(context: ReportContext, result: Result): TemplateResult | typeof nothing {
  const { advice, headingLevel, words } = context;
  const shown = result.ideas.flatMap((match) => {
    const idea = advice?.ideas[match.catalogue]?.[match.idea];
    const entry = sourceOf(context, match);
    return idea ? [{ ...idea, match, evidence: entry?.evidence }] : [];
  });
  if (shown.length === 0) return nothing;
  return fold(
    context,
    { part: 'ideas', title: words.ideasTitle, finding: String(shown.length) },
    html`<p>${words.ideasIntro}</p>
      ${cards(
        context,
        shown.map(
          ({ description, evidence, match, start, title }) =>
            html`<li class="card">
              ${heading(headingLevel + 2, title, { className: 'small-heading' })}
              <p>${description}</p>
              <p>${say(context, 'ideaStart', { start })}</p>
              <ul class="reasons">
                ${[...reasons(context, match), ...evidenceLines(context, evidence)].map((one) => html`<li>${one}</li>`)}
              </ul>
            </li>`,
        ),
      )}
      <p class="muted">
        ${sharedEvidence(
          context,
          shown.map(({ evidence }) => evidence),
        )}
      </p>`,
  );
}

function sourceOf({ advice }: ReportContext, { catalogue, idea }: IdeaMatch): Idea | undefined {
  return advice?.catalogues.find(({ id }) => id === catalogue)?.ideas?.find(({ id }) => id === idea);
}

function reasons(
  context: ReportContext,
  { reasons: { applications, motives, sector, technologies } }: IdeaMatch,
): string[] {
  const { words } = context;
  return [
    ...labelsInRole(context, 'applications', applications).map((work) => say(context, 'reasonWork', { work })),
    ...labelsInRole(context, 'motives', motives).map((motive) => say(context, 'reasonMotive', { motive })),
    ...(sector ? [words.reasonSector] : []),
    ...(technologies.length > 0 ? [words.reasonTechnology] : []),
  ];
}
