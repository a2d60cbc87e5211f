/**
 * For the page around a frame with `embed.html`: gives the frame the height of what is in it, and fires the events of
 * the tag on the frame. Frames are those with the attribute `data-ai-maturity-scan`, now or later.
 */
import { MESSAGE_VERSION } from './bridge-message.js';
import type { BridgeMessage } from './bridge-message.js';

addEventListener('message', ({ data, origin, source }: MessageEvent<Partial<BridgeMessage> | null>) => {
  if (data?.from !== 'ai-maturity-scan' || data.version !== MESSAGE_VERSION) return;
  const frame = [...document.querySelectorAll<HTMLIFrameElement>('iframe[data-ai-maturity-scan]')].find(
    ({ contentWindow }) => contentWindow === source,
  );
  // A frame that was led elsewhere speaks from another origin.
  if (!frame || new URL(frame.src, location.href).origin !== origin) return;
  const { detail, event, height } = data;
  if (typeof height === 'number' && height > 0) frame.style.height = `${Math.min(Math.ceil(height), 50_000)}px`;
  if (typeof event === 'string' && event.startsWith('scan-')) {
    frame.dispatchEvent(new CustomEvent(event, { detail, bubbles: true, composed: true }));
  }
});
