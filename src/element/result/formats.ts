/** Formats of numbers. Making one takes long, the first most of all: each is made once, and the first ones ahead. */

const made = new Map<string, Intl.NumberFormat>();

/** `unit`: null for the number alone. */
export function numberIn(language: string, unit: 'hour' | 'day' | null, value: number): string {
  const key = `${language} ${unit}`;
  const options: Intl.NumberFormatOptions = unit ? { style: 'unit', unit, unitDisplay: 'long' } : {};
  const format = made.get(key) ?? new Intl.NumberFormat(language, options);
  made.set(key, format);
  return format.format(value);
}

/** Makes those that a result begins with. */
export function prepareFormats(language: string): void {
  for (const unit of ['hour', null] as const) numberIn(language, unit, 1);
}
