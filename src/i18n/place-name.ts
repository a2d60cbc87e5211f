/** What a country, or the EU, is called in this language. The code itself, where the language or the code is not known. */
export function placeName(code: string, language: string): string {
  return regionName(code, language) ?? code;
}

/** Undefined for a code of ISO 3166 that stands for no country. */
export function regionName(code: string, language: string): string | undefined {
  try {
    return new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }).of(code);
  } catch {
    return undefined;
  }
}
