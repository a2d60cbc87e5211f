/** Which view shows which stage, and what the views know. */
import { toSrc, withMessages } from './host/attributes.js';
import { isComplete } from './loading/scan.js';
import type { Scan } from './loading/scan.js';
import type { Needs } from './needs.js';
import { comeBackButton, intro } from './questionnaire/intro.js';
import { question } from './questionnaire/page.js';
import type { ViewContext } from './session/context.js';
import type { SessionController } from './session/session-controller.js';

/** What the host page set that views have to know, beside what the session knows of it. */
interface Host {
  readonly renderRoot: ParentNode;
  readonly endpoint: unknown;
  readonly messages: unknown;
}

export function contextOf(host: Host, scan: Scan, session: SessionController, needs: Needs): ViewContext {
  return {
    ...withMessages(scan, host.messages),
    ...session.settings,
    ...session.visit,
    asked: session.asked ?? scan.assessment,
    draft: needs.draft.value,
    sending: needs.delivery.value,
    previous: needs.resume.value,
    root: host.renderRoot,
    asksToSend: toSrc(host.endpoint) !== '',
    send: session.send,
  };
}

/** The screen of the present stage. */
export function stageView(context: ViewContext, { place, session, visit }: SessionController, needs: Needs): unknown {
  const {
    delivery,
    isWaiting,
    result: { value: result },
    resume: { value: resume },
  } = needs;
  if (isWaiting) return needs.render(context);
  if (isComplete(context)) {
    if (session.stage === 'result' && visit.result) return result?.render(context, visit.result, delivery.value);
    if (session.stage === 'review') return result?.review(context);
  }
  if (place) return question(context, place.page, place.path);
  const form = resume?.form(context) ?? comeBackButton(context, needs.comeBack);
  return resume?.page(context) ?? [intro(context), form, delivery.value?.notice(context)];
}
