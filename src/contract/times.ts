/**
 * Whether a time is before another, also by less than the milliseconds that `Date` knows. Both in UTC and in seconds or
 * finer, as results have them: `2026-01-31T12:00:00.123456Z`.
 */
export function isBefore(one: string, other: string): boolean {
  const [seconds = '', fraction = ''] = partsOf(one);
  const [otherSeconds = '', otherFraction = ''] = partsOf(other);
  if (seconds !== otherSeconds) return seconds < otherSeconds;
  const digits = Math.max(fraction.length, otherFraction.length);
  return fraction.padEnd(digits, '0') < otherFraction.padEnd(digits, '0');
}

/** Seconds and their fraction. */
function partsOf(time: string): string[] {
  return time.replace('Z', '').split('.');
}
