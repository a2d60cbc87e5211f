import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { itemStates } from '../../../engine/index.js';
import type { Result } from '../../../engine/index.js';
import { heading } from '../../host/heading.js';
import { answerLabels } from '../../session/answer-labels.js';
import { itemText } from '../../session/context.js';
import type { ReportContext } from '../context.js';

/** Every question that was asked, section by section, with its answer. */
export function allAnswers(context: ReportContext, result: Result): TemplateResult {
  const { assessment, headingLevel, text, words } = context;
  const states = itemStates(assessment, { ...result.answers, ...context.texts });
  const sections = assessment.sections.map(({ id, items }) => ({
    id,
    rows: items.flatMap((item) => {
      const state = states.get(item);
      if (!state?.asked || state.answer === undefined) return [];
      return [{ question: itemText(context, item).question, answers: answerLabels(context, state.item, state.answer) }];
    }),
  }));
  return html`<section class="all-answers">
    ${heading(headingLevel + 1, words.answersTitle)}
    ${sections
      .filter(({ rows }) => rows.length > 0)
      .map(
        ({ id, rows }) =>
          html`${heading(headingLevel + 2, text.sections[id]?.title ?? id, { className: 'small-heading' })}
            <dl>
              ${rows.map(
                ({ answers, question }) =>
                  html`<div>
                    <dt>${question}</dt>
                    ${answers.map((answer) => html`<dd>${answer}</dd>`)}
                  </div>`,
              )}
            </dl>`,
      )}
  </section>`;
}
