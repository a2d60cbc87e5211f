import type { Answer, Assessment, Layout, Session, SessionEvent } from '../../../src/engine/index.js';
import { newSession, transition } from '../../../src/engine/index.js';
import { definition, multiple, single } from './definitions.js';

/** Two sections. `router` shows or hides `extra` before it and `far` behind the plain questions. */
export const small: Assessment = definition({
  items: [
    single('router', [0, 1]),
    single('extra', [0, 1], { askIf: { item: 'router', atLeast: 1 }, hiddenAnswer: 'a' }),
    single('plain', [0, 1]),
    single('far', [0, 1], { askIf: { item: 'router', atLeast: 1 }, hiddenAnswer: 'a' }),
    multiple('several', 3, { max: 2 }),
  ],
  gates: [{ item: 'router', atLeast: 1 }],
  cuts: ['plain'],
});

/** Short ways to write events. */
export const start: SessionEvent = { type: 'start' };
export const next: SessionEvent = { type: 'continue' };
export const back: SessionEvent = { type: 'back' };
export const finish: SessionEvent = { type: 'finish' };
export const reset: SessionEvent = { type: 'reset' };
export const change = (item: string): SessionEvent => ({ type: 'change', item });
export const answer = (item: string, given: Answer): SessionEvent => ({ type: 'answer', item, answer: given });
export const prefill = (answers: Session['answers']): SessionEvent => ({ type: 'prefill', answers });

/** The session after these events, from the beginning or from another session. */
export function play(
  events: readonly SessionEvent[],
  from: Session = newSession,
  layout: Layout = 'question',
): Session {
  return events.reduce((session, event) => transition(small, session, event, layout), from);
}

/** All questions answered; the router hides two of them. */
export const short = { router: 'a', plain: 'a', several: ['a'] };
/** All questions answered, none hidden. */
export const long = { router: 'b', extra: 'a', plain: 'a', far: 'b', several: ['none'] };

export const atIntro = newSession;
export const atPlain: Session = { ...newSession, stage: 'question', at: 'plain', answers: short };
export const atReview: Session = { ...newSession, stage: 'review', answers: short };
export const atResult: Session = { ...newSession, stage: 'result', answers: short };
