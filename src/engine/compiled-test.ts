/** A compiled condition: ids are replaced by indexes (`at`) of items and dimensions. */
export type Test =
  | { readonly kind: 'item'; readonly at: number; readonly atLeast: number }
  /** `moreThan`: what the definition asks for, if it asks for more than a score; then `atLeast` is the next score above. */
  | { readonly kind: 'dimension'; readonly at: number; readonly atLeast: number; readonly moreThan?: number }
  /** In routing only. */
  | { readonly kind: 'most'; readonly at: number; readonly atMost: number }
  /** In a `single` item without values, whose values are indexes of options. `is`: such indexes, of which it is one. */
  | { readonly kind: 'choice'; readonly at: number; readonly is: readonly number[] }
  | Chosen
  | { readonly kind: 'all'; readonly parts: readonly Test[] }
  | { readonly kind: 'any'; readonly parts: readonly Test[] }
  /** At least `least` of the parts hold. */
  | { readonly kind: 'some'; readonly least: number; readonly parts: readonly Test[] };

/** Whether one of these options is chosen, or none (`holds` is false). In items with values and in `multiple` ones. */
export interface Chosen {
  readonly kind: 'chosen';
  readonly at: number;
  readonly options: readonly string[];
  readonly holds: boolean;
}
