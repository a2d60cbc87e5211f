/** What a language is called, of which a definition has only the tag. */

/** Such as `nl (Dutch)`, in a language of the editor; the tag alone if nobody knows it. */
export function languageName(tag: string, inLanguage: string): string {
  try {
    const name = new Intl.DisplayNames([inLanguage], { type: 'language', fallback: 'none' }).of(tag);
    return name === undefined ? tag : `${tag} (${name})`;
  } catch {
    return tag;
  }
}
