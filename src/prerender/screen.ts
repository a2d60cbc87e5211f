/** The intro as an HTML string. */
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { screenIn } from '../element/host/screen.js';
import { comeBackButton, introPage, kept } from '../element/questionnaire/intro.js';
import type { IntroFacts } from '../element/questionnaire/intro.js';
import { toHtml } from './to-html.js';

/** The intro of the element, rendered to a string. The start button is another element, and the other button does nothing yet. */
export function firstScreen(facts: IntroFacts): string {
  const page = introPage(facts, kept(facts), start(facts));
  return `<div data-prerendered>${toHtml(screenIn(facts, [page, comeBackButton(facts)]))}</div>`;
}

/** The start button is a `summary`: its `open` state remembers a click until the script has loaded. */
function start({ words }: IntroFacts): TemplateResult {
  return html`<div class="actions">
    <details data-start>
      <summary class="primary" part="button button-primary">${words.start}</summary>
      <p role="status">${words.loading}</p>
    </details>
  </div>`;
}
