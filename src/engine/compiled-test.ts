/** A compiled condition: ids are replaced by indexes (`at`) of items and dimensions. */
export type Test =
  | { readonly kind: 'item'; readonly at: number; readonly atLeast: number }
  /** `moreThan`: what the definition asks for, if it asks for more than a score; then `atLeast` is the next score above. */
  | { readonly kind: 'dimension'; readonly at: number; readonly atLeast: number; readonly moreThan?: number }
  /** `is`: indexes of options of the item. */
  | { readonly kind: 'choice'; readonly at: number; readonly is: readonly number[] }
  | { readonly kind: 'all'; readonly parts: readonly Test[] }
  | { readonly kind: 'any'; readonly parts: readonly Test[] }
  /** At least `least` of the parts hold. */
  | { readonly kind: 'some'; readonly least: number; readonly parts: readonly Test[] };
