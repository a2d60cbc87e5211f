/** What goes to a colleague, as the text of a message. */
import { say } from '../session/context.js';
import type { VoicesContext } from './context.js';
import { timeFor } from './time-for.js';

interface Invitation {
  readonly invitation: string;
  /** Null where the host page allows none. */
  readonly link: string | null;
  readonly questions: number;
  /** Of the page; null where it has none to type. */
  readonly address: string | null;
}

export function invitationText(context: VoicesContext, letter: Invitation): string {
  const { text, words } = context;
  const { address, invitation, link, questions } = letter;
  const values = { comeBack: words.comeBack, address: address ?? '' };
  const how = say(context, address === null ? 'voicesMailNoPage' : 'voicesMailPage', values);
  return [
    say(context, 'voicesMailWhy', { title: text.title, questions, time: timeFor(context, questions) }),
    ...(link === null ? [`${how}\n${invitation}`] : [`${words.voicesMailLink}\n${link}`]),
    words.voicesMailBack,
    words.guestWhoSees,
  ].join('\n\n');
}
