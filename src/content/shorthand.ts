/** Helpers to write the assessment. They keep ids as literal types, from which the type of the texts is derived. */

type Choices<Ids extends readonly string[]> = { readonly [K in keyof Ids]: { readonly id: Ids[K] } };

type Scale<Ids extends readonly string[]> = {
  readonly [K in keyof Ids]: { readonly id: Ids[K]; readonly value: number };
};

/** Options without a value (not scored). */
export function choices<const Ids extends readonly string[]>(...ids: Ids): Choices<Ids> {
  return ids.map((id) => ({ id })) as unknown as Choices<Ids>;
}

/** The option "None of these" of a multiple choice question. It excludes all other options. */
export const NONE = { id: 'none', exclusive: true } as const;

/** Scored options with the values 0, 1, 2, … in order. */
export function scale<const Ids extends readonly string[]>(...ids: Ids): Scale<Ids> {
  return ids.map((id, value) => ({ id, value })) as unknown as Scale<Ids>;
}

type Row = readonly [number, number, number, number, number, number];

/** Minimum score of each cell, 0 to 100, in the order of the method's table: know, want, can; people first. */
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
