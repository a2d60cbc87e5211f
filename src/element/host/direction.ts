export type Direction = 'ltr' | 'rtl';

/**
 * The direction in which a language (BCP 47) is written, by its script. Not every supported browser tells directions
 * itself.
 */
export function directionOf(language: string): Direction {
  const { script = '' } = new Intl.Locale(language).maximize();
  return /Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa/.test(script) ? 'rtl' : 'ltr';
}
