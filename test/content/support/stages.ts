import { assessment } from '../../../src/content/index.js';

/** Every option that a plan may lead to, by item: each that is worth something and may be advised. */
export const STAGES: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  assessment.items
    .map(({ id, options }) => [id, options.filter(isAdvised).map((option) => option.id)] as const)
    .filter(([, options]) => options.length > 0),
);

function isAdvised({ advise, value }: (typeof assessment.items)[number]['options'][number]): boolean {
  return (value ?? 0) > 0 && advise !== false;
}

/** Items that are not asked of a firm of one. */
export const NOT_FOR_ONE = ['use.reach', 'want.people.ideas', 'want.people.dialogue'];

export const SIZES = ['1', '2-9', '10-49', '50-249', '250-plus', null] as const;

/** Every stage with every size that its item applies to; null for a size that is not known. */
export const SIZED_STAGES = Object.entries(STAGES).flatMap(([item, options]) =>
  options.flatMap((to) =>
    SIZES.filter((size) => size !== '1' || !NOT_FOR_ONE.includes(item)).map((size) => ({ item, to, size })),
  ),
);
