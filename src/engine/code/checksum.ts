/** The checksum of a code: the BCH code over GF(32) of Bech32m (BIP 350), without its prefix. */

const PLACES = [5, 4, 3, 2, 1, 0];
/** Number of symbols of the checksum. */
export const CHECK_LENGTH = PLACES.length;

const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
/** Of BIP 350. Without it, zeros before the end could come and go unnoticed. */
const TARGET = 0x2bc830a3;

/** Remainder of symbols (0-31) as a polynomial over GF(32): 30 bits. */
export function remainder(symbols: readonly number[]): number {
  return symbols.reduce((rest, symbol) => {
    const top = rest >>> 25;
    const shifted = ((rest & 0x1ffffff) << 5) ^ symbol;
    return GENERATOR.reduce((sum, term, bit) => ((top >>> bit) & 1 ? sum ^ term : sum), shifted);
  }, 1);
}

/** The symbols to put after `symbols`. */
export function checkOf(symbols: readonly number[]): number[] {
  const rest = remainder([...symbols, ...PLACES.map(() => 0)]) ^ TARGET;
  return PLACES.map((place) => (rest >>> (5 * place)) & 31);
}

/**
 * Whether the last symbols are the checksum of the others. False for up to four wrong symbols in a code of up to 89, for up
 * to three in one of up to 1023, and for every single one, or two neighbours swapped, in a longer one.
 */
export function isChecked(symbols: readonly number[]): boolean {
  return remainder(symbols) === TARGET;
}
