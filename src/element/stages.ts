/** Which view shows which stage, and what the views know. */
import { toHeadingLevel, toSrc, withMessages } from './host/attributes.js';
import { isComplete } from './loading/scan.js';
import type { Scan } from './loading/scan.js';
import type { Needs } from './needs.js';
import { intro } from './questionnaire/intro.js';
import { question } from './questionnaire/page.js';
import type { ViewContext } from './session/context.js';
import type { SessionController } from './session/session-controller.js';

/** What the host page set that views have to know. */
interface Settings {
  readonly endpoint: unknown;
  readonly headingLevel: unknown;
  readonly messages: unknown;
}

export function contextOf(host: Settings, scan: Scan, session: SessionController, needs: Needs): ViewContext {
  const { visit } = session;
  return {
    ...withMessages(scan, host.messages),
    session: visit.session,
    asked: session.asked ?? scan.assessment,
    finishing: visit.finishing,
    hasFailed: visit.failedAnswers === visit.session.answers,
    draft: needs.draft.value,
    persist: session.persist,
    asksToSend: toSrc(host.endpoint) !== '',
    layout: session.layout,
    headingLevel: toHeadingLevel(host.headingLevel),
    send: session.send,
    confirmingReset: visit.confirmingReset,
  };
}

/** The screen of the present stage. */
export function stageView(context: ViewContext, { place, session, visit }: SessionController, needs: Needs): unknown {
  const { delivery, isWaiting, result, review } = needs;
  if (isWaiting) return needs.render(context);
  if (isComplete(context)) {
    if (session.stage === 'result' && visit.result) return result.value?.render(context, visit.result, delivery.value);
    if (session.stage === 'review') return review?.(context);
  }
  return place ? question(context, place.page, place.path) : [intro(context), delivery.value?.notice(context)];
}
