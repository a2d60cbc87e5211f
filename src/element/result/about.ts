import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Result } from '../../engine/index.js';
import { say } from '../session/context.js';
import type { ReportContext } from './context.js';
import { fold } from './fold.js';

/** Method, version and caveat. */
export function about(context: ReportContext, result: Result): TemplateResult {
  const { assessment, language, text, words } = context;
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(result.completedAt));
  const isTested = assessment.validation !== 'not-validated';
  return fold(
    context,
    { part: 'about', title: words.aboutTitle, finding: isTested ? undefined : words.aboutNotTested },
    html`<p>${say(context, 'aboutMethod', { title: text.title, version: assessment.version, date })}</p>
      ${isTested ? nothing : html`<p>${words.aboutNotValidated}</p>`}
      ${result.depth === 'quick' ? html`<p>${words.aboutQuick}</p>` : nothing}
      <p>${text.caveat}</p>
      <p>${text.source}</p>`,
  );
}
