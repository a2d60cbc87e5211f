/** Chance: beside the clock, all that a result takes from outside the assessment and the answers. */

/** A random UUID (version 4). `crypto.randomUUID` is missing on pages without https; this is not. */
export function newResultId(): string {
  return 'rrrrrrrr-rrrr-4rrr-vrrr-rrrrrrrrrrrr'.replace(/[rv]/g, (kind) => {
    const [byte = 0] = crypto.getRandomValues(new Uint8Array(1));
    return (kind === 'r' ? byte & 0xf : (byte & 0x3) | 0x8).toString(16);
  });
}
