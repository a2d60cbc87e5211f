import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** What a heading may have beside its text. */
export interface HeadingOptions {
  /**
   * Takes the focus when its page appears. A line should stand before it: when what had the focus goes away, Orca moves to
   * the first words on screen without saying them, and if these are the heading, it takes the focus there for known.
   */
  readonly page?: boolean;
  readonly id?: string;
  readonly className?: string;
  readonly part?: string;
  /** Id of what is said after it. */
  readonly describedBy?: string;
}

/** By level. A tag name cannot be filled in, so each has a template of its own; Lit's module that can would be larger. */
const templates: TemplateStringsArray[] = [];

/** The texts between the values, as Lit wants them. Without white space that is not of the text. */
function templateOf(tag: string): TemplateStringsArray {
  const texts = [
    `<${tag} id=`,
    ' class=',
    ' part=',
    ' aria-describedby=',
    ' tabindex=',
    ' data-focus=',
    '>',
    `</${tag}>`,
  ];
  return Object.assign(texts, { raw: texts });
}

/** A heading of a level from 1 to 6; deeper ones stay at 6, as HTML has no more. */
export function heading(level: number, content: unknown, options: HeadingOptions = {}): TemplateResult {
  const { className, describedBy, id, page, part } = options;
  const depth = Math.min(level, 6);
  return html(
    (templates[depth] ??= templateOf(`h${depth}`)),
    id ?? nothing,
    className ?? nothing,
    part ?? nothing,
    describedBy ?? nothing,
    page ? '-1' : nothing,
    page ? 'heading' : nothing,
    content,
  );
}
