/** Checks of addresses that a person wrote: can a browser open them, and can a person read them? */

/** Ports that browsers block (https://fetch.spec.whatwg.org/#port-blocking). */
const BLOCKED_PORTS = /* @__PURE__ */ new Set(
  (
    '0 1 7 9 11 13 15 17 19 20 21 22 23 25 37 42 43 53 69 77 79 87 95 101 102 103 104 109 110 111 113 115 117 119 123 ' +
    '135 137 139 143 161 179 389 427 465 512 513 514 515 526 530 531 532 540 548 554 556 563 587 601 636 989 990 993 ' +
    '995 1719 1720 1723 2049 3659 4045 4190 5060 5061 6000 6566 6665 6666 6667 6668 6669 6679 6697 10080'
  ).split(' '),
);

/** Characters that are invisible or change the direction of the text. U+2800 is the blank Braille pattern. */
export const UNREADABLE =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]|(?! )\p{Zs}/gu;

/** Host names in Latin letters only: letters of other scripts can look the same (homographs). */
const HOST = /^[a-z\d._\-\u00df-\u00f6\u00f8-\u0130\u0132-\u0137\u0139-\u013e\u0141-\u0148\u014a-\u017e]+$/i;

/** An address for messages: invisible characters as `\u{202e}`, without user name and password. */
export function readable(text: string): string {
  return text.replaceAll(UNREADABLE, escaped).replace(/\/\/[^/?#]*@/, '//');
}

/** A character as `\u{…}`. */
export function escaped(character: string): string {
  return `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`;
}

/**
 * The cure for an address that browsers do not open or people cannot read, as an English sentence. Null if the address
 * is fine. `base`: URL that a relative address is resolved against.
 */
export function addressProblem(text: string, base?: string): string | null {
  // The URL parser of browsers drops line breaks and tabs, which wrapped markup contains.
  const [hidden] = text.replaceAll(/[\t\n\r]/g, '').match(UNREADABLE) ?? [];
  if (hidden !== undefined) return `Take out ${escaped(hidden)}, which nobody sees, or write it with percent signs.`;
  const url = parsed(text, base);
  if (!url) return 'No browser reads it as an address. Look at its host and its port, which is a number up to 65535.';
  if (url.username || url.password) return 'Take the name and the password out: whoever sees the page reads them.';
  return BLOCKED_PORTS.has(url.port) ? `Browsers do not open port ${url.port}. Use another one.` : null;
}

/** As `addressProblem`, for a link: an absolute https address whose host name looks like what it is. */
export function linkProblem(text: string): string | null {
  if (!/^https:\/\/[^\s/?#@\\"'<>]+(?:[/?#][^\s"'<>\\]*)?$/.test(text)) return 'Write it in full, from https:// on.';
  return addressProblem(text) ?? hostProblem(text.split(/[/?#]/)[2] ?? '', new URL(text).hostname);
}

/**
 * Compares the host as written with the parsed `hostname`. They differ for digits and letters of other scripts and for
 * percent signs, so the written host may look like another one.
 */
function hostProblem(written: string, hostname: string): string | null {
  const host = written.replace(/:\d*$/, '').toLowerCase();
  if (host.startsWith('[')) return null;
  const isPlain = /^[\0-\x7f]*$/.test(host) ? host === hostname : HOST.test(host);
  if (!isPlain) return `Write its host as browsers know it: ${hostname}.`;
  const names = hostname.replace(/\.$/, '').split('.');
  const isName = hostname.length <= 253 && names.every((name) => name.length > 0 && name.length <= 63);
  return isName ? null : 'No host has such a name: between dots there are 1 to 63 characters, and 253 in all.';
}

/** As `URL.parse`, which older browsers lack: the URL, or null. */
export function parsed(text: string, base?: string): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}
