/** Kinds of help are the answers to the question about the support that is wanted: without it, there is nothing to name. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { supportQuestion } from '../../model/support-question.js';
import type { Screen } from '../../page/screen.js';
import { firstWords } from '../../words/words.js';
import { choicesOfRole } from '../choices.js';

export function hasForms({ draft, language }: Screen): boolean {
  return choicesOfRole(draft, language, 'support').length > 0;
}

/** Says that the question is missing, and adds it. */
export function missingForms(screen: Screen): TemplateResult | typeof nothing {
  const { act, draft, words } = screen;
  if (hasForms(screen)) return nothing;
  const add = () => act(supportQuestion(draft, words.supportQuestion, firstWords(words)), 'add-offer');
  return html`<p>${words.noSupportQuestion}</p>
    <button type="button" class="first" id="add-support-question" @click=${add}>${words.addSupportQuestion}</button>`;
}
