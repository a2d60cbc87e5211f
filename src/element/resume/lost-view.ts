/** The answers of an earlier visit that say nothing today. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { MainWords } from '../../i18n/index.js';
import { say } from '../session/context.js';
import type { ViewContext } from '../session/context.js';
import { lostRow } from '../session/lost.js';
import type { LostAnswer } from '../session/lost.js';

export interface Lost {
  readonly count: number;
  /** A line each; empty until the text of the questions has arrived. */
  readonly lines: readonly string[];
}

export function lostOf(context: ViewContext & { readonly words: MainWords }, answers: readonly LostAnswer[]): Lost {
  const lines = answers.map((answer) => say(context, 'labelled', { ...lostRow(context, answer) }));
  return { count: answers.length, lines: context.isWhole ? lines : [] };
}

export function lostView(
  { words }: { readonly words: MainWords },
  { count, lines }: Lost,
): TemplateResult | typeof nothing {
  if (count === 0) return nothing;
  return html`<p>${say({ words }, 'backLost', { count })}</p>
    <ul>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>`;
}
