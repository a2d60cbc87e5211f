/** Two tags on one page may keep the same answers, and browsers tell of no change to the page that made it. */
const onThisPage = new EventTarget();

export function tellThisPage(): void {
  onThisPage.dispatchEvent(new Event('change'));
}

/**
 * Calls `look` whenever somebody else may have changed what is kept, until the function that it gives is called: another
 * tab or tag did, the tab comes back to sight, the page comes back from the browser's cache of pages, or a page that was
 * made ready before it was asked for is shown.
 */
export function watch(look: () => void): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const lookIfSeen = () => {
    if (document.visibilityState === 'visible') look();
  };
  onThisPage.addEventListener('change', look, { signal });
  addEventListener('storage', look, { signal });
  addEventListener('pageshow', look, { signal });
  document.addEventListener('visibilitychange', lookIfSeen, { signal });
  document.addEventListener('prerenderingchange', look, { signal });
  return () => stop.abort();
}
