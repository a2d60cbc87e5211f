import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { firmFacts, mostPrecise } from '../../engine/index.js';
import type { Result, StayCheck } from '../../engine/index.js';
import { heading } from '../host/heading.js';
import type { ReportContext } from './context.js';

/** For a firm that wants to work without AI: that this is a choice, and the checks that belong to it. */
export function withoutAi(context: ReportContext, result: Result): TemplateResult | typeof nothing {
  const words = withoutAiWords(context, result);
  if (!words) return nothing;
  return html`<section class="first-action" part="first-action">
    ${heading(context.headingLevel + 1, words.title)}
    <p>${words.description}</p>
    <ol>
      ${words.checks.map(
        ({ description, title }) =>
          html`<li>
            <p class="row-title">${title}</p>
            <p>${description}</p>
          </li>`,
      )}
    </ol>
  </section>`;
}

/** The same in words; null where there are none. */
export function withoutAiWords(
  { advice, assessment }: ReportContext,
  { answers }: Result,
): (Named & { readonly checks: readonly Named[] }) | null {
  if (!advice?.library) return null;
  const { checks, text } = advice.library;
  const { description, title } = text.situations.without;
  const words: Readonly<Record<string, CheckWords>> = text.situations.without.checks;
  const firm = firmFacts(assessment, answers);
  const wordsOf = ({ id, variants = [] }: StayCheck) => {
    const own = words[id];
    return own ? [{ ...own, ...own.variants?.[mostPrecise(variants, (one) => one, firm, null)?.id ?? ''] }] : [];
  };
  return { title, description, checks: checks.flatMap(wordsOf) };
}

interface Named {
  readonly title: string;
  readonly description: string;
}
interface CheckWords extends Named {
  readonly variants?: Readonly<Record<string, Partial<Named>>>;
}
