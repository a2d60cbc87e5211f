/** Helpers to write the assessment. They keep ids as literal types, from which the type of the texts is derived. */
import type { AtLeast, Option } from '../engine/types.js';

type Choices<Ids extends readonly string[]> = { readonly [K in keyof Ids]: { readonly id: Ids[K] } };

type Scale<Ids extends readonly string[]> = {
  readonly [K in keyof Ids]: Option & { readonly id: Ids[K] };
};

/** What a plan has to know of a scale. */
interface Climb<Id> {
  /** The work of coming to each option but the lowest from the one below. */
  readonly effort: readonly number[];
  /** What happens by itself or should not be wished for: a good answer that no plan stops at. */
  readonly unadvised?: Id;
  /** What comes before this option and those above it. */
  readonly after?: readonly [from: Id, ...facts: AtLeast[]];
}

/** Options without a value (not scored). */
export function choices<const Ids extends readonly string[]>(...ids: Ids): Choices<Ids> {
  return ids.map((id) => ({ id })) as unknown as Choices<Ids>;
}

/** The option "None of these" of a multiple choice question. It excludes all other options. */
export const NONE = { id: 'none', exclusive: true } as const;

/** Scored options with the values 0, 1, 2, … in order. */
export function scale<const Ids extends readonly string[]>(
  ids: Ids,
  { after, effort, unadvised }: Climb<Ids[number]>,
): Scale<Ids> {
  const [from, ...facts] = after ?? [];
  const options = ids.map((id, value): Option => {
    const work = effort[value - 1];
    return {
      ...{ id, value },
      ...(work !== undefined && { effort: work }),
      ...(id === unadvised && { advise: false }),
      ...(from !== undefined && value >= ids.indexOf(from) && { after: facts }),
    };
  });
  return options as unknown as Scale<Ids>;
}

/** The item is worth at least this much. */
export function least(item: string, atLeast: number): AtLeast {
  return { item, atLeast };
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
