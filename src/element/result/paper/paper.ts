/** A result on paper: a sheet for the wall, and an appendix. Nothing on it is folded, and nothing can be pressed. */
import { html, render } from 'lit';
import type { Result } from '../../../engine/index.js';
import type { ReportContext } from '../context.js';
import { toDos } from '../plan/to-do.js';
import { shownPlan, situationOf } from '../situation.js';
import { appendix } from './appendix.js';
import { sheet } from './sheet.js';
import type { SheetOptions } from './sheet.js';

/** A new element with all of it, in no document yet. */
export function paperOf(context: ReportContext, result: Result, options: SheetOptions): HTMLElement {
  const situation = situationOf(context, result);
  const all = toDos(context, result, shownPlan(result, situation)?.stages ?? []);
  const paper = document.createElement('div');
  paper.className = 'paper page';
  render(html`${sheet(context, result, situation, all, options)} ${appendix(context, result, situation, all)}`, paper);
  for (const element of paper.querySelectorAll('button, [data-print="no"], [role="status"]')) element.remove();
  for (const element of paper.querySelectorAll('[tabindex]')) element.removeAttribute('tabindex');
  for (const details of paper.querySelectorAll('details')) unfold(details);
  return paper;
}

/** Puts what a fold holds in its place, under its title. */
function unfold(details: HTMLDetailsElement): void {
  const summary = details.querySelector(':scope > summary');
  if (summary) {
    // A heading says itself that it is one.
    const title = document.createElement(summary.querySelector('h1, h2, h3, h4, h5, h6') ? 'div' : 'p');
    title.className = 'paper-title';
    title.append(...summary.childNodes);
    summary.replaceWith(title);
  }
  const block = document.createElement('div');
  block.className = details.className;
  block.append(...details.childNodes);
  details.replaceWith(block);
}
