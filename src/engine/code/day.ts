/** Dates as numbers: 0 is no date, 1 the first of January 2020. Every month has 31 numbers, so no calendar is needed. */

const FIRST_YEAR = 2020;
const LAST_YEAR = 2083;

/** How many numbers there are. */
export const DAYS = BigInt((LAST_YEAR - FIRST_YEAR + 1) * 12 * 31 + 1);

/** `date`: an ISO 8601 date, or time in UTC. Throws a RangeError for what is no date, or out of reach. */
export function dayOf(date: string | undefined): number {
  if (date === undefined) return 0;
  const [year = 0, month = 0, day = 0] = (/^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(date) ?? []).slice(1).map(Number);
  const isInReach = year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12;
  if (!isInReach || day < 1 || day > daysIn(month, year))
    throw new RangeError(`Not a date from ${FIRST_YEAR} to ${LAST_YEAR}: ${JSON.stringify(date)}.`);
  return ((year - FIRST_YEAR) * 12 + month - 1) * 31 + day;
}

/** The ISO 8601 date of a number, or null. */
export function dateOf(day: number): string | null {
  if (day === 0) return null;
  const months = Math.floor((day - 1) / 31);
  const parts = [FIRST_YEAR + Math.floor(months / 12), (months % 12) + 1, ((day - 1) % 31) + 1];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

function daysIn(month: number, year: number): number {
  if (month === 2) return year % 4 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
