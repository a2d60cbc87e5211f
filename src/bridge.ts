/**
 * For the page around a frame with `embed.html`: gives the frame the height of what is in it, and fires the events of
 * the tag on the frame. Frames are those with the attribute `data-ai-maturity-scan`, now or later.
 */
import { MESSAGE_VERSION } from './bridge-message.js';
import type { BridgeMessage } from './bridge-message.js';

const FROM = 'ai-maturity-scan';
/** Where each frame was pasted with this script beside it, all of them hear the same message. One is to act on it. */
const HEARD = Symbol.for(`${FROM} heard`);
const frames = () => [...document.querySelectorAll<HTMLIFrameElement>(`iframe[data-${FROM}]`)];

addEventListener('message', (message: MessageEvent<Partial<BridgeMessage> | null> & { [HEARD]?: true }) => {
  const { data, origin, source } = message;
  if (message[HEARD] || data?.from !== FROM || data.version !== MESSAGE_VERSION) return;
  message[HEARD] = true;
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  // A frame that was led elsewhere speaks from another origin.
  if (!frame || new URL(frame.src, location.href).origin !== origin) return;
  const { detail, event, height } = data;
  if (typeof height === 'number' && height > 0) frame.style.height = `${Math.min(Math.ceil(height), 50_000)}px`;
  if (typeof event === 'string' && event.startsWith('scan-')) {
    frame.dispatchEvent(new CustomEvent(event, { detail, bubbles: true, composed: true }));
  }
});

// Frames that were there first have told their height already. It is no secret that somebody asks.
const question: BridgeMessage = { from: FROM, version: MESSAGE_VERSION, ask: 'height' };
for (const { contentWindow } of frames()) contentWindow?.postMessage(question, '*');
