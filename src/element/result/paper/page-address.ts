/** What a window says of its address. */
interface Place {
  readonly location: Pick<Location, 'origin' | 'pathname' | 'protocol'>;
  readonly top: Place | null;
}

/**
 * The address of the page that the visitor sees, to come back to: without its query and fragment, which may say more than
 * where it is. Null in a frame of another site, which is not told it, and where a page has no address to type.
 */
export function pageAddress(view: Place = window): string | null {
  try {
    const { origin, pathname, protocol } = (view.top ?? view).location;
    return /^https?:$/.test(protocol) ? origin + pathname : null;
  } catch {
    return null;
  }
}
