/** Exact fractions, so that the oracle's cells owe nothing to floating point. The bottom is always above 0. */
export interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

/** The number as it is written in decimals: 0.1 is one tenth. */
export function fraction(value: number): Fraction {
  const [whole = '0', decimals = ''] = String(value).split('.');
  return { top: BigInt(whole + decimals), bottom: 10n ** BigInt(decimals.length) };
}

export function add(a: Fraction, b: Fraction): Fraction {
  return { top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom };
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  return add(a, { top: -b.top, bottom: b.bottom });
}

export function times(a: Fraction, b: Fraction): Fraction {
  return { top: a.top * b.top, bottom: a.bottom * b.bottom };
}

/** Only by something above 0. */
export function over(a: Fraction, b: Fraction): Fraction {
  return { top: a.top * b.bottom, bottom: a.bottom * b.top };
}

/** Rounded to six decimals: half up, and from a hundred-thousandth of the last place below half, as `rounded` has it. */
export function sixDecimals({ top, bottom }: Fraction): number {
  return Number(floorDivide(top * 100_000_000_000n + bottom * 50_001n, bottom * 100_000n)) / 1_000_000;
}

/** BigInt division cuts towards 0. */
function floorDivide(top: bigint, bottom: bigint): bigint {
  const cut = top / bottom;
  return top % bottom < 0n ? cut - 1n : cut;
}
