import { swallow } from './double-presses.js';

/** Milliseconds and pixels within which browsers take two taps for one double tap. */
const [QUICK, NEAR] = [350, 30];

/**
 * Leaves out presses that are not meant for what is on screen and that no browser, or not every one, counts as the second
 * of a double click: a tap that follows another at once in the same place, a click that was made before an earlier one had
 * been acted on, as on a page that was busy, and what comes of an Enter key that is held down.
 */
export function guardLatePresses(root: Node): void {
  let tap: PointerEvent | null = null;
  let isSecondTap = false;
  /** When the last press of a button was acted on, by the clock of events. */
  let actedAt = 0;

  const onPointerDown = (event: Event) => {
    const { clientX, clientY, pointerType, timeStamp } = event as PointerEvent;
    isSecondTap =
      pointerType === 'touch' &&
      tap !== null &&
      timeStamp - tap.timeStamp < QUICK &&
      Math.hypot(clientX - tap.clientX, clientY - tap.clientY) < NEAR;
    tap = pointerType === 'touch' ? (event as PointerEvent) : null;
  };
  const onClick = (event: Event) => {
    const target = event.target as Element;
    if (!root.contains(target)) return;
    const isByPointer = (event as MouseEvent).detail > 0;
    if (isByPointer && (isSecondTap || event.timeStamp < actedAt)) {
      // One press at most: where a browser's clocks differ, the next one counts.
      [actedAt, isSecondTap] = [0, false];
      swallow(event);
    } else if (target.localName === 'button') {
      actedAt = new Event('').timeStamp;
    }
  };
  const onKeyDown = (event: Event) => {
    const { key, repeat, target } = event as KeyboardEvent;
    if (repeat && key === 'Enter' && root.contains(target as Node)) swallow(event);
  };
  root.addEventListener('keydown', onKeyDown, true);
  root.addEventListener('pointerdown', onPointerDown, true);
  root.addEventListener('click', onClick, true);
}
