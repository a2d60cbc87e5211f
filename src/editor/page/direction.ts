/** Languages, of which a definition knows only the tags. */

/** Such as `nl (Dutch)`, in a language of the editor; the tag alone if nobody knows it. */
export function languageName(tag: string, inLanguage: string): string {
  try {
    const name = new Intl.DisplayNames([inLanguage], { type: 'language', fallback: 'none' }).of(tag);
    return name === undefined ? tag : `${tag} (${name})`;
  } catch {
    return tag;
  }
}

/** The direction in which a language is written, by its script; a tag that is none reads from left to right. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  try {
    const { script = '' } = new Intl.Locale(language).maximize();
    return /Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa/.test(script) ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}
