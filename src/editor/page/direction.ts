/** The direction in which a language is written, by its script; a tag that is none reads from left to right. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  try {
    const { script = '' } = new Intl.Locale(language).maximize();
    return /Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa/.test(script) ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}
