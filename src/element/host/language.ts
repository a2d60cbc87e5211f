/**
 * The languages to try for an element, best first: its own `lang`, that of its nearest ancestor, those of the browser,
 * English.
 */
export function wantedLanguages(element: HTMLElement): string[] {
  // The property, since Lit writes it to the attribute only after the languages were needed.
  const tags = [element.lang, ...ancestorsOf(element).map((ancestor) => ancestor.getAttribute('lang'))];
  // Not in every web view.
  const own = navigator.languages as readonly string[] | undefined;
  return [tags.find(Boolean), ...(own ?? []), 'en'].filter((tag) => typeof tag === 'string');
}

/** The nearest first. Looks through shadow roots, since a language is inherited through them. */
export function ancestorsOf(element: Element): Element[] {
  const root = element.getRootNode();
  const parent = element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  return parent ? [parent, ...ancestorsOf(parent)] : [];
}
