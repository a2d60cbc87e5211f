/** What a visitor needs of a page of the scan: to see it, read it and hit it, whatever the host does to its own page. */
import { contrastOf } from './contrast.js';
import type { Guest } from './guest.js';
import type { Realm } from './page.js';

/** Sizes in the page's own pixels, before it is zoomed or scaled as a whole. */
const LEAST = { target: 44, text: 13, contrast: 4.5 };

/** What is wrong with the page on screen. `scale`, `zoom`: how much larger or smaller the host shows it as a whole. */
export function obstacles(
  guest: Guest,
  { scale = 1, zoom = 1 }: { readonly scale?: number; readonly zoom?: number },
): string[] {
  const { realm } = guest;
  const controls = guest.all('button, label.option, select, summary').filter((control) => control.checkVisibility());
  const texts = guest
    .all('.scan *')
    .filter((element) => element.checkVisibility() && !element.matches('option, svg *, .visually-hidden'))
    .filter(({ childNodes }) => [...childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()));
  if (controls.length === 0 || texts.length === 0) return ['Nothing is on screen'];
  return [
    ...controls
      // What sticks to the top drifts in a scaled page.
      .filter((control) => scale === 1 || !control.closest('[part~="trial-note"]'))
      .filter((control) => !isHit(control, realm, zoom))
      .map((control) => `cannot be hit: ${nameOf(control)}`),
    ...controls
      .filter((control) => control.getBoundingClientRect().height < LEAST.target * scale - 0.5)
      .map((control) => `is low: ${nameOf(control)} ${control.getBoundingClientRect().height}`),
    ...texts
      .filter((text) => parseFloat(realm.getComputedStyle(text).fontSize) < LEAST.text)
      .map((text) => `is small: ${nameOf(text)} ${realm.getComputedStyle(text).fontSize}`),
    ...texts
      .filter((text) => contrastOf(text, realm) < LEAST.contrast)
      .map((text) => `is faint: ${nameOf(text)} ${contrastOf(text, realm).toFixed(2)}`),
  ];
}

/** Whether a click in the middle of it arrives there. */
function isHit(control: HTMLElement, realm: Realm, zoom: number): boolean {
  // From the top: what sticks to an edge is not where it seems while the page is scrolled.
  realm.scrollTo({ top: 0, behavior: 'instant' });
  control.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { height, left, top, width } = control.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  const { scrollX, scrollY } = realm;
  // WebKit takes the zoom out of where it is on the page, and not out of how far that is scrolled.
  const points = [
    [x, y],
    [(x + scrollX) * zoom - scrollX, (y + scrollY) * zoom - scrollY],
  ] as const;
  return points.some((point) => {
    const hit = (control.getRootNode() as ShadowRoot).elementFromPoint(...point);
    return hit !== null && (control.contains(hit) || hit.contains(control));
  });
}

function nameOf(element: HTMLElement): string {
  return `${element.localName} "${element.textContent.trim().slice(0, 40)}"`;
}
