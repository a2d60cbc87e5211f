import { say } from '../../session/context.js';
import type { VoicesContext } from '../context.js';

/** What a colleague gives back, as the text of a message. `link`: null where the host page allows none. */
export function voiceText(context: VoicesContext, code: string, link: string | null): string {
  const { words } = context;
  return [
    `${say(context, 'guestMail', { ask: words.voicesTitle })}\n${code}`,
    ...(link === null ? [] : [`${words.guestMailLink}\n${link}`]),
  ].join('\n\n');
}
