import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** What a heading may have beside its text. */
export interface HeadingOptions {
  /** Takes the focus when its page appears. */
  readonly page?: boolean;
  readonly id?: string;
  readonly className?: string;
  readonly part?: string;
  /** Id of what is said after it. */
  readonly describedBy?: string;
}

type Heading = (content: unknown, options: HeadingOptions) => TemplateResult;

// A tag name cannot be filled in; Lit's module that can is larger than these, which hardly differ and so pack well.
// Without white space that is not of the text:
// prettier-ignore
const [H1, ...DEEPER]: readonly [Heading, ...Heading[]] = [
  (content, o) => html`<h1 id=${o.id ?? nothing} class=${o.className ?? nothing} part=${o.part ?? nothing} aria-describedby=${o.describedBy ?? nothing} tabindex=${o.page ? '-1' : nothing} data-focus=${o.page ? 'heading' : nothing}>${content}</h1>`,
  (content, o) => html`<h2 id=${o.id ?? nothing} class=${o.className ?? nothing} part=${o.part ?? nothing} aria-describedby=${o.describedBy ?? nothing} tabindex=${o.page ? '-1' : nothing} data-focus=${o.page ? 'heading' : nothing}>${content}</h2>`,
  (content, o) => html`<h3 id=${o.id ?? nothing} class=${o.className ?? nothing} part=${o.part ?? nothing} aria-describedby=${o.describedBy ?? nothing} tabindex=${o.page ? '-1' : nothing} data-focus=${o.page ? 'heading' : nothing}>${content}</h3>`,
  (content, o) => html`<h4 id=${o.id ?? nothing} class=${o.className ?? nothing} part=${o.part ?? nothing} aria-describedby=${o.describedBy ?? nothing} tabindex=${o.page ? '-1' : nothing} data-focus=${o.page ? 'heading' : nothing}>${content}</h4>`,
  (content, o) => html`<h5 id=${o.id ?? nothing} class=${o.className ?? nothing} part=${o.part ?? nothing} aria-describedby=${o.describedBy ?? nothing} tabindex=${o.page ? '-1' : nothing} data-focus=${o.page ? 'heading' : nothing}>${content}</h5>`,
  (content, o) => html`<h6 id=${o.id ?? nothing} class=${o.className ?? nothing} part=${o.part ?? nothing} aria-describedby=${o.describedBy ?? nothing} tabindex=${o.page ? '-1' : nothing} data-focus=${o.page ? 'heading' : nothing}>${content}</h6>`,
];

/** A heading of a level from 1 to 6; deeper ones stay at 6, as HTML has no more. */
export function heading(level: number, content: unknown, options: HeadingOptions = {}): TemplateResult {
  const template = DEEPER[Math.min(level, 6) - 2] ?? H1;
  return template(content, options);
}
