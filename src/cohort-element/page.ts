/** All figures of a file, section by section. */
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../element/host/heading.js';
import type { CohortGroup } from '../engine/cohort/figures.js';
import type { FiguresContext } from './context.js';
import { about } from './sections/about.js';
import { cells } from './sections/cells.js';
import { choices } from './sections/choices.js';
import { groups } from './sections/groups.js';
import { filter, head } from './sections/head.js';
import { ladder } from './sections/ladder.js';
import { take } from './sections/take.js';
import type { TakeActions } from './sections/take.js';
import { weighted } from './sections/weighted.js';

export interface PageActions extends TakeActions {
  readonly choose: (group: CohortGroup) => void;
}

export function page(context: FiguresContext, actions: PageActions): TemplateResult {
  const { headingLevel, words } = context;
  const level = headingLevel + 1;
  return html`<div class="page" part="page">
    ${head(context)} ${filter(context, actions.choose)} ${ladder(context)} ${weighted(context)} ${cells(context)}
    ${choices(context, { role: 'barriers', level })} ${choices(context, { role: 'support', level })}
    ${groups(context, 'size', level)} ${groups(context, 'sector', level)}
    <section part="more" class="fold">
      <details>
        <summary>${heading(level, words.moreTitle)}</summary>
        ${(['motives', 'technologies', 'applications'] as const).map((role) => choices(context, { role, level: level + 1 }))}
      </details>
    </section>
    ${take(context, actions)} ${about(context)}
  </div>`;
}
