/** What the lead of a scan and colleagues see together, on the result page and on paper. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { smallLadder } from '../../charts/index.js';
import type { Interval, ItemViews, Result, Voices } from '../../engine/index.js';
import { heading } from '../host/heading.js';
import { itemText, say } from '../session/context.js';
import type { VoicesContext } from './context.js';
import { talkAbout } from './talk.js';
import { colleagues, rangeText, viewText } from './words.js';

/** So many are read; the others are folded. */
const OPEN = 3;

export function seen(context: VoicesContext, result: Result, voices: Voices): TemplateResult {
  const { assessment, direction, headingLevel, words } = context;
  const steps = assessment.steps.length;
  return html`<section part="voices" class="voices">
    ${heading(headingLevel + 1, words.seenTitle)}
    <div class="seen">
      ${
        result.step && voices.step
          ? smallLadder({ steps, own: result.step, shown: voices.step, mirrored: direction === 'rtl' })
          : nothing
      }
      <p tabindex="-1" data-focus="seen">${stepText(context, voices)} ${words.seenYours}</p>
    </div>
    ${talk(context, voices)} ${sideBySide(context, result, voices)}
  </section>`;
}

/** "You and 2 colleagues together: step 2 or 3." Empty without steps. */
export function stepText(context: VoicesContext, { count, step }: Voices): string {
  const { assessment, text } = context;
  if (!step) return '';
  const { high, low } = step;
  const who = colleagues(context, count);
  const id = assessment.steps[low - 1]?.id ?? '';
  if (low === high) return say(context, 'seenStep', { colleagues: who, step: low, name: text.steps[id]?.title ?? id });
  return say(context, high === low + 1 ? 'seenEither' : 'seenBetween', { colleagues: who, low, high });
}

function talk(context: VoicesContext, voices: Voices): TemplateResult {
  const { headingLevel, words } = context;
  if (voices.discuss.length === 0) return html`<p>${words.seenTalkNone}</p>`;
  const all = discussed(voices);
  const more = all.slice(OPEN);
  return html`${heading(headingLevel + 2, words.seenTalk, { className: 'small-heading' })}
    <p>${words.seenTalkHow}</p>
    ${talkList(context, all.slice(0, OPEN))}
    ${
      more.length > 0
        ? html`<details class="more">
            <summary>${say(context, 'seenTalkMore', { count: more.length })}</summary>
            ${talkList(context, more)}
          </details>`
        : nothing
    }`;
}

function talkList(context: VoicesContext, items: readonly ItemViews[]): TemplateResult {
  return html`<ul class="talk">
    ${items.map(
      (views) =>
        html`<li>
          <strong>${itemText(context, views.item).label}</strong>
          <span class="talk-range">${rangeText(context, views)}</span>
          <span>${talkAbout(context, views.item)}</span>
        </li>`,
    )}
  </ul>`;
}

/** The items to talk about, the widest first. */
export function discussed({ discuss, items }: Voices): ItemViews[] {
  return discuss.flatMap((id) => items.find(({ item }) => item === id) ?? []);
}

function sideBySide(context: VoicesContext, result: Result, voices: Voices): TemplateResult | typeof nothing {
  const { words } = context;
  if (voices.items.length === 0) return nothing;
  return html`<details class="more">
    <summary>${words.seenTable}</summary>
    <ul class="side-by-side">
      ${voices.items.map((views) => row(context, views))} ${cells(context, result, voices)}
    </ul>
    ${voices.items.some(({ median }) => median !== null) ? nothing : html`<p class="muted">${words.seenWhoFew}</p>`}
  </details>`;
}

function row(context: VoicesContext, views: ItemViews): TemplateResult {
  const { words } = context;
  const { item, lead, median } = views;
  return html`<li>
    <strong>${itemText(context, item).label}</strong>
    <dl>
      ${pair(words.seenYou, lead === null ? words.dontKnow : viewText(context, item, lead))}
      ${pair(words.seenAll, rangeText(context, views))}
      ${median === null ? nothing : pair(words.seenMiddle, `${viewText(context, item, median)} (${spread(context, views)})`)}
    </dl>
  </li>`;
}

/** Scores that are another range with the answers of all. */
function cells(context: VoicesContext, result: Result, voices: Voices): TemplateResult[] {
  const { assessment, text, words } = context;
  if (result.depth === 'quick') return [];
  return assessment.dimensions.flatMap(({ id, score = 'mean' }) => {
    const [own, all] = [result.cells[id], voices.cells[id]];
    if (!own || !all || scoreText(context, own) === scoreText(context, all)) return [];
    return html`<li>
      <strong>${text.dimensions[id]?.title ?? id}</strong>
      ${score === 'mean' ? html`<span class="muted">${words.seenCells}</span>` : nothing}
      <dl>${pair(words.seenYou, scoreText(context, own))} ${pair(words.seenAll, scoreText(context, all))}</dl>
    </li>`;
  });
}

function pair(term: string, value: string): TemplateResult {
  return html`<div>
    <dt>${term}</dt>
    <dd>${value}</dd>
  </div>`;
}

function scoreText(context: VoicesContext, interval: Interval): string {
  const [low, high] = [Math.round(interval.low), Math.round(interval.high)];
  return low === high ? String(low) : say(context, 'cellBetween', { low, high });
}

/** How far the answers of colleagues are from their middle one, in words: a decimal would promise too much. */
export function spread({ words }: VoicesContext, { deviation }: ItemViews): string {
  if (deviation === null) return '';
  return deviation < 0.5 ? words.seenClose : deviation < 1 ? words.seenSome : words.seenFar;
}
