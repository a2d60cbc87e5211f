/** What axe finds, in few words. */
import 'axe-core/axe.min.js';
import type Axe from 'axe-core';
import type { RunOptions } from 'axe-core';

/** WCAG 2.0, 2.1 and 2.2, levels A and AA, with what axe has for EN 301 549 and calls good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'EN-301-549', 'best-practice'];

/** What depends on colours. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

export function violations(element: Element): Promise<string[]> {
  return found(window, element);
}

/** What looking in other colours can add. */
export function colourViolations(element: Element): Promise<string[]> {
  return found(window, element, { runOnly: { type: 'rule', values: COLOURS } });
}

/** The same for a document of its own, such as the one that is printed. */
export async function violationsIn(document: Document): Promise<string[]> {
  const script = document.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
  document.head.append(script);
  await loaded;
  // Its first heading has the level that the host set for its own page.
  return found(document.defaultView ?? window, document, { rules: { 'page-has-heading-one': { enabled: false } } });
}

async function found(view: Window, where: Element | Document, options: RunOptions = {}): Promise<string[]> {
  const { violations } = await axeOf(view).run(where, { runOnly: TAGS, resultTypes: ['violations'], ...options });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ failureSummary, html }) => `${id}: ${html} — ${failureSummary ?? ''}`),
  );
}

/** Its build for browsers exports nothing, but puts itself on the window. */
function axeOf(view: Window): typeof Axe {
  return (view as unknown as { readonly axe: typeof Axe }).axe;
}
