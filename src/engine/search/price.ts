/** Prices: cost and evenness in one number, so that both are added and compared at once. */

/**
 * A price is the cost times this, plus the sum of squares. Both fit: 500 items of 300 options that cost 100 each come to 2 ** 24 and to less than 2 ** 26.
 */
const PER_COST = 2 ** 26;

export function priceOf(cost: number, squares: number): number {
  return cost * PER_COST + squares;
}

export function costIn(price: number): number {
  return Math.floor(price / PER_COST);
}

export function squaresIn(price: number): number {
  return price % PER_COST;
}
