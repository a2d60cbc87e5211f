/** Goes through the first pages of a definition without a browser, and looks at everything that they would show. */
import assert from 'node:assert/strict';
import { isTemplateResult } from 'lit/directive-helpers.js';
import { nothing } from 'lit';
import { matricesIn } from '../../../src/element/matrix/index.js';
import { introPage } from '../../../src/element/questionnaire/intro.js';
import { question } from '../../../src/element/questionnaire/page.js';
import type { ScanText } from '../../../src/element/loading/scan.js';
import type { ViewContext } from '../../../src/element/session/context.js';
import { newVisit } from '../../../src/element/session/visit.js';
import { askedAt, newSession, pageOn, pages, transition } from '../../../src/engine/questionnaire.js';
import type { AssessmentDefinition, Assessment, Depth, Layout, Session } from '../../../src/engine/index.js';
import words from '../../../src/i18n/en.js';

/** Nothing that could be scored. */
export function assertNoMoreThan(seen: Assessment, whole: Assessment): void {
  assert.deepEqual([seen.dimensions, seen.steps], [[], []]);
  assert.deepEqual(
    [seen.id, seen.version, seen.minutes, seen.quick],
    [whole.id, whole.version, whole.minutes, whole.quick],
  );
}

/** Of a document that nobody sees: there is nothing to style. */
const NO_ROOT = { ownerDocument: { defaultView: null } } as unknown as ParentNode;

/** Most pages that are looked at. */
const MOST_PAGES = 12;

/**
 * Renders the intro and page after page in both layouts and depths, with the first and with the last option of each
 * question. `whole`: the same definition after the contract, if that accepts it; it asks the same.
 */
export function walk(scan: ScanText, whole: AssessmentDefinition | null): void {
  for (const layout of ['question', 'section'] as const) {
    for (const depth of ['full', 'quick'] as const) {
      for (const end of [0, -1]) visit(scan, whole, layout, depth, end);
    }
  }
}

function visit(scan: ScanText, whole: AssessmentDefinition | null, layout: Layout, depth: Depth, end: number): void {
  const { assessment } = scan;
  const asked = askedAt(assessment, depth);
  const context = (session: Session): ViewContext => ({
    ...{ ...scan, ...newVisit, hasAllWords: true, words, session, asked, layout, headingLevel: 2, persist: 'none' },
    ...{ resume: 'code', draft: null, previous: null, sending: null, asksToSend: false, send: () => undefined },
    ...{ ...matricesIn(['en']), root: NO_ROOT },
  });
  assertShown(introPage(context(newSession), '', ''));
  let session = transition(assessment, newSession, { type: 'start' }, layout, depth);
  for (let count = 0; count < MOST_PAGES && session.stage === 'question'; count += 1) {
    const path = pages(asked, session.answers, layout);
    const page = pageOn(path, asked, session);
    if (!page) break;
    if (whole) {
      const other = pages(askedAt(whole, depth), session.answers, layout);
      assert.deepEqual(idsOf(path), idsOf(other));
    }
    assertShown(question(context({ ...session, showProblems: true }), page, path));
    for (const item of page.items) {
      const id = item.options.at(end)?.id ?? 'dont-know';
      const answer = item.type === 'single' ? id : [id];
      session = transition(assessment, session, { type: 'answer', item: item.id, answer }, layout, depth);
    }
    session = transition(assessment, session, { type: 'continue' }, layout, depth);
  }
}

function idsOf(path: ReturnType<typeof pages>): string[][] {
  return path.map(({ section, items }) => [section.id, ...items.map(({ id }) => id)]);
}

/** Only what Lit shows as text, or can carry out. */
function assertShown(value: unknown): void {
  if (Array.isArray(value)) value.forEach(assertShown);
  else if (isTemplateResult(value)) value.values.forEach(assertShown);
  else if (value !== nothing && value !== null)
    assert.ok(['string', 'number', 'boolean', 'function', 'undefined'].includes(typeof value), typeof value);
}
