/** Comparison of ISO 8601 times. */

/**
 * Whether a time is before another, also by less than a millisecond (`Date` has no finer unit). Both in UTC with
 * seconds and any number of decimals, as in results: `2026-01-31T12:00:00.123456Z`.
 */
export function isBefore(one: string, other: string): boolean {
  const [seconds = '', fraction = ''] = partsOf(one);
  const [otherSeconds = '', otherFraction = ''] = partsOf(other);
  if (seconds !== otherSeconds) return seconds < otherSeconds;
  const digits = Math.max(fraction.length, otherFraction.length);
  return fraction.padEnd(digits, '0') < otherFraction.padEnd(digits, '0');
}

/** The time up to the second, and the decimals. */
function partsOf(time: string): string[] {
  return time.replace('Z', '').split('.');
}
