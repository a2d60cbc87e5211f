import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../host/heading.js';
import type { ReportContext } from './context.js';

export interface FoldOptions {
  /** Name of the part that the section is. */
  readonly part: string;
  readonly title: string;
  /** What stands inside, in a word or a number: seen while it is closed. */
  readonly finding?: string | undefined;
  /** Only for the screen. */
  readonly isScreenOnly?: boolean;
  /** When it is opened, and closed. */
  readonly onToggle?: () => void;
}

/** A section that is closed at first, and says at its title what it found. */
export function fold(
  { headingLevel }: Pick<ReportContext, 'headingLevel'>,
  { finding, isScreenOnly = false, onToggle, part, title }: FoldOptions,
  content: unknown,
): TemplateResult {
  return html`<section part="fold ${part}" class="fold" data-print=${isScreenOnly ? 'no' : nothing}>
    <details @toggle=${onToggle ?? nothing}>
      <summary>
        ${heading(headingLevel + 1, title)} ${finding ? html`<span class="finding">${finding}</span>` : nothing}
      </summary>
      ${content}
    </details>
  </section>`;
}
