/**
 * The languages to try for an element, best first: its own `lang`, that of its nearest ancestor, those of the browser,
 * English. Looks through shadow roots, since a language is inherited through them.
 */
export function wantedLanguages(element: HTMLElement): string[] {
  return [nearestLang(element), ...navigator.languages, 'en'].filter((tag) => tag !== '');
}

function nearestLang(start: Element): string {
  let element: Element | null = start;
  while (element) {
    const withLang: Element | null = element.closest('[lang]:not([lang=""])');
    if (withLang) return withLang.getAttribute('lang') ?? '';
    const root: Node = element.getRootNode();
    element = root instanceof ShadowRoot ? root.host : null;
  }
  return '';
}

/** The direction in which a language is written; left to right where the browser cannot tell. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const locale = new Intl.Locale(language) as Intl.Locale & {
    getTextInfo?: () => { direction?: string };
    textInfo?: { direction?: string };
  };
  const info = locale.getTextInfo?.() ?? locale.textInfo;
  return info?.direction === 'rtl' ? 'rtl' : 'ltr';
}
