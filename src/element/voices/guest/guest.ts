/** A colleague who answers an invitation: where that visitor is, and what each event does. Pure. */
import { pages, problemOf } from '../../../engine/questionnaire.js';
import type { Answer, Answers, Assessment, Layout, Page } from '../../../engine/index.js';

export interface Guest {
  /** `told`: reads who sees what. `done`: has the code to give back. */
  readonly stage: 'told' | 'question' | 'done';
  /** What the invitation says of the firm. */
  readonly firm: Answers;
  /** Ids of the items to answer, in the order of the definition. */
  readonly items: readonly string[];
  readonly answers: Answers;
  /** Id of an item on the page on screen. */
  readonly at: string | null;
  /** Continue was pressed on a page that is not in order. */
  readonly showProblems: boolean;
}

export type GuestEvent =
  | { readonly type: 'start' }
  | { readonly type: 'answer'; readonly item: string; readonly answer: Answer }
  | { readonly type: 'continue' }
  | { readonly type: 'back' };

export function newGuest(firm: Answers, items: readonly string[]): Guest {
  return { stage: 'told', firm, items, answers: {}, at: null, showProblems: false };
}

/** The answers on which words and routing depend. */
export function knownTo({ answers, firm }: Guest): Answers {
  return { ...firm, ...answers };
}

/** The pages with questions for colleagues, as far as the answers so far tell. */
export function guestPages(assessment: Assessment, guest: Guest, layout: Layout): Page[] {
  return pages(assessment, knownTo(guest), layout)
    .map(({ items, section }) => ({ section, items: items.filter(({ id }) => guest.items.includes(id)) }))
    .filter(({ items }) => items.length > 0);
}

/** The page on screen; its place among all. Null if no question is on screen. */
export function guestPlace(assessment: Assessment, guest: Guest, layout: Layout) {
  if (guest.stage !== 'question') return null;
  const path = guestPages(assessment, guest, layout);
  const place = path.findIndex(({ items }) => items.some(({ id }) => id === guest.at));
  const page = path[Math.max(place, 0)];
  return page ? { path, page, place: Math.max(place, 0) } : null;
}

/** The answers that count: to questions that are asked. */
export function guestAnswers(assessment: Assessment, guest: Guest): Answers {
  const asked = guestPages(assessment, guest, 'question').flatMap(({ items }) => items.map(({ id }) => id));
  return Object.fromEntries(Object.entries(guest.answers).filter(([id]) => asked.includes(id)));
}

export function guestAfter(assessment: Assessment, guest: Guest, event: GuestEvent, layout: Layout): Guest {
  const found = guestPlace(assessment, guest, layout);
  const goTo = (page: Page | undefined, otherwise: Guest['stage']): Guest =>
    page
      ? { ...guest, stage: 'question', at: page.items[0]?.id ?? null, showProblems: false }
      : { ...guest, stage: otherwise, at: null, showProblems: false };
  switch (event.type) {
    case 'start':
      return goTo(guestPages(assessment, guest, layout)[0], 'done');
    case 'answer':
      return { ...guest, answers: { ...guest.answers, [event.item]: event.answer } };
    case 'continue':
      if (found?.page.items.some((item) => problemOf(item, guest.answers))) return { ...guest, showProblems: true };
      return goTo(found?.path[found.place + 1], 'done');
    case 'back':
      if (guest.stage === 'done') return goTo(guestPages(assessment, guest, layout).at(-1), 'told');
      return goTo(found?.path[found.place - 1], 'told');
  }
}
