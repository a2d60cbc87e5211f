/** A page of questions with the same options: a table where there is room for its columns, else one list after the other. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Page } from '../../engine/index.js';
import { heading } from '../host/heading.js';
import { dontKnowLabel, itemText } from '../session/context.js';
import type { ViewContext } from '../session/context.js';
import { itemField } from '../session/item-field.js';
import { dress } from './dress.js';

/** Undefined for other pages, and where the questions do not fit into one table, as the contract will soon tell. */
export function matrix(context: ViewContext, page: Page): TemplateResult | undefined {
  const [first, ...others] = page.items.map(({ id }) => id);
  if (page.section.layout !== 'matrix' || first === undefined) return undefined;
  const heads = headsOf(context, page, first);
  if (others.some((id) => JSON.stringify(headsOf(context, page, id)) !== JSON.stringify(heads))) return undefined;
  const labels = heads.map(([, label]) => label);
  dress(context.root as ShadowRoot, labels.length);
  // Each choice has its own name: a screen reader says the heads with it, and need not read them on their own.
  return html`<div class="matrix" part="matrix" .style=${`--_ams-columns:${labels.length}`}>
    <div class="heads" aria-hidden="true" hidden>
      <div>${labels.map((label) => html`<span>${label}</span>`)}</div>
    </div>
    ${context.asked.items.map((item) => {
      // Each has a place of its own, as those before it come and go.
      if (!page.items.includes(item)) return nothing;
      const title = heading(context.headingLevel + 1, itemText(context, item.id).question, { id: `title-${item.id}` });
      return itemField(context, item, title);
    })}
  </div>`;
}

/** The columns that a question takes: ids and words of its options, and "don't know". */
function headsOf(context: ViewContext, page: Page, id: string): (readonly [id: string, label: string])[] {
  const { options } = itemText(context, id);
  const item = page.items.find((one) => one.id === id);
  return [
    ...(item?.options ?? []).map((option) => [option.id, options[option.id] ?? option.id] as const),
    ['', dontKnowLabel(context, id)],
  ];
}
