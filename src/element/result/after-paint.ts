/** Milliseconds. A page that nobody sees, or not any more, has no frames to wait for. */
const LONGEST = 1_000;

/** Resolves when what has been rendered just now is on screen. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, LONGEST);
  });
}
