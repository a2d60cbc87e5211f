import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { firmFacts, mostPrecise } from '../../engine/index.js';
import type { Result, StayCheck } from '../../engine/index.js';
import { heading } from '../host/heading.js';
import type { ReportContext } from './context.js';

/** For a firm that wants to work without AI: that this is a choice, and the checks that belong to it. */
export function withoutAi(context: ReportContext, { answers }: Result): TemplateResult | typeof nothing {
  const { advice, assessment, headingLevel } = context;
  if (!advice?.library) return nothing;
  const { checks, text } = advice.library;
  const { description, title } = text.situations.without;
  const words: Readonly<Record<string, CheckWords>> = text.situations.without.checks;
  const firm = firmFacts(assessment, answers);
  const wordsOf = ({ id, variants = [] }: StayCheck) => {
    const own = words[id];
    return own && { ...own, ...own.variants?.[mostPrecise(variants, (one) => one, firm, null)?.id ?? ''] };
  };
  return html`<section class="first-action" part="first-action">
    ${heading(headingLevel + 1, title)}
    <p>${description}</p>
    <ol>
      ${checks.map((check) => {
        const one = wordsOf(check);
        return one
          ? html`<li>
              <p class="row-title">${one.title}</p>
              <p>${one.description}</p>
            </li>`
          : nothing;
      })}
    </ol>
  </section>`;
}

interface Named {
  readonly title: string;
  readonly description: string;
}
interface CheckWords extends Named {
  readonly variants?: Readonly<Record<string, Partial<Named>>>;
}
