import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { progress } from '../../engine/questionnaire.js';
import type { Page, SectionText } from '../../engine/index.js';
import { heading } from '../host/heading.js';
import { itemText, say } from '../session/context.js';
import type { ViewContext } from '../session/context.js';
import { itemField } from '../session/item-field.js';

/**
 * A page of questions, one of `path`. Each has a place of its own among items and sections, and so is made anew: in a page that a
 * browser translated, Lit no longer finds its texts.
 */
export function question(context: ViewContext, page: Page, path: readonly Page[]): unknown {
  const shown = page.items[0] ?? page.section;
  const { items, sections } = context.asked;
  return [...items, ...sections].map((one) => (one === shown ? form(context, page, path) : nothing));
}

/** Where one is, the questions, Back and Continue. */
function form(context: ViewContext, page: Page, path: readonly Page[]): TemplateResult {
  const { headingLevel, layout, send, session, text, words } = context;
  const [first] = page.items;
  const bySection = layout === 'section' || !first || page.section.layout;
  const section: Partial<SectionText> = text.sections[page.section.id] ?? {};
  const isFirstOfSection = path.find(({ section }) => section === page.section) === page;
  const counted = path.filter(({ items }) => items[0]);
  const position = { current: counted.indexOf(page) + 1, total: counted.length };
  const { answered, total } = progress(context.asked, session.answers);
  // Also at the button: a frame that may send no forms never gets to the other.
  const onContinue = (event: Event) => {
    event.preventDefault();
    send({ type: 'continue' });
  };
  return html`<form class="page" part="page" novalidate @submit=${onContinue}>
    <div part="progress">
      <p class="muted" id="position">
        ${
          context.position?.(context, page, path) ??
          (first ? say(context, bySection ? 'positionSection' : 'positionQuestion', position) : nothing)
        }
      </p>
      <div class="bar" aria-hidden="true"><div .style=${`inline-size:${(100 * answered) / total || 0}%`}></div></div>
    </div>
    ${
      bySection
        ? heading(headingLevel, section.title, { page: true, part: 'title', describedBy: 'position' })
        : html`<p class="section-title">${section.title}</p>`
    }
    ${isFirstOfSection && section.description ? html`<p class="lead">${section.description}</p>` : nothing}
    ${
      context.matrix?.(context, page) ??
      context.asked.items.map((item) => {
        // So has each question of a page, as those before it come and go.
        if (!page.items.includes(item)) return nothing;
        const title = itemText(context, item.id).question;
        const id = `title-${item.id}`;
        return html`${
          bySection
            ? heading(headingLevel + 1, title, { id })
            : heading(headingLevel, title, { id, page: true, className: 'page-title', describedBy: 'position' })
        }${itemField(context, item)}`;
      })
    }
    <div class="actions">
      <button type="submit" class="primary" part="button button-primary" @click=${onContinue}>${words.continue}</button>
      <button type="button" part="button" @click=${() => send({ type: 'back' })}>${words.back}</button>
    </div>
    ${context.draft?.news(context)}
  </form>`;
}
