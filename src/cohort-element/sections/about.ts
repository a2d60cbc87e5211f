/** How the figures were made: method, version, and what is held back. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../../element/host/heading.js';
import { numberText, say } from '../context.js';
import type { FiguresContext } from '../context.js';

export function about(context: FiguresContext): TemplateResult {
  const { file, headingLevel, words } = context;
  return html`<section part="about" class="fold">
    <details>
      <summary>${heading(headingLevel + 1, words.aboutTitle)}</summary>
      ${methodTexts(context).map((text) => html`<p>${text}</p>`)}
      <p>${words.uncertain}</p>
      <p>
        ${say(context, 'linesRead', {
          lines: numberText(context, file.lines),
          others: numberText(context, file.lines - file.firms),
        })}
        ${say(context, 'release', { release: file.release })}
      </p>
      ${context.assessment.validation === 'not-validated' ? html`<p>${context.text.caveat}</p>` : nothing}
      <p>${context.text.source}</p>
    </details>
  </section>`;
}

/** The sentences that paper needs, too. */
export function methodTexts(context: FiguresContext): string[] {
  const { assessment, file, text, words } = context;
  const { version } = file.assessment;
  return [
    say(context, 'method', { title: text.title, version }),
    ...(version === assessment.version ? [] : [say(context, 'otherVersion', { version, own: assessment.version })]),
    ...(assessment.validation === 'not-validated' ? [words.notTested] : []),
    say(context, 'threshold', { count: file.threshold }),
  ];
}
