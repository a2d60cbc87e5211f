import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Result, SupportMatch } from '../../engine/index.js';
import { heading } from '../host/heading.js';
import { evidenceLines, sharedEvidence } from './evidence.js';
import { fold } from './fold.js';
import { cards } from './cards.js';
import { answerLabels } from '../session/answer-labels.js';
import { say } from '../session/context.js';
import { itemInRole, labelsInRole, listed, optionLabel } from './context.js';
import type { ReportContext } from './context.js';
import { entryOf, inLanguage, offerLink, wantsNoSupport } from './offer.js';

/** The support that fits, each with its reasons, and what was asked for. What has no words in this language is left out. */
export function support(context: ReportContext, result: Result): TemplateResult | typeof nothing {
  const { advice, headingLevel, words } = context;
  const offers = result.support.flatMap((match) => {
    const entry = advice?.support[match.catalogue]?.[match.entry];
    return entry ? [{ ...match, ...entry, evidence: entryOf(context, match)?.evidence }] : [];
  });
  const asked = askedFor(context, result);
  if (offers.length === 0 && asked === nothing) return nothing;
  const wanted = offers.filter(({ reasons: { form } }) => form).length;
  const finding =
    wanted > 0 ? say(context, 'supportWanted', { wanted, count: offers.length }) : String(offers.length || '');
  return fold(
    context,
    { part: 'support', title: words.supportFitTitle, finding },
    html`${noSupport(context, result) ?? html`<p>${words.supportFitIntro}</p>`}
      ${
        offers.length > 0
          ? cards(
              context,
              offers.map(
                ({ description, evidence, lang, provider, title, url, ...match }) =>
                  html`<li class="card" part="support-entry">
                    <p class="muted">${formOf(context, match)}</p>
                    ${heading(headingLevel + 2, inLanguage(title, lang), { className: 'small-heading' })}
                    <p>${inLanguage(description, lang)}</p>
                    ${provider ? html`<p class="muted">${say(context, 'supportProvider', { provider })}</p>` : nothing}
                    <p class="small-heading">${words.reasonsTitle}</p>
                    <ul class="reasons">
                      ${[...reasons(context, match), ...evidenceLines(context, evidence)].map((one) => html`<li>${one}</li>`)}
                    </ul>
                    ${url ? html`<p>${offerLink(context, url, html`${words.supportLink}<span class="visually-hidden">: ${title}</span>`)}</p>` : nothing}
                  </li>`,
              ),
            )
          : nothing
      }
      <p class="muted">
        ${sharedEvidence(
          context,
          offers.map(({ evidence }) => evidence),
        )}
      </p>
      ${asked}`,
  );
}

/** Said to whoever wants none; the offers are there all the same, for later. */
function noSupport(context: ReportContext, result: Result): TemplateResult | null {
  const texts = context.advice?.library?.text.situations.noSupport;
  return wantsNoSupport(context, result) && texts ? html`<p>${texts.description}</p>` : null;
}

/** The kinds of support that were asked for, or what was said instead. */
function askedFor(context: ReportContext, { answers }: Result): TemplateResult | typeof nothing {
  const item = itemInRole(context, 'support');
  const answer = item && answers[item.id];
  if (!item || answer === undefined) return nothing;
  return html`<div part="support-wanted">
    ${heading(context.headingLevel + 2, context.words.supportTitle, { className: 'small-heading' })}
    <ul>
      ${answerLabels(context, item, answer).map((label) => html`<li>${label}</li>`)}
    </ul>
  </div>`;
}

function formOf(context: ReportContext, match: SupportMatch): string {
  return optionLabel(context, itemInRole(context, 'support')?.id ?? '', entryOf(context, match)?.form ?? null);
}

function reasons(context: ReportContext, { reasons: { barriers, dimensions, first, form } }: SupportMatch): string[] {
  const { text, words } = context;
  const names = dimensions.map((id) => text.dimensions[id]?.short ?? text.dimensions[id]?.title ?? id);
  return [
    ...(first ? [say(context, 'reasonFirst', { name: firstName(context) })] : []),
    ...(names.length > 0 ? [say(context, 'reasonDimensions', { list: listed(context, names) })] : []),
    ...labelsInRole(context, 'barriers', barriers).map((barrier) => say(context, 'reasonBarrier', { barrier })),
    ...(form ? [words.reasonForm] : []),
  ];
}

/** The dimension for whose sake support of one form comes first. */
function firstName({ assessment, text }: ReportContext): string {
  const id = assessment.firstSupport?.dimension ?? '';
  return text.dimensions[id]?.title ?? id;
}
