import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { progress } from '../../engine/questionnaire.js';
import type { Item, Page } from '../../engine/index.js';
import { heading } from '../host/heading.js';
import { itemText, say } from '../session/context.js';
import type { ViewContext } from '../session/context.js';
import { itemField, problemText } from './item.js';

/**
 * A page of questions, one of `path`. Each is made anew: in one that a browser translated, Lit no longer finds its texts.
 */
export function question(context: ViewContext, page: Page, path: readonly Page[]): unknown {
  return keyed(page.items[0]?.id, form(context, page, path));
}

/** Where one is, the questions, Back and Continue. */
function form(context: ViewContext, page: Page, path: readonly Page[]): TemplateResult {
  const { headingLevel, layout, send, session, text, words } = context;
  const bySection = layout === 'section';
  const section = text.sections[page.section.id];
  const isFirstOfSection = page.section.items[0] === page.items[0]?.id;
  const position = { current: path.indexOf(page) + 1, total: path.length };
  const { answered, total } = progress(context.asked, session.answers);
  // Also at the button: a frame that may send no forms never gets to the other.
  const onContinue = (event: Event) => {
    event.preventDefault();
    send({ type: 'continue' });
  };
  return html`<form class="page" part="page" novalidate @submit=${onContinue}>
    <div part="progress">
      <p class="muted">${say(context, bySection ? 'positionSection' : 'positionQuestion', position)}</p>
      <progress
        aria-label=${words.progressLabel}
        aria-valuetext=${say(context, 'progressValue', { answered, total })}
        max=${total}
        .value=${answered}
      ></progress>
    </div>
    ${problemSummary(context, page)}
    ${
      bySection
        ? heading(headingLevel, section?.title, { page: true, part: 'title' })
        : html`<p class="section-title">${section?.title}</p>`
    }
    ${isFirstOfSection && section?.description ? html`<p class="lead">${section.description}</p>` : nothing}
    ${page.items.map((item) =>
      // Routing looks back only: what comes and goes is below the question that has the focus.
      keyed(
        item.id,
        itemField(
          context,
          item,
          heading(bySection ? headingLevel + 1 : headingLevel, itemText(context, item.id).question, {
            page: !bySection,
          }),
        ),
      ),
    )}
    <div class="actions">
      <button type="submit" class="primary" part="button button-primary" @click=${onContinue}>${words.continue}</button>
      <button type="button" part="button" @click=${() => send({ type: 'back' })}>${words.back}</button>
    </div>
    ${context.draft?.news(context)}
  </form>`;
}

/** All that keeps the page from being left, at its top; each line leads to its question. */
function problemSummary(context: ViewContext, page: Page): TemplateResult | typeof nothing {
  const problems = page.items.filter((item) => problemText(context, item) !== '');
  if (problems.length === 0) return nothing;
  return html`<div class="problem-summary" part="error-summary" role="alert" tabindex="-1" data-focus="problems">
    <p class="small-heading">${context.words.problemTitle}</p>
    <ul>
      ${problems.map(
        (item) =>
          html`<li>
            <button type="button" class="link" @click=${focusItem(item.id)}>${problemLine(context, item)}</button>
          </li>`,
      )}
    </ul>
  </div>`;
}

/** Where there are more questions on the page, it says which. */
function problemLine(context: ViewContext, item: Item): string {
  const value = problemText(context, item);
  if (context.layout !== 'section') return value;
  return say(context, 'labelled', { label: itemText(context, item.id).label, value });
}

/** A link to a fragment does not work inside a shadow tree, so the focus is moved by hand. */
function focusItem(item: string): (event: Event) => void {
  return ({ currentTarget }) => {
    const page = (currentTarget as HTMLElement).closest('form');
    page?.querySelector<HTMLElement>(`[data-item="${CSS.escape(item)}"] input`)?.focus();
  };
}
