/** Comparator for sorting lists of numbers in ascending lexicographic order. */
export function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  // Equal lists give index -1, where both are undefined.
  return (a[at] ?? 0) - (b[at] ?? 0);
}
