type Choices<Ids extends readonly string[]> = { readonly [K in keyof Ids]: { readonly id: Ids[K] } };

/** Options that are not scored. Keeps the ids as literal types, from which the type of the texts is made. */
export function choices<const Ids extends readonly string[]>(...ids: Ids): Choices<Ids> {
  return ids.map((id) => ({ id })) as unknown as Choices<Ids>;
}
