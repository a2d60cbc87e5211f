/** A compiled condition: ids are replaced by indexes (`at`) of items and dimensions. */
export type Test =
  | { readonly kind: 'item'; readonly at: number; readonly atLeast: number }
  | { readonly kind: 'dimension'; readonly at: number; readonly atLeast: number }
  /** `is`: indexes of options of the item. */
  | { readonly kind: 'choice'; readonly at: number; readonly is: readonly number[] }
  | { readonly kind: 'all'; readonly parts: readonly Test[] }
  | { readonly kind: 'any'; readonly parts: readonly Test[] };
