/** The link with a code: in the fragment of the page's address, which browsers send to no server. */

const FRAGMENT = '#scan=';

/** The page's address with the code, in place of another fragment. */
export function linkTo(address: string, code: string): string {
  return `${address.split('#', 1)[0] ?? ''}${FRAGMENT}${code}`;
}

/** The code in a link or fragment; any other text is given back as it is. */
export function codeIn(text: string): string {
  const at = text.indexOf(FRAGMENT);
  return at === -1 ? text : text.slice(at + FRAGMENT.length);
}
