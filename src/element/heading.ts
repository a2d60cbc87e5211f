import { html, literal } from 'lit/static-html.js';
import type { TemplateResult } from 'lit';
import { nothing } from 'lit';

/* eslint-disable lit/binding-positions, lit/no-invalid-html -- the static-html module is made for a tag name in a binding. */

const TAGS = [literal`h1`, literal`h2`, literal`h3`, literal`h4`, literal`h5`, literal`h6`] as const;

/** What a heading may have beside its text. */
export interface HeadingOptions {
  /** Takes the focus when its page appears. */
  readonly page?: boolean;
  readonly id?: string;
  readonly className?: string;
  readonly part?: string;
}

/** A heading of a level from 1 to 6; deeper ones stay at 6, as HTML has no more. */
export function heading(level: number, content: unknown, options: HeadingOptions = {}): TemplateResult {
  const tag = TAGS[Math.min(Math.max(level, 1), 6) - 1] ?? TAGS[1];
  return html`<${tag}
    id=${options.id ?? nothing}
    class=${options.className ?? nothing}
    part=${options.part ?? nothing}
    tabindex=${options.page ? '-1' : nothing}
    data-focus=${options.page ? 'heading' : nothing}
    >${content}</${tag}>`;
}
