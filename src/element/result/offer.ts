/** What the plan, the cards and the files say of an offer of support. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Result, SupportEntry, SupportMatch } from '../../engine/index.js';
import { directionOf } from '../host/direction.js';
import { say } from '../session/context.js';
import type { EntryWords } from './advice.js';
import { itemInRole } from './context.js';
import type { ReportContext } from './context.js';

/** An offer where there is room for a line only: its title, as a link if it has an address, and whose it is. */
export function offerLine(context: ReportContext, { lang, provider, title, url }: EntryWords): TemplateResult {
  const name = inLanguage(title, lang);
  return html`${url ? offerLink(context, url, name) : name}${
    provider ? html` <span class="muted">${say(context, 'supportProvider', { provider })}</span>` : nothing
  }`;
}

export function offerLink({ words }: ReportContext, url: string, name: TemplateResult | string): TemplateResult {
  return html`<a href=${url} target="_blank" rel="noopener noreferrer">${name} ${words.opensNew}</a>`;
}

/** Whether the firm said that it wants none. */
export function wantsNoSupport(context: ReportContext, { answers }: Result): boolean {
  const item = itemInRole(context, 'support');
  const answer = answers[item?.id ?? ''];
  return !!item?.options.some(({ exclusive, id }) => exclusive && Array.isArray(answer) && answer.includes(id));
}

/** A partner may have words in other languages only; a screen reader has to know. */
export function inLanguage(text: string, lang: string | undefined): TemplateResult | string {
  return lang ? html`<span lang=${lang} dir=${directionOf(lang)}>${text}</span>` : text;
}

/** The offer of a match, without its words. */
export function entryOf(
  { advice }: ReportContext,
  { catalogue, entry }: Pick<SupportMatch, 'catalogue' | 'entry'>,
): SupportEntry | undefined {
  return advice?.catalogues.find(({ id }) => id === catalogue)?.entries.find(({ id }) => id === entry);
}
