/** Short ways to write the assessment. They keep the ids as literal types, from which the type of the texts is made. */

type Choices<Ids extends readonly string[]> = { readonly [K in keyof Ids]: { readonly id: Ids[K] } };

type Scale<Ids extends readonly string[]> = {
  readonly [K in keyof Ids]: { readonly id: Ids[K]; readonly value: number };
};

/** Options that are not scored. */
export function choices<const Ids extends readonly string[]>(...ids: Ids): Choices<Ids> {
  return ids.map((id) => ({ id })) as unknown as Choices<Ids>;
}

/** "None of these" in a question where several options may be chosen. */
export const NONE = { id: 'none', exclusive: true } as const;

/** Ordered options, worth 0, 1, 2, ... from the first to the last. */
export function scale<const Ids extends readonly string[]>(...ids: Ids): Scale<Ids> {
  return ids.map((id, value) => ({ id, value })) as unknown as Scale<Ids>;
}

type Row = readonly [number, number, number, number, number, number];

/** What a step asks of each cell, in the order of the method's table: know, want, can; of each, people first. */
export function row(...[knowPeople, knowOrganisation, wantPeople, wantOrganisation, canPeople, canOrganisation]: Row) {
  return {
    'know.people': knowPeople,
    'know.organisation': knowOrganisation,
    'want.people': wantPeople,
    'want.organisation': wantOrganisation,
    'can.people': canPeople,
    'can.organisation': canOrganisation,
  };
}
