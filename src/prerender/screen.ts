/** The intro as an HTML string. */
import { directionOf } from '../element/host/language.js';
import { getsCells, keptWhere, privacyText, timeText } from '../element/questionnaire/intro.js';
import type { IntroFacts } from '../element/questionnaire/intro.js';
import { attributes, escaped } from './html.js';

/**
 * The intro with the same elements as the view `intro`, so that nothing moves when the tag takes over; a test compares
 * the two. The start button is a `summary`: its `open` state remembers a click until the script has loaded.
 */
export function firstScreen(facts: IntroFacts): string {
  const { headingLevel, language, persist, text, words } = facts;
  const heading = (level: number, content: string, more: Readonly<Record<string, string>>) => {
    const tag = `h${Math.min(Math.max(level, 1), 6)}`;
    return `<${tag}${attributes(more)}>${escaped(content)}</${tag}>`;
  };
  const gets = [words.introGetStep, words.introGetMissing, ...(getsCells(facts) ? [words.introGetCells] : [])];
  return [
    `<div class="scan"${attributes({ lang: language, dir: directionOf(language), 'data-prerendered': '' })}>`,
    '<div class="page" part="intro">',
    heading(headingLevel, text.title, { part: 'title' }),
    `<slot name="intro"><p class="lead">${escaped(text.description)}</p></slot>`,
    heading(headingLevel + 1, words.introGet, { class: 'small-heading' }),
    `<ul class="ticks">${gets.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>`,
    `<p>${escaped(timeText(facts))}</p>`,
    `<p>${escaped(words.introDontKnow)}</p>`,
    `<slot name="privacy"><p class="muted">${escaped(privacyText(facts))}</p></slot>`,
    ...(persist === 'none' ? [] : [`<div class="notice" part="draft"><p>${escaped(keptWhere(facts))}</p></div>`]),
    '<div class="actions"><details data-start>',
    `<summary class="primary" part="button button-primary">${escaped(words.start)}</summary>`,
    `<p role="status">${escaped(words.loading)}</p>`,
    '</details></div></div></div>',
  ].join('');
}
