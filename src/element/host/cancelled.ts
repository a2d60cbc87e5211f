/** Whether what was asked for is cancelled by a handler for all navigation; not every browser has such handlers. */
export function isCancelled(ask: () => void): boolean {
  const { navigation } = window as { readonly navigation?: EventTarget };
  let isPrevented = false;
  // Heard last, since it is the newest.
  const hear = (event: Event) => {
    isPrevented = event.defaultPrevented;
  };
  navigation?.addEventListener('navigate', hear);
  ask();
  navigation?.removeEventListener('navigate', hear);
  return isPrevented;
}
