import type { CSSResultOrNative } from 'lit';

/** What was made for documents other than that of the scripts. */
const made = new WeakMap<Document, Map<CSSResultOrNative, CSSStyleSheet>>();

/**
 * The style sheets for tags in this document, since a sheet belongs to the one that it was made in: the same ones each
 * time. Null where nothing is shown, as in a template.
 */
export function sheetsFor(place: Document, styles: readonly CSSResultOrNative[]): CSSStyleSheet[] | null {
  const { defaultView: view } = place;
  if (!view) return null;
  const known = made.get(place) ?? new Map<CSSResultOrNative, CSSStyleSheet>();
  made.set(place, known);
  return styles.flatMap((style) => {
    if (style instanceof CSSStyleSheet) return style;
    if (place === document) return style.styleSheet ?? [];
    const sheet = known.get(style) ?? new view.CSSStyleSheet();
    if (!known.has(style)) sheet.replaceSync(style.cssText);
    known.set(style, sheet);
    return sheet;
  });
}
