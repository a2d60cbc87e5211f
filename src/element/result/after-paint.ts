/** Resolves when what has been rendered just now is on screen. A page that nobody sees has no frames to wait for. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    const soon = () => setTimeout(resolve);
    if (document.hidden) soon();
    else requestAnimationFrame(soon);
  });
}
