/** Negative if the first list comes before the second in rising order: at the first place in which they differ. */
export function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  // Nowhere different is place -1, where both lists have nothing.
  return (a[at] ?? 0) - (b[at] ?? 0);
}
