/** Clock and chance: the only two things a result takes from outside the assessment and the answers. */

/** The time as ISO 8601, UTC. */
export function now(): string {
  return new Date().toISOString();
}

/** 128 random bits as a UUID of version 4. `crypto.randomUUID` is missing on pages without https; this is not. */
export function newResultId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte, index) => {
    if (index === 6) return (byte & 0x0f) | 0x40;
    return index === 8 ? (byte & 0x3f) | 0x80 : byte;
  }).map((byte) => byte.toString(16).padStart(2, '0'));
  return [hex.slice(0, 4), hex.slice(4, 6), hex.slice(6, 8), hex.slice(8, 10), hex.slice(10)]
    .map((part) => part.join(''))
    .join('-');
}
