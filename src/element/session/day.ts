/** "29 November 2026" for a date such as `2026-11-29`: that day, wherever the visitor is now. */
export function dayText({ language }: { readonly language: string }, date: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
}
