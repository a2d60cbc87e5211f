/** A reminder for the calendar, as an iCalendar file (RFC 5545). */

export interface Reminder {
  /** Globally unique. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Null if no link may be given. */
  readonly link: string | null;
  /** When it was made. */
  readonly now: Date;
}

/** Months until the scan is done again. */
const MONTHS = 3;
/** Bytes of a line, without its end. */
const LONGEST = 75;

/** A whole day, three months on, that keeps nobody busy. */
export function calendarOf({ id, link, now, text, title }: Reminder): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//ai-maturity-scan//EN',
    'BEGIN:VEVENT',
    `UID:${id}@ai-maturity-scan`,
    `DTSTAMP:${now.toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${dayIn(MONTHS, now)}`,
    'TRANSP:TRANSPARENT',
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    ...(link === null ? [] : [`URL:${link}`]),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** The visitor's own day. Of a month that has no such day, the last one. */
function dayIn(months: number, now: Date): string {
  const [year, month] = [now.getFullYear(), now.getMonth() + months];
  const last = new Date(year, month + 1, 0).getDate();
  const day = new Date(year, month, Math.min(now.getDate(), last));
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('');
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** Cuts a line so that no part has more bytes than allowed, and never inside a character. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let [text, bytes] = ['', 0];
  for (const [character] of line.matchAll(/./gsu)) {
    const size = encoder.encode(character).length;
    if (bytes + size > LONGEST) {
      text += '\r\n ';
      // The space counts.
      bytes = 1;
    }
    text += character;
    bytes += size;
  }
  return text;
}
